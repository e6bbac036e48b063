import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";
import { forms } from "./counted";

const { number } = forms;

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "Cada tabla es una tabla de Excel",
    why: "Solo así puede un lector de pantalla decir dónde empieza una tabla y bajo qué encabezado está una cifra.",
    fault: () => "el rango parece una tabla, pero no es una tabla de Excel; elija Insertar > Tabla.",
  },
  "table-name": {
    title: "Las tablas tienen nombres significativos",
    why: "Quien no ve la hoja encuentra una tabla por su nombre.",
    fault: (name) => `la tabla lleva el nombre «${name}», que le dio Excel.`,
  },
  "merged-cells": {
    title: "No hay celdas combinadas",
    why: "Donde hay celdas combinadas, un lector de pantalla pierde las columnas.",
    fault: () => "aquí hay celdas combinadas.",
  },
  "blank-rows": {
    title: "Ninguna fila ni columna de una tabla está en blanco",
    why: "Ante una fila en blanco, quien escucha cree que la tabla ha terminado.",
    fault: () => "la tabla tiene aquí una fila o columna en blanco.",
  },
  "header-row": {
    title: "Cada tabla tiene una sola fila de encabezado, con un texto distinto en cada columna",
    why: "El encabezado se lee con cada cifra, así que debe existir y distinguir las columnas.",
    fault: (text) =>
      text === ""
        ? "la tabla no tiene fila de encabezado, tiene un encabezado vacío o encabezados en dos filas."
        : `el encabezado «${text}» aparece dos veces o lo puso Excel.`,
  },
  "cut-off-text": {
    title: "Todo el texto se ve en su celda",
    why: "El texto cortado se pierde en la pantalla y en el papel.",
    fault: () => "el texto no cabe en su celda; ajústelo o ensanche la columna.",
  },
  "filters-and-panes": {
    title: "No hay filtros ni filas o columnas inmovilizadas",
    why: "Ocultan o retienen filas sin que lo sepa quien escucha o amplía la pantalla.",
    fault: () => "hay filas o columnas inmovilizadas, o hay un filtro.",
  },
  "empty-cells": {
    title: "Ninguna celda de una tabla está vacía sin una explicación encima de la tabla",
    why: "Una celda vacía puede significar cero, desconocido u olvidado.",
    fault: () =>
      "aquí no hay nada, y ningún texto encima de la tabla, en la columna A, dice por qué hay celdas vacías.",
  },
  "hidden-cells": {
    title: "No hay filas ni columnas ocultas",
    why: "Algunos programas leen lo que está oculto; otros lo omiten.",
    fault: () => "hay filas o columnas ocultas; vuelva a mostrarlas.",
  },
  "note-symbols": {
    title: "Ningún símbolo ni número volado remite a una nota",
    why: "Los lectores de pantalla omiten esos signos o los leen como parte de la palabra.",
    fault: (text) => `«${text}» remite a una nota con un símbolo; escriba en su lugar [nota 1].`,
  },
  "note-word": {
    title: "Las llamadas a notas contienen la palabra «nota»",
    why: "Un simple número entre corchetes puede ser cualquier cosa.",
    fault: (text) => `«${text}» contiene un simple número entre corchetes; escriba en su lugar [nota 1].`,
  },
  "note-in-figure": {
    title: "Las llamadas a notas no están en celdas con cifras",
    why: "Una cifra seguida de una llamada es un texto con el que nadie puede calcular.",
    fault: (text) => `«${text}» es una cifra con una llamada a una nota; ponga la llamada en el encabezado.`,
  },
  "notes-table": {
    title: "Las notas largas están en una tabla de notas, en una hoja aparte",
    why: "Allí se encuentran y pueden leerse una por una.",
    fault: () => "Vea si las notas largas estarían mejor en una hoja de notas.",
  },
  ...formatting,
  "sheet-name": {
    title: "Cada hoja tiene un nombre que dice qué contiene",
    why: "Los nombres de las pestañas sirven a todos para orientarse.",
    fault: (name) => `«${name}» es un nombre que puso el programa; diga qué contiene la hoja.`,
  },
  "blank-sheet": {
    title: "Ninguna hoja está en blanco",
    why: "Nadie puede saber si una hoja en blanco es intencional o si falta algo.",
    fault: () => "la hoja está en blanco; elimínela.",
  },
  "column-a": {
    title: "Los títulos y las notas están en la columna A",
    why: "Quien recorre la columna A con un lector de pantalla encuentra todo lo que no está en una tabla.",
    fault: () => "hay texto fuera de la columna A y fuera de una tabla.",
  },
  "left-edge": {
    title: "Las tablas empiezan en la columna A",
    why: "Una columna en blanco antes de la tabla hace creer a quien escucha que la hoja está vacía.",
    fault: () => "la tabla no empieza en la columna A.",
  },
  "below-table": {
    title: "Debajo de una tabla no hay nada",
    why: "Quien ha oído la última fila ya no espera nada más.",
    fault: () => "hay texto debajo de la tabla; póngalo encima.",
  },
  "one-table": {
    title: "Una hoja tiene como máximo una tabla",
    why: "Una segunda tabla se pasa por alto con facilidad.",
    fault: (count) => `la hoja tiene ${number(Number(count))} tablas.`,
  },
  "hidden-sheet": {
    title: "Ninguna hoja está oculta",
    why: "No se ve qué contiene, y algunos programas pueden leerla de todos modos.",
    fault: () => "la hoja está oculta.",
  },
  protection: {
    title: "Se puede ir a cada celda",
    why: "Un lector de pantalla lee la celda a la que se va.",
    fault: () => "la hoja está protegida de modo que no se pueden seleccionar celdas.",
  },
  comments: {
    title: "No se dice nada solo en comentarios",
    why: "Los comentarios se abren con el ratón y no se leen con la celda.",
    fault: () => "hay un comentario; ponga su texto en una celda.",
  },
  spelling: {
    title: "La ortografía y la gramática se han revisado",
    why: "Las palabras mal escritas se leen mal.",
    fault: () => "Revise la ortografía con Excel: Revisar > Ortografía.",
  },
  "excel-checker": {
    title: "Se ha ejecutado el comprobador de accesibilidad de Excel",
    why: "Examina algunas cosas de otra manera y encuentra lo que se añadió después.",
    fault: () => "Ejecútelo: Revisar > Comprobar accesibilidad.",
  },
  "document-title": {
    title: "El documento tiene un título",
    why: "Es lo primero que se lee, antes de cualquier hoja.",
    fault: () => "falta el título; indíquelo en Archivo > Información.",
  },
  "document-language": {
    title: "El idioma del documento está indicado",
    why: "De él depende la voz con que lee un lector de pantalla.",
    fault: (language) =>
      language === ""
        ? "no se indica ningún idioma; añádalo en Archivo > Información > Propiedades > Propiedades avanzadas > Personalizar, con el nombre «Language»."
        : `el idioma indicado es «${language}», que ningún programa conoce.`,
  },
  "document-subject": {
    title: "El documento tiene un asunto",
    why: "Ayuda a volver a encontrar el documento.",
    fault: () => "falta el asunto; indíquelo en Archivo > Información.",
  },
  "document-author": {
    title: "El documento dice quién lo publica",
    why: "Quien lo lee quiere saber de quién son las cifras.",
    fault: () => "no se indica organización ni autor; indíquelos en Archivo > Información.",
  },
  cursor: {
    title: "El libro se abre en la celda A1 de la primera hoja",
    why: "Allí empieza a leer un lector de pantalla.",
    fault: () => "el libro se abre aquí; vaya a la celda A1 de la primera hoja antes de guardar.",
  },
  "cursor-elsewhere": {
    title: "También en todas las demás hojas el cursor está en A1",
    why: "Quien llega a la hoja oye primero su título.",
    fault: () => "el cursor está aquí; vaya a A1 antes de guardar.",
  },
};
