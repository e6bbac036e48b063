import { accessibility } from "./en/accessibility";
import { charts } from "./en/charts";
import { data } from "./en/data";
import { facts } from "./en/facts";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { mistakes } from "./en/mistakes";
import { notes } from "./en/notes";
import { pane } from "./en/pane";
import { proof } from "./en/proof";
import { reading } from "./en/reading";
import { report } from "./en/report";
import { sample } from "./en/sample";
import { theme } from "./en/theme";
import { trend } from "./en/trend";
import type { Words } from "./words";

export const en: Words = {
  language: "en",
  accessibility,
  charts,
  data,
  facts,
  failures,
  findings,
  mistakes,
  notes,
  pane,
  proof,
  reading,
  report,
  sample,
  theme,
  trend,
};
