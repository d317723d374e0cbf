import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWrittenDate } from "@tthc/model";
import { auditSentence, EngineFault, type AuditReport, type EngineReader } from "@tthc/runtime";
import { nodeCryptography, openReader } from "@tthc/runtime/node";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { storeChoice, type StoreOptions } from "../store-choice.ts";
import { say, type Terminal } from "../terminal.ts";
import { headsText, readHeads, type KeptHeads } from "../store-heads.ts";

type Broken = Extract<AuditReport, { ok: false }>;

interface AuditOptions extends Pick<StoreOptions, "engine" | "schema"> {
  readonly heads?: string;
  readonly against?: string;
  readonly json?: true;
}

/** `tthc audit`: replays every dossier of a store, or prints the hashes that a later audit can be held against. */
export async function audit(
  terminal: Terminal,
  [written]: readonly string[],
  options: AuditOptions,
): Promise<ExitCode> {
  const day = options.heads === undefined ? undefined : dayOf(options.heads);
  const kept = options.against === undefined ? undefined : keptHeads(terminal, options.against);
  const reader = await opened(terminal, written, options);
  try {
    if (day === undefined) return await auditAll(terminal, reader, kept, options);
    const heads = [];
    for await (const head of reader.heads(day)) heads.push(head);
    terminal.out(headsText(day, heads, nodeCryptography.sha256));
    return EXIT.clean;
  } finally {
    await reader.stop();
  }
}

async function auditAll(
  terminal: Terminal,
  reader: EngineReader,
  kept: KeptHeads | undefined,
  { json }: AuditOptions,
): Promise<ExitCode> {
  const broken: Broken[] = [];
  let dossiers = 0;
  let lines = 0;
  let erased = 0;
  const due = new Map(kept?.heads.map((head) => [head.dossier, head]));
  for await (const { dossier } of reader.heads()) {
    const report = await reader.audit(dossier);
    dossiers += 1;
    lines += report.lines;
    const head = due.get(dossier);
    due.delete(dossier);
    if (!report.ok) broken.push(report);
    else if (head !== undefined && (await hashAt(reader, dossier, head.seq)) !== head.hash)
      broken.push({ ...report, ok: false, seq: head.seq, fault: "rewritten", detail: "" });
    else if (report.erasedFrom !== undefined) erased += 1;
  }
  for (const { dossier, seq, hash } of due.values())
    broken.push({ dossier, seq, hash, lines: 0, replayed: 0, ok: false, fault: "log-cut", detail: "" });
  if (json === true) {
    const report = { format: "tthc-audit/1", dossiers, lines, erased, broken };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const one of broken) terminal.out(`${brokenText(terminal, one)}\n`);
    terminal.out(
      say(
        terminal,
        `Đã tính lại ${dossiers} hồ sơ, ${lines} dòng: ${dossiers - broken.length} khớp (${erased} đã xóa dữ liệu cá nhân), ${broken.length} không khớp.\n`,
        `Replayed ${dossiers} dossiers, ${lines} lines: ${dossiers - broken.length} fit (${erased} with personal data erased), ${broken.length} do not.\n`,
      ),
    );
  }
  return broken.length > 0 ? EXIT.findings : EXIT.clean;
}

async function hashAt(reader: EngineReader, dossier: string, seq: number): Promise<string | undefined> {
  for await (const entry of reader.history(dossier, seq)) return entry.hash;
  return undefined;
}

function brokenText(terminal: Terminal, { dossier, seq, fault, detail }: Broken): string {
  const { vi, en = vi } = auditSentence(fault);
  const tail = detail === "" ? "" : ` (${detail})`;
  return say(
    terminal,
    `Hồ sơ ${dossier}, dòng ${seq}: ${vi}${tail}.`,
    `Dossier ${dossier}, line ${seq}: ${en}${tail}.`,
  );
}

async function opened(
  terminal: Terminal,
  written: string | undefined,
  { engine = "sqlite", schema }: AuditOptions,
): Promise<EngineReader> {
  const named = {
    engine,
    ...(written !== undefined && { store: written }),
    ...(schema !== undefined && { schema }),
  };
  const choice = storeChoice(terminal, named);
  if (choice === undefined || (choice.engine === "sqlite" && !existsSync(choice.file)))
    throw new WrongUse({
      vi: `Không có tệp «${written ?? ""}». Hãy nêu tệp kho hồ sơ, ví dụ: npx tthc audit ho-so.sqlite.`,
      en: `There is no file "${written ?? ""}". Name the file of a store, such as: npx tthc audit dossiers.sqlite.`,
    });
  try {
    return await openReader(choice);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    const { vi, en = vi } = error.reason;
    if (choice.engine === "postgres") throw new WrongUse({ vi, en });
    throw new WrongUse({
      vi: `«${written ?? ""}» không phải kho hồ sơ đọc được. Hãy kiểm tra lại tên tệp, hoặc lấy từ bản sao lưu.`,
      en: `"${written ?? ""}" is no store that can be read. Check the name of the file, or take it from a backup.`,
    });
  }
}

function keptHeads(terminal: Terminal, written: string): KeptHeads {
  const file = resolve(terminal.cwd, written);
  const kept = existsSync(file) ? readHeads(readFileSync(file, "utf8"), nodeCryptography.sha256) : undefined;
  if (kept !== undefined) return kept;
  throw new WrongUse({
    vi: `--against ${written}: không phải bản mã băm nguyên vẹn; tạo bằng «npx tthc audit <kho> --heads <ngày>».`,
    en: `--against ${written}: no intact file of heads; make one with "npx tthc audit <store> --heads <date>".`,
  });
}

function dayOf(written: string): string {
  const day = readWrittenDate(written);
  if (day !== undefined) return day;
  throw new WrongUse({
    vi: `--heads ${written}: không phải ngày có thật; ghi như 21/08/2026 hoặc 2026-08-21.`,
    en: `--heads ${written}: no date that exists; write it as 21/08/2026 or 2026-08-21.`,
  });
}
