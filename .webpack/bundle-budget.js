const { gzipSync } = require("node:zlib");
const webpack = require("webpack");

/**
 * Fails the build when what a page loads at its start has grown too large.
 *
 * @param entry name of the entry: its script and all that is loaded with it, but not what is loaded later
 * @param bytes how many bytes it may have at most, packed by gzip as servers send it
 */
const bundleBudget = ({ entry, bytes }) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("bundle-budget", (compilation) => {
      // After everything that still changes a file: minimising, and names from contents.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "bundle-budget", stage }, () => {
        const files = compilation.entrypoints.get(entry).getFiles();
        const sizes = files.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        if (total <= bytes) return;
        const text = `${entry} loads ${inKilobytes(total)} at its start, and may load ${inKilobytes(bytes)}`;
        compilation.errors.push(new webpack.WebpackError(`${text} (gzip): ${files.join(", ")}`));
      });
    });
  },
});

const inKilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

module.exports = { bundleBudget };
