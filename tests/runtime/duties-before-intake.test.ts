import { expect, it } from "vitest";
import { allowedActions, loadDefinition, playEvent, startPlay } from "../../runtime/index.ts";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { modelOf } from "../procedures/workspace.ts";

const model = modelOf("khai_sinh", 1);
const definition = loadDefinition(model, emitMachine(model));
const filed = playEvent(startPlay(definition), {
  at: "2026-08-20T09:00",
  action: "nop",
  facts: { channel: "counter", case: model.cases[0]?.id ?? "", applicant: "individual" },
});

it("offers no new appointment before there is one, and refuses it with the reason", () => {
  const actions = filed.record === null ? [] : allowedActions(definition, filed.record);
  expect(actions.map(({ action }) => action)).not.toContain("hen_lai");
  const early = playEvent(filed, {
    at: "2026-08-20T09:30",
    action: "hen_lai",
    reason: "Chờ xác minh",
    until: "2026-08-31",
  }).played.at(-1);
  expect(early).toMatchObject({ ok: false, refusal: { code: "NOT_ALLOWED" } });
});

it("offers it once the promised date runs", () => {
  const accepted = playEvent(filed, { at: "2026-08-20T10:00", action: "tiep_nhan" });
  const actions = accepted.record === null ? [] : allowedActions(definition, accepted.record);
  expect(actions.map(({ action }) => action)).toContain("hen_lai");
});
