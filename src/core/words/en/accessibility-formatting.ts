import type { AccessibilityWords } from "../accessibility-words";

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "Texts are written in plain language",
    why: "Short words and short sentences help everyone.",
    fault: () => "Read the texts once more as somebody who does not know the subject.",
  },
  "link-text": {
    title: "The text of each link says where it leads",
    why: "Links are often read out as a list, without the text around them.",
    fault: (text) =>
      text === "" ? "the link has no text." : `the link “${text}” does not say where it leads.`,
  },
  "font-size": {
    title: "Text has a size of at least 10 points",
    why: "Smaller text cannot be read by many people.",
    fault: (size) => `the text has a size of ${size} points.`,
  },
  "font-face": {
    title: "Fonts have no serifs",
    why: "Letters without serifs are easier to read on a screen, above all with dyslexia.",
    fault: (font) => `the font ${font} has serifs.`,
  },
  italic: {
    title: "No text is in italics",
    why: "Slanted letters are harder to read.",
    fault: () => "the text is in italics.",
  },
  "turned-text": {
    title: "All text is horizontal",
    why: "Turned text is hard to read, above all enlarged.",
    fault: () => "the text is turned.",
  },
  "sheet-title": {
    title: "Cell A1 of each sheet holds its title",
    why: "A1 is what a screen reader says first when a sheet opens.",
    fault: () => "A1 is empty; put the title of the sheet there.",
  },
  "heading-style": {
    title: "The title in A1 has the cell style Heading 1",
    why: "The style marks it as a heading, to which people can jump.",
    fault: () => "the title has no heading style; choose Cell Styles, Heading 1.",
  },
  symbols: {
    title: "No cell holds nothing but a symbol",
    why: "Screen readers read symbols as anything, or not at all.",
    fault: (text) =>
      `the cell holds only “${text}”; say it in a word, or in a short form in square brackets.`,
  },
  "headers-and-boxes": {
    title: "There are no page headers, page footers or text boxes",
    why: "They cannot be reached with the keyboard, and are not read out.",
    fault: (text) =>
      `a header, footer or text box${text === "" ? "" : ` (“${text}”)`} holds text; put it into a cell.`,
  },
  "visual-devices": {
    title: "No lines, patterns or shades alone part a table",
    why: "Who does not see them cannot tell the parts from each other.",
    fault: () => "See whether lines or shades part a table where words do not.",
  },
  fill: {
    title: "Cells have no background colour",
    why: "On white, text is easiest to read, and people can choose colours of their own.",
    fault: () => "there is a background colour.",
  },
  "colour-alone": {
    title: "Nothing is said by colour alone",
    why: "Many people do not tell colours apart, and screen readers do not name them.",
    fault: () =>
      "nothing but the colour differs from the rest of the column; say in words what the colour says.",
  },
  contrast: {
    title: "Text stands out from its background",
    why: "Pale text cannot be read by many people. At least 4.5 to 1 is needed, 3 to 1 for large text.",
    fault: (ratio) => `the contrast is ${ratio} to 1, which is too low.`,
  },
  pictures: {
    title: "There are no pictures, charts or shapes",
    why: "They lie over the cells, and in the way of those who use the keyboard.",
    fault: (name) => `${name === "" ? "a picture, chart or shape" : `“${name}”`} lies here.`,
  },
  "alternative-text": {
    title: "Every picture, chart and shape has an alternative text",
    why: "It is what is read out to those who cannot see it.",
    fault: (name) =>
      `${name === "" ? "the picture, chart or shape" : `“${name}”`} has no alternative text that says what it shows.`,
  },
  "pictures-of-text": {
    title: "No picture shows text",
    why: "Text in a picture can be neither read out nor enlarged.",
    fault: () => "See whether a picture holds text that belongs into cells.",
  },
  macros: {
    title: "The workbook has no macros",
    why: "Many readers may not open workbooks with macros, and what macros show is seldom accessible.",
    fault: () => "has macros; save it as .xlsx without them.",
  },
} satisfies Partial<AccessibilityWords["points"]>;
