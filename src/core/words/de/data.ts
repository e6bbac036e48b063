import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Daten",
  blanks: "Eine leere Zelle: Es gibt keinen Code oder keine Zahl.",
  about: "Dieselben Zahlen für Maschinen, eine Anzahl je Zeile",
  summary: "Eine Tabelle: eine Anzahl je Zeile, mit Zeitraum, Ort, Code, Art und Ergebnis. Keine Summen.",
  allOutcomes: "Alle Ergebnisse",
  otherOutcomes: "Ergebnis nicht veröffentlicht",
};
