/** What somebody dropped on the page. */
export type Dropped =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "folder" }
  /** A text, a link, a picture from another page. */
  | { readonly kind: "nothing" };

/** Whether what is being dragged may be a file; what it is, browsers tell only when it is dropped. */
export function isFiles({ types }: Pick<DataTransfer, "types">): boolean {
  return types.includes("Files");
}

/** Folders come as files, too; only their entry tells. */
export function readDrop({ files, items }: Pick<DataTransfer, "files" | "items">): Dropped {
  const folders = new Set(
    [...items].flatMap((item, index) =>
      item.kind === "file" && item.webkitGetAsEntry()?.isDirectory === true ? [index] : [],
    ),
  );
  const dropped = [...files].filter((_, index) => !folders.has(index));
  if (dropped.length > 0) return { kind: "files", files: dropped };
  return folders.size > 0 ? { kind: "folder" } : { kind: "nothing" };
}
