import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A list of long names must not push the pane wider than it is.
  root: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** The browser's own list, which works by touch and in high contrast everywhere. */
export function NativeSelect({ className, ...props }: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={mergeClasses(styles.root, className)} />;
}
