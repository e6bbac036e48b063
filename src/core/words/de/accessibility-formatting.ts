import type { AccessibilityWords } from "../accessibility-words";
import { forms } from "./counted";

const { number } = forms;

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "Die Texte sind in einfacher Sprache geschrieben",
    why: "Kurze Wörter und kurze Sätze helfen allen.",
    fault: () => "Lesen Sie die Texte noch einmal wie jemand, der das Thema nicht kennt.",
  },
  "link-text": {
    title: "Der Text jedes Links sagt, wohin er führt",
    why: "Links werden oft als Liste vorgelesen, ohne den Text ringsum.",
    fault: (text) =>
      text === "" ? "Der Link hat keinen Text." : `Der Link „${text}“ sagt nicht, wohin er führt.`,
  },
  "font-size": {
    title: "Text ist mindestens 10 Punkt groß",
    why: "Kleineren Text können viele nicht lesen.",
    fault: (size) => `Der Text ist nur ${number(Number(size))} Punkt groß.`,
  },
  "font-face": {
    title: "Schriften haben keine Serifen",
    why: "Buchstaben ohne Serifen sind am Bildschirm leichter zu lesen, vor allem bei Legasthenie.",
    fault: (font) => `Die Schrift „${font}“ hat Serifen.`,
  },
  italic: {
    title: "Kein Text ist kursiv",
    why: "Schräge Buchstaben sind schwerer zu lesen.",
    fault: () => "Der Text ist kursiv.",
  },
  "turned-text": {
    title: "Aller Text ist waagerecht",
    why: "Gedrehter Text ist schwer zu lesen, vor allem vergrößert.",
    fault: () => "Der Text ist gedreht.",
  },
  "sheet-title": {
    title: "In Zelle A1 jedes Blatts steht sein Titel",
    why: "A1 liest ein Screenreader als Erstes vor, wenn ein Blatt geöffnet wird.",
    fault: () => "A1 ist leer; schreiben Sie den Titel des Blatts dorthin.",
  },
  "heading-style": {
    title: "Der Titel in A1 hat die Formatvorlage Überschrift 1",
    why: "Die Formatvorlage macht ihn zu einer Überschrift, zu der man springen kann.",
    fault: () =>
      "Der Titel hat keine Formatvorlage einer Überschrift; wählen Sie Zellenformatvorlagen > Überschrift 1.",
  },
  symbols: {
    title: "Keine Zelle enthält nur ein Zeichen",
    why: "Screenreader lesen Zeichen ganz verschieden oder gar nicht vor.",
    fault: (text) =>
      `In der Zelle steht nur „${text}“; sagen Sie es mit einem Wort oder mit einer Abkürzung in eckigen Klammern.`,
  },
  "headers-and-boxes": {
    title: "Es gibt keine Kopfzeilen, Fußzeilen oder Textfelder",
    why: "Sie sind mit der Tastatur nicht zu erreichen und werden nicht vorgelesen.",
    fault: (text) =>
      `Eine Kopfzeile, eine Fußzeile oder ein Textfeld${text === "" ? "" : ` („${text}“)`} enthält Text; schreiben Sie ihn in eine Zelle.`,
  },
  "visual-devices": {
    title: "Nicht allein Linien, Muster oder Schattierungen gliedern eine Tabelle",
    why: "Wer sie nicht sieht, kann die Teile nicht auseinanderhalten.",
    fault: () => "Prüfen Sie, ob Linien oder Schattierungen eine Tabelle gliedern, wo Worte es nicht tun.",
  },
  fill: {
    title: "Zellen haben keine Hintergrundfarbe",
    why: "Auf Weiß ist Text am leichtesten zu lesen, und alle können eigene Farben wählen.",
    fault: () => "Hier ist eine Hintergrundfarbe.",
  },
  "colour-alone": {
    title: "Nichts wird allein durch Farbe gesagt",
    why: "Viele können Farben nicht unterscheiden, und Screenreader nennen sie nicht.",
    fault: () => "Nur die Farbe weicht von der übrigen Spalte ab; sagen Sie in Worten, was die Farbe sagt.",
  },
  contrast: {
    title: "Text hebt sich von seinem Hintergrund ab",
    why: "Blassen Text können viele nicht lesen. Nötig sind mindestens 4,5 zu 1, bei großem Text 3 zu 1.",
    fault: (ratio) => `Der Kontrast beträgt ${number(Number(ratio))} zu 1; das ist zu wenig.`,
  },
  pictures: {
    title: "Es gibt keine Bilder, Diagramme oder Formen",
    why: "Sie liegen über den Zellen und sind bei Bedienung mit der Tastatur im Weg.",
    fault: (name) => `Hier liegt ${name === "" ? "ein Bild, ein Diagramm oder eine Form" : `„${name}“`}.`,
  },
  "alternative-text": {
    title: "Jedes Bild, jedes Diagramm und jede Form hat einen Alternativtext",
    why: "Er wird allen vorgelesen, die es nicht sehen können.",
    fault: (name) =>
      `${name === "" ? "Das Bild, das Diagramm oder die Form" : `„${name}“`} hat keinen Alternativtext, der sagt, was zu sehen ist.`,
  },
  "pictures-of-text": {
    title: "Kein Bild zeigt Text",
    why: "Text in einem Bild kann weder vorgelesen noch vergrößert werden.",
    fault: () => "Prüfen Sie, ob ein Bild Text enthält, der in Zellen gehört.",
  },
  macros: {
    title: "Die Arbeitsmappe hat keine Makros",
    why: "Viele dürfen Arbeitsmappen mit Makros nicht öffnen, und was Makros zeigen, ist selten barrierefrei.",
    fault: () => "Es gibt Makros; speichern Sie die Arbeitsmappe ohne sie als .xlsx.",
  },
} satisfies Partial<AccessibilityWords["points"]>;
