import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../core/findings/finding";

const useStyles = makeStyles({
  // Beside its text in the same colour where the system chooses the colours.
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "inherit" } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: DismissCircle16Filled, warning: Warning16Filled, note: Info16Regular } as const;

/** Each severity has a shape of its own, so that colour says nothing alone. The word stands beside it, or is read out. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} />;
}
