import { makeStyles } from "@fluentui/react-components";

/** For the ear only. */
export const SPOKEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  padding: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

export const useSpoken = makeStyles({ only: SPOKEN });
