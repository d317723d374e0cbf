import {
  describeConstant,
  inBothLanguages,
  namesOf,
  type Channel,
  type Expression,
  type Facts,
  type ProcedureModel,
} from "@tthc/model";
import { inputSpaceOf } from "../../verify/inputs/input-space.ts";
import type { ComparedGroupNumber, ComparedPerGroup, ComparedText } from "../comparison-format.ts";
import type { Naming } from "../naming.ts";

/** By what a table of the headline tells dossiers apart. */
export type Dimension = "case" | "channel";

/** Dossiers of one case, of one channel, or of both. */
export interface DossierGroup {
  /** Called as the newer version calls it. */
  readonly key: string;
  readonly label: ComparedText;
  readonly words: Pick<ComparedPerGroup, Dimension>;
  readonly of: Pick<Facts, Dimension>;
}

const DIMENSIONS: readonly Dimension[] = ["case", "channel"];

/** Which of case and channel the conditions depend on, directly or through what is shown, required or computed. */
export function dimensionsRead(
  model: ProcedureModel,
  conditions: readonly Expression[],
): ReadonlySet<Dimension> {
  const names = inputSpaceOf(model, "any-time").namesAround(conditions);
  return new Set(DIMENSIONS.filter((one) => names.has(`fact:${one}`)));
}

/** Every group of a version; one that holds all dossiers where nothing tells them apart. */
export function groupsBy(
  model: ProcedureModel,
  dimensions: ReadonlySet<Dimension>,
  naming: Naming,
): readonly DossierGroup[] {
  const { cases, channels } = model;
  const ofCases = dimensions.has("case") && cases.length > 0 ? cases : [undefined];
  const ofChannels = dimensions.has("channel") && channels.length > 0 ? channels : [undefined];
  return ofCases.flatMap((one) =>
    ofChannels.map((way): DossierGroup => {
      const of = { ...(one && { case: one.id }), ...(way && { channel: way.channel }) };
      const known = one && naming.choice(one.id, { op: "fact", fact: "case" });
      const words = {
        ...(one && { case: inBothLanguages(one.label) }),
        ...(way && { channel: channelWords(way.channel, model) }),
      };
      const key = [known ?? "", way ? channelKey(way.channel, model) : ""].join("|");
      return { key, label: joined(Object.values(words)), words, of };
    }),
  );
}

/** Online is online, fully or in part, where there is one such channel. */
function channelKey(channel: Channel, { channels }: ProcedureModel): string {
  const isOnline = (one: Channel): boolean => one.startsWith("online");
  const isOnly = channels.filter((one) => isOnline(one.channel)).length === 1;
  return isOnline(channel) && isOnly ? "online" : channel;
}

const ALL: ComparedText = { vi: "Mọi hồ sơ", en: "All dossiers" };

const joined = (words: readonly ComparedText[]): ComparedText =>
  words.length === 0
    ? ALL
    : { vi: words.map(({ vi }) => vi).join("; "), en: words.map(({ en }) => en).join("; ") };

function channelWords(channel: Channel, model: ProcedureModel): ComparedText {
  const names = namesOf(model);
  const said = (language: "vi" | "en"): string =>
    describeConstant(
      { op: "literal", type: "choice", value: channel },
      { op: "fact", fact: "channel" },
      names,
      language,
    );
  return { vi: `nộp ${said("vi")}`, en: `filed ${said("en")}` };
}

/** A group with what a measure comes to there. */
export type NumberedGroup = DossierGroup & { readonly number: ComparedGroupNumber };

/** The groups of two versions side by side, in the order of the newer one. */
export function sideBySide(
  before: readonly NumberedGroup[],
  after: readonly NumberedGroup[],
): readonly ComparedPerGroup[] {
  const old = new Map(before.map((one) => [one.key, one]));
  const now = new Map(after.map((one) => [one.key, one]));
  return [...new Set([...now.keys(), ...old.keys()])].map((key): ComparedPerGroup => {
    const [was, is] = [old.get(key), now.get(key)];
    const { label, words } = (is ?? was) as NumberedGroup;
    const isOfOneUnit = was?.number.unit?.en === is?.number.unit?.en;
    const difference =
      was && is && isOfOneUnit ? Math.round((is.number.value - was.number.value) * 100) / 100 : undefined;
    return {
      key,
      label,
      ...words,
      ...(was && { before: was.number }),
      ...(is && { after: is.number }),
      ...(difference !== undefined && { difference }),
    };
  });
}

/** Procedures that are filed one after another: what each comes to in the groups that all of them have, added up. */
export function inSeries(all: readonly (readonly NumberedGroup[])[]): readonly NumberedGroup[] {
  const [first = [], ...others] = all;
  if (others.length === 0) return first;
  return first.flatMap((group) => {
    const same = others.map((groups) => groups.find(({ key }) => key === group.key));
    const numbers = [group, ...same].flatMap((one) => one?.number ?? []);
    if (numbers.length <= same.length) return [];
    const sum = (of: (one: ComparedGroupNumber) => number): number =>
      numbers.reduce((total, one) => total + of(one), 0);
    const least = sum((one) => one.least ?? one.value);
    const value = sum((one) => one.value);
    const [unit] = numbers.map((one) => one.unit);
    if (numbers.some((one) => one.unit?.en !== unit?.en)) return [];
    return [{ ...group, number: { value, ...(least !== value && { least }), ...(unit && { unit }) } }];
  });
}

/** Cases of several procedures are not those of one: only the channel tells their dossiers apart. */
export function dimensionsOfAll(
  replaced: readonly ProcedureModel[],
  after: ProcedureModel,
  conditionsOf: (model: ProcedureModel) => readonly Expression[],
): ReadonlySet<Dimension> {
  const read = [...replaced, after].map((model) => dimensionsRead(model, conditionsOf(model)));
  const all = replaced.length > 1 ? (["channel"] as const) : DIMENSIONS;
  return new Set(all.filter((one) => read.some((own) => own.has(one))));
}
