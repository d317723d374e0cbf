import type { Json } from "@tthc/model";
import { isMoment } from "../kernel/command-check.ts";
import { momentText } from "../kernel/moment-text.ts";
import type { PlayFile } from "./play-file.ts";

/** Where a play file is wrong. */
export interface PlayFileError {
  readonly at: string;
  readonly message: { readonly vi: string; readonly en: string };
}

const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const error = (at: string, vi: string, en: string): PlayFileError => ({ at, message: { vi, en } });

const isTime = (value: unknown): value is string =>
  typeof value === "string" && isMoment(value.length === 10 ? `${value}T00:00` : value);

/** Answers of the deepest form are a few levels deep. */
const DEEPEST = 100;

/** Looks level by level, for a depth that a recursion would not survive. */
function isDeeperThan(json: unknown, levels: number): boolean {
  const inside = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value) : [];
  let level: readonly unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap(inside);
  }
  return false;
}

const FILE_KEYS = ["title", "events", "until"];
const EVENT_KEYS = [
  "at",
  "action",
  "branch",
  "who",
  "name",
  "reason",
  "facts",
  "fields",
  "papers",
  "registries",
  "changed",
  "until",
  "extension",
];

/**
 * Reads a parsed play file; what is wrong with its form comes back as a list. Texts come back in NFC, whatever typed
 * them.
 */
export function readPlayFile(
  json: unknown,
): { readonly file: PlayFile } | { readonly errors: readonly PlayFileError[] } {
  if (isDeeperThan(json, DEEPEST))
    return {
      errors: [error("", `Lồng nhau quá ${DEEPEST} tầng.`, `Nested more than ${DEEPEST} levels deep.`)],
    };
  const given = inNfc(json);
  if (!isRecord(given) || !Array.isArray(given["events"]))
    return { errors: [error("", "Tệp phải có danh sách «events».", 'The file needs a list "events".')] };
  const events: readonly unknown[] = given["events"];
  const errors = [
    ...unknownKeys(given, FILE_KEYS, ""),
    ...textErrors(given, ["title"], ""),
    ...events.flatMap((event, index) => eventErrors(event, `events[${index}]`)),
    ...orderErrors(events),
    ...(given["until"] !== undefined && !isTime(given["until"]) ? [timeError("until", given["until"])] : []),
  ];
  return errors.length > 0 ? { errors } : { file: given as unknown as PlayFile };
}

function eventErrors(event: unknown, at: string): readonly PlayFileError[] {
  if (!isRecord(event)) return [error(at, "Phải là một đối tượng { … }.", "Must be an object { … }.")];
  const wrong = (key: string, isRight: (value: unknown) => boolean): boolean =>
    event[key] !== undefined && !isRight(event[key]);
  const maps = ["facts", "fields", "papers", "registries", "extension"].filter((key) => wrong(key, isRecord));
  const flags = ["papers", "registries"].flatMap((key) =>
    Object.entries(isRecord(event[key]) ? event[key] : {})
      .filter(([, value]) => typeof value !== "boolean")
      .map(([id]) => error(`${at}.${key}.${id}`, "Phải là true hoặc false.", "Must be true or false.")),
  );
  return [
    ...unknownKeys(event, EVENT_KEYS, `${at}.`),
    ...(isTime(event["at"]) ? [] : [timeError(`${at}.at`, event["at"])]),
    ...(typeof event["action"] === "string" && event["action"] !== ""
      ? []
      : [
          error(
            `${at}.action`,
            "Thiếu thao tác, ví dụ «tiep_nhan».",
            'The action is missing, such as "tiep_nhan".',
          ),
        ]),
    ...textErrors(event, ["branch", "who", "name", "reason"], `${at}.`),
    ...maps.map((key) => error(`${at}.${key}`, "Phải là một đối tượng { … }.", "Must be an object { … }.")),
    ...flags,
    ...(wrong("until", isTime) ? [timeError(`${at}.until`, event["until"])] : []),
    ...(wrong("changed", (value) => Array.isArray(value) && value.every((one) => typeof one === "string"))
      ? [error(`${at}.changed`, "Phải là danh sách tên [ … ].", "Must be a list of names [ … ].")]
      : []),
    ...(isRecord(event["extension"]) && !isExtension(event["extension"])
      ? [
          error(
            `${at}.extension`,
            'Phải như { "amount": 3, "unit": "working-day" }.',
            'Must be like { "amount": 3, "unit": "working-day" }.',
          ),
        ]
      : []),
  ];
}

const UNITS = ["working-day", "working-hour", "day", "week", "month", "year", "hour", "minute"];

const isExtension = ({ amount, unit }: { readonly [key: string]: Json }): boolean =>
  typeof amount === "number" && amount > 0 && typeof unit === "string" && UNITS.includes(unit);

function unknownKeys(
  given: { readonly [key: string]: Json },
  known: readonly string[],
  at: string,
): readonly PlayFileError[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) =>
      error(
        `${at}${key}`,
        `Không có khóa này; các khóa dùng được: ${known.join(", ")}.`,
        `There is no such key; keys that may be used: ${known.join(", ")}.`,
      ),
    );
}

function textErrors(
  given: { readonly [key: string]: Json },
  keys: readonly string[],
  at: string,
): readonly PlayFileError[] {
  return keys
    .filter((key) => given[key] !== undefined && typeof given[key] !== "string")
    .map((key) => error(`${at}${key}`, "Phải là chữ trong dấu nháy.", "Must be a text in quotes."));
}

/** Officials write 21/08/2026: the way out says the same day as the file wants it. */
function timeError(at: string, written: unknown): PlayFileError {
  const [, day, month, year, time] =
    /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[ T]([0-9]{2}:[0-9]{2}))?$/.exec(String(written)) ?? [];
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const meant = day === undefined ? "2026-08-21" : iso;
  const example = isTime(meant) ? `${meant}T${time ?? "15:30"}` : "2026-08-21T15:30";
  const shown = written === undefined ? "" : `${JSON.stringify(written)}: `;
  return error(
    at,
    `${shown}phải là ngày giờ có thật dạng năm-tháng-ngàyTgiờ:phút, ví dụ "${example}".`,
    `${shown}must be a date and time that exists, yyyy-mm-ddThh:mm, such as "${example}".`,
  );
}

/** A dossier's history goes one way; a date alone means any time of its day. */
function orderErrors(events: readonly unknown[]): readonly PlayFileError[] {
  const times = events.map((event) => (isRecord(event) && isTime(event["at"]) ? event["at"] : undefined));
  return times.flatMap((at, index) => {
    const before = times.slice(0, index).findLast((time) => time !== undefined);
    if (at === undefined || before === undefined) return [];
    const length = Math.min(at.length, before.length);
    if (at.slice(0, length) >= before.slice(0, length)) return [];
    return [
      error(
        `events[${index}].at`,
        `${momentText(at)} sớm hơn sự kiện trước (${momentText(before)}); xếp lại theo thời gian.`,
        `${momentText(at)} is before the event above (${momentText(before)}); put them in the order of time.`,
      ),
    ];
  });
}

function inNfc(json: unknown): unknown {
  if (typeof json === "string") return json.normalize("NFC");
  if (Array.isArray(json)) return json.map(inNfc);
  if (!isRecord(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key.normalize("NFC"), inNfc(value)]));
}
