import type { ComparedText } from "../diff/comparison-format.ts";
import type { BehaviourCause, BehaviourStep } from "./behaviour-format.ts";
import type { SideName } from "./joint-model.ts";
import { both, done, listed, NOTHING, quoted, timesText, whereText } from "./phrases.ts";

/** What a sentence is made of. */
export interface Told {
  readonly cause: BehaviourCause;
  readonly side: SideName;
  /** The last acts that only this version has; several only where branches answer and are joined. */
  readonly acts: readonly BehaviourStep[];
  readonly counterpart?: BehaviourStep;
  /** Every way on that the other version has in its place. */
  readonly counterparts: readonly BehaviourStep[];
  readonly instead: readonly BehaviourStep[];
  /** The other version comes to the same point by the same acts. */
  readonly shared: boolean;
  readonly mustFileAgain: boolean;
  /** How often the act may be done in this version and in the other; absent: without limit. */
  readonly times: { readonly own?: number; readonly other?: number };
  /** What the targets hand over, where only that is different. */
  readonly gives?: { readonly own: ComparedText; readonly other: ComparedText };
  /** What is done for the same reason, and where. */
  readonly actions: readonly ComparedText[];
  readonly places: readonly ComparedText[];
  /** It is about whether a branch is asked; the branch, and when it is asked in either version. */
  readonly asked?: {
    readonly branch: ComparedText;
    readonly own?: ComparedText;
    readonly other?: ComparedText;
  };
  /** What a step that became parallel, or was, is in this version and in the other. */
  readonly parallel?: { readonly own: ComparedText; readonly other: ComparedText };
  /** What the applicant can do where the act leads. */
  readonly next?: ComparedText;
}

/** The story in two sentences: what one version has, and what the other has instead. */
export function sentenceOf(told: Told): ComparedText {
  const { own, other } = told.parallel ?? { own: ownClause(told), other: otherClause(told) };
  return told.side === "before"
    ? both(`Trước: ${own.vi}. Nay: ${other.vi}.`, `Before: ${own.en}. Now: ${other.en}.`)
    : both(`Nay: ${own.vi}. Trước: ${other.vi}.`, `Now: ${own.en}. Before: ${other.en}.`);
}

const last = ({ acts }: Told): BehaviourStep => acts.at(-1) as BehaviourStep;

function ownClause(told: Told): ComparedText {
  const step = last(told);
  if (told.asked !== undefined) return askedClause(told, told.asked);
  switch (told.cause) {
    case "actor": {
      const [what, where] = [listed(told.actions), listed(told.places)];
      return both(
        `ở ${where.vi}, ${what.vi} do ${step.who.vi} làm`,
        `at ${where.en}, ${what.en} is up to ${step.who.en}`,
      );
    }
    case "repetition": {
      const [act, times] = [done(step), timesText(told.times.own)];
      const at = whereText(step);
      return both(`${at.vi}${act.vi}, ${times.vi}`, `${at.en}${act.en}, ${times.en}`);
    }
    case "outcome":
      return outcomeClause(told, step);
    case "join":
      return joinClause(told, step);
    default: {
      const [at, act, next] = [whereText(step), done(step), nextText(told)];
      return both(`${at.vi}${act.vi}${next.vi}`, `${at.en}${act.en}${next.en}`);
    }
  }
}

/** `, nơi người nộp được «đã bổ sung»` */
const nextText = ({ next }: Told): ComparedText =>
  next === undefined
    ? NOTHING
    : both(`, nơi người nộp được ${quoted(next).vi}`, `, where the applicant can choose ${quoted(next).en}`);

function outcomeClause(told: Told, step: BehaviourStep): ComparedText {
  const [at, does, to] = [whereText(step), quoted(step.does), quoted(step.to)];
  const next = nextText(told);
  const given = told.gives?.own;
  const gives = given === undefined ? NOTHING : both(`, trả ${given.vi}`, `, which hands over ${given.en}`);
  if (step.asked !== undefined && given !== undefined) {
    const branch = quoted(step.asked);
    return both(
      `ở ${quoted(step.at).vi}, ${branch.vi} làm xong thì trả ${given.vi}`,
      `at ${quoted(step.at).en}, once ${branch.en} is done, it hands over ${given.en}`,
    );
  }
  return both(
    `${at.vi}${does.vi} đưa hồ sơ đến ${to.vi}${gives.vi}${next.vi}`,
    `${at.en}${does.en} leads to ${to.en}${gives.en}${next.en}`,
  );
}

function joinClause(told: Told, step: BehaviourStep): ComparedText {
  const answers = told.acts.slice(0, -1).map(({ asked, does }) => {
    const branch = asked ?? NOTHING;
    return both(`${branch.vi}: ${does.vi.toLowerCase()}`, `${branch.en}: ${does.en.toLowerCase()}`);
  });
  const all =
    answers.length === 0
      ? NOTHING
      : both(` (${answers.map(({ vi }) => vi).join("; ")})`, ` (${answers.map(({ en }) => en).join("; ")})`);
  const [place, to] = [quoted(step.at), quoted(step.to)];
  return both(
    `ở ${place.vi}, khi các nhánh trả lời xong${all.vi}, hồ sơ sang ${to.vi}`,
    `at ${place.en}, once all branches have answered${all.en}, the dossier goes to ${to.en}`,
  );
}

function askedClause(told: Told, { branch, own }: NonNullable<Told["asked"]>): ComparedText {
  const { at: place, who } = last(told);
  const [name, where] = [quoted(branch), quoted(place)];
  if (told.cause === "join")
    return both(
      `ở ${where.vi}, hồ sơ đi tiếp mà không phải hỏi ${name.vi}`,
      `at ${where.en}, the dossier goes on without ${name.en} being asked`,
    );
  const when = own === undefined ? NOTHING : both(` khi ${own.vi}`, ` when ${own.en}`);
  return both(
    `ở ${where.vi} phải hỏi ${name.vi} (${who.vi})${when.vi}`,
    `at ${where.en}, ${name.en} (${who.en}) is asked${when.en}`,
  );
}

function otherClause(told: Told): ComparedText {
  const { cause, counterpart, asked } = told;
  if (asked !== undefined) return askedElsewhere(told, asked);
  switch (cause) {
    case "actor":
      return both(`do ${counterpart?.who.vi ?? ""} làm`, `it is up to ${counterpart?.who.en ?? ""}`);
    case "outcome":
    case "join":
      return elsewhere(told);
    case "condition": {
      const { does } = last(told);
      const [what, when, left] = [quoted(does), counterpart?.when, rest(told)];
      const only =
        when === undefined
          ? NOTHING
          : both(`; ${what.vi} chỉ khi ${when.vi}`, `; ${what.en} only when ${when.en}`);
      return both(
        `không được trong trường hợp ấy${only.vi}${left.vi}`,
        `not in that case${only.en}${left.en}`,
      );
    }
    case "repetition": {
      const [times, left] = [timesText(told.times.other), rest(told)];
      return both(`${times.vi}${left.vi}`, `${times.en}${left.en}`);
    }
    default: {
      const left = rest(told);
      return told.shared
        ? both(`không được${left.vi}`, `this cannot be done${left.en}`)
        : both("không có việc này", "there is no such act");
    }
  }
}

function elsewhere({ gives, counterparts, mustFileAgain }: Told): ComparedText {
  if (gives !== undefined) return both(`trả ${gives.other.vi}`, `it hands over ${gives.other.en}`);
  if (counterparts.length === 0) return both("không có lối đi ấy", "there is no such way on");
  const ways = counterparts.map(({ to, when }) => {
    const [target, condition] = [
      quoted(to),
      when === undefined ? NOTHING : both(` khi ${when.vi}`, ` when ${when.en}`),
    ];
    return both(`${target.vi}${condition.vi}`, `${target.en}${condition.en}`);
  });
  const again = mustFileAgain ? AGAIN : NOTHING;
  return both(
    `đưa hồ sơ đến ${ways.map(({ vi }) => vi).join("; hoặc ")}${again.vi}`,
    `it leads to ${ways.map(({ en }) => en).join("; or to ")}${again.en}`,
  );
}

function askedElsewhere({ cause }: Told, { other }: NonNullable<Told["asked"]>): ComparedText {
  if (cause !== "join" && other !== undefined)
    return both(`chỉ hỏi khi ${other.vi}`, `only when ${other.en}`);
  return cause === "join" ? both("phải hỏi", "it has to be asked") : both("không hỏi", "nobody asks");
}

const AGAIN = both("; muốn đi tiếp phải nộp hồ sơ mới", "; to go on, a new dossier has to be filed");

/** What is left to do instead. */
function rest({ cause, side, shared, instead, mustFileAgain }: Told): ComparedText {
  if (!shared) return NOTHING;
  const acts = listed([...new Map(instead.map((one) => [one.does.vi, one.does])).values()]);
  const again = mustFileAgain ? AGAIN : NOTHING;
  if (instead.length === 0) return again;
  return side === "before"
    ? both(
        `; ${cause === "repetition" ? "sau đó " : ""}chỉ còn ${acts.vi}${again.vi}`,
        `; only ${acts.en} is left${again.en}`,
      )
    : both(`; chỉ có ${acts.vi}${again.vi}`, `; there was only ${acts.en}${again.en}`);
}
