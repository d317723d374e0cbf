import {
  inBothLanguages,
  type Branch,
  type Exit,
  type LocalText,
  type Outcome,
  type State,
} from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";
import { Words } from "../diff/words.ts";
import type { BehaviourStep } from "./behaviour-format.ts";
import { isLettingGo } from "../verify/flow/ways.ts";
import { placed } from "./joint-model.ts";
import { listed } from "./phrases.ts";
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
    if (written?.when !== undefined) return this.words.when(written.when).words;
    return this.#otherwise(act, written);
  }

  /** What the ways of the same action ask that are tried before this one. */
  #otherwise({ from, branch }: Act, written: Exit | Outcome | undefined): ComparedText | undefined {
    const ways = branch
      ? this.#side.names.writtenBranch(branch).outcomes
      : (this.#side.names.written(from?.id)?.exits ?? []);
    const at = ways.findIndex((one) => one === written);
    const asked = ways
      .slice(0, Math.max(at, 0))
      .flatMap(({ action, when }) =>
        action === written?.action && when !== undefined ? [this.words.when(when).words] : [],
      );
    if (asked.length === 0) return undefined;
    const [vi, en] = [asked.map((one) => one.vi).join("; "), asked.map((one) => one.en).join("; ")];
    return { vi: `không rơi vào: ${vi}`, en: `none of these holds: ${en}` };
  }

  /** Who works in a state: one, or several beside each other. */
  work(state: State | undefined): ComparedText {
    const at = inBothLanguages(state?.label ?? { vi: "" });
    if (state?.kind === "parallel") {
      const asked = state.branches.map((branch) => {
        const [name, when] = [inBothLanguages(branch.label), this.asked(branch)];
        return {
          vi: `«${name.vi}»${when === undefined ? "" : ` (khi ${when.vi})`}`,
          en: `"${name.en}"${when === undefined ? "" : ` (when ${when.en})`}`,
        };
      });
      const names = (language: "vi" | "en"): string => asked.map((one) => one[language]).join(", ");
      return {
        vi: `ở «${at.vi}», làm song song: ${names("vi")}`,
        en: `at "${at.en}", beside each other: ${names("en")}`,
      };
    }
    const choices = new Map(
      (state?.exits ?? [])
        .filter((exit) => !isLettingGo(exit) && exit.meaning !== "expired")
        .map(({ action, label }) => [action, inBothLanguages(label)]),
    );
    const does = listed([...choices.values()]);
    return {
      vi: `ở «${at.vi}», một nơi làm và chọn ${does.vi}`,
      en: `at "${at.en}", one office chooses ${does.en}`,
    };
  }

  /** When a branch is asked, in words; nothing where it always is. */
  asked(branch: Branch): ComparedText | undefined {
    const { when } = this.#side.names.writtenBranch(branch);
    return when === undefined ? undefined : this.words.when(when).words;
  }

  /** What the applicant can do to go on where an act leads, such as supplementing. */
  next({ target }: Act): ComparedText | undefined {
    const state = this.#side.names.written(target);
    if (state?.kind !== "wait") return undefined;
    const exit = state.exits.find(({ meaning }) => meaning === "supplemented" || meaning === "paid");
    return exit && inBothLanguages(exit.label);
  }

  label(target: string): ComparedText {
    return this.words.state(this.#ownId(target));
  }

  /** Results that a branch, or the end an act leads to, hands over. */
  gives({ target, branch }: Act): readonly ComparedText[] {
    const { results } = this.#side.model;
    const state = this.#side.names.written(target);
    const ids = branch ? branch.gives : state?.kind === "end" ? state.gives : [];
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
    return this.#side.names
      .writtenBranch(act.branch)
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
