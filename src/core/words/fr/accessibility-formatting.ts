import type { AccessibilityWords } from "../accessibility-words";
import { forms } from "./counted";
import { SEMICOLON } from "./signs";

const { number } = forms;

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "Les textes sont écrits dans une langue simple",
    why: "Des mots courts et des phrases courtes aident tout le monde.",
    fault: () => "Relisez les textes comme quelqu’un qui ne connaît pas le sujet.",
  },
  "link-text": {
    title: "Le texte de chaque lien dit où il mène",
    why: "Les liens sont souvent lus sous forme de liste, sans le texte qui les entoure.",
    fault: (text) =>
      text === "" ? "le lien n’a pas de texte." : `le lien «\u00a0${text}\u00a0» ne dit pas où il mène.`,
  },
  "font-size": {
    title: "Le texte a une taille d’au moins 10 points",
    why: "Beaucoup de gens ne peuvent pas lire un texte plus petit.",
    fault: (size) => `la taille du texte n’est que de ${number(Number(size))} points.`,
  },
  "font-face": {
    title: "Les polices sont sans empattement",
    why: "Les lettres sans empattement se lisent plus facilement à l’écran, surtout en cas de dyslexie.",
    fault: (font) => `la police «\u00a0${font}\u00a0» a des empattements.`,
  },
  italic: {
    title: "Aucun texte n’est en italique",
    why: "Les lettres inclinées sont plus difficiles à lire.",
    fault: () => "le texte est en italique.",
  },
  "turned-text": {
    title: "Tout le texte est horizontal",
    why: "Un texte pivoté est difficile à lire, surtout agrandi.",
    fault: () => "le texte est pivoté.",
  },
  "sheet-title": {
    title: "La cellule A1 de chaque feuille contient son titre",
    why: "A1 est ce qu’un lecteur d’écran lit en premier à l’ouverture d’une feuille.",
    fault: () => `A1 est vide${SEMICOLON}placez-y le titre de la feuille.`,
  },
  "heading-style": {
    title: "Le titre en A1 a le style de cellule Titre 1",
    why: "Ce style en fait un titre auquel on peut accéder directement.",
    fault: () => `le titre n’a pas de style de titre${SEMICOLON}choisissez Styles de cellules > Titre 1.`,
  },
  symbols: {
    title: "Aucune cellule ne contient qu’un symbole",
    why: "Les lecteurs d’écran lisent les symboles de façons diverses, ou pas du tout.",
    fault: (text) =>
      `la cellule ne contient que «\u00a0${text}\u00a0»${SEMICOLON}dites-le par un mot ou par une abréviation entre crochets.`,
  },
  "headers-and-boxes": {
    title: "Il n’y a ni en-têtes ni pieds de page, ni zones de texte",
    why: "On ne peut pas y accéder au clavier, et ils ne sont pas lus.",
    fault: (text) =>
      `un en-tête, un pied de page ou une zone de texte${text === "" ? "" : ` («\u00a0${text}\u00a0»)`} contient du texte${SEMICOLON}placez-le dans une cellule.`,
  },
  "visual-devices": {
    title: "Un tableau n’est pas divisé seulement par des lignes, des motifs ou des trames",
    why: "Qui ne les voit pas ne peut pas distinguer les parties.",
    fault: () => "Voyez si des lignes ou des trames divisent un tableau là où des mots ne le font pas.",
  },
  fill: {
    title: "Les cellules n’ont pas de couleur de fond",
    why: "C’est sur fond blanc que le texte se lit le mieux, et chacun peut choisir ses propres couleurs.",
    fault: () => "il y a une couleur de fond.",
  },
  "colour-alone": {
    title: "Rien n’est dit par la couleur seule",
    why: "Beaucoup de gens distinguent mal les couleurs, et les lecteurs d’écran ne les nomment pas.",
    fault: () =>
      `seule la couleur diffère du reste de la colonne${SEMICOLON}dites par des mots ce que dit la couleur.`,
  },
  contrast: {
    title: "Le texte se détache de son fond",
    why: "Beaucoup de gens ne peuvent pas lire un texte pâle. Il faut un contraste d’au moins 4,5:1, ou 3:1 pour un grand texte.",
    fault: (ratio) => `le contraste est de ${number(Number(ratio))}:1, ce qui est trop faible.`,
  },
  pictures: {
    title: "Il n’y a ni images, ni graphiques, ni formes",
    why: "Ils recouvrent les cellules et gênent les personnes qui utilisent le clavier.",
    fault: (name) =>
      `${name === "" ? "une image, un graphique ou une forme" : `«\u00a0${name}\u00a0»`} se trouve ici.`,
  },
  "alternative-text": {
    title: "Chaque image, graphique et forme a un texte de remplacement",
    why: "C’est ce qui est lu aux personnes qui ne peuvent pas les voir.",
    fault: (name) =>
      `${name === "" ? "l’image, le graphique ou la forme" : `«\u00a0${name}\u00a0»`} n’a pas de texte de remplacement qui dise ce qu’on y voit.`,
  },
  "pictures-of-text": {
    title: "Aucune image ne montre du texte",
    why: "Le texte d’une image ne peut être ni lu à voix haute ni agrandi.",
    fault: () => "Voyez si une image contient du texte qui devrait se trouver dans des cellules.",
  },
  macros: {
    title: "Le classeur n’a pas de macros",
    why: "Beaucoup de gens n’ont pas le droit d’ouvrir des classeurs avec macros, et ce que montrent les macros est rarement accessible.",
    fault: () => `le classeur a des macros${SEMICOLON}enregistrez-le sans elles au format .xlsx.`,
  },
} satisfies Partial<AccessibilityWords["points"]>;
