import type { Nouns } from "../forms";
import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { counted, listed, number } = forms;
const CELLS: Nouns = { one: "Zelle", other: "Zellen" };

function shown(text: string | null): string {
  return text ?? "(leer)";
}

export const proof: ProofWords = {
  sheet: "Nachweis",
  about: "Woran sich zeigt, ob diese Arbeitsmappe noch so ist, wie sie erstellt wurde",
  summary: "Der Nachweis dessen, was erstellt wurde, zum Vergleich mit der Arbeitsmappe.",
  title: "Nachweis zu diesem Bericht",
  note: "Mit diesem Nachweis kann das Programm später sagen, ob eine Tabelle von Hand geändert wurde und ob sich der Entwurf seither geändert hat.",
  heads: { what: "Was", content: "Inhalt", fingerprint: "Fingerabdruck (SHA-256)" },
  program: "Programm",
  inputs: "Zahlen des Entwurfs",
  inputsContent: ({ figures, tables }) =>
    `Zahlen: ${number(figures)}, ${counted(tables, { one: "Tabelle", other: "Tabellen" })}`,
  rules: "Regeln",
  rulesContent: (checks) =>
    `${counted(checks, { one: "Prüfung", other: "Prüfungen" })} und was ignoriert wurde`,
  part: (nth, count) => `Nachweis, Teil ${number(nth)} von ${number(count)}`,

  asGenerated: ({ version, date }) =>
    `Der Bericht ist so, wie er mit Version ${version} erstellt wurde${date === null ? "" : ` (${date})`}: Keine Zelle wurde geändert.`,
  draftUnchanged: "Der Entwurf hat noch die Zahlen, aus denen der Bericht erstellt wurde.",
  draftNotCompared: "Der Entwurf wurde nicht verglichen.",
  noRecord:
    "Diese Arbeitsmappe enthält keinen Nachweis eines erstellten Berichts; es gibt nichts, womit sie verglichen werden könnte.",
  damaged: (sheet) =>
    `Der Nachweis auf dem Blatt „${sheet}“ wurde geändert oder ist unvollständig; über den Bericht lässt sich deshalb nichts sagen.`,
  edited: (count) =>
    `${counted(count, { one: "Zelle des Berichts wurde", other: "Zellen des Berichts wurden" })} seit der Erstellung von Hand geändert:`,
  recalculated: (count) =>
    `${counted(count, { one: "Formel hat", other: "Formeln haben" })} wegen solcher Änderungen ein anderes Ergebnis als bei der Erstellung:`,
  draftChanged: (count) =>
    `Der Entwurf hat sich seit der Erstellung des Berichts geändert: ${counted(count, { one: "Zahl ist", other: "Zahlen sind" })} nicht mehr gleich.`,
  missing: (sheets) => `Im Bericht fehlen diese Blätter oder heißen anders: ${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}: war ${shown(was)}, ist ${shown(is)}`,
  more: (count) => `und ${number(count)} weitere`,
  notAsPlanned: (count, first) =>
    `${counted(count, CELLS)} des geschriebenen Berichts nicht wie geplant (zuerst: ${first}); er darf nicht verwendet werden.`,
};
