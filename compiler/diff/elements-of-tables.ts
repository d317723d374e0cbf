import type { AmountRow, Charge, LocalText, Relief, Term } from "@tthc/model";
import { canonicalText } from "./canonical.ts";
import { elementOf, type Surroundings } from "./element-of.ts";
import { AS_NAMED } from "./naming.ts";
import type { Element } from "./element.ts";

/** A charge with its rows and reliefs: rows are a set, known by their condition, then by what they give. */
export function chargeElements(charge: Charge, around: Surroundings): readonly Element[] {
  return [
    elementOf("charge", charge, charge, around, charge, (below) => [
      ...charge.rows.map((row) => elementOf("charge-row", row, rowIdentity(charge.label, row), below, row)),
      ...charge.reliefs.map((relief) =>
        elementOf("relief", relief, reliefIdentity(charge.label, relief), below, relief),
      ),
    ]),
  ];
}

const period = (row: { readonly inForce?: unknown }): string => JSON.stringify(row.inForce ?? null);

/** The condition of a row, `còn lại`, or nothing. */
const test = (row: Pick<AmountRow, "when" | "otherwise">): string =>
  row.otherwise === true ? "otherwise" : canonicalText(row.when, AS_NAMED);

function rowIdentity(label: LocalText, row: AmountRow) {
  return {
    id: row.id,
    label,
    keys: [`${test(row)} ${period(row)}`, test(row), JSON.stringify(row.amount), row.id],
  };
}

function reliefIdentity(label: LocalText, relief: Relief) {
  const when = canonicalText(relief.when, AS_NAMED);
  return {
    id: relief.id,
    label,
    keys: [`${when} ${period(relief)}`, when, `${relief.percent ?? ""} ${period(relief)}`],
  };
}

const TERM: LocalText = { vi: "Thời hạn giải quyết", en: "Term" };
const EXTENSION: LocalText = { vi: "Gia hạn", en: "Extension" };
const LAW_LIMIT: LocalText = { vi: "Thời hạn luật định", en: "The law's own limit" };

/** The term with its rows, extensions and the law's own limits. */
export function termElement(term: Term, around: Surroundings): Element {
  return elementOf("term", term, { id: "thoi_han", label: TERM }, around, term, (below) => [
    ...term.rows.map((row) =>
      elementOf(
        "term-row",
        row,
        {
          id: row.id,
          label: TERM,
          keys: [`${test(row)} ${period(row)}`, test(row), JSON.stringify(row.duration), row.id],
        },
        below,
        row,
      ),
    ),
    ...term.extensions.map((one, index) => {
      const keys = [canonicalText(one.when, AS_NAMED), String(index)];
      return elementOf("extension", one, { id: String(index + 1), label: EXTENSION, keys }, below, one);
    }),
    ...(term.lawLimits ?? []).map((one, index) => {
      const keys = [canonicalText(one.when, AS_NAMED), String(index)];
      return elementOf("law-limit", one, { id: String(index + 1), label: LAW_LIMIT, keys }, below, one);
    }),
  ]);
}
