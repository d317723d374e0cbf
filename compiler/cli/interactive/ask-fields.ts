import {
  factsInside,
  innerFields,
  isShownWhen,
  type Facts,
  type Field,
  type Json,
  inBothLanguages,
} from "@tthc/model";
import type { Bilingual } from "../../workspace/bilingual.ts";
import type { Asker } from "./asker.ts";
import { placeholderOf, typedValue } from "./typed-value.ts";

/** Values by field id. */
export type Answers = { readonly [id: string]: Json };

/** Which fields of a block are asked, and whether a required one may stay empty. */
export interface Wanted {
  readonly asks: (field: Field) => boolean;
  readonly mayStayEmpty: boolean;
}

/** All of them, and none has to be answered. */
export const ANY_FIELD: Wanted = { asks: () => true, mayStayEmpty: true };

/** A field inside a group or row, told with what is around it: `Mẹ › Họ và tên`. */
type Around = (label: Field["label"]) => Bilingual;

/**
 * Asks the wanted fields that are shown, in their order, each with the answers before it in view. A question left empty
 * gives no value; computed fields are never asked.
 */
export async function askFields(
  asker: Asker,
  fields: readonly Field[],
  wanted: Wanted,
  facts: Facts,
  around: Around = inBothLanguages,
): Promise<Answers> {
  let answers: Answers = {};
  for (const field of fields) {
    const now: Facts = { ...facts, fields: { ...facts.fields, ...answers } };
    if (field.computed !== undefined || !wanted.asks(field) || !isShownWhen(field.shownWhen, now)) continue;
    const value = await askField(asker, field, wanted, now, around);
    if (value !== undefined) answers = { ...answers, [field.id]: value };
  }
  return answers;
}

async function askField(
  asker: Asker,
  field: Field,
  wanted: Wanted,
  facts: Facts,
  around: Around,
): Promise<Json | undefined> {
  const { shape, label } = field;
  const within =
    (row?: number): Around =>
    (inner) => {
      const [outer, own] = [around(label), inBothLanguages(inner)];
      const at = row === undefined ? "" : ` ${row + 1}`;
      return { vi: `${outer.vi}${at} › ${own.vi}`, en: `${outer.en}${at} › ${own.en}` };
    };
  const inside = innerFields(shape);
  if (shape.is === "record") {
    const own = facts.fields[field.id];
    const group = await askFields(asker, inside, wanted, factsInside(facts, inside, own), within());
    return Object.keys(group).length === 0 ? undefined : group;
  }
  if (shape.is === "list") {
    const rows: Answers[] = [];
    const count = await askCount(asker, around(label), shape.minItems, shape.maxItems);
    for (let row = 0; row < count; row += 1)
      rows.push(await askFields(asker, inside, wanted, factsInside(facts, inside, {}), within(row)));
    return count === 0 ? undefined : rows;
  }
  return askLeaf(asker, field, wanted, facts, around(label));
}

const askCount = (asker: Asker, label: Bilingual, least: number, most: number): Promise<number> =>
  asker.text({
    message: { vi: `${label.vi}: bao nhiêu dòng?`, en: `${label.en}: how many rows?` },
    initial: String(Math.max(least, Math.min(1, most))),
    read: (written) => {
      const count = /^[0-9]{1,4}$/.test(written.trim()) ? Number(written) : -1;
      return count >= least && count <= most
        ? { ok: true, value: count }
        : {
            ok: false,
            reason: {
              vi: `Ghi một số từ ${least} đến ${most}.`,
              en: `Write a number from ${least} to ${most}.`,
            },
          };
    },
  });

async function askLeaf(
  asker: Asker,
  { shape, required, hint }: Field,
  { mayStayEmpty }: Wanted,
  facts: Facts,
  label: Bilingual,
): Promise<Json | undefined> {
  const isRequired = required !== undefined && (required === true || isShownWhen(required, facts));
  const mark = isRequired
    ? { vi: " (bắt buộc)", en: " (required)" }
    : { vi: " (bỏ trống được)", en: " (optional)" };
  const message = { vi: label.vi + mark.vi, en: label.en + mark.en };
  const must = isRequired && !mayStayEmpty;
  const leave = must ? [] : [{ value: undefined, label: asker.word({ vi: "Bỏ trống", en: "Leave empty" }) }];
  // `undefined` would read as having given up, so each answer is wrapped.
  const choose = async (options: readonly { readonly value: Json | undefined; readonly label: string }[]) => {
    const wrapped = options.map(({ value, label: shown }) => ({ value: { value }, label: shown }));
    return (await asker.choose(message, wrapped)).value;
  };
  switch (shape.is) {
    case "boolean":
      return choose([
        { value: true, label: asker.word({ vi: "Có", en: "Yes" }) },
        { value: false, label: asker.word({ vi: "Không", en: "No" }) },
        ...leave,
      ]);
    case "choice": {
      const options = shape.options.map(({ id, label: shown }) => ({ value: id, label: asker.word(shown) }));
      if (!shape.many) return choose([...options, ...leave]);
      const chosen = await asker.chooseSome(message, options);
      return chosen.length === 0 ? undefined : chosen;
    }
    case "record":
    case "list":
      return undefined;
    default: {
      const placeholder = hint ?? placeholderOf(shape, asker.word({ vi: "vi", en: "en" }) as "vi" | "en");
      return asker.text({
        message,
        ...(placeholder !== undefined && { placeholder }),
        read: (written) =>
          must && written.trim() === "" ? { ok: false, reason: NEEDED } : typedValue(shape, written),
      });
    }
  }
}

const NEEDED: Bilingual = {
  vi: "Giá trị này quyết định đường đi, tiền hoặc giấy tờ của hồ sơ; hãy ghi.",
  en: "The way, the fees or the papers of the dossier depend on this value; write it.",
};
