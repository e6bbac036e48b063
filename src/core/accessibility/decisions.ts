import type { Decide } from "./judgement";
import { judgeColourAlone, judgeContrast } from "./points/colours";
import {
  judgeAuthor,
  judgeBlankSheets,
  judgeCursor,
  judgeCursorElsewhere,
  judgeLanguage,
  judgeMacros,
  judgeSheetNames,
  judgeSubject,
  judgeTitle,
} from "./points/document";
import { judgeAltTexts, judgePictures } from "./points/drawings";
import {
  judgeFill,
  judgeFontFace,
  judgeFontSize,
  judgeHeadersAndBoxes,
  judgeHeadingStyle,
  judgeItalic,
  judgeTitles,
  judgeTurned,
} from "./points/looks";
import { judgeBelow, judgeColumnA, judgeLeftEdge, judgeOneTable } from "./points/position";
import {
  judgeLinkTexts,
  judgeNoteInFigure,
  judgeNoteSymbols,
  judgeNoteWord,
  judgeSymbols,
} from "./points/reading-texts";
import {
  judgeBlankRows,
  judgeEmptyCells,
  judgeHeaders,
  judgeMarked,
  judgeMerged,
  judgeNames,
} from "./points/tables";
import {
  judgeComments,
  judgeCutOff,
  judgeFiltersAndPanes,
  judgeHiddenCells,
  judgeHiddenSheets,
  judgeProtection,
} from "./points/visibility";
import type { DecidedId } from "./points";

/** How each point that a program can decide is decided. */
export const DECISIONS: Readonly<Record<DecidedId, Decide>> = {
  "table-marked": judgeMarked,
  "table-name": judgeNames,
  "merged-cells": judgeMerged,
  "blank-rows": judgeBlankRows,
  "header-row": judgeHeaders,
  "cut-off-text": judgeCutOff,
  "filters-and-panes": judgeFiltersAndPanes,
  "empty-cells": judgeEmptyCells,
  "hidden-cells": judgeHiddenCells,
  "note-symbols": judgeNoteSymbols,
  "note-word": judgeNoteWord,
  "note-in-figure": judgeNoteInFigure,
  "link-text": judgeLinkTexts,
  "font-size": judgeFontSize,
  "font-face": judgeFontFace,
  italic: judgeItalic,
  "turned-text": judgeTurned,
  "sheet-title": judgeTitles,
  "heading-style": judgeHeadingStyle,
  symbols: judgeSymbols,
  "headers-and-boxes": judgeHeadersAndBoxes,
  fill: judgeFill,
  "colour-alone": judgeColourAlone,
  contrast: judgeContrast,
  pictures: judgePictures,
  "alternative-text": judgeAltTexts,
  macros: judgeMacros,
  "sheet-name": judgeSheetNames,
  "blank-sheet": judgeBlankSheets,
  "column-a": judgeColumnA,
  "left-edge": judgeLeftEdge,
  "below-table": judgeBelow,
  "one-table": judgeOneTable,
  "hidden-sheet": judgeHiddenSheets,
  protection: judgeProtection,
  comments: judgeComments,
  "document-title": judgeTitle,
  "document-language": judgeLanguage,
  "document-subject": judgeSubject,
  "document-author": judgeAuthor,
  cursor: judgeCursor,
  "cursor-elsewhere": judgeCursorElsewhere,
};
