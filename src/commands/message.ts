/** Where the text stands in the address: behind `#`, so that it is sent to no server. */
const START = "#message=";

/** The address of the page that shows a text. */
export function toMessageUrl(page: string, text: string): string {
  const [address = page] = page.split("#");
  return `${address}${START}${encodeURIComponent(text)}`;
}

/** The text that the page was opened for; `null` where it was opened for the commands themselves. */
export function fromMessageUrl(url: string): string | null {
  const at = url.indexOf(START);
  if (at < 0) return null;
  // Office adds words of its own behind (`&_xdm_Info=…`); in ours every `&` is encoded.
  const [text = ""] = url.slice(at + START.length).split("&");
  return decodeURIComponent(text);
}

/** Makes a page of it. The text goes in as text, whatever it holds. */
export function showMessage(page: Document, text: string): void {
  const paragraph = page.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = text;
  Object.assign(paragraph.style, { margin: "24px", font: "16px/1.5 'Segoe UI', system-ui, sans-serif" });
  page.body.append(paragraph);
}
