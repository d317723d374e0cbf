import { compareRecords } from "../records/compare-records.ts";
import type { CatalogueRecord } from "../records/catalogue-record.ts";
import { applyToRecord, type RecordState } from "./apply-to-record.ts";
import { applyToSource, unchanged, type SourceState } from "./apply-to-source.ts";
import {
  FORMAT,
  type BatchReport,
  type BatchRow,
  type RecordChange,
  type SourceChange,
} from "./batch-report.ts";
import { readCode, type CodeReading } from "./codes.ts";
import { databasesIn } from "./databases.ts";
import type { RegistryIndex } from "./declared-registries.ts";
import { asNewVersion } from "./edit-source.ts";
import { askedPapers, type AskedPaper } from "./asked-paper.ts";
import { namesAgree } from "./names-agree.ts";
import { leading, type PaperFinding, type Reason, type TargetFinding } from "./outcome.ts";
import type { Plan, PlanForce, PlanRow } from "./plan.ts";
import { reason, statusOf } from "./reasons.ts";
import { versionInForce, type SourceVersion } from "./source-version.ts";
import { unifiedText } from "./unified-text.ts";

/** A record with the file it was read from. */
export interface FiledRecord {
  readonly file: string;
  readonly record: CatalogueRecord;
}

/** What a plan is applied to. The first record of a code is the one that counts. */
export interface BatchCatalogue {
  readonly records: readonly FiledRecord[];
  readonly procedures: readonly SourceVersion[];
  readonly registries: RegistryIndex;
}

export interface Simplified {
  readonly report: BatchReport;
  /** Records as they are after the plan, of those that changed. */
  readonly records: readonly FiledRecord[];
  /** New sources by the path they would be written to. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}

/** Applies a plan row by row; each row ends as exactly one status with its reason. The same input gives the same. */
export function simplify(plan: Plan, catalogue: BatchCatalogue): Simplified {
  const run = new Run(plan, catalogue);
  const rows = plan.rows.map((row) => run.row(row));
  const { records, sources, recordChanges, sourceChanges } = run.results();
  const count = (status: BatchRow["status"]): number => rows.filter((row) => row.status === status).length;
  return {
    report: {
      format: FORMAT,
      plan: { ...plan.force, rows: plan.rows.length, missingColumns: plan.missing },
      totals: {
        rows: rows.length,
        applied: count("applied"),
        alreadyInForce: count("already-in-force"),
        notApplicable: count("not-applicable"),
        notUnderstood: count("not-understood"),
      },
      rows,
      records: recordChanges,
      sources: sourceChanges,
    },
    records,
    sources,
  };
}

class Run {
  readonly #force: PlanForce;
  readonly #catalogue: BatchCatalogue;
  readonly #records = new Map<string, RecordState>();
  readonly #files = new Map<string, FiledRecord>();
  readonly #versions: ReadonlyMap<string, readonly SourceVersion[]>;
  readonly #sources = new Map<string, SourceState>();
  /** Codes that a damaged one may be read as. */
  readonly #known: ReadonlySet<string>;

  constructor({ rows, force }: Plan, catalogue: BatchCatalogue) {
    this.#force = force;
    this.#catalogue = catalogue;
    for (const filed of catalogue.records) {
      const { code } = filed.record;
      if (this.#files.has(code)) continue;
      this.#files.set(code, filed);
      this.#records.set(code, { record: filed.record, changedBy: new Map() });
    }
    this.#versions = Map.groupBy(catalogue.procedures, ({ model }) => model.code ?? "");
    this.#known = new Set([
      ...this.#files.keys(),
      ...this.#versions.keys(),
      ...rows
        .map(({ code }) => readCode(code, () => false))
        .flatMap((read) => (read.is === "unclear" ? [] : [read.code])),
    ]);
  }

  row(row: PlanRow): BatchRow {
    const read = readCode(row.code, (code) => this.#known.has(code));
    const said = this.#refused(row, read) ?? this.#applied(row, read.is === "unclear" ? "" : read.code);
    return {
      line: row.line,
      appendix: row.appendix,
      field: row.field,
      number: row.number,
      code: codeOf(row, read),
      name: row.name,
      paper: row.paper,
      database: row.database,
      databases: databasesIn(row.database).map(({ vi, en }) => ({ vi, en })),
      law: [row.law, row.article].filter((text) => text !== "").join(", "),
      ...said,
    };
  }

  #refused(row: PlanRow, read: CodeReading): Said | undefined {
    if (read.is === "unclear") {
      const readings =
        read.readings.length === 0 ? (["không có", "none"] as const) : read.readings.join(", ");
      return { ...alone(reason("code-damaged", row.code, readings)), targets: [] };
    }
    if (row.appendix !== "I" && row.appendix !== "II")
      return { ...alone(reason("appendix-unknown", row.appendix)), targets: [] };
    if (askedPapers(row.paper).length === 0) return { ...alone(reason("paper-not-named")), targets: [] };
    return undefined;
  }

  #applied(row: PlanRow, code: string): Said {
    const asked = askedPapers(row.paper);
    const targets = [this.#onSource(row, code, asked), this.#onRecord(row, code, asked)].filter(
      (one) => one !== undefined,
    );
    const said = leading(targets);
    if (said === undefined) return { ...alone(reason("procedure-not-in-catalogue", code)), targets: [] };
    return { status: said.status, reason: said.reason, targets };
  }

  #onRecord(row: PlanRow, code: string, asked: readonly AskedPaper[]): TargetFinding | undefined {
    const filed = this.#files.get(code);
    let state = this.#records.get(code);
    if (filed === undefined || state === undefined) return undefined;
    const target = { kind: "record", file: filed.file, code, name: filed.record.name } as const;
    if (!namesAgree(row.name, filed.record.name))
      return { ...target, ...alone(reason("name-of-another", code, filed.record.name)), papers: [] };
    const papers: PaperFinding[] = [];
    for (const one of asked) {
      const step = applyToRecord(state, row, one, this.#force);
      state = step.state;
      papers.push(step.finding);
    }
    this.#records.set(code, state);
    return { ...target, ...spoken(papers), papers };
  }

  #onSource(row: PlanRow, code: string, asked: readonly AskedPaper[]): TargetFinding | undefined {
    const versions = this.#versions.get(code);
    const [first] = versions ?? [];
    if (versions === undefined || first === undefined) return undefined;
    const version = versionInForce(versions, this.#force.from);
    const { model, file } = version ?? first;
    const target = { kind: "procedure", file, code, name: model.label.vi } as const;
    if (version === undefined)
      return { ...target, ...alone(reason("no-version-in-force", code, this.#force.from ?? "")), papers: [] };
    if (!namesAgree(row.name, model.label.vi))
      return { ...target, ...alone(reason("name-of-another", code, model.label.vi)), papers: [] };
    let state = this.#sources.get(code) ?? unchanged(version);
    const papers: PaperFinding[] = [];
    for (const one of asked) {
      const step = applyToSource(state, row, one, this.#catalogue.registries);
      state = step.state;
      papers.push(step.finding);
    }
    this.#sources.set(code, state);
    return { ...target, ...spoken(papers), papers };
  }

  results() {
    const records: FiledRecord[] = [];
    const recordChanges: RecordChange[] = [];
    for (const [code, { record }] of this.#records) {
      const filed = this.#files.get(code);
      if (filed === undefined || filed.record === record) continue;
      records.push({ file: filed.file, record });
      const changes = compareRecords(filed.record, record).map(({ kind, sentence }) => ({
        kind,
        ...sentence,
      }));
      recordChanges.push({ code, file: filed.file, name: record.name, changes });
    }
    const sourceChanges: SourceChange[] = [];
    for (const [code, state] of this.#sources) {
      if (state.source.text !== state.version.text) sourceChanges.push(this.#newVersion(code, state));
    }
    const sources = sourceChanges.map(({ newFile, text }) => ({ file: newFile, text }));
    return { records, sources, recordChanges, sourceChanges };
  }

  /** The next free number: a later version may already stand beside the one that is changed. */
  #newVersion(code: string, { version, source }: SourceState): SourceChange {
    const { model, file } = version;
    const numbers = (this.#versions.get(code) ?? []).map((one) => one.model.version.number);
    const number = Math.max(...numbers) + 1;
    const ends = [this.#force.to, model.version.inForce?.to].filter((date) => date !== undefined).toSorted();
    const made = asNewVersion(source, {
      number,
      replaces: model.version.number,
      from: this.#force.from ?? model.version.inForce?.from,
      to: ends[0],
    });
    const newFile = `${file.slice(0, file.lastIndexOf("/") + 1)}v${String(number)}.tthc`;
    return {
      code,
      file,
      name: model.label.vi,
      newFile,
      version: number,
      replaces: model.version.number,
      text: made.text,
      difference: unifiedText(file, version.text, newFile, made.text),
    };
  }
}

/** A row or a target that ended before any paper was looked at. */
const alone = (why: Reason) => ({ status: statusOf(why.kind), reason: why });

type Said = Pick<BatchRow, "status" | "reason" | "targets">;

/** What is said of a dossier where several papers were asked for. */
function spoken(papers: readonly PaperFinding[]): Pick<TargetFinding, "status" | "reason"> {
  const said = leading(papers) as PaperFinding;
  return { status: said.status, reason: said.reason };
}

function codeOf({ code }: PlanRow, read: CodeReading): BatchRow["code"] {
  if (read.is === "unclear") return { written: code, readings: read.readings };
  return { written: code, read: read.code, ...(read.is === "repaired" && { damage: read.damage }) };
}
