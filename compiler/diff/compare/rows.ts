import type { AmountRow } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED } from "../naming.ts";
import type { Found, Scene } from "../scene.ts";
import { periodShown, type Words } from "../words.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

/** What rows of all tables share: which inputs they take, and when they hold. */
export type Row = Pick<AmountRow, "when" | "otherwise" | "inForce">;

/** A row takes other inputs. */
export function rowTest(before: Row, after: Row, { naming, say }: Scene, kind: ChangeKind): readonly Found[] {
  if (
    before.otherwise === after.otherwise &&
    canonicalText(before.when, naming) === canonicalText(after.when, AS_NAMED)
  )
    return [];
  return [{ kind, before: say.before.test(before), after: say.after.test(after) }];
}

/** For whom a row holds; nothing where it holds for everybody. */
export function whereOf(row: Omit<Row, "inForce">, words: Words): Pick<Found, "where"> {
  return row.when === undefined && row.otherwise !== true ? {} : { where: words.test(row).words };
}

/** A row, or a registry, is in force at another time. */
export const force = (before: Row, after: Row, kind: ChangeKind): readonly Found[] =>
  text(before.inForce) === text(after.inForce)
    ? []
    : [{ kind, before: periodShown(before.inForce), after: periodShown(after.inForce) }];
