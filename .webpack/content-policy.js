/**
 * What our pages may load and send: nothing to anybody, and scripts from here only; the pages of the add-in besides
 * those of Microsoft's server of office.js. The directives stand in a file each, once for the pages, the development
 * server and the sample servers.
 *
 * Styles may be inline because Fluent, and Excel on the web, put them into the page.
 */
const POLICIES = {
  pane: require("./content-policy.json"),
  web: require("./content-policy-web.json"),
};

const toText = (directives) => directives.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");

/** For the header `Content-Security-Policy` of `pane` or `web`. */
const toHeader = (policy) => toText(Object.entries(POLICIES[policy]));

/** For `<meta http-equiv>`, where browsers ignore `frame-ancestors` and complain of it. */
const toMeta = (policy) =>
  toText(Object.entries(POLICIES[policy]).filter(([name]) => name !== "frame-ancestors"));

module.exports = { toHeader, toMeta };
