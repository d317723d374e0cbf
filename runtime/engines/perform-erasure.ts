import type { DossierFacts } from "@tthc/model";
import type { DossierRecord } from "../kernel/record.ts";
import type { MoneyEvent } from "../kernel/money-event.ts";
import { initialState } from "../kernel/machine-step.ts";
import { refuse } from "../kernel/refusal.ts";
import { isPlainName } from "../log/plain-name.ts";
import type { PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Order } from "./engine.ts";
import { acceptedLine, refusedLine, type Advance, type Desk } from "./next-line.ts";

/**
 * Erases what a dossier that has ended says of people. The store deletes the values beside its lines; here the snapshot
 * loses them.
 */
export function performErasure(
  before: DossierState,
  pinned: PinnedDefinition,
  { key, actor, at }: Order,
  desk: Desk,
): Advance {
  const head = { key, kind: "erasure" as const, at, actor, input: () => ({}) };
  const { record } = before;
  const no = (code: "NOT_CLOSED" | "WRONG_ACTOR", what: { vi: string; en: string } = { vi: "", en: "" }) =>
    refusedLine(
      before,
      pinned,
      head,
      refuse(pinned.definition, record ?? initialState(pinned.definition), code, {
        action: { vi: "Xóa dữ liệu cá nhân", en: "Erase personal data" },
        what,
      }).refusal,
      desk,
    );
  if (actor.is === "applicant") return no("WRONG_ACTOR", { vi: "cơ quan giải quyết", en: "the office" });
  if (record?.status !== "closed") return no("NOT_CLOSED");
  return acceptedLine(before, pinned, head, { record: withoutPeople(record), erased: at }, desk);
}

/** The record with its course and dates, without a word of what people sent: the kernel keeps unknown papers too. */
export function withoutPeople({ archive: _, context, history, ...record }: DossierRecord): DossierRecord {
  return {
    ...record,
    context: {
      ...context,
      facts: plainFacts(context.facts),
      fields: {},
      papers: {},
      registries: {},
      amended: {},
    },
    history: history.map(
      ({ event: { type, branch, facts, money }, actor: { name: __, ...actor }, ...entry }) => ({
        ...entry,
        actor,
        event: {
          type,
          ...(branch !== undefined && { branch }),
          ...(facts && { facts: plainFacts(facts) }),
          ...(money && { money: withoutNumber(money) }),
        },
      }),
    ),
  };
}

// Amounts stay for the accounts; a receipt's number leads to whoever paid.
const withoutNumber = (money: MoneyEvent): MoneyEvent =>
  money.is === "receipt" ? { ...money, number: "" } : money;

// The case and the channel are the procedure's; the place of filing may be written by hand.
const plainFacts = (facts: DossierFacts): DossierFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => isPlainName(String(value))));
