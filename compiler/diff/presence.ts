import { inBothLanguages, type DossierItem, type State } from "@tthc/model";
import type { Element } from "./element.ts";
import type { ChangeKind } from "./judgements.ts";
import type { Found, Scene } from "./scene.ts";
import { durationShown, listShown, type Words } from "./words.ts";
import { joinShown, silenceConsents } from "./compare/ways.ts";
import { whereOf } from "./compare/rows.ts";
import { isOfOwnChannels } from "./shared-channels.ts";

/** What is said of an element that is there in one version only. What it holds goes and comes with it. */
export function came(element: Element, parent: Element | undefined, scene: Scene): Found | undefined {
  return presence(element, parent, "added", scene);
}

export function went(element: Element, parent: Element | undefined, scene: Scene): Found | undefined {
  return presence(element, parent, "removed", scene);
}

function presence(
  element: Element,
  parent: Element | undefined,
  way: "added" | "removed",
  scene: Scene,
): Found | undefined {
  const kind = kindOf(element, parent, way, scene);
  const words = way === "added" ? scene.say.after : scene.say.before;
  const value = valueOf(element, words);
  if (kind === undefined) return undefined;
  const name = OF_THEIR_PARENT.has(element.kind) ? parent?.label : undefined;
  return {
    kind,
    ...(name !== undefined && { name }),
    ...((element.kind === "charge-row" || element.kind === "term-row") && whereOf(element.node, words)),
    ...(value !== undefined && (way === "added" ? { after: value } : { before: value })),
  };
}

/** Ways on are told of what they lead from. */
const OF_THEIR_PARENT: ReadonlySet<Element["kind"]> = new Set(["exit", "outcome", "join"]);

function kindOf(
  element: Element,
  parent: Element | undefined,
  way: "added" | "removed",
  scene: Scene,
): ChangeKind | undefined {
  switch (element.kind) {
    case "field":
      return fieldKind(element, parent, way);
    case "paper":
      return parent?.kind === "paper" ? `paper.choice-${way}` : paperKind(element.node, way, scene);
    case "state":
      return stateKind(element.node, way);
    case "relief":
      return isNothingDue(parent, way, scene) ? `relief.${way}-nothing-due` : `relief.${way}`;
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

function paperKind(paper: DossierItem, way: "added" | "removed", { before, after }: Scene): ChangeKind {
  if (paper.resultOf !== undefined || paper.replacedBy !== undefined) return `paper.${way}-not-brought`;
  if (paper.ifAny === true) return `paper.${way}-if-any`;
  if (way === "added")
    return isOfOwnChannels(paper.when, after, before) ? "paper.added-for-new-channel" : "paper.added";
  return isOfOwnChannels(paper.when, before, after) ? "paper.removed-with-channel" : "paper.removed";
}

function stateKind(state: State, way: "added" | "removed"): ChangeKind {
  if (state.kind === "end") return `state.end-${way}`;
  if (state.kind !== "wait") return `state.${way}`;
  const isSupplement = state.exits.some(({ meaning }) => meaning === "supplemented");
  return isSupplement ? `state.supplement-${way}` : `state.wait-${way}`;
}

/** Without the relief there is nothing to pay either: before it came, or after it went. */
function isNothingDue(
  charge: Element | undefined,
  way: "added" | "removed",
  { before, after, naming }: Scene,
) {
  if (charge?.kind !== "charge") return false;
  const same =
    way === "added"
      ? before.charges.find(({ id }) => naming.charge(id) === charge.id)
      : after.charges.find(({ id }) => id === naming.charge(charge.id));
  return same?.rows.every(({ amount }) => amount.is === "fixed" && amount.dong === "0") === true;
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
