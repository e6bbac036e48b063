import { accessibility } from "./pt/accessibility";
import { charts } from "./pt/charts";
import { data } from "./pt/data";
import { facts } from "./pt/facts";
import { notes } from "./pt/notes";
import { proof } from "./pt/proof";
import { report } from "./pt/report";
import { trend } from "./pt/trend";

export const pt = { accessibility, charts, data, facts, notes, proof, report, trend };
