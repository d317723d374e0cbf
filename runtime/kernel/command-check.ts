import { offerOn, type LocalText, type ProcedureModel } from "@tthc/model";
import { isPlainName, shownName } from "../log/plain-name.ts";
import { isMoneyEvent } from "./money-event.ts";
import type { Command, DossierEvent } from "./record.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const MOMENT = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$/;

const hasText = (record: Record<string, unknown>, key: string) =>
  record[key] === undefined || typeof record[key] === "string";

/** Whether a text is a civil date and time `yyyy-mm-ddThh:mm` that exists. */
export function isMoment(text: unknown): text is string {
  if (typeof text !== "string" || !MOMENT.test(text)) return false;
  const [year, month, day] = text.slice(0, 10).split("-").map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** What is wrong with the form of a command, whatever the sender's types promised; undefined: nothing. */
export function malformation(command: Command): string | undefined {
  const given = command as unknown;
  if (!isRecord(given)) return "command";
  if (!isMoment(given["at"])) return "at";
  if (!hasText(given, "key")) return "key";
  const { event, actor } = given;
  if (!isRecord(actor) || !["applicant", "role", "system"].includes(String(actor["is"]))) return "actor";
  if (actor["is"] === "role" && typeof actor["role"] !== "string") return "actor.role";
  if (!isRecord(event)) return "event";
  if (typeof event["type"] !== "string" || event["type"] === "") return "event.type";
  for (const key of ["branch", "reason", "until"]) if (!hasText(event, key)) return `event.${key}`;
  for (const key of ["facts", "fields", "papers", "registries"])
    if (event[key] !== undefined && !isRecord(event[key])) return `event.${key}`;
  if (!Object.values(event["facts"] ?? {}).every((value) => value === undefined || typeof value === "string"))
    return "event.facts";
  for (const key of ["papers", "registries"])
    if (!Object.values(event[key] ?? {}).every((value) => typeof value === "boolean")) return `event.${key}`;
  const { extension } = event;
  if (extension !== undefined && !(isRecord(extension) && typeof extension["amount"] === "number"))
    return "event.extension";
  if (event["money"] !== undefined && !isMoneyEvent(event["money"])) return "event.money";
  if (event["calendar"] !== undefined && !isCalendarChange(event["calendar"])) return "event.calendar";
  const changed = event["changed"];
  if (changed !== undefined && !(Array.isArray(changed) && changed.every((path) => typeof path === "string")))
    return "event.changed";
  return isJson(event["fields"] ?? {}, 64) ? undefined : "event.fields";
}

const DAY_KINDS = ["off", "worked", "as-week"];

const isCalendarChange = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value["id"] === "string" &&
  isPlainName(value["id"]) &&
  hasText(value, "knownUntil") &&
  Array.isArray(value["days"]) &&
  value["days"].every(
    (day) =>
      isRecord(day) &&
      typeof day["date"] === "string" &&
      DAY_KINDS.includes(String(day["is"])) &&
      hasText(day, "instead"),
  );

// Bounded depth: a value that nests deeper is no form's, and recursion over it could overflow the stack.
function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) !== Object.prototype &&
    Object.getPrototypeOf(value) !== null
  )
    return false;
  return Object.values(value).every((part) => isJson(part, depth - 1));
}

/** Whether a date lies in a period; both ends count. */
export function covers(
  period: { readonly from?: string; readonly to?: string } | undefined,
  date: string,
): boolean {
  return (
    (period?.from === undefined || date >= period.from) && (period?.to === undefined || date <= period.to)
  );
}

/** What a filing claims that the procedure does not have; undefined: nothing. */
export function unknownFact(model: ProcedureModel, event: DossierEvent, date: string): LocalText | undefined {
  const { case: caseId, channel, applicant } = event.facts ?? {};
  if (caseId !== undefined && !model.cases.some(({ id }) => id === caseId))
    return { vi: `trường hợp «${shownName(caseId)}»`, en: `case "${shownName(caseId)}"` };
  if (channel !== undefined && !offerOn(model, date).channels.some((offered) => offered.channel === channel))
    return { vi: `kênh «${shownName(channel)}»`, en: `channel "${shownName(channel)}"` };
  if (
    applicant !== undefined &&
    model.applicants.length > 0 &&
    !model.applicants.some(({ id }) => id === applicant)
  )
    return { vi: `đối tượng «${shownName(applicant)}»`, en: `kind of applicant "${shownName(applicant)}"` };
  return undefined;
}
