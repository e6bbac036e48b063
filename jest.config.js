const { availableParallelism } = require("node:os");

/** numfmt, hucre and echarts are published as ES modules, so they go through the same transform as our own code. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // One more than there are processors: tests in the browser wait for it a good part of their time.
  maxWorkers: availableParallelism() + 1,
  // What a test file leaves behind would slow down the ones after it.
  workerIdleMemoryLimit: "1500MB",
  // Long enough for a busy machine: no timing decides a test.
  testTimeout: 300_000,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|hucre|fflate|echarts|zrender)/)"],
};
