import { accessibility } from "./de/accessibility";
import { charts } from "./de/charts";
import { data } from "./de/data";
import { facts } from "./de/facts";
import { notes } from "./de/notes";
import { proof } from "./de/proof";
import { report } from "./de/report";
import { trend } from "./de/trend";

export const de = { accessibility, charts, data, facts, notes, proof, report, trend };
