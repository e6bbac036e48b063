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

/** The name, the licence and its text of one package, with the notices that it asks to be passed on. */
function toLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|notice)(\.|$)/i.test(entry))
    .map((entry) => join(folder, entry));
  const others = [join(folder, "dist", "THIRD-PARTY-LICENSES.md"), ...within(join(folder, "licenses"))];
  const texts = [...own, ...others].filter((file) => existsSync(file));
  return [`${name} ${version} (${license})`, ...texts.map((file) => readFileSync(file, "utf8").trim())].join(
    "\n\n",
  );
}

const within = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

module.exports = { licences };
