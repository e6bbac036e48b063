import { Button } from "@fluentui/react-components";

interface Props {
  readonly id: string;
  /** The id of the form. */
  readonly form: string;
  readonly open: boolean;
  readonly busy: boolean;
  readonly label: string;
  /** For the ear, where the label alone does not say what it is about. */
  readonly spokenLabel?: string;
  readonly onToggle: (open: boolean) => void;
}

/** The button that opens and closes a form. It stays, so that the keyboard is not lost. */
export function FormOpener({ id, form, open, busy, label, spokenLabel, onToggle }: Props) {
  return (
    <Button
      id={id}
      size="small"
      disabledFocusable={busy}
      aria-expanded={open}
      aria-label={spokenLabel}
      {...(open ? { "aria-controls": form } : {})}
      onClick={() => onToggle(!open)}
    >
      {label}
    </Button>
  );
}
