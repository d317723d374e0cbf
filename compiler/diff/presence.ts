import { inBothLanguages } from "@tthc/model";
import type { Element } from "./element.ts";
import type { ChangeKind } from "./judgements.ts";
import type { Found, Scene } from "./scene.ts";
import { durationShown, listShown, type Words } from "./words.ts";
import { joinShown, silenceConsents } from "./compare/ways.ts";

/** What is said of an element that is there in one version only. What it holds goes and comes with it. */
export function came(element: Element, parent: Element | undefined, { say }: Scene): Found | undefined {
  return presence(element, parent, "added", say.after);
}

export function went(element: Element, parent: Element | undefined, { say }: Scene): Found | undefined {
  return presence(element, parent, "removed", say.before);
}

function presence(
  element: Element,
  parent: Element | undefined,
  way: "added" | "removed",
  words: Words,
): Found | undefined {
  const kind = kindOf(element, parent, way);
  const value = valueOf(element, words);
  if (kind === undefined) return undefined;
  const name = OF_THEIR_PARENT.has(element.kind) ? parent?.label : undefined;
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(value !== undefined && (way === "added" ? { after: value } : { before: value })),
  };
}

/** Ways on are told of what they lead from. */
const OF_THEIR_PARENT: ReadonlySet<Element["kind"]> = new Set(["exit", "outcome", "join"]);

function kindOf(
  element: Element,
  parent: Element | undefined,
  way: "added" | "removed",
): ChangeKind | undefined {
  switch (element.kind) {
    case "field":
      return fieldKind(element, parent, way);
    case "paper":
      if (parent?.kind === "paper") return `paper.choice-${way}`;
      if (element.node.resultOf !== undefined || element.node.replacedBy !== undefined)
        return `paper.${way}-not-brought`;
      return element.node.ifAny === true ? `paper.${way}-if-any` : `paper.${way}`;
    case "state":
      if (element.node.kind === "end") return `state.end-${way}`;
      return element.node.kind === "wait" ? `state.wait-${way}` : `state.${way}`;
    case "outcome":
      if (silenceConsents(element.node))
        return way === "added" ? "outcome.silence-consents" : "outcome.silence-no-longer-consents";
      return `outcome.${way}`;
    // There is always one of each.
    case "procedure":
    case "dossier":
    case "duties":
    case "term":
    case "filing-place":
    case "transition":
    case "volume":
    // A page comes and goes with its fields.
    case "section":
      return undefined;
    // A code list comes and goes with the field that is chosen from it, a registry with the paper it stands for.
    case "codelist":
    case "registry":
      return undefined;
    default:
      return `${element.kind}.${way}`;
  }
}

function fieldKind(
  element: Element<"field">,
  parent: Element | undefined,
  way: "added" | "removed",
): ChangeKind {
  if (parent?.kind === "state" || parent?.kind === "branch") return `record.${way}`;
  const { field } = element.node;
  if (field.computed !== undefined || field.readOnly === true) return `field.${way}-filled-in`;
  return field.required === undefined ? `field.${way}-optional` : `field.${way}-required`;
}

/** What a line without a name of its own says. */
function valueOf(element: Element, words: Words) {
  switch (element.kind) {
    case "charge-row":
      return words.amount(element.node);
    case "relief": {
      const { vi, en } = words.when(element.node.when).words;
      return listShown([{ vi: `: ${vi}`, en: `: ${en}` }]);
    }
    case "term-row":
      return durationShown(element.node.duration);
    case "extension":
      return durationShown(element.node.atMost);
    case "law-limit":
      return durationShown(element.node.duration);
    case "exit": {
      const to = words.state(element.node.target);
      const what = inBothLanguages(element.label);
      return listShown([{ vi: `${what.vi} → ${to.vi}`, en: `${what.en} → ${to.en}` }]);
    }
    case "join":
      return joinShown(element.node, words);
    case "outcome":
      return listShown([inBothLanguages(element.label)]);
    default:
      return undefined;
  }
}
