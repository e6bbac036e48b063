import { areaName } from "../places-areas";
import { findPlace, placeName } from "../places";
import { findRest } from "../places-rest";
import type { ReportWords } from "../words/report-words";
import type { Place } from "./published";

interface Target {
  /** BCP 47. */
  readonly language: string;
  readonly words: ReportWords;
}

/**
 * Places by their names in a language: countries and parts of the world from the platform, rows for all the rest from our words.
 * Any other label stays as it is, and so do those of two places that would get the same name.
 */
export function namePlaces(places: readonly Place[], target: Target): readonly Place[] {
  const names = places.map(({ label }) => nameOf(label, target));
  const isOnce = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return places.map((place, index) => {
    const name = names[index] ?? place.label;
    return isOnce(name) ? { ...place, label: name } : place;
  });
}

function nameOf(label: string, { language, words }: Target): string {
  const place = findPlace(label);
  const country = place === null ? null : placeName(place.code, language);
  if (country !== null) return country;
  const rest = findRest(label);
  return rest === null ? (areaName(label, language) ?? label) : words.restName(rest);
}
