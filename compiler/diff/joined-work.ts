import type { Element } from "./element.ts";
import { NEW } from "./formerly.ts";
import { wordLikeness } from "./likeness.ts";

/** How many of the words of a part its whole must hold. */
export const HELD = 0.6;
/** A branch is often called by fewer words than the step it was. */
const SAME_WORK = 0.5;

/** Whether an element that came is what another became a part of: by its words, or by those of one of its branches. */
export function holds(whole: Element, part: Element): boolean {
  if (share(part.label.vi, whole.label.vi) >= HELD) return true;
  return part.kind === "state" && branchesOf(whole).some((branch) => isWorkOf(branch, part));
}

/** Branches of a joined step that are the work of none of its parts. */
export const newWork = (whole: Element, parts: readonly Element[]): readonly Element[] =>
  branchesOf(whole).filter((branch) => !parts.some((part) => isWorkOf(branch, part)));

const branchesOf = ({ children }: Element): readonly Element[] =>
  children.filter(({ kind }) => kind === "branch");

/** `trước là` says so, or the step held the words of the branch; `trước là chưa_có` says that it is new. */
function isWorkOf(branch: Element, part: Element): boolean {
  if (branch.formerly === part.id) return true;
  return branch.formerly !== NEW && share(branch.label.vi, part.label.vi) >= SAME_WORK;
}

/** The share of a text's words that another holds. */
export function share(part: string, whole: string): number {
  const both = wordLikeness(part, whole);
  if (both === 0) return 0;
  const [a, b] = [part, whole].map((text) => text.split(/\s+/).length) as [number, number];
  // Dice = 2·shared / (a + b): the shared words over those of the part.
  return Math.min(1, Math.round((both * (a + b) * 50) / a) / 100);
}
