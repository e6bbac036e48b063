import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "Every table is a table of Excel",
    why: "Only then can a screen reader say where a table begins and under which heading a figure stands.",
    fault: () => "looks like a table and is none of Excel’s own; choose Insert, Table.",
  },
  "table-name": {
    title: "Tables have meaningful names",
    why: "People who do not see the sheet find a table by its name.",
    fault: (name) => `the table has the name ${name}, which Excel gave it.`,
  },
  "merged-cells": {
    title: "No cells are merged",
    why: "A screen reader loses the columns where cells are merged.",
    fault: () => "cells are merged here.",
  },
  "blank-rows": {
    title: "No row or column of a table is blank",
    why: "At a blank row a listener takes the table to be at its end.",
    fault: () => "the table has a blank row or column here.",
  },
  "header-row": {
    title: "Each table has one header row, with a different text in every column",
    why: "The heading is read out with each figure, so it must be there and tell columns apart.",
    fault: (text) =>
      text === ""
        ? "the table has no header row, an empty heading, or headings in two rows."
        : `the heading “${text}” stands twice, or is one that Excel gave.`,
  },
  "cut-off-text": {
    title: "All text can be seen in its cell",
    why: "Text that is cut off is lost for everyone who looks, and on paper.",
    fault: () => "the text does not fit into its cell; wrap it, or make the column wider.",
  },
  "filters-and-panes": {
    title: "There are no filters and no frozen rows or columns",
    why: "They hide or hold rows without telling those who listen or enlarge the screen.",
    fault: () => "rows or columns are frozen, or there is a filter.",
  },
  "empty-cells": {
    title: "No cell of a table is empty without an explanation above the table",
    why: "An empty cell may mean nought, unknown or forgotten.",
    fault: () => "nothing stands here, and no text above the table in column A says why cells are blank.",
  },
  "hidden-cells": {
    title: "No rows or columns are hidden",
    why: "Some programs read out what is hidden, others leave it out.",
    fault: () => "is hidden; show it again.",
  },
  "note-symbols": {
    title: "No symbol or raised figure leads to a note",
    why: "Screen readers leave such signs out, or read them as part of the word.",
    fault: (text) => `“${text}” refers to a note by a symbol; write [note 1] instead.`,
  },
  "note-word": {
    title: "References to notes contain the word “note”",
    why: "A bare number in brackets may be anything.",
    fault: (text) => `“${text}” has a bare number in brackets; write [note 1] instead.`,
  },
  "note-in-figure": {
    title: "References to notes do not stand in the cells of figures",
    why: "A figure with a reference behind it is a text, with which nobody can calculate.",
    fault: (text) => `“${text}” is a figure with a reference to a note; put the reference into the heading.`,
  },
  "notes-table": {
    title: "Longer notes stand in a table of notes on a sheet of their own",
    why: "There they are found, and can be read one by one.",
    fault: () => "See whether long notes would be better on a sheet of notes.",
  },
  ...formatting,
  "sheet-name": {
    title: "Each sheet has a name that says what it holds",
    why: "The names on the tabs are how people find their way.",
    fault: (name) => `${name} is a name that the program gave; say what the sheet holds.`,
  },
  "blank-sheet": {
    title: "No sheet is blank",
    why: "Nobody can know whether a blank sheet is meant, or something is missing.",
    fault: () => "the sheet is blank; delete it.",
  },
  "column-a": {
    title: "Titles and notes stand in column A",
    why: "Who goes down column A with a screen reader meets everything that is not in a table.",
    fault: () => "text stands outside column A and outside a table.",
  },
  "left-edge": {
    title: "Tables begin in column A",
    why: "A blank column before a table makes a listener think that the sheet is empty.",
    fault: () => "the table does not begin in column A.",
  },
  "below-table": {
    title: "Nothing stands under a table",
    why: "Who has heard the last row does not expect anything more.",
    fault: () => "text stands under the table; put it above.",
  },
  "one-table": {
    title: "A sheet has one table at most",
    why: "A second table is easily missed.",
    fault: (count) => `the sheet has ${count} tables.`,
  },
  "hidden-sheet": {
    title: "No sheet is hidden",
    why: "Readers cannot see what it holds, and programs may still read it.",
    fault: () => "the sheet is hidden.",
  },
  protection: {
    title: "People can go to every cell",
    why: "A screen reader reads the cell that somebody goes to.",
    fault: () => "the sheet is protected so that cells cannot be selected.",
  },
  comments: {
    title: "Nothing is said in comments",
    why: "Comments open under a mouse, and are not read out with the cell.",
    fault: () => "there is a comment; put its text into a cell.",
  },
  spelling: {
    title: "Spelling and grammar have been checked",
    why: "Misspelt words are read out wrongly.",
    fault: () => "Let Excel check the spelling: Review, Spelling.",
  },
  "excel-checker": {
    title: "Excel’s own accessibility checker has been run",
    why: "It looks at some things in another way, and finds what came in later.",
    fault: () => "Run it: Review, Check Accessibility.",
  },
  "document-title": {
    title: "The document has a title",
    why: "It is what is read out first, before any sheet.",
    fault: () => "has no title; set it under File, Info.",
  },
  "document-language": {
    title: "The language of the document is set",
    why: "It decides in which voice a screen reader reads.",
    fault: (language) =>
      language === ""
        ? "names no language; add it under File, Info, Properties, Advanced Properties, Custom, as “Language”."
        : `names the language “${language}”, which no program knows.`,
  },
  "document-subject": {
    title: "The document has a subject",
    why: "It helps people to find the document again.",
    fault: () => "has no subject; set it under File, Info.",
  },
  "document-author": {
    title: "The document says who publishes it",
    why: "Readers want to know whose figures these are.",
    fault: () => "names no organisation and no author; set them under File, Info.",
  },
  cursor: {
    title: "The workbook opens in cell A1 of the first sheet",
    why: "There a screen reader begins to read.",
    fault: () => "the workbook opens here; go to A1 of the first sheet before saving.",
  },
  "cursor-elsewhere": {
    title: "On every other sheet the cursor is in A1, too",
    why: "Who comes to the sheet hears its title first.",
    fault: () => "the cursor stands here; go to A1 before saving.",
  },
};
