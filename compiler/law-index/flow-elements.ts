import type { Exit, Limit, ProcedureModel, State } from "@tthc/model";
import type { Block, Collector } from "./collector.ts";
import type { ElementWords } from "./element-words.ts";

/** Steps, branches, limits, exits and duties, as far as they cite law or ask the citizen to be there. */
export function flowElements({ flow }: ProcedureModel, words: ElementWords, found: Collector): void {
  const label = { vi: "trình tự thực hiện", en: "steps" };
  const place = { at: "part", part: "steps" } as const;
  found.add({ ...flow, kind: "flow", path: "flow", label, place });
  const { library, sharedBasis = flow.basis } = flow;
  if (flow.sharedBasis !== undefined)
    found.add({
      kind: "flow",
      path: `flow/${library ?? "shared"}`,
      label: { vi: `quy trình chung ${library ?? ""}`, en: `flow library ${library ?? ""}` },
      place,
      basis: flow.sharedBasis,
      isShared: true,
    });
  // The law of a library covers the library's own steps; what a procedure adds it has to answer for itself.
  const own: Block = { ...flow, words: label };
  const ofLibrary: Block = { ...(sharedBasis !== undefined && { basis: sharedBasis }), words: label };
  for (const state of flow.states)
    stateElements(state, state.fromFlow === undefined ? own : ofLibrary, words, found);
  const { apologyBefore, basis } = flow.duties;
  const isShared = library !== undefined;
  const duty = { kind: "duty", place, isShared } as const;
  if (apologyBefore !== undefined)
    found.add({
      ...apologyBefore,
      ...duty,
      path: "flow/duties/apology",
      label: { vi: "văn bản xin lỗi trước hẹn trả", en: "apology before the promised date" },
    });
  if (basis !== undefined)
    found.add({
      ...duty,
      basis,
      path: "flow/duties",
      label: {
        vi: "hẹn lại, giấy tiếp nhận, khảo sát hài lòng",
        en: "new appointment, receipt, survey",
      },
    });
}

function stateElements(state: State, block: Block, words: ElementWords, found: Collector): void {
  const path = `flow/${state.id}`;
  const isShared = state.fromFlow !== undefined;
  const place = { at: "state", state: state.id } as const;
  const isPresence = state.presence === true;
  found.add(
    { ...state, kind: isPresence ? "presence" : "step", path, place, isBurden: isPresence, isShared },
    block,
  );
  limitElement(state.kind === "end" ? undefined : state.limit, `${path}/limit`, words, found, {
    at: "limit",
    state: state.id,
  });
  exitElements(state.exits, state.id, path, isShared, found);
  if (state.kind === "step" || state.kind === "wait")
    for (const field of state.records)
      found.add({
        ...field,
        kind: "field",
        path: `${path}/records/${field.id}`,
        place: { at: "field", path: [field.id] },
        isShared,
      });
  if (state.kind !== "parallel") return;
  for (const branch of state.branches) {
    const at = `${path}/${branch.id}`;
    found.add({
      ...branch,
      kind: "branch",
      path: at,
      place: { at: "branch", state: state.id, branch: branch.id },
      isShared,
    });
    limitElement(branch.limit, `${at}/limit`, words, found, {
      at: "limit",
      state: state.id,
      branch: branch.id,
    });
  }
}

function limitElement(
  limit: Limit | undefined,
  path: string,
  words: ElementWords,
  found: Collector,
  place: { readonly at: "limit"; readonly state: string; readonly branch?: string },
): void {
  if (limit === undefined) return;
  found.add({ ...limit, kind: "limit", path, label: words.duration(limit.duration), place });
}

function exitElements(
  exits: readonly Exit[],
  state: string,
  path: string,
  isShared: boolean,
  found: Collector,
): void {
  for (const [index, exit] of exits.entries())
    found.add({
      ...exit,
      kind: "exit",
      path: `${path}/exits/${index}`,
      place: { at: "exit", state, exit: index },
      isShared,
    });
}
