import { type Facts, factsInside, type Field, isShownWhen } from "@tthc/model";
import type { PostEntry } from "../../../runtime/index.ts";

/** What a person does with one control. */
export interface Act {
  readonly control: string;
  readonly does: "type" | "tick" | "pick" | "attach";
  readonly value: string;
}

const TEXTS: Readonly<Record<string, string>> = {
  "personal-id": "001 099 012 345",
  "tax-code": "0101243150",
  phone: "0912 345 678",
  email: "an.nguyen@example.vn",
};

/** Something good for every field of a page that is shown. */
export function goodActs(fields: readonly Field[], facts: Facts, before = ""): readonly Act[] {
  return fields.flatMap((field): readonly Act[] => {
    if (field.computed !== undefined || !isShownWhen(field.shownWhen, facts)) return [];
    const name = `${before}${field.id}`;
    const { shape } = field;
    if (shape.is === "record")
      return goodActs(shape.fields, factsInside(facts, shape.fields, {}), `${name}.`);
    if (shape.is === "list")
      return goodActs(shape.fields, factsInside(facts, shape.fields, {}), `${name}.0.`);
    return leafActs(field, name);
  });
}

function leafActs(field: Field, name: string): readonly Act[] {
  const { shape, type } = field;
  switch (shape.is) {
    case "text":
      return [
        { control: name, does: "type", value: TEXTS[type] ?? "Nguyễn Thị Ánh".slice(0, shape.maxLength) },
      ];
    case "integer":
    case "decimal":
    case "money":
      return [{ control: name, does: "type", value: goodNumber(shape) }];
    case "boolean":
      return [{ control: name, does: "tick", value: "yes" }];
    case "choice": {
      const value = shape.options[0]?.id ?? "";
      return [{ control: name, does: !shape.many && shape.options.length > 7 ? "pick" : "tick", value }];
    }
    case "date":
    case "date-time": {
      const parts = {
        day: "15",
        month: "03",
        year: "1990",
        ...(shape.is === "date-time" && { hour: "8", minute: "30" }),
      };
      return Object.entries(parts).map(([part, value]) => ({
        control: `${name}.${part}`,
        does: "type",
        value,
      }));
    }
    case "file":
      return [{ control: name, does: "attach", value: `tep.${shape.types[0] ?? "pdf"}` }];
    case "record":
    case "list":
      return [];
  }
}

type NumberShape = Extract<Field["shape"], { is: "integer" | "decimal" | "money" }>;

/** The smallest that may be: rules of real forms want totals that are no smaller than their parts, and counts of rows. */
function goodNumber({ is, minimum, above }: NumberShape): string {
  if (is === "money") return "1.500.000";
  return String(Math.max(1, Number(minimum ?? 1), Number(above ?? 0) + 1));
}

/** The acts as the browser would send them. */
export const entriesOf = (acts: readonly Act[]): readonly PostEntry[] =>
  acts.map(({ control, value, does }) => [
    control,
    does === "attach" ? { name: value, bytes: 1000, sha256: "a".repeat(64) } : value,
  ]);
