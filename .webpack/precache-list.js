const { createHash } = require("node:crypto");
const webpack = require("webpack");

/** What stands in the service worker where the list belongs: the name that Workbox gave it. */
const PLACE = "self.__WB_MANIFEST";
/** A name that changes with its contents needs no revision. */
const HASHED = /\.[0-9a-f]{20}\.js$/;
/** Notices cut out of scripts, which no page asks for; `crossfoot.LICENSE.txt` holds them all. */
const APART = /\.js\.LICENSE\.txt$|\.map$/;

/**
 * Writes into the service worker which files there are, so that it can keep them all: the page then works without a
 * network after it was opened once.
 *
 * @param file name of the service worker among the files of the build
 */
const precacheList = (file) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("precache-list", (compilation) => {
      // After every file has its last name and its last contents.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "precache-list", stage }, (assets) => {
        const entries = Object.keys(assets)
          .filter((name) => name !== file && !APART.test(name))
          .sort()
          .map((name) => ({ url: name, revision: HASHED.test(name) ? null : toRevision(assets[name]) }));
        const parts = assets[file]?.source().toString().split(PLACE) ?? [];
        if (parts.length !== 2) {
          const text = `${file} must name ${PLACE} once, and does so ${parts.length - 1} times`;
          compilation.errors.push(new webpack.WebpackError(text));
          return;
        }
        compilation.updateAsset(file, new webpack.sources.RawSource(parts.join(JSON.stringify(entries))));
      });
    });
  },
});

const toRevision = (source) => createHash("sha256").update(source.buffer()).digest("hex").slice(0, 20);

module.exports = { precacheList };
