import { inBothLanguages, type Expression, type Field } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { spanChange } from "../span.ts";
import { durationShown, listShown, plainShown } from "../words.ts";
import { shapeChange } from "./shapes.ts";
import { directed } from "./identity.ts";

const ALWAYS: Expression = { op: "literal", type: "boolean", value: true };

export const compareField: Compare<"field"> = (before, after, scene) => {
  const old = before.field;
  const now = after.field;
  return [
    ...(computed(old, now, scene) ?? [...asked(old, now, scene), ...shapeChange(old, now, scene)]),
    ...shown(before, after, scene),
    ...lookup(old, now, scene),
    // What is computed cannot be edited anyway.
    ...(old.readOnly === now.readOnly || (old.computed === undefined) !== (now.computed === undefined)
      ? []
      : [{ kind: now.readOnly === true ? "field.locked" : "field.unlocked" } as const]),
    ...(old.personal === now.personal
      ? []
      : [{ kind: now.personal === true ? "field.now-personal" : "field.no-longer-personal" } as const]),
    ...kept(old, now, scene),
  ];
};

type FieldNode = Parameters<typeof compareField>[0];

/** Undefined where neither version computes it. */
function computed(old: Field, now: Field, { naming, say }: Scene): readonly Found[] | undefined {
  if (old.computed === undefined && now.computed === undefined) return undefined;
  if (old.computed === undefined)
    return [{ kind: "field.now-computed", after: say.after.formula(now.computed) }];
  if (now.computed === undefined)
    return [{ kind: "field.no-longer-computed", before: say.before.formula(old.computed) }];
  if (canonicalText(old.computed, naming) === canonicalText(now.computed, AS_NAMED)) return [];
  return [
    {
      kind: "field.formula-changed",
      before: say.before.formula(old.computed),
      after: say.after.formula(now.computed),
    },
  ];
}

function asked(old: Field, now: Field, scene: Scene): readonly Found[] {
  return [...required(old, now, scene), ...preset(old, now, scene)];
}

function required(old: Field, now: Field, scene: Scene): readonly Found[] {
  if (old.required === undefined && now.required === undefined) return [];
  if (old.required === undefined)
    return [{ kind: "field.became-required", after: whenRequired(now, scene.say.after) }];
  if (now.required === undefined)
    return [{ kind: "field.became-optional", before: whenRequired(old, scene.say.before) }];
  const condition = ({ required: one }: Field) => (one === true || one === undefined ? ALWAYS : one);
  return directed(condition(old), condition(now), scene, {
    narrower: "field.required-less-often",
    wider: "field.required-more-often",
    other: "field.required-differently",
  });
}

const whenRequired = ({ required: one }: Field, words: Scene["say"]["before"]) =>
  one === true || one === undefined ? undefined : words.when(one);

function preset(old: Field, now: Field, { naming, say }: Scene): readonly Found[] {
  if (canonicalText(old.default, naming) === canonicalText(now.default, AS_NAMED)) return [];
  const kind: ChangeKind =
    old.default === undefined
      ? "field.default-added"
      : now.default === undefined
        ? "field.default-removed"
        : "field.default-changed";
  return [{ kind, before: say.before.formula(old.default), after: say.after.formula(now.default) }];
}

/** A field is shown where it and its section are. */
function shown(before: FieldNode, after: FieldNode, scene: Scene): readonly Found[] {
  return directed(shownWhen(before), shownWhen(after), scene, {
    narrower: "field.shown-less-often",
    wider: "field.shown-more-often",
    other: "field.shown-differently",
  });
}

function shownWhen({ field, section: around }: FieldNode): Expression | undefined {
  const both = [field.shownWhen, around?.shownWhen].flatMap((one) => one ?? []);
  return both.length < 2 ? both[0] : { op: "and", args: both };
}

function lookup(old: Field, now: Field, { say }: Scene): readonly Found[] {
  if (old.lookup === undefined && now.lookup === undefined) return [];
  // Registries are known by their labels: what the sources call them reaches no citizen.
  const before = old.lookup === undefined ? undefined : listShown([say.before.registry(old.lookup)]);
  const after = now.lookup === undefined ? undefined : listShown([say.after.registry(now.lookup)]);
  if (before === undefined) return [{ kind: "field.now-looked-up", after }];
  if (after === undefined) return [{ kind: "field.no-longer-looked-up", before }];
  return before.words.vi === after.words.vi ? [] : [{ kind: "field.looked-up-elsewhere", before, after }];
}

function kept(old: Field, now: Field, scene: Scene): readonly Found[] {
  const [was, is] = [old.kept, now.kept];
  if (was === undefined && is === undefined) return [];
  // Kept without an end is longer than any end.
  if (was === undefined && is !== undefined)
    return [{ kind: "field.kept-shorter", after: durationShown(is) }];
  if (was !== undefined && is === undefined)
    return [{ kind: "field.kept-longer", before: durationShown(was) }];
  if (was === undefined || is === undefined) return [];
  const { direction } = spanChange(was, is, scene.after.calendar);
  if (direction === "same") return [];
  return [
    {
      kind: KEPT[direction],
      before: durationShown(was),
      after: durationShown(is),
    },
  ];
}

const KEPT = {
  longer: "field.kept-longer",
  shorter: "field.kept-shorter",
  mixed: "field.kept-differently",
} as const;

export const compareRule: Compare<"rule"> = (before, after, scene) =>
  directed(before.holds, after.holds, scene, {
    // A rule that holds in fewer cases refuses more dossiers.
    narrower: "rule.tightened",
    wider: "rule.loosened",
    other: "rule.changed",
  });

export const compareCodelist: Compare<"codelist"> = (before, after) => {
  const old = new Map(before.entries.map((entry) => [entry.code, entry.label]));
  const now = new Map(after.entries.map((entry) => [entry.code, entry.label]));
  const added = after.entries.filter(({ code }) => !old.has(code));
  const removed = before.entries.filter(({ code }) => !now.has(code));
  const relabelled = after.entries.filter(({ code, label }) => {
    const was = old.get(code);
    return was !== undefined && (was.vi !== label.vi || was.en !== label.en);
  });
  const shownOf = (entries: typeof added) =>
    listShown(entries.slice(0, 5).map(({ label }) => inBothLanguages(label)));
  const isSame = added.length + removed.length + relabelled.length === 0;
  return [
    ...(added.length === 0 ? [] : [{ kind: "codelist.entry-added", after: shownOf(added) } as const]),
    ...(removed.length === 0 ? [] : [{ kind: "codelist.entry-removed", before: shownOf(removed) } as const]),
    ...(relabelled.length === 0
      ? []
      : [
          {
            kind: "codelist.entry-relabelled",
            before: shownOf(relabelled.map(({ code, label }) => ({ code, label: old.get(code) ?? label }))),
            after: shownOf(relabelled),
          } as const,
        ]),
    ...(before.version === after.version || !isSame
      ? []
      : [
          {
            kind: "codelist.changed",
            before: plainShown(before.version ?? ""),
            after: plainShown(after.version ?? ""),
          } as const,
        ]),
  ];
};
