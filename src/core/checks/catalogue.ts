import type { Check } from "./check";
import { countValidity } from "./count-validity";
import { crossFooting } from "./cross-footing";
import { definitionDrift } from "./definition-drift";
import { duplicateLabel } from "./duplicate-label";
import { footing } from "./footing";
import { formulaCoverage } from "./formula-coverage";
import { numberAsText } from "./number-as-text";
import { periodAgreement } from "./period-agreement";
import { placeNameCheck } from "./place-name";
import { roundingConvention } from "./rounding-convention";
import { shareAttainability } from "./share-attainability";
import { shareClosure } from "./share-closure";
import { shareRecalculation } from "./share-recalculation";
import { stubAgreement } from "./stub-agreement";
import { restatement } from "./restatement";
import { rollForward } from "./roll-forward";
import { tieOut } from "./tie-out";
import { totalShare } from "./total-share";
import { zeroBase } from "./zero-base";

/** Every check, in the order in which reports list them (`CHECK_IDS`). */
export const CATALOGUE: readonly Check[] = [
  footing,
  crossFooting,
  tieOut,
  rollForward,
  restatement,
  shareRecalculation,
  shareClosure,
  shareAttainability,
  totalShare,
  roundingConvention,
  stubAgreement,
  duplicateLabel,
  placeNameCheck,
  countValidity,
  numberAsText,
  formulaCoverage,
  zeroBase,
  periodAgreement,
  definitionDrift,
];
