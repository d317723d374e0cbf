import type { Campaign, Duration, LocalText, ProcedureModel, Term } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
import { termsOfCampaigns } from "./campaign-term.ts";
import { claim, voided } from "./claims.ts";
import { longestPathFindings } from "./longest-path-findings.ts";
import { onlyGroup } from "./span.ts";
import { isSupplement } from "./term-clock.ts";
import { type JudgedPath, type TimeAccount, timeAccountOf } from "./time-account.ts";

const ID = "path-within-term";
const STATEMENT = {
  vi: "Với mọi trường hợp và kênh, đường dài nhất theo hạn của các bước không quá thời hạn giải quyết, và không việc nào một mình dài hơn thời hạn.",
  en: "For every case and channel the longest path by the limits of the steps fits the term, and nothing alone is longer than the term.",
};

/** The longest official path against the promised term, and against the terms of campaigns. */
export function proveLongestPath(model: ProcedureModel): Proof {
  const judged = judgedTerms(model);
  if (judged.length === 0)
    return voided(ID, STATEMENT, { vi: "thời hạn không quy định", en: "no term is prescribed" });
  const findings = judged.flatMap((one) => one.findings);
  if (findings.length > 0)
    return { claims: [claim(ID, STATEMENT, "refuted", covered(model, judged))], findings };
  const undecided = judged.flatMap(({ account }) => account.undecided ?? [])[0];
  if (undecided !== undefined) {
    const finding = modelFinding("TT3190", { at: "part", part: "term" }, { why: undecided });
    return { claims: [claim(ID, STATEMENT, "undecided", undecided)], findings: [finding] };
  }
  const unknown = judged.flatMap(({ account }) => account.unknown);
  if (unknown.length > 0)
    return {
      claims: [claim(ID, STATEMENT, "undecided", withoutLimit(unknown.map(({ label }) => label)))],
      findings: [],
    };
  return { claims: [claim(ID, STATEMENT, "proved", covered(model, judged))], findings: [] };
}

/** A term, the paths under it, and what is wrong with them. */
interface JudgedTerm {
  readonly term: Term;
  readonly campaign?: Campaign;
  readonly account: TimeAccount;
  readonly findings: readonly ModelFinding[];
}

function judgedTerms(model: ProcedureModel): readonly JudgedTerm[] {
  const judge = (of: ProcedureModel, campaign?: Campaign): JudgedTerm => {
    const account = timeAccountOf(of);
    const findings = longestPathFindings(of, account, campaign);
    return { term: of.term, account, findings, ...(campaign && { campaign }) };
  };
  const campaigns = termsOfCampaigns(model).map((one) => judge(one.model, one.campaign));
  return model.term.prescribed ? [judge(model), ...campaigns] : campaigns;
}

function withoutLimit(labels: readonly LocalText[]): Required<LocalText> {
  const named = (text: (label: LocalText) => string, open: string, close: string): string =>
    [...new Set(labels.map((label) => `${open}${text(label)}${close}`))].join(", ");
  return {
    vi: `các bước chưa có hạn: ${named(({ vi }) => vi, "«", "»")}; phần đã có hạn thì không quá thời hạn. Muốn kết luận được, hãy ghi hạn cho từng bước đó («trong … ngày làm việc»), hoặc «không tính …» kèm căn cứ nếu luật không tính thời gian ấy`,
    en: `steps without a limit: ${named(({ vi, en }) => en ?? vi, '"', '"')}; what has a limit fits the term. To have it decided give each of them a limit («trong … ngày làm việc»), or write «không tính …» with its source where the law does not count that time`,
  };
}

function covered({ calendar }: ProcedureModel, judged: readonly JudgedTerm[]): Required<LocalText> {
  const from = calendar.knownFrom.split("-").reverse().join("/");
  const until = calendar.knownUntil.split("-").reverse().join("/");
  const isMixed = judged.some(({ account }) => account.paths.some(isMixedAcrossSupplement));
  const notes = [
    ...(isMixed ? [AFTER_SUPPLEMENT] : []),
    ...(judged.some(({ term }) => isWithinDay(term)) ? [HOUR_OF_RECEIPT] : []),
    ...campaignNote(judged),
  ];
  return {
    vi: `hạn cùng đơn vị cộng thẳng, khác đơn vị thì đếm trên «${calendar.label.vi}» với mọi ngày làm việc từ ${from} đến ${until}; thời gian chờ bổ sung và thời gian không tính thì không kể${notes.map(({ vi }) => vi).join("")}`,
    en: `limits of one unit are added, others counted on "${calendar.label.en ?? calendar.label.vi}" from every working day between ${from} and ${until}; waiting for a supplement and time that does not count are left out${notes.map(({ en }) => en).join("")}`,
  };
}

function campaignNote(judged: readonly JudgedTerm[]): readonly Required<LocalText>[] {
  const labels = judged.flatMap(({ campaign }) => campaign?.label ?? []);
  if (labels.length === 0) return [];
  return [
    {
      vi: `; thời hạn riêng của đợt ${labels.map(({ vi }) => `«${vi}»`).join(", ")} cũng được xét, với ngày nộp trong đợt`,
      en: `; the terms that campaigns set were looked at too, for dossiers filed in them: ${labels.map(({ vi, en }) => `"${en ?? vi}"`).join(", ")}`,
    },
  ];
}

const HOUR_OF_RECEIPT = {
  vi: "; thời hạn «trong ngày» hoặc tính bằng giờ được xét như hồ sơ nhận lúc cơ quan mở cửa; chỉ thời hạn «trong ngày» có ghi giờ nhận cuối mới được xét từ giờ ấy",
  en: "; a term of the same day or in hours is judged as if the dossier came when the office opens; only a same-day term with a cut-off hour is judged from that hour",
};

const WITHIN_DAY: ReadonlySet<Duration["unit"]> = new Set(["same-day", "minute", "hour", "working-hour"]);

const isWithinDay = ({ rows }: Term): boolean =>
  rows.flatMap((row) => [row, ...row.exceptions]).some(({ duration }) => WITHIN_DAY.has(duration.unit));

const AFTER_SUPPLEMENT = {
  vi: "; phần sau khi bổ sung được đếm nối liền phần trước, nên nếu dân bổ sung đúng vào kỳ nghỉ dài thì đơn vị khác nhau có thể lệch vài ngày, cần tự kiểm tra",
  en: "; what follows a supplement is counted right after what went before, so that with units that differ a supplement handed in around a long holiday may shift the end by some days: check that by hand",
};

/** Two stretches of different units with a stop of unknown length between: only the calendar of that day could tell. */
const isMixedAcrossSupplement = ({ stays, spans, promised }: JudgedPath): boolean =>
  onlyGroup([...spans, ...promised.spans]) === undefined && stays.some(({ state }) => isSupplement(state));
