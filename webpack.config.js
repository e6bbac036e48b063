const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { addinAddress, LOCAL } = require("./.webpack/addin-address");
const { bundleBudget } = require("./.webpack/bundle-budget");
const { readCertificates } = require("./.webpack/certificates");
const { toHeader, toMeta } = require("./.webpack/content-policy");
const { licences } = require("./.webpack/licences");

/** TypeScript is only stripped here; `npm run types` is what checks it. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = {
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: { rules: [typescript] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Lets the shell start the bundle by its name, as npm does for `npx crossfoot`. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () =>
      chmodSync(join(compiler.outputPath, "crossfoot.js"), 0o755),
    );
  },
};

/** The command line: one file each, everything bundled, so that it starts quickly and needs no node_modules. */
const commandLine = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { crossfoot: "./src/cli/crossfoot.ts", demo: "./src/cli/demo.ts" },
  output: { path: join(__dirname, "dist", "cli"), filename: "[name].js", clean: true },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    executable,
    licences,
  ],
  // Not minimised: on a server nobody downloads it, and stack traces stay readable.
  optimization: { minimize: false },
  devtool: false,
};

/** A page, with the scripts of one entry or with none. Office.js stands in the templates that need it. */
const page = (filename, template, chunks = []) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    scriptLoading: "defer",
    templateParameters: { policy: toMeta() },
  });

const manifest = (text) => text.replaceAll(LOCAL, addinAddress(process.env.ADDIN_URL));

/** The add-in: files to put on a web server as they are. */
const pane = (_, { mode }) => ({
  ...common,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
  output: {
    path: join(__dirname, "dist", "pane"),
    // A new version has new names, so that servers may let everything but the pages be kept for ever.
    filename: mode === "production" ? "[name].[contenthash].js" : "[name].js",
    publicPath: "",
    clean: true,
  },
  plugins: [
    page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
    page("commands.html", "./src/commands/commands.html", ["commands"]),
    page("support.html", "./assets/pages/support.html"),
    page("privacy.html", "./assets/pages/privacy.html"),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/pages/page.css", to: "assets/page.css" },
        { from: "manifest.xml", to: "manifest.xml", transform: (content) => manifest(content.toString()) },
      ],
    }),
    licences,
    ...(mode === "production" ? [bundleBudget({ entry: "taskpane", bytes: 180 * 1024 })] : []),
  ],
  // Never a kind that evaluates text: the content security policy forbids it.
  devtool: mode === "production" ? false : "source-map",
  ...(process.env.WEBPACK_SERVE === "true" ? { devServer: devServer() } : {}),
});

/** Serves the pane on the address that the manifest names, under the policy that a real server sends. */
function devServer() {
  return {
    server: { type: "https", options: readCertificates() },
    host: "localhost",
    port: Number(new URL(LOCAL).port),
    headers: { "Content-Security-Policy": toHeader() },
    // Else it refuses the icons to Excel on the web, which is another site and asks for them as pictures.
    allowedHosts: ["localhost"],
    static: false,
    hot: false,
    // Its frame over the page would be refused by the policy; faults stand in the terminal.
    client: { overlay: false },
  };
}

module.exports = [commandLine, pane];
