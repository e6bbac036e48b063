import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { counted, listed, plural } = forms;

const ESSENTIAL = {
  one: "criterio esencial no se cumple",
  other: "criterios esenciales no se cumplen",
} as const;
const RECOMMENDED = {
  one: "criterio recomendado no se cumple",
  other: "criterios recomendados no se cumplen",
} as const;

const quoted = (text: string): string => `«${text}»`;

export const accessibility: AccessibilityWords = {
  sheet: "Accesibilidad",
  about: "Lo que se hizo para que todas las personas puedan leer este libro",
  summary: "Los criterios de un libro accesible: cuáles se cumplen y cuáles debe revisar una persona.",
  title: "Accesibilidad de este libro",
  source: (publisher, title) => `Los criterios siguen una lista de comprobación (${publisher}): ${title}.`,
  heads: { point: "Criterio", weight: "Importancia", result: "Resultado", details: "Detalles" },
  sections: {
    tables: "Tablas",
    notes: "Notas",
    formatting: "Formato",
    structure: "Estructura",
    publishing: "Antes de publicar",
  },
  essential: "Esencial",
  recommended: "Recomendado",
  met: "Se cumple",
  failed: "No se cumple",
  notApplicable: "No aplicable",
  person: "Por revisar",
  nothingToDo: "Nada que hacer.",
  because: {
    "no-tables": "No hay ninguna tabla.",
    "no-marked-tables": "No hay celdas con formato de tabla.",
    "no-links": "No hay ningún vínculo.",
    "no-drawings": "No hay imágenes, gráficos ni formas.",
    "no-note-marks": "Ningún texto remite a una nota.",
    "one-sheet": "Solo hay una hoja.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "Se cumplen todos los criterios esenciales que un programa puede decidir" : counted(essential, ESSENTIAL)}` +
    `${recommended === 0 ? "." : `; ${counted(recommended, RECOMMENDED)}.`}`,
  left: (count) =>
    count === 1
      ? "Una persona debe revisar un criterio, porque un programa no puede decidirlo."
      : `Una persona debe revisar ${counted(count, { other: "criterios" })}, porque un programa no puede decidirlos.`,
  points,
  placed: (where, fault) => `${where}: ${fault}`,
  cells: (sheet, cells) => `Hoja ${quoted(sheet)}, ${cells}`,
  sheets: (sheets) =>
    `${plural(sheets.length, { one: "Hoja", other: "Hojas" })} ${listed(sheets.map(quoted))}`,
  document: "Documento",
  more: (places) => `Y en ${counted(places, { one: "lugar más", other: "lugares más" })}.`,
};
