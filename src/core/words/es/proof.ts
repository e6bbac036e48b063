import type { Nouns } from "../forms";
import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { counted, listed, number } = forms;
const CELLS: Nouns = { one: "celda", other: "celdas" };
const FIGURES: Nouns = { one: "cifra", other: "cifras" };

function shown(text: string | null): string {
  return text ?? "(vacío)";
}

export const proof: ProofWords = {
  sheet: "Comprobante",
  about: "Lo que muestra si este libro sigue tal como se elaboró",
  summary: "El registro de lo que se elaboró, con el que comparar el libro.",
  title: "Registro de este informe",
  note: "Con este registro, el programa puede decir más adelante si una tabla se modificó a mano y si el borrador ha cambiado desde entonces.",
  heads: { what: "Elemento", content: "Contenido", fingerprint: "Huella (SHA-256)" },
  program: "Programa",
  inputs: "Cifras del borrador",
  inputsContent: ({ figures, tables }) =>
    `${counted(figures, FIGURES)} en ${counted(tables, { one: "tabla", other: "tablas" })}`,
  rules: "Reglas",
  rulesContent: (checks) => `${counted(checks, { one: "control", other: "controles" })} y lo que se ignoró`,
  part: (nth, count) => `Registro, parte ${number(nth)} de ${number(count)}`,

  asGenerated: ({ version, date }) =>
    `El informe está tal como se elaboró con la versión ${version}${date === null ? "" : ` (${date})`}: no se ha modificado ninguna celda.`,
  draftUnchanged: "El borrador conserva las cifras con las que se elaboró el informe.",
  draftNotCompared: "El borrador no se ha comparado.",
  noRecord:
    "Este libro no contiene ningún registro de un informe elaborado, por lo que no hay nada con que compararlo.",
  damaged: (sheet) =>
    `El registro de la hoja «${sheet}» se modificó o está incompleto, por lo que no se puede decir nada del informe.`,
  edited: (count) =>
    `${counted(count, { one: "celda del informe se modificó", other: "celdas del informe se modificaron" })} a mano desde que se elaboró:`,
  recalculated: (count) =>
    `${counted(count, { one: "fórmula da", other: "fórmulas dan" })} un resultado distinto del original a causa de esos cambios:`,
  draftChanged: (count) =>
    `El borrador ha cambiado desde que se elaboró el informe: ${counted(count, { one: "cifra ya no es la misma", other: "cifras ya no son las mismas" })}.`,
  missing: (sheets) => `Hojas del informe que faltan o tienen otro nombre: ${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}: antes ${shown(was)}, ahora ${shown(is)}`,
  more: (count) => `y ${number(count)} más`,
  notAsPlanned: (count, first) =>
    `El informe escrito no es como se planificó en ${counted(count, CELLS)} (la primera: ${first}); no debe utilizarse.`,
};
