import { TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { Forms, Nouns } from "./forms";

/** The types of request that every language has a name for. */
export const KNOWN_TYPES = [TOTAL_TYPE, USER_DATA, TECHNICAL] as const;
type KnownType = (typeof KNOWN_TYPES)[number];

/** The outcomes that every language has a name for; others keep the words of the draft. */
export const KNOWN_OUTCOMES = [
  "approved",
  "rejected",
  "partly approved",
  "no data",
  "pending",
  "withdrawn",
] as const;
type KnownOutcome = (typeof KNOWN_OUTCOMES)[number];

export function isKnownType(type: string): boolean {
  return KNOWN_TYPES.some((known) => known === type);
}

export function isKnownOutcome(outcome: string): boolean {
  return KNOWN_OUTCOMES.some((known) => known === outcome);
}

/** What is counted beside requests, and the requests that came in. */
export const KNOWN_SUBJECTS = ["received", "accounts", "users", "devices", "items"] as const;
type KnownSubject = (typeof KNOWN_SUBJECTS)[number];

/** The names that a language gives to what the program knows. */
export interface KnownNames {
  readonly types: Readonly<
    Record<
      KnownType,
      {
        /** On sheets and in legends: `Nutzerdaten`. */
        readonly name: string;
        /** Over a table: `Anfragen zu Nutzerdaten`. */
        readonly requests: string;
        /** Inside a sentence; as `name` where it is left out. */
        readonly inSentence?: string;
      }
    >
  >;
  readonly outcomes: Readonly<
    Record<
      KnownOutcome,
      {
        /** Over a column: `Genehmigt`. */
        readonly name: string;
        /** Said of so many requests: 1 `acceptée`, 2 `acceptées`. */
        readonly said: Nouns;
      }
    >
  >;
  readonly subjects: Readonly<Record<KnownSubject, string>>;
  /** Requests of a type that only the draft has a name for. */
  readonly requestsOf: (name: string) => string;
  /** The same of what is counted: `Konten: Nutzerdaten`. */
  readonly subjectOf: (subject: string, type: string) => string;
  /** A name as the draft writes it, inside a sentence: in the quotation marks of the language. */
  readonly quote: (name: string) => string;
}

/** Names as the sentences of one language need them. */
export interface Names {
  readonly typeName: (type: string) => string;
  readonly isUsualName: (type: string, name: string) => boolean;
  readonly outcomeName: (outcome: string) => string;
  readonly requestsOf: (name: string) => string;
  readonly subjectHeading: (subject: string, type: string | null) => string | null;
  /** A name of a type inside a sentence: ours as it is, the draft's quoted. */
  readonly type: (name: string) => string;
  /** An outcome said of so many requests, without the number. */
  readonly outcome: (name: string, count: number) => string;
}

/** Makes the names of a language from what it calls the known ones. Names are recognised whatever the case of their letters. */
export function toNames(known: KnownNames, forms: Forms): Names {
  const types = new Map<string, KnownNames["types"][KnownType]>(Object.entries(known.types));
  const outcomes = new Map<string, KnownNames["outcomes"][KnownOutcome]>(Object.entries(known.outcomes));
  const subjects = new Map<string, string>(Object.entries(known.subjects));
  const typesByName = byName([...types.values()]);
  const outcomesByName = byName([...outcomes.values()]);
  const typeName = (type: string): string => types.get(type)?.name ?? capital(type);
  return {
    typeName,
    isUsualName: (type, name) => toKey(typeName(type)) === toKey(name),
    outcomeName: (outcome) => outcomes.get(outcome)?.name ?? capital(outcome),
    requestsOf: (name) => typesByName.get(toKey(name))?.requests ?? known.requestsOf(name),
    subjectHeading: (subject, type) => {
      const heading = subjects.get(subject) ?? null;
      return heading === null || type === null ? heading : known.subjectOf(heading, type);
    },
    type: (name) => {
      const found = typesByName.get(toKey(name));
      return found === undefined ? known.quote(name) : (found.inSentence ?? found.name);
    },
    outcome: (name, count) => {
      const found = outcomesByName.get(toKey(name));
      return found === undefined ? known.quote(name) : forms.plural(count, found.said);
    },
  };
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [toKey(each.name), each]));
}

function toKey(name: string): string {
  return name.toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
