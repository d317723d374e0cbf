import type { Json } from "@tthc/model";
import {
  initialState,
  optionsOf,
  type Acting,
  type DossierCommand,
  type DossierState,
  type PinnedDefinition,
} from "@tthc/runtime";
import { secretAnswers, type Planted } from "./planted.ts";

/** One command of a random dossier. */
export interface Step {
  readonly pick: number;
  readonly hours: number;
  /** Which thing is wrong with it; most are right. */
  readonly wrong: number;
}

/** A command with a secret wherever a person could have written one. Mostly it is possible, sometimes not. */
export function secretCommand(
  planted: Planted,
  pinned: PinnedDefinition,
  state: DossierState | null,
  { pick, wrong }: Step,
  at: string,
  key: string,
): DossierCommand {
  const { definition, roles } = pinned;
  const { model } = definition;
  const options = optionsOf(definition, state?.record ?? initialState(definition));
  const option = options[pick % Math.max(1, options.length)];
  const role: Acting = { is: "role", role: roles[pick % Math.max(1, roles.length)] ?? "" };
  const actor = (wrong === 0 ? role : (option?.who[0] ?? role)) as Acting;
  const files = state === null || state.record === null;
  const papers = Object.fromEntries(model.dossier.items.slice(0, 3).map(({ id }) => [id, true]));
  const odd: Readonly<Record<number, object>> = {
    1: { type: planted.text("event.type") },
    2: { papers: { [planted.text("paper name")]: true } },
    3: { facts: { case: planted.text("facts.case"), filingPlace: planted.text("facts.filingPlace") } },
    4: { changed: [planted.text("changed")] },
    5: { until: planted.text("until"), extension: { amount: 1, unit: planted.text("unit") } },
    6: { registries: { [planted.text("registry name")]: true } },
    7: { fields: { [planted.text("field name")]: planted.text("value of an unknown field") } },
    8: { branch: planted.text("branch") },
    9: { type: "thu_tien", money: { is: "receipt", number: planted.text("receipt number"), lines: [] } },
    10: { fields: [planted.text("fields as a list")] as unknown as Json },
  };
  return {
    dossier: "H29-260821-0001",
    key,
    at: wrong === 11 ? planted.text("at") : at,
    actor: {
      ...actor,
      ...(wrong === 12 && { is: "role", role: planted.text("role") }),
      name: planted.text("actor.name"),
    } as Acting,
    event: {
      type: option?.action ?? "nop",
      ...(option?.branch !== undefined && { branch: option.branch }),
      reason: planted.text("reason"),
      ...(files && {
        facts: {
          ...(model.cases[0] !== undefined && { case: model.cases[0].id }),
          ...(model.channels[0] !== undefined && { channel: model.channels[0].channel }),
          filingPlace: planted.text("facts.filingPlace"),
        },
      }),
      ...((files || pick % 3 === 0) && { fields: secretAnswers(planted, pinned.fields), papers }),
      ...odd[wrong],
    },
    definition: pinned.hash,
    ...(wrong === 13 && { expectSeq: 99 }),
  };
}
