import { inBothLanguages } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { foldLabel } from "./fold-label.ts";
import { isTrue } from "./conditions.ts";
import type { PlacedField } from "./placed-field.ts";
import { type Ask, undecided } from "./questions.ts";
import type { Outcome } from "./statement.ts";

/** Fields that ask one thing under two names where both are shown. A field of two forms under one name is asked once. */
export function fieldsAskedTwice(fields: readonly PlacedField[], ask: Ask): Outcome {
  // What stands in a group is asked about whatever the group is about: mother and father have one name each.
  const asked = fields.filter(({ path, field }) => path.length === 1 && field.computed === undefined);
  const shared = labelsShared(asked);
  const seen = new Map<string, PlacedField[]>();
  const findings: ModelFinding[] = [];
  let open: Outcome["undecided"];
  for (const placed of asked) {
    const key = keyOf(placed);
    const twins = seen.get(key) ?? [];
    seen.set(key, [...twins, placed]);
    for (const twin of twins) {
      if (twin.field.id === placed.field.id || !isOneQuestion(twin, placed, shared)) continue;
      const answer = ask([...twin.shown, ...placed.shown].map(isTrue));
      if (answer.is === "impossible") continue;
      const why = undecided(answer);
      open ??= why;
      const name = inBothLanguages(placed.field.label);
      const place = { at: "field", form: placed.form, path: placed.path } as const;
      if (why !== undefined) findings.push(modelFinding("TT3490", place, { what: name, why }));
      if (answer.is !== "possible") continue;
      findings.push(
        modelFinding("TT3413", place, { what: "field", name, other: name, example: answer.example.words }, [
          {
            place: { at: "field", form: twin.form, path: twin.path },
            note: { vi: "Trường này đã được hỏi ở đây.", en: "It is asked here already." },
          },
        ]),
      );
      break;
    }
  }
  return { applies: asked.length > 0, findings, undecided: open };
}

const keyOf = ({ field }: PlacedField): string =>
  `${field.type} ${field.shape.is} ${foldLabel(field.label.vi)}`;

const sectionOf = ({ form, section }: PlacedField): string => `${form}/${section.id}`;

/** How many questions two sections have in common. */
function labelsShared(fields: readonly PlacedField[]): (a: PlacedField, b: PlacedField) => number {
  const labels = new Map<string, Set<string>>();
  for (const placed of fields) {
    const section = sectionOf(placed);
    const known = labels.get(section);
    if (known === undefined) labels.set(section, new Set([keyOf(placed)]));
    else known.add(keyOf(placed));
  }
  return (a, b) => {
    const other = labels.get(sectionOf(b));
    return [...(labels.get(sectionOf(a)) ?? [])].filter((key) => other?.has(key)).length;
  };
}

/** What everybody has: a name, a date of birth, an address, a telephone number. */
const OF_ANYBODY: ReadonlySet<string> = new Set(["text", "date", "record"]);

/**
 * Two sections may each be about somebody else, and then they ask alike: what everybody has is no sign that one thing is
 * asked twice, nor is anything where the sections have more in common than this.
 */
function isOneQuestion(
  a: PlacedField,
  b: PlacedField,
  shared: (a: PlacedField, b: PlacedField) => number,
): boolean {
  if (sectionOf(a) === sectionOf(b)) return true;
  if (a.field.personal || b.field.personal || OF_ANYBODY.has(a.field.shape.is)) return false;
  return shared(a, b) === 1;
}
