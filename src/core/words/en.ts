import { accessibility } from "./en/accessibility";
import { data } from "./en/data";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { mistakes } from "./en/mistakes";
import { pane } from "./en/pane";
import { proof } from "./en/proof";
import { reading } from "./en/reading";
import { report } from "./en/report";
import { sample } from "./en/sample";
import { trend } from "./en/trend";
import type { Words } from "./words";

export const en: Words = {
  language: "en",
  accessibility,
  data,
  failures,
  findings,
  mistakes,
  pane,
  proof,
  reading,
  report,
  sample,
  trend,
};
