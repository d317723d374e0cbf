import type { Step } from "@tthc/grammar";
import { asciiName } from "@tthc/grammar";
import { contingent, impossible } from "./conditions.ts";
import { added, lineOf, removed, replaced, within } from "./edits.ts";
import type { Mutation, Site, Subject } from "./mutation.ts";
import { isNamed, itemsOf } from "./mutation.ts";
import {
  boundOf,
  hasOtherWay,
  headOf,
  isAction,
  leads,
  modelState,
  stepsOf,
  targetOf,
  waysOf,
} from "./states.ts";

/** Faults in states and their exits. */
export const flowFaults: readonly Mutation[] = [
  {
    id: "wait-without-expiry",
    topic: "flow",
    vi: "bỏ lối ra «hết hạn» của trạng thái chờ người nộp",
    en: "the exit 'hết hạn' of a wait for the applicant is dropped",
    codes: ["TT3206"],
    *sites(subject) {
      for (const wait of waitsOf(subject)) {
        const expired = wait.exits.find((exit) => isAction(exit, "expired"));
        if (expired === undefined || wait.exits.length < 2 || !hasOtherWay(subject, expired.target)) continue;
        yield { edits: [removed(lineOf(subject.text, expired))], places: [headOf(subject, wait)] };
      }
    },
  },
  {
    id: "wait-without-limit",
    topic: "flow",
    vi: "bỏ hạn của trạng thái chờ có lối ra «hết hạn»",
    en: "the limit of a wait that has an exit 'hết hạn' is dropped",
    codes: ["TT3215", "TT3206"],
    *sites(subject) {
      for (const wait of waitsOf(subject)) {
        const expired = wait.exits.find((exit) => isAction(exit, "expired"));
        const limit =
          wait.limit && within(subject.text, headOf(subject, wait), / trong [^{]*?(?= \{| trạng thái)/);
        if (expired === undefined || limit === undefined) continue;
        yield { edits: [removed(limit)], places: [headOf(subject, wait), expired] };
      }
    },
  },
  {
    id: "supplement-without-bound",
    topic: "flow",
    vi: "bỏ «tối đa n lần» của yêu cầu bổ sung",
    en: "the bound of a request for a supplement is dropped",
    codes: ["TT3205"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        for (const exit of step.exits) {
          const bound = isAction(exit, "incomplete") ? boundOf(subject, exit) : undefined;
          if (bound === undefined || !waitsForSupplement(subject, targetOf(exit))) continue;
          yield { edits: [removed(bound)], places: [exit] };
        }
      }
    },
  },
  {
    id: "loop-at-the-citizens-will",
    topic: "flow",
    vi: "thêm vòng lặp không giới hạn mà chỉ người nộp mới kết thúc được",
    en: "a loop without bound that only the citizen can end",
    codes: ["TT3204"],
    *sites(subject) {
      for (const { step, exit } of signings(subject)) {
        const end = exit.target!;
        const states =
          `bước xem_lại_thử "Xem lại thử" do ${roleOf(step)} {\n xong -> người_dân_thử\n}\n` +
          `chờ người_dân_thử "Người dân xem thử" do người nộp trong 5 ngày {\n đồng ý -> ${end.text}\n` +
          " không đồng ý -> xem_lại_thử\n hết hạn -> xem_lại_thử\n}\n";
        const loop = added(endOfSteps(subject), states);
        yield { edits: [loop, replaced(end, "xem_lại_thử")], places: [loop] };
      }
    },
  },
  {
    id: "guard-impossible",
    topic: "flow",
    vi: "điều kiện của một lối ra không bao giờ đúng",
    en: "the guard of an exit can never hold",
    codes: ["TT3209"],
    sites: (subject) => guarded(subject, () => true),
  },
  {
    id: "state-out-of-reach",
    topic: "flow",
    vi: "lối duy nhất đến một bước có điều kiện không bao giờ đúng",
    en: "the only way to a state has a guard that can never hold",
    codes: ["TT3201"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        const ways = waysOf(subject).filter(({ to }) => isNamed(step.name, to));
        const from = stepsOf(subject).flatMap(({ exits }) =>
          exits.filter((exit) => targetOf(exit) === asciiName(step.name.text)),
        );
        const [way] = from;
        if (ways.length !== 1 || from.length !== 1 || way === undefined) continue;
        for (const site of guardOf(subject, way, step.start))
          yield { ...site, places: [headOf(subject, step)] };
      }
    },
  },
  {
    id: "no-way-forward",
    topic: "flow",
    vi: "bỏ lối đi tiếp không điều kiện, chỉ còn lối có điều kiện",
    en: "the forward exit without a guard is dropped, guarded ones remain",
    codes: ["TT3214", "TT3203"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        for (const exit of step.exits) {
          const others = step.exits.filter((one) => one !== exit && one.action.word === exit.action.word);
          if (exit.when !== undefined || !["pass", "done", "approve"].includes(exit.action.word ?? ""))
            continue;
          if (others.length !== 1 || others[0]?.when === undefined || !hasOtherWay(subject, exit.target))
            continue;
          const backward = step.exits.filter((one) => one !== exit && one !== others[0]);
          if (!backward.every(({ action }) => BACKWARD.includes(action.word ?? ""))) continue;
          yield { edits: [removed(lineOf(subject.text, exit))], places: [headOf(subject, step), others[0]] };
        }
      }
    },
  },
  {
    id: "exit-behind-a-free-one",
    topic: "flow",
    vi: "lối ra có điều kiện đứng sau lối cùng hành động không điều kiện",
    en: "a guarded exit stands behind one of the same action without a guard",
    codes: ["TT3209", "TT5012"],
    *sites(subject) {
      const when = contingent(subject);
      for (const { step, exit } of forwards(subject)) {
        if (when === undefined || exit.when !== undefined || exit.action.word === undefined) continue;
        const action = subject.text.slice(exit.action.start, exit.action.end);
        const late = added(lineOf(subject.text, exit).end, `${action} khi ${when} -> ${exit.target!.text}\n`);
        yield { edits: [late], places: [late, headOf(subject, step)] };
      }
    },
  },
  {
    id: "trap",
    topic: "flow",
    vi: "thêm hai bước chỉ dẫn sang nhau, không có đường kết thúc",
    en: "two states that lead only to each other, with no way to an end",
    codes: ["TT3202"],
    *sites(subject) {
      for (const { step, exit } of forwards(subject)) {
        const head = (name: string): string => `bước ${name} "Bẫy ${name}" do ${roleOf(step)}`;
        const states = `${head("bẫy_một")} {\n xong -> bẫy_hai\n}\n${head("bẫy_hai")} {\n xong -> bẫy_một\n}\n`;
        const trap = added(endOfSteps(subject), states);
        const way = added(lineOf(subject.text, exit).start, 'đưa_vào_bẫy "Đưa vào bẫy" -> bẫy_một\n');
        yield { edits: [trap, way], places: [trap, way] };
      }
    },
  },
  {
    id: "only-exit-used-up",
    topic: "flow",
    vi: "lối ra duy nhất của một bước trong vòng lặp bị giới hạn số lần",
    en: "the only exit of a step on a loop is bounded and used up on the second visit",
    codes: ["TT3203", "TT3214"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        const [exit] = step.exits;
        const id = asciiName(step.name.text);
        if (step.waits || step.exits.length !== 1 || exit?.target === undefined || exit.atMost !== undefined)
          continue;
        if (!leads(subject, asciiName(exit.target.text), id)) continue;
        const bound = added(exit.target.end, " tối đa 1 lần");
        yield { edits: [bound], places: [headOf(subject, step), exit] };
      }
    },
  },
];

/** Actions that do not bring a dossier nearer to its decision. */
const BACKWARD = ["fail", "incomplete", "send-back", "disagree", "wrong-authority"];

/** Before the brace that closes the steps: the first state of a block is its entry, and stays so. */
const endOfSteps = (subject: Subject): number => itemsOf(subject, "Steps")[0]!.end - 1;

const waitsOf = (subject: Subject): readonly Step[] =>
  stepsOf(subject).filter(({ waits, actor }) => waits && actor?.applicant === true);

function waitsForSupplement({ model }: Subject, id: string | undefined): boolean {
  const state = model.flow.states.find((one) => one.id === id);
  return state?.kind === "wait" && state.supplement === true;
}

export const roleOf = ({ actor }: Step): string => actor?.role?.text ?? "chuyên_viên";

/** Steps of officers and the exits with which they go on. */
function* forwards(subject: Subject) {
  for (const step of stepsOf(subject)) {
    if (step.waits || step.actor?.role === undefined) continue;
    const exit = step.exits.find(
      ({ action, target }) => target !== undefined && ["pass", "done", "approve"].includes(action.word ?? ""),
    );
    if (exit !== undefined) yield { step, exit };
  }
}

/** Forward exits that lead to an end. */
function* signings(subject: Subject) {
  for (const { step, exit } of forwards(subject))
    if (modelState(subject, exit.target!)?.kind === "end" && exit.when === undefined) yield { step, exit };
}

function* guarded(subject: Subject, wanted: (step: Step) => boolean): Generator<Site> {
  for (const step of stepsOf(subject).filter((one) => !one.waits && wanted(one)))
    for (const exit of step.exits) if (exit.when !== undefined) yield* guardOf(subject, exit, step.start);
}

/** The exit with a guard that can never hold. */
function* guardOf(subject: Subject, exit: Step["exits"][number], pick: number): Generator<Site> {
  const never = impossible(subject, pick);
  if (never === undefined || exit.action.word === "expired") return;
  const guard =
    exit.when === undefined
      ? added(exit.action.label?.end ?? exit.action.end, ` khi ${never}`)
      : replaced(exit.when, never);
  yield { edits: [guard], places: [exit] };
}
