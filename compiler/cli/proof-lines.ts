import { printable } from "../diagnostics/render/display-width.ts";
import { unmarked } from "../document/markup-text.ts";
import { countsLine } from "../verify/sheet/sheet-document.ts";
import type { SheetFinding, SheetPath } from "../verify/sheet/sheet-format.ts";
import { tellIn } from "../verify/sheet/tell.ts";
import { verdictOfPath } from "../verify/sheet/path-blocks.ts";
import { SHORT_OVERALL } from "../verify/sheet/verdict-words.ts";
import type { Proved } from "./proved.ts";
import { say, type Terminal } from "./terminal.ts";

const STYLES = { proved: "info", accepted: "info", undecided: "warning", refuted: "error" } as const;

/** A proof sheet in a few lines: what it comes to, what is to be mended, what was not decided, the longest way. */
export function proofLines({ file, sheet, places }: Proved, terminal: Terminal): readonly string[] {
  const tell = tellIn(terminal.language);
  const { procedure, verdict, claims, findings, longestPaths } = sheet;
  const name = `${tell.plain(procedure.label)} (${tell.say("phiên bản", "version")} ${procedure.version})`;
  const nested = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];
  const lineOf = (finding: SheetFinding, index: number): string => {
    const at = places[index];
    const where = at == null ? file : `${at.file}:${String(at.start.line)}:${String(at.start.column)}`;
    return `${printable(where)} ${finding.code} ${tell.both(finding.place)}: ${tell.both(finding.message)}`;
  };
  const told = findings.map((finding, index) => ({ finding, line: lineOf(finding, index) }));
  const open = told.filter(({ finding }) => finding.acceptedBecause === undefined);
  const accepted = told.filter(({ finding }) => finding.acceptedBecause !== undefined);
  const undecided = claims.filter((claim) => claim.verdict === "undecided");
  return [
    `${terminal.paint(STYLES[verdict], tell.both(SHORT_OVERALL[verdict]))}: ${terminal.paint("strong", name)} ${terminal.paint("faint", printable(file))}`,
    `  ${unmarked(countsLine(claims, tell))}`,
    ...nested(
      tell.say("Bị bác bỏ", "Refuted"),
      open.map(({ line }) => line),
    ),
    ...nested(
      tell.say("Chưa quyết định", "Not decided"),
      undecided.map(({ statement, detail }) =>
        [tell.both(statement), ...(detail === undefined ? [] : [tell.both(detail)])].join(" – "),
      ),
    ),
    ...nested(
      tell.say("Đã chấp nhận", "Accepted"),
      accepted.map(
        ({ finding, line }) =>
          `${line} ${tell.say("Lý do", "Reason")}: ${unmarked(tell.written(finding.acceptedBecause ?? ""))}`,
      ),
    ),
    ...longestLine(longestPaths, terminal),
  ];
}

/** The way that leaves the least time. */
function longestLine(paths: readonly SheetPath[], terminal: Terminal): readonly string[] {
  const [tightest] = paths.toSorted((a, b) => a.slack - b.slack);
  if (tightest === undefined) return [];
  const tell = tellIn(terminal.language);
  const of =
    paths.length > 1 ? say(terminal, ` (trong ${paths.length} nhóm)`, ` (of ${paths.length} groups)`) : "";
  const title = say(terminal, "Đường dài nhất", "Longest way") + of;
  const who = tell.both(tightest.who);
  return [
    `  ${title}: ${who === "" ? "" : `${who}: `}${tightest.days.worst} ${say(terminal, "ngày theo lịch", "calendar days")}; ${tell.both(tightest.term)}. ${unmarked(verdictOfPath(tightest, tell))}.`,
  ];
}
