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
const { precacheList } = require("./.webpack/precache-list");

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
  module: {
    rules: [typescript],
    // Where a variable of this name is asked to start something, that is the program of a thread.
    parser: { javascript: { worker: ["*threads.start()", "..."] } },
  },
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

/** Pages under one policy, each with the scripts of one entry or with none. Office.js stands in the templates that need it. */
const pagesUnder =
  (policy) =>
  (filename, template, chunks = []) =>
    new HtmlPlugin({
      filename,
      template,
      chunks,
      scriptLoading: "defer",
      templateParameters: { policy: toMeta(policy) },
    });

/** A new version has new names, so that servers may let everything but the pages be kept for ever. */
const scriptNames = (mode) => (mode === "production" ? "[name].[contenthash].js" : "[name].js");

const manifest = (text) => text.replaceAll(LOCAL, addinAddress(process.env.ADDIN_URL));

const panePage = pagesUnder("pane");

/** Whether this one is started as a server: webpack asks for every configuration before it looks which one is meant. */
const isServed = (name, { configName = [name] }) =>
  process.env.WEBPACK_SERVE === "true" && configName.includes(name);

/** The add-in: files to put on a web server as they are. */
const pane = (_, { mode, ...options }) => ({
  ...common,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
  output: {
    path: join(__dirname, "dist", "pane"),
    filename: scriptNames(mode),
    publicPath: "",
    clean: true,
  },
  plugins: [
    panePage("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
    panePage("commands.html", "./src/commands/commands.html", ["commands"]),
    panePage("support.html", "./assets/pages/support.html"),
    panePage("privacy.html", "./assets/pages/privacy.html"),
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
  ...(isServed("pane", options) ? { devServer: devServer() } : {}),
});

/** Serves the pane on the address that the manifest names, under the policy that a real server sends. */
function devServer() {
  return {
    server: { type: "https", options: readCertificates() },
    host: "localhost",
    port: Number(new URL(LOCAL).port),
    headers: { "Content-Security-Policy": toHeader("pane") },
    // Else it refuses the icons to Excel on the web, which is another site and asks for them as pictures.
    allowedHosts: ["localhost"],
    static: false,
    hot: false,
    // Its frame over the page would be refused by the policy; faults stand in the terminal.
    client: { overlay: false },
  };
}

const webPage = pagesUnder("web");
const SERVICE_WORKER = "service-worker.js";

/** The page without Excel: files for any server, in any folder of it. */
const web = (_, { mode, ...options }) => ({
  ...common,
  name: "web",
  target: ["web", "es2022"],
  entry: {
    web: "./src/web/index.tsx",
    // Its name stays, because by it the browser knows that there is a newer one.
    "service-worker": { import: "./src/web/service-worker/service-worker.ts", filename: SERVICE_WORKER },
  },
  output: {
    path: join(__dirname, "dist", "web"),
    filename: scriptNames(mode),
    publicPath: "",
    clean: true,
  },
  plugins: [
    webPage("index.html", "./src/web/index.html", ["web"]),
    webPage("support.html", "./assets/pages/web/support.html"),
    webPage("privacy.html", "./assets/pages/web/privacy.html"),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/open-*.png", to: "assets/[name][ext]" },
        { from: "assets/pages/page.css", to: "assets/page.css" },
        { from: "samples/*.xlsx", to: "samples/[name][ext]" },
      ],
    }),
    licences,
    precacheList(SERVICE_WORKER),
    ...(mode === "production" ? [bundleBudget({ entry: "web", bytes: 140 * 1024 })] : []),
  ],
  devtool: mode === "production" ? false : "source-map",
  ...(isServed("web", options)
    ? { devServer: webServer(), infrastructureLogging: { level: "warn" }, stats: "errors-only" }
    : {}),
});

/**
 * `npm run web`: the page as a server would give it away, under the policy that it would send. On a port that hardly
 * anybody uses, because the browser keeps the page of this address for when there is no network.
 */
function webServer() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "4717";
  return {
    host: "localhost",
    port: "auto",
    headers: { "Content-Security-Policy": toHeader("web"), "Cache-Control": "no-cache" },
    static: false,
    // Nothing is put into the page that is not in the files.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    onListening: ({ compiler, server }) => {
      const address = `http://localhost:${server.address().port}/`;
      compiler.hooks.done.tap("address", () => console.log(`Crossfoot is at ${address} (Ctrl+C ends it)`));
    },
  };
}

module.exports = [commandLine, pane, web];
