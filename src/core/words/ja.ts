import { accessibility } from "./ja/accessibility";
import { charts } from "./ja/charts";
import { data } from "./ja/data";
import { facts } from "./ja/facts";
import { notes } from "./ja/notes";
import { proof } from "./ja/proof";
import { report } from "./ja/report";
import { trend } from "./ja/trend";

export const ja = { accessibility, charts, data, facts, notes, proof, report, trend };
