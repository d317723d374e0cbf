import { datesOf, written } from "./authority-faults.ts";
import { added, removed, replaced } from "./edits.ts";
import { itemsOf, type Mutation } from "./mutation.ts";
import { termOf, UNITS } from "./term-length.ts";

/** Promises that cannot be kept: apologies, campaigns, the calendar, papers that follow. */
export const promiseFaults: readonly Mutation[] = [
  {
    id: "apology-too-early",
    topic: "time",
    vi: "phải xin lỗi trước hẹn trả lâu hơn cả thời hạn",
    en: "the apology is due longer before the promised date than the whole term",
    codes: ["TT3104"],
    *sites(subject) {
      const { term, rows, longest } = termOf(subject);
      const [steps] = itemsOf(subject, "Steps");
      const [first] = steps?.items ?? [];
      const law = datesOf(subject)?.basis;
      if (term === undefined || longest === undefined || longest.unit !== "working-day") return;
      if (steps === undefined || first === undefined || longest.amount < 2 || law === undefined) return;
      const duty = added(
        first.start,
        `xin lỗi trước hẹn trả ${longest.amount + 2} ngày làm việc căn cứ ${law}\n`,
      );
      yield { edits: [duty], places: [duty, term, { start: steps.start, end: first.start }, ...rows] };
    },
  },
  {
    id: "campaign-ends",
    topic: "time",
    vi: "đợt ngắn hơn thời hạn mà chính đợt đó đặt ra",
    en: "a campaign ends under the term it sets itself",
    codes: ["TT3105"],
    *sites(subject) {
      const law = datesOf(subject)?.basis;
      const from = subject.model.version.inForce?.from;
      if (law === undefined || from === undefined || subject.model.campaigns.length > 0) return;
      const campaign = added(
        subject.text.length,
        `\nđợt đợt_thử "Đợt thử" từ ${written(from, 14)} đến ${written(from, 18)} căn cứ ${law} {\n` +
          ` áp dụng cho ${subject.node.name.text}\n thời hạn 7 ngày làm việc\n}\n`,
      );
      yield { edits: [campaign], places: [campaign, subject.node.name] };
    },
  },
  {
    id: "calendar-ends",
    topic: "time",
    vi: "lịch ngày nghỉ hết trước khi hồ sơ đầu tiên đến hẹn trả",
    en: "the calendar ends before the first dossier is due",
    codes: ["TT3106"],
    *sites(subject) {
      const [version] = itemsOf(subject, "Version");
      const from = version?.period?.from;
      const { knownUntil } = subject.model.calendar;
      const { rows, longest } = termOf(subject);
      if (version === undefined || from === undefined || version.period?.to !== undefined) return;
      if (longest === undefined || longest.amount < 2) return;
      const late = replaced(from, written(knownUntil, -1));
      const scenarios = itemsOf(subject, "Scenario").map((scenario) => removed(scenario));
      yield { edits: [late, ...scenarios], places: [version, ...rows] };
    },
  },
  {
    id: "paper-due-before-the-start",
    topic: "time",
    vi: "giấy tờ phải nộp bổ sung trước hẹn trả lâu hơn cả thời hạn",
    en: "a paper is due longer before the promised date than the term is long",
    codes: ["TT3109"],
    *sites(subject) {
      const { longest } = termOf(subject);
      const unit = longest && UNITS[longest.unit];
      if (longest === undefined || unit === undefined) return;
      for (const paper of itemsOf(subject, "Dossier").flatMap(({ items }) => items)) {
        const count = paper.kind === "Paper" ? paper.counts.at(-1) : undefined;
        if (paper.kind !== "Paper" || count === undefined || paper.attributes.latest !== undefined) continue;
        const line = added(paper.end, ` nộp chậm nhất ${longest.amount + 2} ${unit} trước hẹn trả`);
        yield { edits: [line], places: [paper] };
      }
    },
  },
];
