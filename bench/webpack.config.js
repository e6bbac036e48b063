const { join } = require("node:path");
const [commandLine] = require("../webpack.config.js");

/** The measured code is bundled as the program is: what is measured should be what is shipped. */
module.exports = {
  ...commandLine,
  name: "bench",
  context: join(__dirname, ".."),
  entry: { run: "./bench/run.ts" },
  output: { path: join(__dirname, "..", "dist", "bench"), filename: "[name].js" },
  externals: { hyperformula: "commonjs hyperformula" },
  plugins: [],
};
