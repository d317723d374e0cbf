import type { ComparedChange, ComparedText } from "../comparison-format.ts";
import { sentences } from "../sentences.ts";
import type { ChangeKind } from "../judgements.ts";
import { changesByPart, type Language, remarks } from "./comparison-words.ts";
import { pluralSentence } from "./plural-sentence.ts";

/** Changes that say one thing of several elements: one line with the list of what it holds for. */
export interface EqualChanges {
  /** One change that stands alone, or several of one kind, one value and one judgement. */
  readonly changes: readonly [ComparedChange, ...ComparedChange[]];
  /** What holds for all of them: `27 giấy tờ nộp ít bản hơn: 1 bản chính → 1 bản điện tử`. */
  readonly sentence: ComparedText;
  /** What it holds for, in the order of the changes: `«Bản vẽ» (khoản 2 Điều 57)`; nothing for a change alone. */
  readonly names: readonly ComparedText[];
}

/** Changes by part of Article 8, those that weigh first, equal ones together where the first of them stands. */
export const equalByPart = (
  changes: readonly ComparedChange[],
): readonly (readonly [ComparedChange["part"], readonly EqualChanges[]])[] =>
  changesByPart(changes).map(([part, own]) => [part, equalChanges(own)] as const);

/** What is equal becomes one; the order is that of the first of each. */
export function equalChanges(changes: readonly ComparedChange[]): readonly EqualChanges[] {
  const alike = Map.groupBy(changes, keyOf);
  return [...alike.values()].flatMap(
    (all) => together(all) ?? all.map((one) => ({ changes: [one], sentence: one.sentence, names: [] })),
  );
}

/** Everything that a line says but the name; a law counts as itself, whichever of its articles is cited. */
function keyOf(change: ComparedChange): string {
  const { kind, part, burden, impact, bearer, before, after, law, matched, assumption } = change;
  const laws = (all: ComparedChange["law"]["before"]): string =>
    [...new Set(all.map((one) => one.law))].join();
  const values =
    kind === LAW_CHANGED
      ? [laws(law.before), laws(law.after)]
      : kind.endsWith(".code-changed")
        ? [after?.words.vi]
        : [before?.words.vi, after?.words.vi];
  return JSON.stringify([kind, part, burden, impact, bearer, values, matched ?? null, assumption ?? null]);
}

const LAW_CHANGED: ChangeKind = "element.law-changed";

function together(all: readonly ComparedChange[]): readonly EqualChanges[] | undefined {
  const [first, second, ...others] = all;
  if (first === undefined || second === undefined) return undefined;
  const changes = [first, second, ...others] as const;
  const [vi, en] = [told(changes, "vi"), told(changes, "en")];
  if (vi === undefined || en === undefined) return undefined;
  const names = changes.map((_, index) => ({ vi: vi.names[index] ?? "", en: en.names[index] ?? "" }));
  return [{ changes, sentence: { vi: vi.sentence, en: en.sentence }, names }];
}

/** Undefined where a sentence is not the one of its kind, so that its name cannot be told from the rest. */
function told(changes: readonly ComparedChange[], language: Language) {
  const kind = changes[0]?.kind ?? "";
  const [template] = Object.hasOwn(sentences, kind)
    ? [sentences[kind as ChangeKind][language === "vi" ? 0 : 1].replace("{c}", "")]
    : [];
  const plural =
    template === undefined ? undefined : pluralSentence(kind, template, changes.length, language);
  if (template === undefined || plural === undefined) return undefined;
  const [before, after] = [sharedEnd(changes, "before", language), sharedEnd(changes, "after", language)];
  const names = changes.flatMap((one, index) => {
    const name = nameIn(one, template, language);
    const notes = [before.rest[index], after.rest[index]].filter((rest) => rest !== undefined && rest !== "");
    return name === undefined ? [] : [notes.length === 0 ? name : `${name} (${notes.join(" → ")})`];
  });
  if (names.length !== changes.length) return undefined;
  const filled = (text: string): string =>
    text.replaceAll("{b}", () => before.shared).replaceAll("{a}", () => after.shared);
  return { sentence: filled(plural), names };
}

/** The name as the sentence quotes it. */
function nameIn({ sentence, before, after }: ComparedChange, template: string, language: Language) {
  const fill = (text: string): string =>
    text
      .replaceAll("{b}", () => before?.words[language] ?? "–")
      .replaceAll("{a}", () => after?.words[language] ?? "–");
  const quoted = /[«"]?\{n\}[»"]?/.exec(template)?.[0] ?? "{n}";
  const [head = "", tail = ""] = template.split(quoted).map(fill);
  const text = sentence[language];
  const isOurs =
    text.startsWith(head) && text.endsWith(`${tail}.`) && text.length > head.length + tail.length + 1;
  return isOurs ? text.slice(head.length, text.length - tail.length - 1) : undefined;
}

/** The last words that all values share, and what each says before them: `khoản 2 Điều 57` of one decree. */
function sharedEnd(changes: readonly ComparedChange[], side: "before" | "after", language: Language) {
  const values = changes.map((one) => (one[side]?.words[language] ?? "–").split(" "));
  const [first = []] = values;
  let count = 0;
  while (
    count < first.length &&
    values.every((words) => words.length > count && words.at(-1 - count) === first.at(-1 - count))
  )
    count += 1;
  const shared = first.slice(first.length - count).join(" ");
  return {
    shared: shared === "" ? "…" : shared,
    rest: values.map((words) => words.slice(0, words.length - count).join(" ")),
  };
}

/** The sentence with its remarks; of several what holds for all, as the head of a list. */
export function equalHead(one: EqualChanges, language: Language): string {
  const text = one.sentence[language];
  const word = language === "vi" ? "gồm" : "namely";
  const end = one.names.length === 0 ? "" : text.includes(":") ? `, ${word}:` : ":";
  return `${text}${remarksText(one, language)}${end}`;
}

function remarksText({ changes: [first] }: EqualChanges, language: Language): string {
  const more = remarks(first, language);
  return more.length === 0 ? "" : ` (${more.join("; ")})`;
}

/** `109 thay đổi, kể trong 48 dòng` */
export function countText(changes: readonly ComparedChange[], language: Language): string {
  const [all, lines] = [changes.length, equalByPart(changes).reduce((sum, [, own]) => sum + own.length, 0)];
  const [count, told] = [String(all), String(lines)];
  const vi = language === "vi";
  const facts = vi ? `${count} thay đổi` : all === 1 ? "1 change" : `${count} changes`;
  if (all === lines) return facts;
  return vi
    ? `${facts}, kể trong ${told} dòng`
    : `${facts}, told in ${told} ${lines === 1 ? "line" : "lines"}`;
}
