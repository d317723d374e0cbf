import { innerFields, offerOn, topFields, type Field, type Json, type ProcedureModel } from "@tthc/model";
import type { PlayEvent, PlayFile, PlayFileError } from "@tthc/runtime";
import type { Bilingual } from "../../workspace/bilingual.ts";
import {
  branchActions,
  knownActions,
  knownBranches,
  knownPapers,
  knownPlaces,
  type Named,
} from "./known-names.ts";
import { unknownName, valueProblem } from "./value-problem.ts";

type Fault = readonly [at: string, message: Bilingual];

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a play file says that the procedure does not know: each with its place in the JSON, the reason and the way out. */
export function checkPlayFile(model: ProcedureModel, file: PlayFile): readonly PlayFileError[] {
  return file.events.flatMap((event, index) =>
    eventFaults(model, event).map(([at, message]) => ({ at: `events[${index}].${at}`, message })),
  );
}

function eventFaults(model: ProcedureModel, event: PlayEvent): readonly Fault[] {
  return [
    ...actionFaults(model, event),
    ...whoFaults(model, event),
    ...factFaults(model, event),
    ...fieldFaults(topFields(model), event.fields ?? {}, "fields"),
    ...idFaults(Object.keys(event.papers ?? {}), knownPapers(model), ["giấy tờ", "paper"], "papers"),
    ...idFaults(Object.keys(event.registries ?? {}), model.registries, ["nguồn", "registry"], "registries"),
    ...changedFaults(model, event),
  ];
}

function actionFaults(model: ProcedureModel, { action, branch }: PlayEvent): readonly Fault[] {
  const dot = action.indexOf(".");
  const [inBranch, act] =
    branch === undefined && dot > 0 ? [action.slice(0, dot), action.slice(dot + 1)] : [branch, action];
  if (inBranch !== undefined && !knownBranches(model).some(({ id }) => id === inBranch))
    return [
      [
        branch === undefined ? "action" : "branch",
        unknownName(inBranch, knownBranches(model), ["nhánh", "branch"]),
      ],
    ];
  const known = inBranch === undefined ? knownActions(model) : branchActions(model, inBranch);
  // An answer of a branch may be told without its branch: the machine then says which branches wait.
  const inSome = knownBranches(model).some(({ id }) =>
    branchActions(model, id).some((one) => one.id === act),
  );
  if (known.some(({ id }) => id === act) || (inBranch === undefined && inSome)) return [];
  return [["action", unknownName(act, known, ["thao tác", "action"])]];
}

function whoFaults({ roles }: ProcedureModel, { who }: PlayEvent): readonly Fault[] {
  const known: readonly Named[] = [
    { id: "applicant", label: { vi: "người nộp" } },
    { id: "system", label: { vi: "hệ thống" } },
    ...roles,
  ];
  return who === undefined || known.some(({ id }) => id === who)
    ? []
    : [["who", unknownName(who, known, ["vai trò", "role"])]];
}

const FACTS = ["case", "channel", "applicant", "filingPlace"] as const;

function factFaults(model: ProcedureModel, { at, facts, action }: PlayEvent): readonly Fault[] {
  if (facts === undefined) return [];
  // Of an action that is misspelt nobody can say whether it files.
  if (action !== "nop" && knownActions(model).some(({ id }) => id === action))
    return [
      [
        "facts",
        {
          vi: "Chỉ đọc khi nộp; chuyển sang sự kiện «nop» hoặc bỏ đi.",
          en: 'Read on filing only; move it to the event "nop" or leave it out.',
        },
      ],
    ];
  const named = (ids: readonly string[]): readonly Named[] => ids.map((id) => ({ id, label: { vi: id } }));
  const known: Record<(typeof FACTS)[number], readonly Named[]> = {
    case: model.cases,
    channel: named(offerOn(model, at.slice(0, 10)).channels.map(({ channel }) => channel)),
    applicant: model.applicants,
    filingPlace: knownPlaces(model),
  };
  return Object.entries(facts).flatMap(([key, value]): readonly Fault[] => {
    const fact = FACTS.find((one) => one === key);
    if (fact === undefined) return [[`facts.${key}`, unknownName(key, named(FACTS), ["mục", "fact"])]];
    const isKnown = known[fact].some(({ id }) => id === value);
    return isKnown ? [] : [[`facts.${key}`, unknownName(value, known[fact], FACT_WORDS[fact])]];
  });
}

const FACT_WORDS = {
  case: ["trường hợp", "case"],
  channel: ["kênh", "channel"],
  applicant: ["đối tượng", "kind of applicant"],
  filingPlace: ["nơi nộp", "filing place"],
} as const;

/** Values against the shapes of their fields, inside groups and rows too; null takes a value away. */
function fieldFaults(fields: readonly Field[], given: Json, at: string): readonly Fault[] {
  if (!isRecord(given)) return [[at, { vi: "Phải là một đối tượng { … }.", en: "Must be an object { … }." }]];
  return Object.entries(given).flatMap(([id, value]): readonly Fault[] => {
    const place = `${at}.${id}`;
    const field = fields.find((one) => one.id === id);
    if (field === undefined) return [[place, unknownName(id, fields, ["trường", "field"])]];
    if (value === null) return [];
    if (field.computed !== undefined)
      return [
        [
          place,
          {
            vi: `«${field.label.vi}» do máy tính; bỏ dòng này.`,
            en: `"${field.label.en ?? field.label.vi}" is computed; leave it out.`,
          },
        ],
      ];
    return shapeFaults(field.shape, value, place);
  });
}

function shapeFaults(shape: Field["shape"], value: Json, at: string): readonly Fault[] {
  if (shape.is === "record") return fieldFaults(innerFields(shape), value, at);
  if (shape.is !== "list") {
    const problem = value === "" ? undefined : valueProblem(shape, value);
    return problem === undefined ? [] : [[at, problem]];
  }
  if (!Array.isArray(value)) return [[at, { vi: "Phải là danh sách [ … ].", en: "Must be a list [ … ]." }]];
  const count = value.length;
  const rows = value.flatMap((row: Json, i) => fieldFaults(shape.fields, row, `${at}[${i}]`));
  if (count >= shape.minItems && count <= shape.maxItems) return rows;
  return [
    [
      at,
      {
        vi: `Có ${count} dòng; phải từ ${shape.minItems} đến ${shape.maxItems}.`,
        en: `It has ${count} rows; there must be ${shape.minItems} to ${shape.maxItems}.`,
      },
    ],
    ...rows,
  ];
}

function idFaults(
  ids: readonly string[],
  known: readonly Named[],
  what: readonly [string, string],
  at: string,
): readonly Fault[] {
  return ids
    .filter((id) => !known.some((one) => one.id === id))
    .map((id): Fault => [`${at}.${id}`, unknownName(id, known, what)]);
}

function changedFaults(model: ProcedureModel, { changed = [] }: PlayEvent): readonly Fault[] {
  const known: readonly Named[] = [...knownPapers(model), ...topFields(model)];
  return changed.flatMap((path, index): readonly Fault[] =>
    known.some(({ id }) => id === path.split(".")[0])
      ? []
      : [[`changed[${index}]`, unknownName(path, known, ["giấy tờ hay trường", "paper or field"])]],
  );
}
