import { findings } from "./en/findings";
import { reading } from "./en/reading";
import { report } from "./en/report";
import type { Words } from "./words";

export const en: Words = { language: "en", findings, reading, report };
