/** What a header or footer of a theme may hold in place of text. */
export const PLACEHOLDERS = ["title", "organisation", "period", "page", "pages"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a header or footer: text, or something that stands for it. */
export type LinePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "placeholder"; readonly name: Placeholder };

/** `{title}, page {page}` in pieces; a text in brackets that is no placeholder stays text. */
export function toPieces(template: string): readonly LinePiece[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== "")
    .map((part): LinePiece => {
      const name = toPlaceholder(part);
      return name === null ? { kind: "text", text: part } : { kind: "placeholder", name };
    });
}

/** The first text in brackets that is no placeholder, with its brackets; `null` where there is none. */
export function findUnknownPlaceholder(template: string): string | null {
  const bracketed = template.match(/\{[^{}]*\}/g) ?? [];
  return bracketed.find((part) => toPlaceholder(part) === null) ?? null;
}

function toPlaceholder(part: string): Placeholder | null {
  return PLACEHOLDERS.find((name) => part === `{${name}}`) ?? null;
}
