import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";
import { forms } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { number } = forms;

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "Chaque tableau est un tableau Excel",
    why: "C’est à cette condition qu’un lecteur d’écran peut dire où commence un tableau et sous quel en-tête se trouve un chiffre.",
    fault: () =>
      `la plage ressemble à un tableau, mais n’est pas un tableau Excel${SEMICOLON}choisissez Insertion > Tableau.`,
  },
  "table-name": {
    title: "Les tableaux ont des noms explicites",
    why: "Qui ne voit pas la feuille trouve un tableau par son nom.",
    fault: (name) => `le tableau porte le nom «\u00a0${name}\u00a0», donné par Excel.`,
  },
  "merged-cells": {
    title: "Aucune cellule n’est fusionnée",
    why: "Là où des cellules sont fusionnées, un lecteur d’écran perd le fil des colonnes.",
    fault: () => "des cellules sont fusionnées ici.",
  },
  "blank-rows": {
    title: "Aucune ligne ni colonne d’un tableau n’est vide",
    why: "À une ligne vide, la personne qui écoute croit que le tableau est fini.",
    fault: () => "le tableau a ici une ligne ou une colonne vide.",
  },
  "header-row": {
    title: "Chaque tableau a une seule ligne d’en-tête, avec un texte différent pour chaque colonne",
    why: "L’en-tête est lu avec chaque chiffre\u202f; il doit donc exister et distinguer les colonnes.",
    fault: (text) =>
      text === ""
        ? "le tableau n’a pas de ligne d’en-tête, a un en-tête vide ou des en-têtes sur deux lignes."
        : `l’en-tête «\u00a0${text}\u00a0» figure deux fois ou a été donné par Excel.`,
  },
  "cut-off-text": {
    title: "Tout texte est visible en entier dans sa cellule",
    why: "Un texte coupé est perdu à l’écran comme sur papier.",
    fault: () =>
      `le texte ne tient pas dans sa cellule${SEMICOLON}renvoyez-le à la ligne ou élargissez la colonne.`,
  },
  "filters-and-panes": {
    title: "Il n’y a ni filtre ni lignes ou colonnes figées",
    why: "Ils masquent ou retiennent des lignes à l’insu de qui écoute ou agrandit l’écran.",
    fault: () => "des lignes ou des colonnes sont figées, ou il y a un filtre.",
  },
  "empty-cells": {
    title: "Aucune cellule d’un tableau n’est vide sans explication au-dessus du tableau",
    why: "Une cellule vide peut vouloir dire zéro, inconnu ou oublié.",
    fault: () =>
      "il n’y a rien ici, et aucun texte au-dessus du tableau, dans la colonne A, ne dit pourquoi des cellules sont vides.",
  },
  "hidden-cells": {
    title: "Aucune ligne ni colonne n’est masquée",
    why: "Certains programmes lisent ce qui est masqué, d’autres l’omettent.",
    fault: () => `des lignes ou des colonnes sont masquées${SEMICOLON}affichez-les de nouveau.`,
  },
  "note-symbols": {
    title: "Aucun symbole ni chiffre en exposant ne renvoie à une note",
    why: "Les lecteurs d’écran omettent ces signes ou les lisent comme une partie du mot.",
    fault: (text) =>
      `«\u00a0${text}\u00a0» renvoie à une note par un symbole${SEMICOLON}écrivez plutôt [note 1].`,
  },
  "note-word": {
    title: "Les renvois aux notes contiennent le mot «\u00a0note\u00a0»",
    why: "Un simple numéro entre crochets peut désigner n’importe quoi.",
    fault: (text) =>
      `«\u00a0${text}\u00a0» contient un simple numéro entre crochets${SEMICOLON}écrivez plutôt [note 1].`,
  },
  "note-in-figure": {
    title: "Les renvois aux notes ne figurent pas dans les cellules de chiffres",
    why: "Un chiffre suivi d’un renvoi est un texte, avec lequel personne ne peut calculer.",
    fault: (text) =>
      `«\u00a0${text}\u00a0» est un chiffre avec un renvoi à une note${SEMICOLON}placez le renvoi dans l’en-tête.`,
  },
  "notes-table": {
    title: "Les notes longues figurent dans un tableau, sur une feuille à part",
    why: "On les y trouve, et on peut les lire une à une.",
    fault: () => "Voyez si des notes longues seraient mieux placées sur une feuille de notes.",
  },
  ...formatting,
  "sheet-name": {
    title: "Chaque feuille a un nom qui dit ce qu’elle contient",
    why: "C’est par les noms des onglets que chacun se repère.",
    fault: (name) =>
      `«\u00a0${name}\u00a0» est un nom donné par le programme${SEMICOLON}dites ce que la feuille contient.`,
  },
  "blank-sheet": {
    title: "Aucune feuille n’est vide",
    why: "Personne ne peut savoir si une feuille vide est voulue ou s’il manque quelque chose.",
    fault: () => `la feuille est vide${SEMICOLON}supprimez-la.`,
  },
  "column-a": {
    title: "Les titres et les notes se trouvent dans la colonne A",
    why: "Qui descend la colonne A avec un lecteur d’écran y rencontre tout ce qui n’est pas dans un tableau.",
    fault: () => "du texte se trouve hors de la colonne A et hors d’un tableau.",
  },
  "left-edge": {
    title: "Les tableaux commencent dans la colonne A",
    why: "Une colonne vide devant un tableau fait croire à la personne qui écoute que la feuille est vide.",
    fault: () => "le tableau ne commence pas dans la colonne A.",
  },
  "below-table": {
    title: "Rien ne se trouve sous un tableau",
    why: "Qui a entendu la dernière ligne n’attend plus rien.",
    fault: () => `du texte se trouve sous le tableau${SEMICOLON}placez-le au-dessus.`,
  },
  "one-table": {
    title: "Une feuille a un tableau au plus",
    why: "Un deuxième tableau passe facilement inaperçu.",
    fault: (count) => `la feuille a ${number(Number(count))} tableaux.`,
  },
  "hidden-sheet": {
    title: "Aucune feuille n’est masquée",
    why: "On ne voit pas ce qu’elle contient, et des programmes peuvent la lire quand même.",
    fault: () => "la feuille est masquée.",
  },
  protection: {
    title: "On peut aller à chaque cellule",
    why: "Un lecteur d’écran lit la cellule à laquelle on se rend.",
    fault: () => "la feuille est protégée de telle sorte que les cellules ne peuvent pas être sélectionnées.",
  },
  comments: {
    title: "Rien n’est dit seulement dans des commentaires",
    why: "Les commentaires s’ouvrent sous la souris et ne sont pas lus avec la cellule.",
    fault: () => `il y a un commentaire${SEMICOLON}écrivez son texte dans une cellule.`,
  },
  spelling: {
    title: "L’orthographe et la grammaire ont été vérifiées",
    why: "Les mots mal écrits sont mal lus.",
    fault: () => `Faites vérifier l’orthographe par Excel${COLON}Révision > Orthographe.`,
  },
  "excel-checker": {
    title: "Le vérificateur d’accessibilité d’Excel a été exécuté",
    why: "Il examine certains points autrement et trouve ce qui a été ajouté plus tard.",
    fault: () => `Exécutez-le${COLON}Révision > Vérifier l’accessibilité.`,
  },
  "document-title": {
    title: "Le document a un titre",
    why: "C’est ce qui est lu en premier, avant toute feuille.",
    fault: () => `le titre manque${SEMICOLON}indiquez-le sous Fichier > Informations.`,
  },
  "document-language": {
    title: "La langue du document est indiquée",
    why: "Elle détermine la voix avec laquelle un lecteur d’écran lit.",
    fault: (language) =>
      language === ""
        ? `aucune langue n’est indiquée${SEMICOLON}ajoutez-la sous Fichier > Informations > Propriétés > Propriétés avancées > Personnalisation, sous le nom «\u00a0Language\u00a0».`
        : `la langue indiquée est «\u00a0${language}\u00a0», qu’aucun programme ne connaît.`,
  },
  "document-subject": {
    title: "Le document a un objet",
    why: "Il aide à retrouver le document.",
    fault: () => `l’objet manque${SEMICOLON}indiquez-le sous Fichier > Informations.`,
  },
  "document-author": {
    title: "Le document dit qui le publie",
    why: "On veut savoir de qui sont ces chiffres.",
    fault: () =>
      `aucune organisation ni aucun auteur n’est indiqué${SEMICOLON}indiquez-les sous Fichier > Informations.`,
  },
  cursor: {
    title: "Le classeur s’ouvre à la cellule A1 de la première feuille",
    why: "C’est là qu’un lecteur d’écran commence à lire.",
    fault: () =>
      `le classeur s’ouvre ici${SEMICOLON}allez à la cellule A1 de la première feuille avant d’enregistrer.`,
  },
  "cursor-elsewhere": {
    title: "Sur toutes les autres feuilles aussi, le curseur est en A1",
    why: "Qui arrive sur la feuille entend d’abord son titre.",
    fault: () => `le curseur se trouve ici${SEMICOLON}allez en A1 avant d’enregistrer.`,
  },
};
