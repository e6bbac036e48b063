import type { AccessibilityWords } from "../accessibility-words";
import { forms } from "./counted";

const { number } = forms;

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "Los textos están escritos en lenguaje sencillo",
    why: "Las palabras y las frases cortas ayudan a todos.",
    fault: () => "Vuelva a leer los textos como alguien que no conoce el tema.",
  },
  "link-text": {
    title: "El texto de cada vínculo dice adónde lleva",
    why: "Los vínculos se leen a menudo como una lista, sin el texto que los rodea.",
    fault: (text) =>
      text === "" ? "el vínculo no tiene texto." : `el vínculo «${text}» no dice adónde lleva.`,
  },
  "font-size": {
    title: "El texto tiene un tamaño de al menos 10 puntos",
    why: "Muchas personas no pueden leer un texto más pequeño.",
    fault: (size) => `el texto tiene un tamaño de solo ${number(Number(size))} puntos.`,
  },
  "font-face": {
    title: "Las fuentes no tienen serifas",
    why: "Las letras sin serifas se leen mejor en pantalla, sobre todo con dislexia.",
    fault: (font) => `la fuente «${font}» tiene serifas.`,
  },
  italic: {
    title: "Ningún texto está en cursiva",
    why: "Las letras inclinadas son más difíciles de leer.",
    fault: () => "el texto está en cursiva.",
  },
  "turned-text": {
    title: "Todo el texto es horizontal",
    why: "El texto girado es difícil de leer, sobre todo ampliado.",
    fault: () => "el texto está girado.",
  },
  "sheet-title": {
    title: "La celda A1 de cada hoja contiene su título",
    why: "A1 es lo primero que dice un lector de pantalla cuando se abre una hoja.",
    fault: () => "A1 está vacía; ponga allí el título de la hoja.",
  },
  "heading-style": {
    title: "El título de A1 tiene el estilo de celda Encabezado 1",
    why: "El estilo lo marca como encabezado, al que se puede ir directamente.",
    fault: () => "el título no tiene estilo de encabezado; elija Estilos de celda > Encabezado 1.",
  },
  symbols: {
    title: "Ninguna celda contiene solo un símbolo",
    why: "Los lectores de pantalla leen los símbolos de maneras diversas, o no los leen.",
    fault: (text) =>
      `la celda contiene solo «${text}»; dígalo con una palabra o con una abreviatura entre corchetes.`,
  },
  "headers-and-boxes": {
    title: "No hay encabezados ni pies de página, ni cuadros de texto",
    why: "No se puede llegar a ellos con el teclado, y no se leen.",
    fault: (text) =>
      `un encabezado, un pie de página o un cuadro de texto${text === "" ? "" : ` («${text}»)`} contiene texto; póngalo en una celda.`,
  },
  "visual-devices": {
    title: "Una tabla no se divide solo con líneas, tramas o sombreados",
    why: "Quien no los ve no puede distinguir las partes.",
    fault: () => "Vea si hay líneas o sombreados que dividan una tabla donde las palabras no lo hacen.",
  },
  fill: {
    title: "Las celdas no tienen color de fondo",
    why: "Sobre blanco el texto se lee mejor, y cada persona puede elegir sus propios colores.",
    fault: () => "hay un color de fondo.",
  },
  "colour-alone": {
    title: "No se dice nada solo con el color",
    why: "Muchas personas no distinguen los colores, y los lectores de pantalla no los nombran.",
    fault: () => "solo el color es distinto del resto de la columna; diga con palabras lo que dice el color.",
  },
  contrast: {
    title: "El texto destaca sobre su fondo",
    why: "Muchas personas no pueden leer un texto pálido. Se necesita un contraste de al menos 4,5:1, o de 3:1 en texto grande.",
    fault: (ratio) => `el contraste es de ${number(Number(ratio))}:1, demasiado bajo.`,
  },
  pictures: {
    title: "No hay imágenes, gráficos ni formas",
    why: "Se superponen a las celdas y estorban a quien usa el teclado.",
    fault: (name) => `aquí hay ${name === "" ? "una imagen, un gráfico o una forma" : `«${name}»`}.`,
  },
  "alternative-text": {
    title: "Cada imagen, gráfico y forma tiene un texto alternativo",
    why: "Es lo que se lee a quienes no pueden verlos.",
    fault: (name) =>
      `${name === "" ? "la imagen, el gráfico o la forma" : `«${name}»`} no tiene un texto alternativo que diga qué muestra.`,
  },
  "pictures-of-text": {
    title: "Ninguna imagen muestra texto",
    why: "El texto de una imagen no se puede leer en voz alta ni ampliar.",
    fault: () => "Vea si alguna imagen contiene texto que debería estar en celdas.",
  },
  macros: {
    title: "El libro no tiene macros",
    why: "Muchas personas no pueden abrir libros con macros, y lo que estas muestran rara vez es accesible.",
    fault: () => "el libro tiene macros; guárdelo sin ellas como .xlsx.",
  },
} satisfies Partial<AccessibilityWords["points"]>;
