import { accessibility } from "./zh/accessibility";
import { charts } from "./zh/charts";
import { data } from "./zh/data";
import { facts } from "./zh/facts";
import { notes } from "./zh/notes";
import { proof } from "./zh/proof";
import { report } from "./zh/report";
import { trend } from "./zh/trend";

export const zh = { accessibility, charts, data, facts, notes, proof, report, trend };
