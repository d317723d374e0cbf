import { inputName, inputsOf, type MappedState, type State } from "@tthc/model";
import { graphOf, reachedFrom } from "../verify/flow/state-graph.ts";
import { checkBranches } from "./check-branches.ts";
import { both } from "./phrases.ts";
import type { PlanChecker } from "./plan-checker.ts";

/** Every state of the older version once; targets that exist, can be reached, and neither decide nor reopen a case. */
export function checkStates(checker: PlanChecker): void {
  const { plan, oldStates, after } = checker;
  checker.everyName(
    plan.states.map(({ state }) => state),
    [...oldStates.keys()],
    "/states",
    { missing: "missing-state", unknown: "unknown-state" },
    both("bước", "state"),
  );
  const { initial, ways } = graphOf(after);
  const reached = reachedFrom([initial], (id) => (ways.get(id) ?? []).map(({ target }) => target));
  plan.states.forEach((move, index) => {
    const at = `/states/${String(index)}`;
    if (move.is === "mapped") checkMapped(checker, move, at, reached);
    else if (move.reason.vi.trim() === "")
      checker.error(
        "without-reason",
        `${at}/reason`,
        both(
          `Hồ sơ ở «${move.label.vi}» bị giữ lại mà không nêu lý do.`,
          `Dossiers in "${move.label.en}" are kept back without a reason.`,
        ),
        both("Nêu lý do bằng tiếng Việt và tiếng Anh.", "Say why, in Vietnamese and English."),
      );
  });
}

function checkMapped(
  checker: PlanChecker,
  move: MappedState,
  at: string,
  reached: ReadonlySet<string>,
): void {
  const from = checker.oldStates.get(move.state);
  const target = checker.newStates.get(move.to);
  if (from === undefined) return;
  if (target === undefined) {
    const known = [...checker.newStates.keys()].join(", ");
    checker.error(
      "unknown-target",
      `${at}/to`,
      both(`Phiên bản mới không có bước «${move.to}».`, `The new version has no state "${move.to}".`),
      both(`Chọn một trong: ${known}.`, `Choose one of: ${known}.`),
    );
    return;
  }
  checkEnds(checker, from, target, at);
  if (!reached.has(target.id))
    checker.error(
      "unreachable-target",
      `${at}/to`,
      both(
        `Không hồ sơ nào của phiên bản mới đến được «${target.label.vi}».`,
        `No dossier of the new version ever comes to "${target.id}".`,
      ),
      both("Chọn một bước nằm trên đường giải quyết.", "Choose a state that lies on the way."),
    );
  checkBounds(checker, from, target, move, at);
  checkBranches(checker, from, target, move, at);
  checkNeeds(checker, target, at);
}

function checkEnds(checker: PlanChecker, from: State, target: State, at: string): void {
  const names = { vi: `«${from.label.vi}» → «${target.label.vi}»`, en: `"${from.id}" → "${target.id}"` };
  const keep = both(
    'Sửa thành "is": "refused" với lý do, hồ sơ giải quyết xong theo phiên bản cũ.',
    'Make it "is": "refused" with a reason: the old version finishes the dossier.',
  );
  const isClosed = from.kind === "end" && from.final;
  if (target.kind === "end" && (from.kind !== "end" || target.final || isClosed))
    checker.error(
      "into-an-end",
      `${at}/to`,
      both(
        `${names.vi}: hồ sơ đang giải quyết sẽ bị coi là đã xong.`,
        `${names.en}: a dossier under way would count as finished.`,
      ),
      keep,
    );
  else if (from.kind === "end" && target.kind !== "end")
    checker.error(
      "out-of-an-end",
      `${at}/to`,
      both(
        `${names.vi}: việc đã quyết định sẽ bị mở lại.`,
        `${names.en}: a decided case would be opened again.`,
      ),
      keep,
    );
}

/** Bounds that dossiers may have gone beyond already: then what is left of the newer one is nothing. */
function checkBounds(checker: PlanChecker, from: State, target: State, move: MappedState, at: string): void {
  const more = (was: number | undefined, is: number | undefined): boolean =>
    is !== undefined && (was === undefined || was > is);
  if (more(from.atMost, target.atMost))
    checker.warn(
      "beyond-bounds",
      `${at}/to`,
      both(
        `«${target.label.vi}» chỉ được vào ${String(target.atMost)} lần; hồ sơ cũ có thể đã qua «${from.label.vi}» nhiều lần hơn và sẽ không quay lại được.`,
        `"${target.id}" may be entered ${String(target.atMost)} time(s) only; old dossiers may have been in "${from.id}" more often and cannot come back.`,
      ),
      both(
        "Hồ sơ không còn việc gì làm được thì ở lại phiên bản cũ, được nêu tên.",
        "A dossier with nothing left to do stays on the old version, by name.",
      ),
    );
  move.ways.forEach(({ way, to }, index) => {
    const place = `${at}/ways/${String(index)}`;
    const before = boundOf(from, way);
    if (before === undefined)
      checker.error(
        "unknown-way",
        place,
        both(`«${from.label.vi}» không có lối ra «${way}».`, `"${from.id}" has no way out "${way}".`),
        both("Bỏ dòng này, hoặc sửa lại tên.", "Remove the line, or correct the name."),
      );
    const next = to === undefined ? null : boundOf(target, to);
    if (next === undefined)
      checker.error(
        "unknown-way",
        `${place}/to`,
        both(
          `«${target.label.vi}» không có lối ra «${to ?? ""}».`,
          `"${target.id}" has no way out "${to ?? ""}".`,
        ),
        both("Sửa tên, hoặc bỏ «to» để chỉ lưu số lần.", 'Correct it, or drop "to" to keep the count only.'),
      );
    else if (next !== null && before !== undefined && more(before.atMost, next.atMost))
      checker.warn(
        "beyond-bounds",
        `${place}/to`,
        both(
          `«${way}» của «${target.label.vi}» nay chỉ được ${String(next.atMost)} lần; số lần đã dùng được tính.`,
          `"${way}" of "${target.id}" is allowed ${String(next.atMost)} time(s) now; what was used counts.`,
        ),
        both(
          "Bỏ «to» nếu luật cho tính lại từ đầu.",
          'Drop "to" where the law lets it be counted from the start.',
        ),
      );
  });
}

/** The bound of a way out by its name; undefined where the state has no such way. */
function boundOf(state: State, way: string): { readonly atMost: number | undefined } | undefined {
  const joins = state.kind === "parallel" ? state.joins : [];
  const join = joins[Number(/^join-([1-9][0-9]*)$/.exec(way)?.[1] ?? "0") - 1];
  if (join !== undefined) return { atMost: join.atMost };
  const exits = state.exits.filter(({ action }) => action === way);
  return exits.length === 0
    ? undefined
    : { atMost: exits.find(({ atMost }) => atMost !== undefined)?.atMost };
}

/** Values that every way out needs and that no dossier of the older version can have. */
function checkNeeds(checker: PlanChecker, target: State, at: string): void {
  if (target.kind === "end" || target.kind === "parallel" || target.exits.length === 0) return;
  const { plan } = checker;
  const here = new Set(target.records.map(({ id }) => id));
  const had = new Set(plan.fields.flatMap(({ to }) => (to === undefined ? [] : [to])));
  const lacks = (path: readonly string[]): boolean =>
    !here.has(path[0] ?? "") &&
    ![...had].some((to) => to === path.join(".") || to.startsWith(`${path[0] ?? ""}.`));
  const lacking = target.exits.map(({ when }) =>
    when === undefined
      ? []
      : inputsOf(when).flatMap((input) =>
          input.op === "field" && lacks(input.path) ? [inputName(input)] : [],
        ),
  );
  if (lacking.some((names) => names.length === 0)) return;
  const names = [...new Set(lacking.flat())].join(", ");
  checker.warn(
    "value-missing",
    `${at}/to`,
    both(
      `Mọi lối ra của «${target.label.vi}» cần ${names}, mà hồ sơ cũ không có.`,
      `Every way out of "${target.id}" needs ${names}, which old dossiers do not have.`,
    ),
    both(
      "Hỏi lại những điều ấy khi chuyển (đã kể trong «asks»).",
      'Ask for it when the dossier moves (listed under "asks").',
    ),
  );
}
