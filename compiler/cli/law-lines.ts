import { articleText } from "../law-index/article.ts";
import type {
  LawReport,
  RepealEffect,
  ReportArticle,
  ReportElement,
  ReportShared,
  ReportText,
  ReportVersion,
} from "../law-index/law-report.ts";
import { kindWord } from "../law-index/kind-words.ts";
import { shownDate } from "./moment-input.ts";
import { say, type Terminal } from "./terminal.ts";

/** The report as text for an auditor: one element a line, with its place, so that a terminal can jump to it. */
export function lawLines(report: LawReport, terminal: Pick<Terminal, "language" | "paint">): string {
  const writer = new LawWriter(terminal);
  return `${writer.lines(report).join("\n")}\n`;
}

class LawWriter {
  readonly #terminal: Pick<Terminal, "language" | "paint">;

  constructor(terminal: Pick<Terminal, "language" | "paint">) {
    this.#terminal = terminal;
  }

  readonly #say = (vi: string, en: string): string => say(this.#terminal, vi, en);
  readonly #text = (text: ReportText): string => text[this.#terminal.language];

  lines(report: LawReport): readonly string[] {
    return [
      ...this.#head(report),
      ...report.procedures.flatMap((version) => ["", ...this.#version(version)]),
      ...this.#shared(report.shared),
      "",
      ...this.#totals(report),
    ];
  }

  #head({ law, versions, repeal }: LawReport): readonly string[] {
    const number = law.number === undefined || law.label.vi.includes(law.number) ? "" : ` (${law.number})`;
    const [from, to] = [law.inForceFrom, law.inForceTo].map((day) => day && shownDate(day));
    const force = [
      ...(from === undefined ? [] : [this.#say(`từ ${from}`, `from ${from}`)]),
      ...(to === undefined ? [] : [this.#say(`đến ${to}`, `until ${to}`)]),
    ].join(" ");
    const name = this.#terminal.paint("strong", `${this.#text(law.label)}${number}`);
    return [
      force === "" ? name : `${name}, ${this.#say("hiệu lực", "in force")} ${force}`,
      this.#which(versions),
      ...(repeal === undefined ? [] : [this.#repeal(repeal)]),
    ];
  }

  #which(versions: LawReport["versions"]): string {
    switch (versions.which) {
      case "all":
        return this.#say("Xét mọi phiên bản.", "Every version is looked at.");
      case "on":
        return this.#say(
          `Xét các phiên bản có hiệu lực ngày ${shownDate(versions.date)}.`,
          `Versions in force on ${shownDate(versions.date)}.`,
        );
      case "since":
        return this.#say(
          `Xét các phiên bản chưa hết hiệu lực ngày ${shownDate(versions.date)}, kể cả dự thảo.`,
          `Versions that have not ended on ${shownDate(versions.date)}, drafts too.`,
        );
    }
  }

  #repeal(repeal: ReportArticle): string {
    const article = articleText(repeal, this.#terminal.language);
    return article === ""
      ? this.#say("Nếu bãi bỏ toàn bộ văn bản:", "If the whole source is repealed:")
      : this.#say(`Nếu bãi bỏ ${article}:`, `If ${article} is repealed:`);
  }

  #version({ procedure, version, label, from, to, draft, elements }: ReportVersion): readonly string[] {
    const dates = [
      ...(draft ? [this.#say("dự thảo", "draft")] : []),
      ...(from === undefined ? [] : [this.#say(`từ ${shownDate(from)}`, `from ${shownDate(from)}`)]),
      ...(to === undefined ? [] : [this.#say(`đến ${shownDate(to)}`, `until ${shownDate(to)}`)]),
    ].join(" ");
    const head = `${procedure} ${this.#say("phiên bản", "version")} ${String(version)}${dates === "" ? "" : ` (${dates})`}`;
    return [
      `${this.#terminal.paint("strong", head)} — ${this.#text(label)}`,
      ...elements.map((element) => this.#element(element)),
    ];
  }

  #element(element: ReportElement): string {
    const { file, line, label, kind, through, assumption } = element;
    const notes = [
      ...(through === undefined ? [] : [this.#say(`theo «${through.vi}»`, `through "${through.en}"`)]),
      ...(assumption === undefined ? [] : [this.#say("có giả định", "assumed")]),
    ];
    // What there is once in a procedure is called what it is.
    const isOnly = !element.path.includes("/");
    const named = isOnly
      ? this.#text(label)
      : `${kindWord(kind, this.#terminal.language)} ${this.#quoted(label)}`;
    const place = this.#terminal.paint("faint", `${file}:${String(line)}`);
    return `  ${place}  ${named}${this.#cited(element.citations)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}${this.#effect(element)}`;
  }

  #cited(citations: readonly ReportArticle[]): string {
    const articles = citations.map((one) => articleText(one, this.#terminal.language)).filter(Boolean);
    return articles.length === 0 ? "" : `: ${articles.join("; ")}`;
  }

  #quoted(label: ReportText): string {
    return this.#say(`«${label.vi}»`, `"${label.en}"`);
  }

  #effect({
    effect,
    consequence,
  }: {
    readonly effect?: RepealEffect;
    readonly consequence?: ReportText;
  }): string {
    if (effect === undefined || consequence === undefined) return "";
    const [word, style] = {
      falls: [this.#say("MẤT CĂN CỨ", "FALLS"), "error"],
      weakened: [this.#say("yếu đi", "weakened"), "warning"],
      unclear: [this.#say("chưa rõ", "unclear"), "warning"],
    }[effect] as [string, "error" | "warning"];
    return `\n      ${this.#terminal.paint(style, word)}: ${this.#text(consequence)}`;
  }

  #shared(shared: readonly ReportShared[]): readonly string[] {
    if (shared.length === 0) return [];
    const title = this.#terminal.paint("strong", this.#say("Khai báo dùng chung", "Shared declarations"));
    return [
      "",
      title,
      ...shared.map((one) => {
        const named = kindWord(one.kind, this.#terminal.language);
        const users = new Set(one.usedBy.map((user) => user.slice(0, user.indexOf("@")))).size;
        const used = this.#say(`${String(users)} thủ tục dùng`, `used by ${String(users)} procedure(s)`);
        return `  ${named} ${this.#quoted(one.label)}${this.#cited(one.citations)} (${used})${this.#effect(one)}`;
      }),
    ];
  }

  #totals({ totals, leftOut, repeal }: LawReport): readonly string[] {
    const sum = this.#say(
      `Tổng: ${String(totals.elements)} chỗ trong ${String(totals.versions)} phiên bản, ${String(totals.shared)} khai báo dùng chung.`,
      `Total: ${String(totals.elements)} place(s) in ${String(totals.versions)} version(s), ${String(totals.shared)} shared declaration(s).`,
    );
    const effects = this.#say(
      `Mất căn cứ: ${String(totals.falls)}; yếu đi: ${String(totals.weakened)}; phải đọc lại: ${String(totals.unclear)}.`,
      `Falls: ${String(totals.falls)}; weakened: ${String(totals.weakened)}; to be read again: ${String(totals.unclear)}.`,
    );
    const more = this.#say(
      `Còn ${String(leftOut.elements)} chỗ ở ${String(leftOut.versions)} phiên bản không xét; thêm --all để xem.`,
      `${String(leftOut.elements)} more place(s) in ${String(leftOut.versions)} version(s) not looked at; --all shows them.`,
    );
    return [sum, ...(repeal === undefined ? [] : [effects]), ...(leftOut.versions === 0 ? [] : [more])];
  }
}
