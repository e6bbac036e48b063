/** One direction of a frame, in CSS pixels. */
export interface Frame {
  /** How far it is scrolled. */
  readonly scrolled: number;
  /** What is seen at once, without what stays in sight. */
  readonly size: number;
}

/**
 * How far to scroll so that something is seen, with some room around it; not at all where it is seen already.
 * Ways count from the end of what stays in sight.
 */
export function scrollTo({ scrolled, size }: Frame, start: number, length: number, room: number): number {
  const around = Math.max(0, Math.min(room, (size - length) / 2));
  const earliest = start - around;
  const latest = start + length + around - size;
  // What is larger than the frame is seen from its beginning.
  if (length >= size) return Math.max(0, start);
  if (scrolled > earliest) return Math.max(0, earliest);
  return scrolled < latest ? Math.max(0, latest) : scrolled;
}
