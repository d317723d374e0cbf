import {
  describeDuration,
  type BrokenRule,
  type Law,
  type LocalText,
  type PaperNeed,
  type PaperReason,
} from "@tthc/model";
import { momentText } from "../kernel/moment-text.ts";
import { basisText, inLanguage, type PlayLanguage } from "./words.ts";

/** Why a paper is asked or not, in words. */
export function paperReason(why: PaperReason): LocalText {
  switch (why.is) {
    case "always":
      return { vi: "luôn phải nộp", en: "always needed" };
    case "condition":
      return why.holds === undefined
        ? { vi: "chưa rõ có thuộc trường hợp phải nộp không", en: "not known whether its condition holds" }
        : why.holds
          ? { vi: "thuộc trường hợp phải nộp", en: "its condition holds" }
          : { vi: "không thuộc trường hợp phải nộp", en: "its condition does not hold" };
    case "if-any":
      return { vi: "chỉ nộp nếu có", en: "only if there is one" };
    case "registry":
      return { vi: `lấy từ ${why.label.vi}`, en: `taken from ${why.label.en ?? why.label.vi}` };
    case "no-data":
      return {
        vi: `${why.label.vi} không có dữ liệu`,
        en: `${why.label.en ?? why.label.vi} has no data`,
      };
    case "passed-on":
      return {
        vi: `là kết quả của «${why.label.vi}», chuyển thẳng trong hồ sơ`,
        en: `result of "${why.label.en ?? why.label.vi}", passed on within the dossier`,
      };
    case "handed-over":
      return {
        vi: `là kết quả của thủ tục ${why.procedure}, cơ quan đó chuyển sang`,
        en: `result of the procedure ${why.procedure}, handed over by its office`,
      };
    case "alternative":
      return { vi: "đã có giấy tờ khác cùng nhóm", en: "another paper of the group is there" };
  }
}

/**
 * Papers that are asked and those that come by themselves, on filing; and at any time what still has to follow, until
 * when.
 */
export function renderPapers(
  papers: readonly PaperNeed[],
  isFiling: boolean,
  laws: readonly Law[],
  language: PlayLanguage,
): readonly string[] {
  const vi = language === "vi";
  const inside = new Map<string, PaperNeed[]>();
  for (const need of papers)
    if (need.within !== undefined) inside.set(need.within, [...(inside.get(need.within) ?? []), need]);
  const known = new Set(papers.map(({ id }) => id));
  const outermost = papers.filter(({ within }) => within === undefined || !known.has(within));
  const name = (need: PaperNeed): string => {
    const members = (inside.get(need.id) ?? []).filter(({ needed }) => needed);
    const label = inLanguage(need.label, language);
    return members.length === 0 ? label : `${label} (${members.map(name).join(vi ? " hoặc " : " or ")})`;
  };
  const lines: string[] = [];
  const asked = outermost.filter(({ needed }) => needed);
  const handIn = asked.filter(({ shownOnly }) => shownOnly !== true);
  const shown = asked.filter(({ shownOnly }) => shownOnly === true);
  if (isFiling && handIn.length > 0)
    lines.push(`${vi ? "Giấy tờ phải nộp" : "Papers to hand in"}: ${handIn.map(name).join("; ")}`);
  if (isFiling && shown.length > 0)
    lines.push(`${vi ? "Giấy tờ phải xuất trình" : "Papers to show"}: ${shown.map(name).join("; ")}`);
  for (const [reason, needs] of groupedBy(outermost.filter(comesByItself), ({ why }) =>
    inLanguage(paperReason(why), language),
  ))
    lines.push(`${vi ? "Không phải nộp" : "Not to hand in"}, ${reason}: ${needs.map(name).join("; ")}`);
  for (const [until, needs] of groupedBy(
    handIn.filter(({ handedIn }) => !handedIn),
    (need) => untilText(need, laws, language),
  ))
    lines.push(`${vi ? "Còn thiếu" : "Still missing"}${until}: ${needs.map(name).join("; ")}`);
  return lines;
}

const comesByItself = ({ needed, why }: PaperNeed): boolean =>
  !needed && (why.is === "registry" || why.is === "passed-on" || why.is === "handed-over");

function untilText({ by, why, beforeDue }: PaperNeed, laws: readonly Law[], language: PlayLanguage): string {
  const vi = language === "vi";
  const before = beforeDue === undefined ? undefined : describeDuration(beforeDue, language);
  const last =
    by !== undefined
      ? momentText(by)
      : before && (vi ? `${before} trước hẹn trả` : `${before} before the promised date`);
  const until = last === undefined ? "" : vi ? `, nộp chậm nhất ${last}` : `, to follow by ${last}`;
  const reason = why.is === "no-data" ? `, ${inLanguage(paperReason(why), language)}` : "";
  const basis = why.is === "no-data" ? basisText(why.basis ?? [], laws, language) : "";
  return `${reason}${until}${basis}`;
}

function groupedBy<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
}

/** What the forms lack or contradict: a notice for whoever plays, not a refusal. */
export function renderNotices(notices: readonly BrokenRule[], language: PlayLanguage): readonly string[] {
  const vi = language === "vi";
  const missing = notices.flatMap((notice) => (notice.is === "missing" ? [notice] : []));
  const names = missing.map(({ at, label }) => {
    const rows = at.filter((part) => typeof part === "number").map((row) => row + 1);
    return (
      inLanguage(label, language) + (rows.length === 0 ? "" : ` (${vi ? "dòng" : "row"} ${rows.join(".")})`)
    );
  });
  return [
    ...notices.flatMap((notice) =>
      notice.is === "rule" ? [`! ${vi ? "Tờ khai" : "Form"}: ${inLanguage(notice.message, language)}`] : [],
    ),
    ...(names.length > 0
      ? [`${vi ? "Lưu ý: tờ khai chưa điền" : "Notice: the form lacks"} ${[...new Set(names)].join("; ")}`]
      : []),
  ];
}
