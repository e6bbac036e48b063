import { accessibility } from "./es/accessibility";
import { charts } from "./es/charts";
import { data } from "./es/data";
import { facts } from "./es/facts";
import { notes } from "./es/notes";
import { proof } from "./es/proof";
import { report } from "./es/report";
import { trend } from "./es/trend";

export const es = { accessibility, charts, data, facts, notes, proof, report, trend };
