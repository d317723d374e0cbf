import type { Expression, Field, FormItem, Name } from "@tthc/grammar";
import { itemsOf, type Subject } from "./mutation.ts";

/** A condition that no dossier of this procedure fulfils; which one changes with `pick`. */
export function impossible(subject: Subject, pick: number): string | undefined {
  const all = [...contradictoryFacts(subject), ...contradictoryFields(subject)];
  return all[pick % all.length];
}

/** The same without a word about fields, for conditions inside forms. */
export const impossibleByFacts = (subject: Subject): string | undefined => contradictoryFacts(subject)[0];

function contradictoryFacts(subject: Subject): readonly string[] {
  const list: string[] = [];
  const [first, second] = caseNames(subject);
  if (first !== undefined && second !== undefined)
    list.push(`(trường hợp = ${first} và trường hợp = ${second})`);
  const [channel, other] = channelWords(subject);
  if (channel !== undefined && other !== undefined) list.push(`(kênh = ${channel} và kênh = ${other})`);
  return list;
}

function contradictoryFields(subject: Subject): readonly string[] {
  const list: string[] = [];
  const numbers = topFields(subject).filter(
    ({ type }) => type?.kind === "SimpleType" && type.word === "type.number",
  );
  const [number] = numbers;
  if (number !== undefined) list.push(`(${number.name.text} > 12 và ${number.name.text} < 5)`);
  const fact = topFields(subject).find(
    ({ type }) => type?.kind === "SimpleType" && type.word === "type.yes-no",
  );
  if (fact !== undefined) list.push(`(${fact.name.text} và không ${fact.name.text})`);
  return list;
}

/** A condition that some dossiers fulfil and others do not. */
export function contingent(subject: Subject): string | undefined {
  const [first, second] = caseNames(subject);
  if (first !== undefined && second !== undefined) return `trường hợp = ${first}`;
  const [channel, other] = channelWords(subject);
  return channel !== undefined && other !== undefined ? `kênh = ${channel}` : undefined;
}

export const caseNames = (subject: Subject): readonly string[] =>
  itemsOf(subject, "Cases").flatMap(({ cases }) => cases.map(({ name }) => name.text));

const CHANNEL_WORDS = {
  "online-full": "trực tuyến",
  "online-partial": "trực tuyến",
  online: "trực tuyến",
  counter: "trực tiếp",
  post: "bưu chính",
  kiosk: "kiosk",
} as const;

export const channelWords = (subject: Subject): readonly string[] => [
  ...new Set(
    itemsOf(subject, "Channels").flatMap(({ channels }) => channels.map(({ word }) => CHANNEL_WORDS[word])),
  ),
];

/** Fields of the forms that stand outside lists and groups: conditions call them by their bare name. */
export const topFields = (subject: Subject): readonly Field[] =>
  itemsOf(subject, "Form").flatMap(({ items }) => fieldsOf(items));

function fieldsOf(items: readonly FormItem[]): readonly Field[] {
  return items.flatMap((item) =>
    item.kind === "Field" ? [item] : item.kind === "Section" ? fieldsOf(item.items) : [],
  );
}

/** Names that an expression reads. */
export function namesIn(expression: Expression): readonly Name[] {
  const names: Name[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { kind, path } = value as { kind?: string; path?: readonly Name[] };
    if (kind === "Reference" && path?.[0] !== undefined) names.push(path[0]);
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(expression);
  return names;
}
