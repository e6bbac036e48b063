const { chmodSync, existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, sep } = require("node:path");
const webpack = require("webpack");

/** TypeScript is only stripped here; `npm run types` is what checks it. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
  },
};

/** Lets the shell start the bundle by its name, as npm does for `npx crossfoot`. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () =>
      chmodSync(join(compiler.outputPath, "crossfoot.js"), 0o755),
    );
  },
};

/** A bundle contains other people's work, and their licences ask to go with it. */
const licences = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const text = [...packageFolders(compilation.modules)].sort().map(toLicence).join("\n\n");
        compilation.emitAsset("crossfoot.LICENSE.txt", new webpack.sources.RawSource(text));
      });
    });
  },
};

/** The folders under node_modules that the bundled modules come from. */
function packageFolders(modules) {
  const root = join(__dirname, "node_modules") + sep;
  const folders = new Set();
  for (const { resource } of modules) {
    if (!resource?.startsWith(root)) continue;
    const [scope, name] = resource.slice(root.length).split(sep);
    folders.add(join(root, scope.startsWith("@") ? join(scope, name) : scope));
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

/** The command line: one file each, everything bundled, so that it starts quickly and needs no node_modules. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { crossfoot: "./src/cli/crossfoot.ts", demo: "./src/cli/demo.ts" },
  output: { path: join(__dirname, "dist", "cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    executable,
    licences,
  ],
  // Not minimised: on a server nobody downloads it, and stack traces stay readable.
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [commandLine];
