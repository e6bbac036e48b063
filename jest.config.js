/** numfmt, hucre and echarts are published as ES modules, so they go through the same transform as our own code. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Jest leaves one processor free by itself, and on two that is half of them.
  maxWorkers: "100%",
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
