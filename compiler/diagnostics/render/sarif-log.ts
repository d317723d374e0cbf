/** Who made a log, in which language, and the rules that its results point at by their place in the list. */
interface SarifTool {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly rules: readonly object[];
}

/** A SARIF 2.1.0 log of one run; columns are UTF-16 code units, as in every other output. */
export function sarifLog({ name, version, language, rules }: SarifTool, results: readonly object[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, language, rules } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}
