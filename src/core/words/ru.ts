import { accessibility } from "./ru/accessibility";
import { charts } from "./ru/charts";
import { data } from "./ru/data";
import { facts } from "./ru/facts";
import { notes } from "./ru/notes";
import { proof } from "./ru/proof";
import { report } from "./ru/report";
import { trend } from "./ru/trend";

export const ru = { accessibility, charts, data, facts, notes, proof, report, trend };
