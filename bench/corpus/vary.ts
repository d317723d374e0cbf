import { asciiName, type Exit, type Procedure, type ProcedureItem, type Step } from "../../grammar/index.ts";
import type { BaseFile } from "./base.ts";
import { CHARGES, CHOICES, OCCASIONS, PAPERS, PLACES, QUESTIONS, SECTIONS, STEPS } from "./material.ts";
import type { Random } from "./random.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one variation of a procedure is called. */
export interface Title {
  readonly suffix: string;
  readonly label: string;
  readonly code: string;
}

type ItemOf<K extends ProcedureItem["kind"]> = Extract<ProcedureItem, { kind: K }>;

function itemOf<K extends ProcedureItem["kind"]>(node: Procedure, kind: K): ItemOf<K> | undefined {
  return node.items.find((item): item is ItemOf<K> => item.kind === kind);
}

/** Every pair of occasion and place once, in an order of the seed's own. */
export function titles(random: Random): (at: number) => Title {
  const pairs = random.shuffled(
    OCCASIONS.flatMap((occasion) => PLACES.map((place) => [occasion, place] as const)),
  );
  return (at) => {
    const [occasion, place] = pairs[at % pairs.length] as (typeof pairs)[number];
    const again = at < pairs.length ? "" : `_${String(Math.floor(at / pairs.length) + 1)}`;
    return {
      suffix: `_${occasion[0]}_${place[0]}${again}`,
      label: ` (${occasion[1]}, ${place[1]})`,
      code: `${String(3 + (at % 6))}.${String(100000 + at)}`,
    };
  };
}

export function nameOf(base: BaseFile, title: Title): string {
  return base.node.name.text + title.suffix;
}

export const folderOf = (name: string): string => asciiName(name).replaceAll("_", "-");

/** One variation: the base under another name, with lines added until it is about as long as wanted. */
export function vary(base: BaseFile, title: Title, wantedLines: number, random: Random): string {
  return new Variation(base, title, random).text(wantedLines);
}

const linesOf = (text: string): number => text.split("\n").length - 1;

class Variation {
  readonly #base: BaseFile;
  readonly #title: Title;
  readonly #random: Random;
  readonly #edits: Edit[] = [];
  #added = 0;

  constructor(base: BaseFile, title: Title, random: Random) {
    this.#base = base;
    this.#title = title;
    this.#random = random;
  }

  text(wantedLines: number): string {
    this.#rename();
    const random = this.#random;
    const questions = random.shuffled(QUESTIONS).slice(0, random.between(2, 3));
    const choice = random.pick(CHOICES);
    const papers = random.shuffled(PAPERS);
    const steps = random.shuffled(STEPS);
    const left = (): number => wantedLines - linesOf(this.#base.text) - this.#added;
    this.#addCharge(choice);
    this.#addPapers(papers.slice(0, questions.length), questions);
    for (const [index, [question]] of questions.entries())
      if (left() > 15) this.#addStep(steps[index] as (typeof STEPS)[number], question);
    if (left() > 20) this.#addScenario();
    this.#addFields(questions, choice, left());
    return this.#applied();
  }

  #insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
    this.#added += linesOf(text);
  }

  #rename(): void {
    const { node, text } = this.#base;
    const { suffix, label, code } = this.#title;
    this.#edits.push({ start: node.name.end, end: node.name.end, text: suffix });
    if (node.label !== undefined) {
      const close = text.indexOf('"', node.label.start + 1);
      this.#edits.push({ start: close, end: close, text: label });
    }
    const written = itemOf(node, "Code")?.value;
    if (written !== undefined)
      this.#edits.push({ start: written.start, end: written.end, text: `"${code}"` });
  }

  /** Where a line before the closing brace of an item begins; undefined where the item is on one line. */
  #lastLineOf(item: { readonly end: number } | undefined): number | undefined {
    if (item === undefined) return undefined;
    const { text } = this.#base;
    const line = text.lastIndexOf("\n", item.end - 1) + 1;
    return /^\s*\}$/.test(text.slice(line, item.end)) ? line : undefined;
  }

  #addFields(
    questions: readonly (readonly [string, string])[],
    choice: (typeof CHOICES)[number],
    lines: number,
  ): void {
    const random = this.#random;
    const { node, text } = this.#base;
    const form = itemOf(node, "Form");
    const check = form?.items.find((item) => item.kind === "FormCheck");
    const at = check === undefined ? this.#lastLineOf(form) : text.lastIndexOf("\n", check.start) + 1;
    const own = [
      ...questions.map(([name, label]) => `${name} ${label} có không`),
      `${choice.name} ${choice.label} chọn một {`,
      ...choice.options.map(([name, label]) => `  ${name} ${label}`),
      "}",
    ];
    const parts = [
      `    phần bổ_sung_thông_tin "Thông tin bổ sung" en "Further information" {`,
      ...own.map((line) => `      ${line}`),
      "    }",
    ];
    for (const { name, label, fields } of random.shuffled(SECTIONS)) {
      const room = lines - parts.length;
      if (room < 5) break;
      const some = random.shuffled(fields).slice(0, Math.min(room - 2, random.between(4, fields.length)));
      parts.push(`    phần ${name} ${label} {`, ...some.map((field) => `      ${field}`), "    }");
    }
    const body = `${parts.join("\n")}\n`;
    if (at !== undefined) this.#insert(at, body);
    else {
      // A combined procedure may have no form of its own.
      const before = itemOf(node, "Dossier") ?? itemOf(node, "Term");
      const line = text.lastIndexOf("\n", before?.start ?? 0) + 1;
      this.#insert(line, `  tờ khai bổ_sung_thông_tin "Tờ khai bổ sung" en "Further form" {\n${body}  }\n`);
      this.#insert(this.#lastLineOf(itemOf(node, "Dossier")) ?? line, "    bổ_sung_thông_tin 1 bản chính\n");
    }
  }

  #addPapers(papers: readonly string[], questions: readonly (readonly [string, string])[]): void {
    const at = this.#lastLineOf(itemOf(this.#base.node, "Dossier"));
    if (at === undefined) return;
    const lines = papers.map(
      (paper, index) => `    ${paper} khi ${(questions[index] as readonly [string, string])[0]}\n`,
    );
    this.#insert(at, lines.join(""));
  }

  #addCharge(choice: (typeof CHOICES)[number]): void {
    const { node, text } = this.#base;
    const random = this.#random;
    const none = node.items.find((item) => item.kind === "Charge" && item.none && item.type === "fee");
    const [name, label] = random.pick(CHARGES);
    const rows = choice.options.slice(1).map(([option]) => {
      const thousands = random.between(2, 90) * 5;
      return `    khi ${choice.name} = ${option} thì ${String(thousands)}.000 đồng giả định "mức của bộ dữ liệu đo"\n`;
    });
    const charge = `  phí ${name} ${label} {\n${rows.join("")}    còn lại 0 đồng giả định "mức của bộ dữ liệu đo"\n  }\n`;
    if (none !== undefined) {
      this.#edits.push({
        start: text.lastIndexOf("\n", none.start) + 1,
        end: text.indexOf("\n", none.end) + 1,
        text: charge,
      });
      this.#added += linesOf(charge) - 1;
      return;
    }
    const term = itemOf(node, "Term");
    // A scenario that expects a total would no longer hold.
    if (term !== undefined && !node.items.some(expectsTotal))
      this.#insert(text.lastIndexOf("\n", term.start) + 1, charge);
  }

  /** A step of its own on a question, then on as before: cases of the base go the way they went. */
  #addStep([name, label]: (typeof STEPS)[number], question: string): void {
    const { node, text } = this.#base;
    const flow = itemOf(node, "Steps");
    const steps = flow?.items.filter((item): item is Step => item.kind === "Step" && !item.waits) ?? [];
    const ways = steps
      .flatMap((step) => step.exits.map((exit) => ({ step, exit })))
      .filter(({ exit }) => goesOn(exit, text));
    const way = ways.find(({ exit }) => exit.when === undefined);
    const actor = way?.step.actor?.role;
    // The first state of its own is where a procedure enters the slot of its flow, so the new one comes last.
    const last = this.#lastLineOf(flow);
    if (way === undefined || actor === undefined || last === undefined) return;
    const { step, exit } = way;
    const line = text.lastIndexOf("\n", exit.start) + 1;
    // A step that is written on one line stays as it is.
    if (text.slice(line, exit.start).trim() !== "") return;
    const action = text.slice(exit.action.start, exit.action.end);
    const target = exit.target?.text ?? "";
    this.#insert(line, `      ${action} khi ${question} -> ${name}\n`);
    const days = String(this.#random.between(1, 5));
    this.#insert(
      last,
      `    bước ${name} ${label} do ${actor.text} trong ${days} ngày làm việc {\n      xong -> ${target}\n      không đạt -> ${step.name.text} lý do bắt buộc\n    }\n`,
    );
  }

  #addScenario(): void {
    const scenarios = this.#base.node.items.filter((item) => item.kind === "Scenario");
    const chosen = scenarios.at(-1);
    if (chosen === undefined) return;
    const { text } = this.#base;
    const start = text.lastIndexOf("\n", chosen.start) + 1;
    const end = text.indexOf("\n", chosen.end) + 1;
    const close = text.indexOf('"', chosen.title.start + 1);
    this.#insert(end, `${text.slice(start, close)} (lần nữa)${text.slice(close, end)}`);
  }

  #applied(): string {
    const { text } = this.#base;
    let result = "";
    let at = 0;
    // Insertions at one place stay in the order in which they were made.
    for (const edit of this.#edits.toSorted((a, b) => a.start - b.start)) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + text.slice(at);
  }
}

const expectsTotal = (item: ProcedureItem): boolean =>
  item.kind === "Scenario" &&
  item.items.some((step) => step.kind === "Then" && step.expectation?.kind === "ExpectTotal");

function goesOn(exit: Exit, text: string): boolean {
  return (
    exit.target !== undefined &&
    (exit.action.word === "pass" || exit.action.word === "complete") &&
    text[exit.start - 1] !== "{"
  );
}
