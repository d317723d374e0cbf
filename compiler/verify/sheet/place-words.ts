import type { DossierItem, Field, LocalText, ProcedureModel, State } from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { BothTexts } from "./sheet-format.ts";

/** Where a finding is, in the words of the procedure: `bước «Thẩm định», nhánh «Cảnh sát PCCC»`. */
export function placeWords(model: ProcedureModel, place: ModelPlace): BothTexts {
  switch (place.at) {
    case "procedure":
      return { vi: "thủ tục", en: "the procedure" };
    case "part":
      return PARTS[place.part];
    case "term-row":
      return within(PARTS.term, numbered("dòng", "row", place.row));
    case "term-line":
      return within(PARTS.term, TERM_LINES[place.line]);
    case "extension":
      return within(PARTS.term, numbered("lần gia hạn", "extension", place.extension));
    case "charge":
      return chargeWords(model, place.charge);
    case "charge-row":
      return within(chargeWords(model, place.charge), numbered("dòng", "row", place.row));
    case "relief":
      return within(chargeWords(model, place.charge), numbered("lần miễn, giảm", "relief", place.relief));
    case "state":
    case "limit":
    case "actor":
    case "exit":
    case "branch":
    case "outcome":
    case "join":
      return flowWords(model, place);
    case "form":
      return formWords(model, place.form);
    case "section":
      return sectionWords(model, place.form, place.section);
    case "field":
      return fieldWords(model, place.path, place.form);
    case "rule":
      return within(
        place.section === undefined
          ? formWords(model, place.form)
          : sectionWords(model, place.form, place.section),
        numbered("quy tắc kiểm tra", "rule", place.rule),
      );
    case "paper":
      return named("giấy tờ", "paper", paperOf(model.dossier.items, place.paper), place.paper);
    case "requirement":
      return numbered("yêu cầu, điều kiện", "requirement", place.requirement);
    case "result":
      return named("kết quả", "result", byId(model.results, place.result), place.result);
    case "case":
      return named("trường hợp", "case", byId(model.cases, place.case), place.case);
    case "citation":
      return named("văn bản", "legal source", byId(model.laws, place.law), place.law);
    case "campaign":
      return named("đợt", "campaign", byId(model.campaigns, place.campaign), place.campaign);
  }
}

type PartName = Extract<ModelPlace, { at: "part" }>["part"];

const both = (vi: string, en: string): BothTexts => ({ vi, en });

const PARTS: Readonly<Record<PartName, BothTexts>> = {
  version: both("phiên bản", "the version"),
  agencies: both("cơ quan giải quyết", "the authority"),
  "filing-place": both("nơi nộp", "the filing place"),
  applicants: both("đối tượng thực hiện", "the applicants"),
  channels: both("cách thức thực hiện", "the channels"),
  "legal-basis": both("căn cứ pháp lý", "the legal basis"),
  cases: both("các trường hợp", "the cases"),
  dossier: both("thành phần hồ sơ", "the dossier"),
  term: both("thời hạn giải quyết", "the term"),
  steps: both("trình tự thực hiện", "the steps"),
  transition: both("quy định chuyển tiếp", "the transition"),
  parts: both("các thủ tục liên thông", "the combined parts"),
};

const TERM_LINES: Readonly<Record<Extract<ModelPlace, { at: "term-line" }>["line"], BothTexts>> = {
  anchor: both("mốc bắt đầu tính", "where it begins"),
  supplement: both("quy tắc khi bổ sung hồ sơ", "the rule for supplements"),
  "not-counted": both("thời gian không tính", "time that does not count"),
  law: both("thời hạn luật định", "the term of law"),
};

interface Labelled {
  readonly id: string;
  readonly label: LocalText;
}

const byId = <T extends Labelled>(all: readonly T[], id: string): T | undefined =>
  all.find((one) => one.id === id);

const named = (vi: string, en: string, found: Labelled | undefined, id: string): BothTexts =>
  both(`${vi} «${found?.label.vi ?? id}»`, `${en} “${found?.label.en ?? found?.label.vi ?? id}”`);

const numbered = (vi: string, en: string, index: number): BothTexts =>
  both(`${vi} thứ ${index + 1}`, `${en} ${index + 1}`);

const within = (outer: BothTexts, inner: BothTexts): BothTexts =>
  both(`${outer.vi}, ${inner.vi}`, `${outer.en}, ${inner.en}`);

const chargeWords = ({ charges }: ProcedureModel, id: string): BothTexts => {
  const found = byId(charges, id);
  return found?.type === "levy" ? named("lệ phí", "levy", found, id) : named("phí", "fee", found, id);
};

const formWords = ({ forms }: ProcedureModel, id: string): BothTexts =>
  named("tờ khai", "form", byId(forms, id), id);

function sectionWords(model: ProcedureModel, form: string, id: string): BothTexts {
  const found = byId(byId(model.forms, form)?.sections ?? [], id);
  return within(formWords(model, form), named("phần", "section", found, id));
}

function fieldWords(model: ProcedureModel, path: readonly string[], form: string | undefined): BothTexts {
  const forms = form === undefined ? model.forms : model.forms.filter(({ id }) => id === form);
  const ofForms = forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const words = pathLabels(ofForms, path) ?? pathLabels(recordedFields(model), path);
  const text = words ?? both(path.join(" › "), path.join(" › "));
  const field = both(`trường «${text.vi}»`, `field “${text.en}”`);
  return form === undefined ? field : within(formWords(model, form), field);
}

/** The labels from the field that holds others down to the one meant. */
function pathLabels(fields: readonly Field[], [id, ...rest]: readonly string[]): BothTexts | undefined {
  const found = fields.find((field) => field.id === id);
  if (found === undefined) return undefined;
  const label = both(found.label.vi, found.label.en ?? found.label.vi);
  const inner = "fields" in found.shape ? pathLabels(found.shape.fields, rest) : undefined;
  return inner === undefined ? label : both(`${label.vi} › ${inner.vi}`, `${label.en} › ${inner.en}`);
}

const recordedFields = ({ flow }: ProcedureModel): readonly Field[] =>
  flow.states.flatMap((state) => {
    if (state.kind === "parallel") return state.branches.flatMap(({ records }) => records);
    return state.kind === "end" ? [] : state.records;
  });

function paperOf(items: readonly DossierItem[], id: string): DossierItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : item.kind === "one-of" ? paperOf(item.items, id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

type FlowPlace = Extract<
  ModelPlace,
  { at: "state" | "limit" | "actor" | "exit" | "branch" | "outcome" | "join" }
>;

function flowWords(model: ProcedureModel, place: FlowPlace): BothTexts {
  const state = byId(model.flow.states, place.state);
  const stateWords = named(...KINDS[state?.kind ?? "step"], state, place.state);
  const branches = state?.kind === "parallel" ? state.branches : [];
  const id = "branch" in place ? place.branch : undefined;
  const branch = id === undefined ? undefined : byId(branches, id);
  const at = id === undefined ? stateWords : within(stateWords, named("nhánh", "branch", branch, id));
  switch (place.at) {
    case "state":
    case "branch":
      return at;
    case "limit":
      return within(at, both("hạn xử lý", "its limit"));
    case "actor":
      return within(at, both("người thực hiện", "who acts"));
    case "exit": {
      const exit = state?.exits[place.exit];
      return within(at, wayOut("lối ra", "exit", exit?.label, place.exit));
    }
    case "outcome":
      return within(at, wayOut("kết cục", "outcome", branch?.outcomes[place.outcome]?.label, place.outcome));
    case "join":
      return within(at, numbered("điểm hợp nhánh", "join", place.join));
  }
}

const KINDS: Readonly<Record<State["kind"], readonly [vi: string, en: string]>> = {
  step: ["bước", "step"],
  wait: ["bước chờ", "wait"],
  parallel: ["phần song song", "parallel part"],
  end: ["kết thúc", "end"],
};

const wayOut = (vi: string, en: string, label: LocalText | undefined, index: number): BothTexts =>
  label === undefined
    ? numbered(vi, en, index)
    : both(`${vi} «${label.vi}»`, `${en} “${label.en ?? label.vi}”`);
