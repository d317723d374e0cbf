/** Rooms that exist; `docs/` and `procedures/` hold no code. */
const ROOMS = "grammar|model|compiler|runtime|generated|tests|bench";

/** A room may import itself and the rooms named, nothing else of the house. */
const room = (name, may) => ({
  name: `${name}-one-way`,
  severity: "error",
  from: { path: `^${name}/` },
  to: { path: `^(${ROOMS})/`, pathNot: `^(${[name, ...may].join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Types may know each other; modules that run may not wait for each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    room("grammar", []),
    room("model", []),
    room("runtime", ["model"]),
    room("generated", ["model"]),
    room("compiler", ["grammar", "model", "runtime"]),
    {
      name: "runtime-only-for-plays",
      comment: "Only scenarios, the view and the command line play dossiers.",
      severity: "error",
      from: { path: "^compiler/", pathNot: "^compiler/(scenario|view|cli)/" },
      to: { path: "^runtime/" },
    },
    {
      name: "runtime-by-its-entry",
      severity: "error",
      from: { path: "^compiler/" },
      to: {
        path: "^runtime/",
        pathNot: "^runtime/(index|engines/(sqlite|postgres|node)/index|letters/pdf/print-pdf)[.]ts$",
      },
    },
    {
      name: "grammar-and-model-by-their-entry",
      severity: "error",
      from: { path: "^(compiler|runtime)/" },
      to: { path: "^(grammar|model)/", pathNot: "^(grammar|model)/index[.]ts$" },
    },
    {
      name: "emitters-see-the-model-only",
      severity: "error",
      from: { path: "^compiler/emitters/" },
      to: { path: `^(${ROOMS})/`, pathNot: "^(compiler/(emitters|template|document)|model)/" },
    },
    {
      name: "document-is-a-leaf",
      comment: "Sheets of emitters and of proofs are printed from it.",
      severity: "error",
      from: { path: "^compiler/document/" },
      to: { path: `^(${ROOMS})/`, pathNot: "^compiler/document/" },
    },
    {
      name: "template-is-a-leaf",
      comment: "The compiler and the emitters both read templates.",
      severity: "error",
      from: { path: "^compiler/template/" },
      to: { path: `^(${ROOMS})/`, pathNot: "^(compiler/template|model)/" },
    },
    {
      name: "format-sees-the-syntax-only",
      severity: "error",
      from: { path: "^compiler/format/" },
      to: { path: `^(${ROOMS})/`, pathNot: "^(compiler/format|grammar)/" },
    },
    {
      name: "workspace-is-the-upper-floor",
      comment: "What runs in a browser does not know that there are disks or a command line.",
      severity: "error",
      from: { path: "^compiler/", pathNot: "^compiler/(workspace|view|cli)/" },
      to: { path: "^compiler/(workspace|view|cli)/" },
    },
    {
      name: "cli-on-top",
      severity: "error",
      from: { path: "^compiler/(workspace|view)/" },
      to: { path: "^compiler/cli/" },
    },
    {
      name: "view-above-workspace",
      severity: "error",
      from: { path: "^compiler/workspace/" },
      to: { path: "^compiler/view/" },
    },
    {
      name: "free-of-node",
      comment: "Grammar, model and the compiler below workspace/ run in a browser.",
      severity: "error",
      from: { path: "^(grammar|model|compiler)/", pathNot: "^compiler/(workspace|view|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "runtime-free-of-node",
      comment: "The runtime loads in a browser; an engine that needs the machine has an entry of its own.",
      severity: "error",
      from: {
        path: "^runtime/",
        pathNot:
          "^runtime/(engines/(sqlite|postgres|node)|letters/pdf|notices/(mail|webhook|files)|registries/files)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engines-of-their-own",
      comment: "What the runtime loads for everybody does not pull in a database.",
      severity: "error",
      from: { path: "^runtime/", pathNot: "^runtime/engines/(sqlite|postgres|node)/" },
      to: { path: "^runtime/engines/(sqlite|postgres|node)/|(^|/)node_modules/(@types/)?pg/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^(tests|bench)/" },
      to: { path: "^(tests|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
