import { FunctionArgumentType, FunctionPlugin, HyperFormula, type ImplementedFunctions } from "hyperformula";

/** The arguments as the engine has them, and the state of its calculation. */
type Run = Parameters<FunctionPlugin["runFunction"]>;

const IMPLEMENTED: ImplementedFunctions = {
  FIXED: {
    method: "fixed",
    parameters: [
      { argumentType: FunctionArgumentType.NUMBER },
      { argumentType: FunctionArgumentType.INTEGER, defaultValue: 2 },
      { argumentType: FunctionArgumentType.BOOLEAN, defaultValue: false },
    ],
  },
};

/** `FIXED(1234.5, 1)` → `1,234.5`: the engine lacks it, and the charts of our reports name their bars with it. */
class FixedFunction extends FunctionPlugin {
  static override readonly implementedFunctions = IMPLEMENTED;

  fixed({ args }: { readonly args: Run[0] }, state: Run[1]): ReturnType<FunctionPlugin["runFunction"]> {
    return this.runFunction(args, state, this.metadata("FIXED"), toFixedText);
  }
}

function toFixedText(value: number, decimals: number, isPlain: boolean): string {
  const step = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * step)) / step;
  const digits = Math.max(0, decimals);
  return rounded.toLocaleString("en-US", {
    useGrouping: !isPlain,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Known to all engines that are made from now on. */
export function addFixed(): void {
  HyperFormula.registerFunctionPlugin(FixedFunction, { enGB: { FIXED: "FIXED" } });
}
