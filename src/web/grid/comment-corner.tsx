import type { GridStyles } from "./grid-styles";

/** In CSS pixels. */
export const COMMENT_CORNER = 7;

/**
 * Somebody wrote something about this cell. In the upper right corner, as in Excel; not in red, in which Excel has some of
 * them and this program has its errors. Its own marks have their corner on the left.
 */
export function CommentCorner({ styles }: { readonly styles: GridStyles }) {
  return (
    <svg
      className={styles.comment}
      width={COMMENT_CORNER}
      height={COMMENT_CORNER}
      viewBox="0 0 7 7"
      aria-hidden
      focusable={false}
    >
      <path d="M1 0H7V6Z" fill="currentColor" stroke="Canvas" strokeWidth="1" paintOrder="stroke" />
    </svg>
  );
}
