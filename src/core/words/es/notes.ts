import type { NotesWords } from "../notes-words";
import { forms } from "./counted";

const { listed, percent, counted, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `«${text}»`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, porcentaje`,
  countHeading: (outcome) => `${outcome}, número`,
  column: (nth) => `Columna ${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `Esta hoja contiene una tabla, en ${table}.`
      : `Esta hoja contiene una tabla, en ${table}. Las notas sobre ella están debajo, en ${below}.`,

  noRequests: (shown) =>
    `Donde no hubo solicitudes, su porcentaje se indica como ${"mark" in shown ? shown.mark : percent(0, shown.decimals)}.`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "total"})`,
    );
    return `Cada porcentaje se redondea por separado; juntos suman ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Cada porcentaje se redondea por separado; en ${counted(rows, { one: "fila", other: "filas" })} suman juntos más o menos de ${percent(100)}.`,
  renamed: (heading, draft) => `«${heading}» corresponde a lo que el borrador llama ${quoted(draft)}.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)} es un intervalo; no se indica el número exacto.`
      : `${quoted(bands)} son intervalos; no se indican los números exactos.`,
  source: (organisation) => `Fuente: ${organisation}`,
};
