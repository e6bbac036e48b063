const DIRECTIVES = require("./content-policy.json");

/**
 * What pages of the add-in may load and send: scripts from here and from Microsoft's server of office.js, and
 * nothing to anybody. The directives stand in content-policy.json, once for the pages, the development server
 * and the sample server.
 *
 * Styles may be inline because Fluent, and Excel on the web, put them into the page.
 */
const toText = (directives) => directives.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");

/** For the header `Content-Security-Policy`. */
const toHeader = () => toText(Object.entries(DIRECTIVES));

/** For `<meta http-equiv>`, where browsers ignore `frame-ancestors` and complain of it. */
const toMeta = () => toText(Object.entries(DIRECTIVES).filter(([name]) => name !== "frame-ancestors"));

module.exports = { toHeader, toMeta };
