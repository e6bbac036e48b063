import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { mistakes } from "./en/mistakes";
import { pane } from "./en/pane";
import { reading } from "./en/reading";
import { report } from "./en/report";
import { sample } from "./en/sample";
import type { Words } from "./words";

export const en: Words = { language: "en", failures, findings, mistakes, pane, reading, report, sample };
