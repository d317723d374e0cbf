import type { Facts, Field, Json, ProcedureModel } from "@tthc/model";
import { type Definition, momentOfPlay, type Option, startPlay } from "@tthc/runtime";
import { touchedBy } from "../touched.ts";
import { continued, played, recordsOf, type Story, waysOn } from "./story.ts";
import { openingFrom } from "./working-moment.ts";

/** Stories are not told further than this. */
const MOST_STORIES = 1200;
const MOST_EVENTS = 24;

/**
 * The shortest story for each thing that dossiers with these facts can touch, in breadth: all stories of one event,
 * then of two. Stops early once `wanted` is all found.
 */
export function explore(
  definition: Definition,
  facts: Facts,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Story> {
  const found = new Map<string, Story>();
  const first = filed(definition, facts);
  if (first === undefined) return found;
  const note = (story: Story): void => {
    for (const key of touchedIn(story)) if (!found.has(key)) found.set(key, story);
  };
  note(first);
  const seen = new Set([placeOf(first)]);
  const queue: Story[] = [first];
  for (let next = 0; next < queue.length && queue.length < MOST_STORIES; next += 1) {
    const story = queue[next];
    if (story === undefined || story.events.length > MOST_EVENTS) continue;
    if ([...wanted].every((key) => found.has(key))) break;
    for (const option of waysOn(story)) {
      const after = continued(story, option, recordedBy(definition, story, option, facts));
      if (after === undefined) continue;
      note(after);
      const place = placeOf(after);
      if (seen.has(place)) continue;
      seen.add(place);
      queue.push(after);
    }
  }
  return found;
}

/** A dossier with these facts, filed at an opening. */
export function filed(definition: Definition, facts: Facts): Story | undefined {
  const { model } = definition;
  const { filingDate = model.calendar.knownFrom, fields, outcomes: _, ...own } = facts;
  const opening = openingFrom(model.calendar, filingDate);
  // A date that a condition led to stays as it is: a day later the condition may fail.
  const isFree = filingDate === (model.version.inForce?.from ?? model.calendar.knownFrom);
  const last = model.version.inForce?.to;
  const at =
    isFree && (last === undefined || opening.slice(0, 10) <= last)
      ? opening
      : momentOfPlay(model.calendar, filingDate, undefined);
  const asked = new Set(
    model.forms.flatMap(({ sections }) => sections.flatMap((one) => one.fields.map(({ id }) => id))),
  );
  const answers = Object.fromEntries(Object.entries(fields).filter(([id]) => asked.has(id)));
  const event = { action: "nop", at, facts: withoutAbsent(own), fields: answers };
  const session = played(startPlay(definition), event);
  if (session === undefined) return undefined;
  return { facts: { ...facts, fields: answers }, events: [{ action: "nop", at }], session };
}

const withoutAbsent = (facts: Omit<Facts, "fields" | "filingDate" | "outcomes">) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

function touchedIn({ session, events }: Story): readonly string[] {
  return touchedBy({ session, given: {}, now: events.at(-1)?.at ?? "", refused: [] });
}

/** What tells two dossiers apart for what can still happen: where they are, and how often bounded ways were taken. */
function placeOf({ session: { record, definition } }: Story): string {
  if (record === null) return "";
  const { counts, visits, outcomes } = record.context;
  const { ways, states } = boundsOf(definition.model);
  return JSON.stringify([
    record.value,
    ways.map((way) => counts[way] ?? 0),
    states.map((id) => visits[id] ?? 0),
    Object.entries(outcomes)
      .map(([branch, { action }]) => `${branch}:${action}`)
      .sort(),
  ]);
}

const known = new WeakMap<
  ProcedureModel,
  { readonly ways: readonly string[]; readonly states: readonly string[] }
>();

function boundsOf(model: ProcedureModel) {
  const before = known.get(model);
  if (before !== undefined) return before;
  const { states } = model.flow;
  const bounds = {
    ways: states.flatMap((state) => [
      ...state.exits
        .filter(({ atMost }) => atMost !== undefined)
        .map(({ action }) => `${state.id}.${action}`),
      ...(state.kind === "parallel"
        ? state.joins.flatMap(({ atMost }, i) =>
            atMost === undefined ? [] : [`${state.id}.join-${String(i + 1)}`],
          )
        : []),
    ]),
    states: states.filter(({ atMost }) => atMost !== undefined).map(({ id }) => id),
  };
  known.set(model, bounds);
  return bounds;
}

/** What the holder of a state records with an act: what the facts say, else what must be there. */
function recordedBy(
  definition: Definition,
  story: Story,
  option: Option,
  facts: Facts,
): { readonly [id: string]: Json } {
  if (["withdraw", "stop", "expired"].includes(option.meaning)) return {};
  const records = recordsOf(definition, story, option.branch);
  return Object.fromEntries(
    records.flatMap((field): [string, Json][] => {
      const value = facts.fields[field.id] ?? (field.required === undefined ? undefined : ordinary(field));
      return value === undefined || field.computed !== undefined ? [] : [[field.id, value]];
    }),
  );
}

/** Some value of a field. */
function ordinary({ shape }: Field): Json | undefined {
  switch (shape.is) {
    case "boolean":
      return true;
    case "text":
      return "nội dung";
    case "integer":
    case "money":
      return Number(shape.minimum ?? "1");
    case "decimal":
      return shape.minimum ?? "1";
    case "date":
      return shape.minimum ?? "2026-01-05";
    case "choice":
      return shape.options[0]?.id;
    case "record": {
      const inner = shape.fields.flatMap((field): [string, Json][] => {
        const value = ordinary(field);
        return value === undefined ? [] : [[field.id, value]];
      });
      return Object.fromEntries(inner);
    }
    default:
      return undefined;
  }
}
