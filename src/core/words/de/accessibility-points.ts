import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";
import { forms } from "./counted";

const { number } = forms;

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "Jede Tabelle ist als Excel-Tabelle angelegt",
    why: "Nur dann kann ein Screenreader sagen, wo eine Tabelle beginnt und unter welcher Überschrift eine Zahl steht.",
    fault: () =>
      "Der Bereich sieht wie eine Tabelle aus, ist aber keine Excel-Tabelle; wählen Sie Einfügen > Tabelle.",
  },
  "table-name": {
    title: "Tabellen haben aussagekräftige Namen",
    why: "Wer das Blatt nicht sieht, findet eine Tabelle über ihren Namen.",
    fault: (name) => `Die Tabelle heißt „${name}“; diesen Namen hat Excel vergeben.`,
  },
  "merged-cells": {
    title: "Keine Zellen sind verbunden",
    why: "Wo Zellen verbunden sind, verliert ein Screenreader die Spalten.",
    fault: () => "Hier sind Zellen verbunden.",
  },
  "blank-rows": {
    title: "Keine Zeile oder Spalte einer Tabelle ist leer",
    why: "Wer zuhört, hält die Tabelle bei einer leeren Zeile für beendet.",
    fault: () => "Hier hat die Tabelle eine leere Zeile oder Spalte.",
  },
  "header-row": {
    title: "Jede Tabelle hat eine einzige Überschriftenzeile, mit einem eigenen Text in jeder Spalte",
    why: "Die Überschrift wird zu jeder Zahl vorgelesen; sie muss also da sein und die Spalten unterscheiden.",
    fault: (text) =>
      text === ""
        ? "Die Tabelle hat keine Überschriftenzeile, eine leere Überschrift oder Überschriften in zwei Zeilen."
        : `Die Überschrift „${text}“ steht zweimal da oder wurde von Excel vergeben.`,
  },
  "cut-off-text": {
    title: "Aller Text ist in seiner Zelle ganz zu sehen",
    why: "Abgeschnittener Text ist auf dem Bildschirm und auf Papier verloren.",
    fault: () =>
      "Der Text passt nicht in seine Zelle; wählen Sie Textumbruch, oder machen Sie die Spalte breiter.",
  },
  "filters-and-panes": {
    title: "Es gibt keine Filter und keine fixierten Zeilen oder Spalten",
    why: "Sie verbergen Zeilen oder halten sie fest; wer zuhört oder den Bildschirm vergrößert, merkt das nicht.",
    fault: () => "Zeilen oder Spalten sind fixiert, oder es gibt einen Filter.",
  },
  "empty-cells": {
    title: "Keine Zelle einer Tabelle ist leer, ohne dass über der Tabelle steht, warum",
    why: "Eine leere Zelle kann null, unbekannt oder vergessen bedeuten.",
    fault: () =>
      "Hier steht nichts, und kein Text über der Tabelle in Spalte A sagt, warum Zellen leer sind.",
  },
  "hidden-cells": {
    title: "Keine Zeilen oder Spalten sind ausgeblendet",
    why: "Manche Programme lesen Ausgeblendetes vor, andere lassen es aus.",
    fault: () => "Zeilen oder Spalten sind ausgeblendet; blenden Sie sie wieder ein.",
  },
  "note-symbols": {
    title: "Kein Zeichen und keine hochgestellte Ziffer verweist auf eine Anmerkung",
    why: "Screenreader lassen solche Zeichen aus oder lesen sie als Teil des Wortes.",
    fault: (text) =>
      `„${text}“ verweist mit einem Zeichen auf eine Anmerkung; schreiben Sie stattdessen [Anm. 1].`,
  },
  "note-word": {
    title: "Verweise auf Anmerkungen enthalten das Wort „Anmerkung“ oder „Anm.“",
    why: "Eine bloße Zahl in Klammern kann alles Mögliche sein.",
    fault: (text) => `„${text}“ enthält eine bloße Zahl in Klammern; schreiben Sie stattdessen [Anm. 1].`,
  },
  "note-in-figure": {
    title: "Verweise auf Anmerkungen stehen nicht in Zellen mit Zahlen",
    why: "Eine Zahl mit einem Verweis dahinter ist ein Text, mit dem niemand rechnen kann.",
    fault: (text) =>
      `„${text}“ ist eine Zahl mit einem Verweis auf eine Anmerkung; setzen Sie den Verweis in die Überschrift.`,
  },
  "notes-table": {
    title: "Längere Anmerkungen stehen in einer Tabelle auf einem eigenen Blatt",
    why: "Dort werden sie gefunden und lassen sich einzeln lesen.",
    fault: () => "Prüfen Sie, ob lange Anmerkungen besser auf einem eigenen Blatt stünden.",
  },
  ...formatting,
  "sheet-name": {
    title: "Jedes Blatt hat einen Namen, der sagt, was es enthält",
    why: "An den Namen auf den Registern orientieren sich alle.",
    fault: (name) =>
      `„${name}“ ist ein Name, den das Programm vergeben hat; sagen Sie, was das Blatt enthält.`,
  },
  "blank-sheet": {
    title: "Kein Blatt ist leer",
    why: "Niemand kann wissen, ob ein leeres Blatt Absicht ist oder etwas fehlt.",
    fault: () => "Das Blatt ist leer; löschen Sie es.",
  },
  "column-a": {
    title: "Titel und Anmerkungen stehen in Spalte A",
    why: "Wer mit einem Screenreader Spalte A hinuntergeht, trifft auf alles, was nicht in einer Tabelle steht.",
    fault: () => "Hier steht Text außerhalb von Spalte A und außerhalb einer Tabelle.",
  },
  "left-edge": {
    title: "Tabellen beginnen in Spalte A",
    why: "Wegen einer leeren Spalte vor der Tabelle hält man beim Zuhören das Blatt für leer.",
    fault: () => "Die Tabelle beginnt nicht in Spalte A.",
  },
  "below-table": {
    title: "Unter einer Tabelle steht nichts",
    why: "Wer die letzte Zeile gehört hat, erwartet nichts mehr.",
    fault: () => "Unter der Tabelle steht Text; setzen Sie ihn darüber.",
  },
  "one-table": {
    title: "Ein Blatt hat höchstens eine Tabelle",
    why: "Eine zweite Tabelle wird leicht übersehen.",
    fault: (count) => `Das Blatt hat ${number(Number(count))} Tabellen.`,
  },
  "hidden-sheet": {
    title: "Kein Blatt ist ausgeblendet",
    why: "Leserinnen und Leser sehen nicht, was es enthält, Programme lesen es unter Umständen trotzdem.",
    fault: () => "Das Blatt ist ausgeblendet.",
  },
  protection: {
    title: "Jede Zelle lässt sich auswählen",
    why: "Ein Screenreader liest die Zelle vor, zu der jemand geht.",
    fault: () => "Das Blatt ist so geschützt, dass Zellen nicht ausgewählt werden können.",
  },
  comments: {
    title: "Nichts steht nur in Kommentaren",
    why: "Kommentare öffnen sich unter der Maus und werden nicht mit der Zelle vorgelesen.",
    fault: () => "Hier ist ein Kommentar; schreiben Sie seinen Text in eine Zelle.",
  },
  spelling: {
    title: "Rechtschreibung und Grammatik sind geprüft",
    why: "Falsch geschriebene Wörter werden falsch vorgelesen.",
    fault: () => "Lassen Sie Excel die Rechtschreibung prüfen: Überprüfen > Rechtschreibung.",
  },
  "excel-checker": {
    title: "Die Barrierefreiheitsprüfung von Excel wurde ausgeführt",
    why: "Sie sieht manches anders an und findet auch, was später hinzugekommen ist.",
    fault: () => "Führen Sie sie aus: Überprüfen > Barrierefreiheit überprüfen.",
  },
  "document-title": {
    title: "Das Dokument hat einen Titel",
    why: "Er wird als Erstes vorgelesen, vor allen Blättern.",
    fault: () => "Der Titel fehlt; tragen Sie ihn unter Datei > Informationen ein.",
  },
  "document-language": {
    title: "Die Sprache des Dokuments ist angegeben",
    why: "Von ihr hängt ab, mit welcher Stimme ein Screenreader vorliest.",
    fault: (language) =>
      language === ""
        ? "Es ist keine Sprache angegeben; ergänzen Sie sie unter Datei > Informationen > Eigenschaften > Erweiterte Eigenschaften > Anpassen, unter dem Namen „Language“."
        : `Als Sprache ist „${language}“ angegeben; das kennt kein Programm.`,
  },
  "document-subject": {
    title: "Das Dokument hat ein Thema",
    why: "Es hilft, das Dokument wiederzufinden.",
    fault: () => "Das Thema fehlt; tragen Sie es unter Datei > Informationen ein.",
  },
  "document-author": {
    title: "Das Dokument sagt, wer es veröffentlicht",
    why: "Wer es liest, will wissen, von wem die Zahlen stammen.",
    fault: () =>
      "Es sind weder eine Organisation noch ein Autor angegeben; tragen Sie sie unter Datei > Informationen ein.",
  },
  cursor: {
    title: "Die Arbeitsmappe öffnet sich in Zelle A1 des ersten Blatts",
    why: "Dort beginnt ein Screenreader zu lesen.",
    fault: () => "Hier öffnet sich die Arbeitsmappe; gehen Sie vor dem Speichern zu A1 des ersten Blatts.",
  },
  "cursor-elsewhere": {
    title: "Auch auf allen anderen Blättern steht der Cursor in A1",
    why: "Wer auf das Blatt kommt, hört dann zuerst dessen Titel.",
    fault: () => "Hier steht der Cursor; gehen Sie vor dem Speichern zu A1.",
  },
};
