const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, sep } = require("node:path");
const webpack = require("webpack");

const FILE = "crossfoot.LICENSE.txt";

/** A bundle contains other people's work, and their licences ask to go with it. */
const licences = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const text = [...packageFolders(compilation)].sort().map(toLicence).join("\n\n");
        compilation.emitAsset(FILE, new webpack.sources.RawSource(`${text}\n`));
      });
    });
  },
};

/** The folders under node_modules that the bundled modules come from. */
function packageFolders({ chunks, chunkGraph }) {
  const bundled = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
  // A module that webpack has joined with others hides them inside.
  const modules = bundled.flatMap((module) => module.modules ?? [module]);
  const folders = new Set();
  for (const { resource } of modules) {
    const mark = `${sep}node_modules${sep}`;
    const at = resource?.lastIndexOf(mark) ?? -1;
    if (at === -1) continue;
    const [scope, name] = resource.slice(at + mark.length).split(sep);
    folders.add(join(resource.slice(0, at + mark.length), scope.startsWith("@") ? join(scope, name) : scope));
  }
  return folders;
}

/** The name, the licence and its text of one package. */
function toLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  const others = join(folder, "dist", "THIRD-PARTY-LICENSES.md");
  const more = existsSync(others) ? `\n\n${readFileSync(others, "utf8").trim()}` : "";
  return `${name} ${version} (${license})\n\n${text}${more}`;
}

module.exports = { licences };
