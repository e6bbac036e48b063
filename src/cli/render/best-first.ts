import type { Audit, Mistake } from "../../core";

const RANK: Readonly<Record<Mistake["status"], number>> = {
  certain: 1,
  structural: 2,
  ambiguous: 3,
  unproved: 4,
  none: 5,
};

/** The surest first; of two that are as sure, the one that explains more errors; else in the order of their findings. */
export function bestFirst({ findings }: Audit, mistakes: readonly Mistake[]): readonly Mistake[] {
  const errors = new Set(findings.flatMap(({ id, severity }) => (severity === "error" ? [id] : [])));
  const rankOf = ({ isOneClick, status }: Mistake): number => (isOneClick ? 0 : RANK[status]);
  const errorsOf = (mistake: Mistake): number => mistake.findings.filter((id) => errors.has(id)).length;
  return [...mistakes].sort((a, b) => rankOf(a) - rankOf(b) || errorsOf(b) - errorsOf(a));
}
