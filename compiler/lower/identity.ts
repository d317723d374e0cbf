import {
  asciiName,
  type ApplicantItem,
  type ApplicantWord,
  type Case as CaseNode,
  type ChannelItem,
  type Name,
  type Procedure,
  type ProcedureItem,
  type Requirement as RequirementNode,
  type Result as ResultNode,
} from "@tthc/grammar";
import type { LocalText, ProcedureModel, Requirement, Result, Version } from "@tthc/model";
import { changeTo } from "../diagnostics/fix.ts";
import { perObject } from "./per-object.ts";
import { checkId } from "./declare-name.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import type { Environment } from "./environment.ts";
import { lowerCondition } from "./expression.ts";

export type ItemOf<K extends ProcedureItem["kind"]> = Extract<ProcedureItem, { kind: K }>;

const itemsByKind = perObject(({ items }: Procedure): ReadonlyMap<string, readonly ProcedureItem[]> =>
  Map.groupBy(items, ({ kind }) => kind),
);

/** The items of one kind, in source order. */
export const itemsOf = <K extends ProcedureItem["kind"]>(node: Procedure, kind: K): readonly ItemOf<K>[] =>
  (itemsByKind(node).get(kind) ?? []) as readonly ItemOf<K>[];

/** The only item of a kind; a second one is reported. */
export function onlyItem<K extends ProcedureItem["kind"]>(
  node: Procedure,
  kind: K,
  context: Context,
): ItemOf<K> | undefined {
  const [first, second] = itemsOf(node, kind);
  if (second !== undefined) context.report("TT2016", second, { item: kind });
  return first;
}

/** Codes of the national catalogue: one digit, a dot, six digits (all 3,067 ids of a portal crawl have this form). */
const CODE = /^[0-9]\.[0-9]{6}$/;

export function lowerCode(node: Procedure, context: Context): string | null {
  const item = onlyItem(node, "Code", context);
  if (item?.value === undefined) {
    if (item === undefined) context.report("TT7014", node.name, { part: "code" });
    return null;
  }
  const { value } = item.value;
  if (CODE.test(value)) return value;
  const mended = value.replace(/[,\s]/g, ".").replace(/\.+/g, ".");
  const fixes = CODE.test(mended) ? [changeTo(item.value, `"${mended}"`)] : [];
  context.report("TT7002", item.value, { code: value }, { fixes });
  return null;
}

export function lowerVersion(node: Procedure, context: Context): Version {
  const item = onlyItem(node, "Version", context);
  if (item === undefined) {
    context.report("TT7001", node.name, { part: "version" });
    return { number: 1, draft: true };
  }
  if (item.replaces !== undefined && item.replaces >= item.number) {
    context.report("TT7003", item, { number: item.number, replaces: item.replaces });
  }
  if (item.period?.from === undefined && !item.draft) context.report("TT7004", item, {});
  return {
    number: item.number,
    ...(item.replaces !== undefined && { replaces: item.replaces }),
    ...context.period(item.period),
    draft: item.draft,
    ...context.grounded(item),
  };
}

export function lowerAgencies(
  node: Procedure,
  context: Context,
): Pick<ProcedureModel, "agencies" | "agencyBy" | "filingPlace"> {
  const resolve = (names: readonly Name[]): readonly string[] =>
    names.flatMap((name) => {
      const agency = context.resolve("agency", name);
      if (agency === undefined) return [];
      context.used.agency(agency, context);
      return [agency.id];
    });
  const item = onlyItem(node, "Agencies", context);
  const place = onlyItem(node, "FilingPlace", context);
  return {
    agencies: resolve(item?.agencies ?? []),
    ...(item?.by !== undefined && { agencyBy: item.by }),
    ...(place !== undefined && {
      filingPlace: {
        agencies: resolve(place.agencies),
        ...(place.regardlessWithin !== undefined && { regardlessWithin: place.regardlessWithin }),
        ...context.grounded(place),
      },
    }),
  };
}

const APPLICANTS: Readonly<Record<ApplicantWord, Required<LocalText>>> = {
  individual: { vi: "Cá nhân", en: "Individual" },
  household: { vi: "Hộ gia đình", en: "Household" },
  organisation: { vi: "Tổ chức", en: "Organisation" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  "household-business": { vi: "Hộ kinh doanh", en: "Household business" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  foreigner: { vi: "Người nước ngoài", en: "Foreigner" },
};

export function lowerApplicants(
  items: readonly ApplicantItem[],
  context: Context,
): ProcedureModel["applicants"] {
  const seen = new Set<string>();
  return items.map(({ kind: _, word, own, label, ...place }) => {
    if (own !== undefined) checkId(own, context);
    const id = word ?? asciiName(own?.text ?? "");
    const known = word === undefined ? textOf(undefined, own) : APPLICANTS[word];
    if (seen.has(id)) context.report("TT2010", place, { what: "applicant", name: known.vi });
    seen.add(id);
    return { id, label: label === undefined ? known : textOf(label) };
  });
}

export function lowerChannels(items: readonly ChannelItem[], context: Context): ProcedureModel["channels"] {
  const seen = new Set<string>();
  return items.map((item) => {
    if (seen.has(item.word))
      context.report("TT2010", item, {
        what: "channel",
        name: context.source.text.slice(item.start, item.end),
      });
    seen.add(item.word);
    // NĐ 224/2026/NĐ-CP, Đ.14: partly online only with a published reason.
    if (item.word === "online-partial" && item.reason === undefined) context.report("TT7005", item, {});
    return { channel: item.word, ...(item.reason !== undefined && { reason: item.reason }) };
  });
}

/** `templateOf` gives the id of the template that a result names, or undefined where that cannot be used. */
export function lowerResults(
  nodes: readonly ResultNode[],
  templateOf: (node: ResultNode) => string | undefined,
  context: Context,
): readonly Result[] {
  return nodes.flatMap((node) => {
    if (node.none || node.name === undefined) return [];
    const template = templateOf(node);
    return [
      {
        id: asciiName(node.name.text),
        label: textOf(node.label, node.name),
        ...(node.hint !== undefined && { hint: node.hint }),
        ...(node.code !== undefined && { code: node.code }),
        ...(template !== undefined && { template }),
        ...(node.signed && { signed: true as const }),
        ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
        ...context.grounded(node),
      },
    ];
  });
}

export const lowerCases = (nodes: readonly CaseNode[], context: Context): ProcedureModel["cases"] =>
  nodes.map((node) => ({
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...(node.code !== undefined && { code: node.code }),
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    ...context.grounded(node),
  }));

export function lowerRequirements(
  nodes: readonly RequirementNode[],
  environment: Environment,
  context: Context,
): readonly Requirement[] {
  return nodes
    .filter((node) => !node.none)
    .map((node, index) => ({
      id: node.name === undefined ? `yeu_cau_${index + 1}` : asciiName(node.name.text),
      text: textOf(node.text, node.name),
      ...(node.when !== undefined && { when: lowerCondition(node.when, environment, context) }),
      ...context.grounded(node),
    }));
}
