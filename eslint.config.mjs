import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import accessibility from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Who may import whom. Each entry: the files, and what they may not import, as regular expressions on the
 * import path with the reason. Later entries replace earlier ones for the files they name.
 */
const PACKAGES_IN_CORE = String.raw`^(?!\.{1,2}/|(i18n-iso-countries|@noble/hashes))`;
const HOSTS = String.raw`(^|/)(host|excel|xlsx|csv|taskpane|commands|web|cli)(/|$)`;
const FOUNDATIONS = "sheet|address|remember|period[a-z-]*|rounding[a-z-]*|number-[a-z-]*";
const MODEL = "figure[a-z-]*|report|read-[a-z-]*";
const core = (...inner) => [
  [PACKAGES_IN_CORE, "the core is pure: no host, no Node, no library but the list of country names"],
  [HOSTS, "the core does not know where its sheets come from"],
  ...inner,
];
const folders = (names, reason) => [String.raw`(^|/)(${names})(/|$)`, reason];

const BOUNDARIES = [
  ["src/core/**/*.ts", core()],
  [
    "src/core/{sheet,address,period*,rounding*,number-*}.ts",
    [[String.raw`^(?!\./(${FOUNDATIONS})$)`, "the foundations import nothing above them"]],
  ],
  [
    "src/core/{figure*,report,read-*}.ts",
    [[String.raw`^(?!\./(${FOUNDATIONS}|${MODEL})$)`, "the model imports the foundations only"]],
  ],
  ["src/core/read/**/*.ts", core(folders("edits|checks|findings|plan", "reading does not judge"))],
  ["src/core/edits/**/*.ts", core(folders("read|checks|findings|plan|words", "a condition is only data"))],
  ["src/core/checks/**/*.ts", core(folders("read|plan", "a check sees the report only"))],
  ["src/core/findings/**/*.ts", core(folders("read|plan|words", "a finding carries facts only"))],
  [
    "src/core/locate/**/*.ts",
    core(folders("read|plan|words|mistakes|fix", "the search knows conditions and figures only")),
  ],
  ["src/core/mistakes/**/*.ts", core(folders("read|plan|words|fix", "a mistake carries facts only"))],
  ["src/core/words/**/*.ts", core(folders("read|checks|plan", "words only make sentences"))],
  ["src/core/plan/**/*.ts", core(folders("read", "a plan is made from an audit"))],
  [
    "src/core/{facts,data}/**/*.ts",
    core(folders("read|checks|locate|edits|mistakes|fix", "they tell what is published, and judge nothing")),
  ],
  [
    "src/core/proof/**/*.ts",
    core(folders("read|locate|edits|mistakes|fix", "a record is made from an audit and a plan")),
  ],
  [
    "src/core/theme/**/*.ts",
    core(folders("read|checks|findings|locate|edits|mistakes|fix", "a theme knows nothing of figures")),
  ],
  [
    "src/core/accessibility/**/*.ts",
    core(
      folders("read|checks|locate|edits|mistakes|fix", "how a workbook is made, not what its figures say"),
    ),
  ],
  ["src/host.ts", [[String.raw`^(?!\./core/)`, "a host is described in terms of the core"]]],
  [
    "src/{sheet-mark,memory-xml,decode-entities}.ts",
    [[String.raw`^(?!\./(core/|host$|decode-entities$))`, "what is kept says the same in every host"]],
  ],
  ["src/xlsx/**/*.ts", [folders("csv|excel|taskpane|commands|web|cli", "one host does not know another")]],
  [
    "src/csv/**/*.ts",
    [
      folders("excel|xlsx|taskpane|commands|web|cli", "it knows texts and sheets only"),
      [String.raw`^(?!\.{1,2}/|hucre/csv$)`, "no library is needed here, but the one for CSV"],
    ],
  ],
  [
    "src/excel/**/*.ts",
    [
      folders("csv|xlsx|taskpane|commands|web|cli", "one host does not know another"),
      [String.raw`^(?!\.{1,2}/|numfmt$)`, "no library is needed here, but the one for number formats"],
    ],
  ],
  [
    "src/taskpane/**/*.{ts,tsx}",
    [folders("csv|excel|xlsx|commands|web|cli", "the pane gets its host handed in, whichever it is")],
  ],
  ["src/taskpane/index.tsx", [folders("csv|xlsx|commands|web|cli", "in Excel, the host is Excel")]],
  [
    "src/commands/**/*.ts",
    [
      folders("csv|xlsx|taskpane|web|cli", "commands know the core and Excel only"),
      // They are loaded anew with every press of a button, so they stay small.
      [String.raw`^(?!\.{1,2}/)`, "no library is needed here"],
    ],
  ],
  [
    "src/web/**/*.{ts,tsx}",
    [
      folders("excel|commands|cli", "the page works without Excel"),
      ["^(hucre|fflate|numfmt)", "only src/xlsx and src/csv know the libraries for files"],
    ],
  ],
  [
    "src/cli/**/*.ts",
    [
      folders("excel|taskpane|commands|web", "the command line reads files only"),
      ["^(hucre|fflate|numfmt)", "only src/xlsx and src/csv know the libraries for files"],
    ],
  ],
];

const boundaries = BOUNDARIES.map(([files, forbidden]) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: forbidden.map(([regex, message]) => ({ regex, message })) },
    ],
  },
}));

/** A component shows what it is given: of the core, the host and the engine it may know the types only. */
const components = {
  files: ["src/taskpane/components/**/*.{ts,tsx}"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: String.raw`(^|/)(core|engine)/|(^|/)host$`,
            allowTypeImports: true,
            message: "Actions and results come in as props.",
          },
        ],
      },
    ],
  },
};

/** Office.js is there in Excel only, and everything else must run without it. */
const OFFICE = ["Excel", "Office", "OfficeExtension"];
/** The dialogs of browsers: in Excel they throw. */
const DIALOGS = ["alert", "confirm", "prompt"];

const globals = [
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", ...DIALOGS, ...OFFICE] } },
  {
    files: ["src/{excel,commands}/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...DIALOGS],
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
    },
  },
  // Both take a font that is handed on to be set for one that is read. What is read too early, the tests with the real
  // client find: there it throws.
  {
    files: ["src/excel/write/**/*.ts"],
    rules: { "office-addins/call-sync-before-read": "off", "office-addins/load-object-before-read": "off" },
  },
];

const screens = {
  files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
  extends: [hooks.configs.flat["recommended-latest"], accessibility.flatConfigs.strict],
};

const syntax = (...more) => [
  "error",
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  ...more,
];

/** The same input must give the same output, everywhere and at any time. */
const pure = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...["Date", "performance", "process", "window", "document", "fetch"],
      ...DIALOGS,
      ...OFFICE,
    ],
    "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    "no-restricted-syntax": syntax(
      { selector: "ClassDeclaration, ClassExpression", message: "Plain data and functions in the core." },
      {
        selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
        message: "Name the language: the machine's own must not matter.",
      },
      {
        selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
        message: "Name the language: the machine's own must not matter.",
      },
    ),
  },
};

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [eslint.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "prefer-const": "error",
      "no-restricted-syntax": syntax(),
    },
  },
  { files: ["src/**/*.ts", "src/**/*.tsx"], rules: { "max-lines": ["error", 250] } },
  ...boundaries,
  components,
  screens,
  ...globals,
  pure,
  // Jest's matchers (`expect.stringMatching`) are typed as any.
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-unsafe-assignment": "off" } },
  { files: ["src/cli/**", "bench/**", "samples/**", "docs/**", "assets/**"], rules: { "no-console": "off" } },
  prettier,
);
