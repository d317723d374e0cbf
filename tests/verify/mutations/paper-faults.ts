import { asciiName, type DossierItem, type Paper } from "@tthc/grammar";
import { impossible, topFields } from "./conditions.ts";
import { added, removed, replaced, within } from "./edits.ts";
import { isNamed, itemsOf, type Mutation, type Subject } from "./mutation.ts";

/** Faults in the dossier. */
export const paperFaults: readonly Mutation[] = [
  {
    id: "paper-never-needed",
    topic: "papers",
    vi: "giấy tờ chỉ phải nộp khi điều không thể xảy ra",
    en: "a paper is wanted only when something impossible holds",
    codes: ["TT3411"],
    *sites(subject) {
      for (const { paper } of papersOf(subject)) {
        const never = impossible(subject, paper.start);
        const { when } = paper.attributes;
        const count = paper.counts.at(-1);
        if (never === undefined || count === undefined) continue;
        yield {
          edits: [when === undefined ? added(count.end, ` khi ${never}`) : replaced(when, never)],
          places: [paper],
        };
      }
    },
  },
  {
    id: "paper-asked-twice",
    topic: "papers",
    vi: "một giấy tờ được yêu cầu hai lần dưới hai tên",
    en: "one paper is asked for twice under two names",
    codes: ["TT3413"],
    *sites(subject) {
      for (const { paper, isTop } of papersOf(subject)) {
        if (!isTop || paper.label === undefined || paper.attributes.shownOnly) continue;
        const label = subject.text.slice(paper.label.start, paper.label.end);
        const again = added(paper.start, `giấy_lặp_thử ${label} 1 bản sao\n`);
        yield { edits: [again], places: [again, paper] };
      }
    },
  },
  {
    id: "paper-held-by-registry",
    topic: "papers",
    vi: "bỏ «thay bằng» của giấy tờ mà cơ sở dữ liệu đã có",
    en: "'thay bằng' is dropped from a paper that a registry holds",
    codes: ["TT3414"],
    *sites(subject) {
      for (const { paper } of papersOf(subject)) {
        const replacing = within(subject.text, paper, / thay bằng [\p{L}\d_]+/u);
        const { replacedBy } = paper.attributes;
        const registry = subject.model.registries.find(({ id }) => replacedBy && isNamed(replacedBy, id));
        if (replacing === undefined || !registry?.answers.includes(asciiName(paper.name.text))) continue;
        yield { edits: [removed(replacing)], places: [paper] };
      }
    },
  },
  {
    id: "paper-unread",
    topic: "papers",
    vi: "chỉ có các nhánh đọc hồ sơ và không nhánh nào đọc giấy tờ này",
    en: "only branches read the dossier, and none of them reads this paper",
    codes: ["TT3412"],
    *sites(subject) {
      const [steps] = itemsOf(subject, "Steps");
      const [form] = itemsOf(subject, "Form");
      const [first] = itemsOf(subject, "Result").filter(({ none }) => !none);
      const all = [...papersOf(subject)].filter(({ isTop, paper }) => isTop && !isForm(subject, paper));
      const unread = all.at(-1)?.paper;
      if (
        steps?.flow?.text !== "một_cửa" ||
        form === undefined ||
        unread === undefined ||
        first === undefined
      )
        return;
      if (subject.model.term.notCounted.length > 0 || !onlyInFlow(subject)) return;
      const read = [form.name.text, ...all.slice(0, -1).map(({ paper }) => paper.name.text)].join(", ");
      const branch = (name: string): string =>
        `nhánh ${name} "Nhánh ${name}" do chuyên_viên đọc ${read} {\n đồng ý\n không đồng ý\n hết hạn coi như đồng ý\n}\n`;
      const flow =
        `{\nsong song hỏi_thử "Hỏi thử" trong 1 ngày làm việc {\n${branch("một")}${branch("hai")}` +
        "khi tất cả đồng ý -> ký_thử\n còn lại -> từ_chối_thử lý do bắt buộc\n}\n" +
        'bước ký_thử "Ký thử" do chủ_tịch ký số {\n duyệt -> xong_thử\n}\n' +
        `kết thúc xong_thử "Xong" trả ${first.name!.text}\nkết thúc từ_chối_thử "Không cấp" trả thông_báo_từ_chối\n}`;
      const block = { start: subject.text.indexOf("{", steps.start), end: steps.end };
      const scenarios = itemsOf(subject, "Scenario").map((scenario) => removed(scenario));
      yield { edits: [replaced(block, flow), ...scenarios], places: [unread] };
    },
  },
  {
    id: "letter-with-an-optional-field",
    topic: "papers",
    vi: "trường mà mẫu kết quả in ra không còn bắt buộc",
    en: "a field that a letter prints is no longer required",
    codes: ["TT3415"],
    *sites(subject) {
      const texts = subject.model.templates?.map(({ text }) => text.replace(/{{#if[^]*?{{\/if}}/g, "")) ?? [];
      for (const field of topFields(subject)) {
        const required = field.attributes.find(({ name, when }) => name === "required" && when === undefined);
        const printed = `{{to_khai.${asciiName(field.name.text)}}}`;
        if (required === undefined || !texts.some((text) => text.includes(printed))) continue;
        yield {
          edits: [removed({ start: required.start - 1, end: required.end })],
          places: [field, ...itemsOf(subject, "Result")],
        };
      }
    },
  },
  {
    id: "copies-not-stated",
    topic: "papers",
    vi: "bỏ số bản phải nộp của một giấy tờ",
    en: "the number of copies of a paper is dropped",
    codes: ["TT3416", "TT4024"],
    *sites(subject) {
      for (const { paper } of papersOf(subject)) {
        const [first] = paper.counts;
        const last = paper.counts.at(-1);
        if (first === undefined || last === undefined || paper.attributes.shownOnly) continue;
        if (paper.attributes.resultOf !== undefined || isForm(subject, paper)) continue;
        // Without a label the next word would be read as part of the name.
        if (paper.label === undefined && paper.attributes.ifAny) continue;
        yield { edits: [removed({ start: first.start - 1, end: last.end })], places: [paper] };
      }
    },
  },
  {
    id: "sets-not-stated",
    topic: "papers",
    vi: "bỏ số bộ hồ sơ phải nộp",
    en: "the number of sets of the dossier is dropped",
    codes: ["TT3416"],
    *sites(subject) {
      for (const dossier of itemsOf(subject, "Dossier")) {
        const head = { start: dossier.start, end: dossier.items[0]?.start ?? dossier.end };
        const sets = within(subject.text, head, / \d+ bộ/);
        if (sets !== undefined) yield { edits: [removed(sets)], places: [head] };
      }
    },
  },
];

const isForm = (subject: Subject, paper: Paper): boolean =>
  itemsOf(subject, "Form").some(({ name }) => name.text === paper.name.text);

/** Nothing outside the steps names a state or a fact of the steps. */
const onlyInFlow = (subject: Subject): boolean =>
  !itemsOf(subject, "Term").some(({ items }) =>
    items.some(({ kind }) => kind === "Extension" || kind === "TermAnchor"),
  );

interface Found {
  readonly paper: Paper;
  /** No group of alternatives and no condition stands around it. */
  readonly isTop: boolean;
}

export function* papersOf(subject: Subject): Generator<Found> {
  function* walk(items: readonly DossierItem[], isTop: boolean): Generator<Found> {
    for (const item of items) {
      if (item.kind === "Paper") yield { paper: item, isTop: isTop && item.attributes.when === undefined };
      else yield* walk(item.items, false);
    }
  }
  for (const { items } of itemsOf(subject, "Dossier")) yield* walk(items, true);
}
