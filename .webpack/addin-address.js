/** Where the development server stands. The manifest in the repository names it everywhere. */
const LOCAL = "https://localhost:3000/";

/**
 * The address that the built add-in will be served from: `ADDIN_URL`, or the development server.
 * It ends in a slash, because file names are put behind it.
 */
function addinAddress(value) {
  if (value === undefined || value === "") return LOCAL;
  const wrong = (because) => new Error(`ADDIN_URL is ${JSON.stringify(value)}, but ${because}`);
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address === null) throw wrong("that is no address. Write one such as https://example.com/crossfoot/");
  if (address.protocol !== "https:") throw wrong("Excel opens add-ins from https:// only.");
  if (address.search !== "" || address.hash !== "" || address.username !== "" || address.password !== "") {
    throw wrong("it may have no name, no password, no ? and no # in it.");
  }
  if (!value.endsWith("/")) throw wrong("it must end in a slash: the names of the files follow it.");
  // The form that browsers use: special characters come out encoded, so that the manifest stays valid XML.
  return address.href.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}

module.exports = { LOCAL, addinAddress };
