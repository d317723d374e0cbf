import { inBothLanguages, type Branch, type Exit, type LocalText, type Outcome } from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";
import { Words } from "../diff/words.ts";
import type { BehaviourStep } from "./behaviour-format.ts";
import { placed } from "./joint-model.ts";
import type { Act, Side } from "./side.ts";

/** Acts of one version as people read them. */
export class StepWords {
  readonly words: Words;
  readonly #side: Side;

  constructor(side: Side) {
    this.#side = side;
    this.words = new Words(side.model);
  }

  step(act: Act): BehaviourStep {
    const { from, branch, written, target } = act;
    const when = this.when(act);
    return {
      by: this.#by(act),
      who: this.who(act),
      state: from === undefined ? "" : this.#ownId(from.id),
      at: from === undefined ? UNFILED : inBothLanguages(from.label),
      ...(branch !== undefined && { branch: branch.id, asked: inBothLanguages(branch.label) }),
      ...(act.by !== "joined" && { action: written?.action ?? FILE.action }),
      does: act.by === "joined" ? JOINED : inBothLanguages(written?.label ?? FILE.label),
      leadsTo: this.#ownId(target),
      to: this.label(target),
      ...(when !== undefined && { when }),
    };
  }

  /** The condition that the author wrote, in words. */
  when(act: Act): ComparedText | undefined {
    const written = this.#written(act);
    return written?.when === undefined ? undefined : this.words.when(written.when).words;
  }

  /** When a branch is asked, in words; nothing where it always is. */
  asked(branch: Branch): ComparedText | undefined {
    const { when } = this.#side.names.writtenBranch(branch);
    return when === undefined ? undefined : this.words.when(when).words;
  }

  /** What the applicant can do to go on where an act leads, such as supplementing. */
  next({ target }: Act): ComparedText | undefined {
    const state = this.#side.model.flow.states.find(({ id }) => placed(this.#side.name, id) === target);
    if (state?.kind !== "wait") return undefined;
    const exit = state.exits.find(({ meaning }) => meaning === "supplemented" || meaning === "paid");
    return exit && inBothLanguages(exit.label);
  }

  label(target: string): ComparedText {
    return this.words.state(this.#ownId(target));
  }

  /** Results that the target hands over. */
  gives(target: string): readonly ComparedText[] {
    const { flow, results } = this.#side.model;
    const state = flow.states.find(({ id }) => placed(this.#side.name, id) === target);
    const ids = state?.kind === "end" ? state.gives : [];
    return ids.map((id) => inBothLanguages(results.find((one) => one.id === id)?.label ?? { vi: id }));
  }

  who({ by, branch, from }: Act): ComparedText {
    const fixed = FIXED[by];
    if (fixed !== undefined) return inBothLanguages(fixed);
    const actor = branch?.actor ?? (from !== undefined && "actor" in from ? from.actor : undefined);
    if (actor?.is !== "role") return inBothLanguages(FIXED["office"] as LocalText);
    const [role, agencies] = [this.words.role(actor.role), this.words.agenciesOf(actor)];
    if (agencies.length === 0) return role;
    const names = (language: "vi" | "en"): string => agencies.map((one) => one[language]).join(", ");
    return { vi: `${role.vi} (${names("vi")})`, en: `${role.en} (${names("en")})` };
  }

  #by(act: Act): string {
    if (!act.by.startsWith("role:")) return act.by;
    const actor =
      act.branch?.actor ?? (act.from !== undefined && "actor" in act.from ? act.from.actor : undefined);
    return actor?.is === "role" ? `role:${actor.role}` : act.by;
  }

  #written(act: Act): Exit | Outcome | undefined {
    if (act.branch === undefined) return this.#side.written(act) as Exit | undefined;
    return this.#side
      .names.writtenBranch(act.branch)
      .outcomes.find((_, at) => act.branch?.outcomes[at] === act.written);
  }

  #ownId(id: string): string {
    return id.slice(placed(this.#side.name, "").length);
  }
}

const UNFILED: ComparedText = { vi: "trước khi nộp", en: "before filing" };
const JOINED: ComparedText = { vi: "các nhánh đã xong", en: "all branches have answered" };
const FILE = { action: "nop", label: { vi: "Nộp hồ sơ", en: "File the dossier" } };

const FIXED: Readonly<Record<string, LocalText>> = {
  applicant: { vi: "người nộp", en: "the applicant" },
  time: { vi: "hết thời hạn", en: "the passing of time" },
  system: { vi: "hệ thống", en: "the system" },
  office: { vi: "cơ quan giải quyết", en: "the office" },
  joined: { vi: "các nhánh", en: "the branches" },
};
