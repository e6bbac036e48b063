import { accessibility } from "./fr/accessibility";
import { charts } from "./fr/charts";
import { data } from "./fr/data";
import { facts } from "./fr/facts";
import { notes } from "./fr/notes";
import { proof } from "./fr/proof";
import { report } from "./fr/report";
import { trend } from "./fr/trend";

export const fr = { accessibility, charts, data, facts, notes, proof, report, trend };
