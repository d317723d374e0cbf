import { type LocalText, type ProcedureModel } from "@tthc/model";
import { modelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
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

/** The longest official path against the promised term. */
export function proveLongestPath(model: ProcedureModel): Proof {
  if (!model.term.prescribed)
    return voided(ID, STATEMENT, { vi: "thời hạn không quy định", en: "no term is prescribed" });
  const account = timeAccountOf(model);
  const findings = longestPathFindings(model, account);
  const { undecided, unknown } = account;
  if (findings.length > 0)
    return { claims: [claim(ID, STATEMENT, "refuted", covered(model, account))], findings };
  if (undecided !== undefined) {
    const finding = modelFinding("TT3190", { at: "part", part: "term" }, { why: undecided });
    return { claims: [claim(ID, STATEMENT, "undecided", undecided)], findings: [finding] };
  }
  if (unknown.length > 0)
    return {
      claims: [claim(ID, STATEMENT, "undecided", withoutLimit(unknown.map(({ label }) => label)))],
      findings: [],
    };
  return { claims: [claim(ID, STATEMENT, "proved", covered(model, account))], findings: [] };
}

function withoutLimit(labels: readonly LocalText[]): Required<LocalText> {
  const named = (text: (label: LocalText) => string, open: string, close: string): string =>
    [...new Set(labels.map((label) => `${open}${text(label)}${close}`))].join(", ");
  return {
    vi: `các bước chưa có hạn: ${named(({ vi }) => vi, "«", "»")}; phần đã có hạn thì không quá thời hạn. Muốn kết luận được, hãy ghi hạn cho từng bước đó («trong … ngày làm việc»), hoặc «không tính …» kèm căn cứ nếu luật không tính thời gian ấy`,
    en: `steps without a limit: ${named(({ vi, en }) => en ?? vi, '"', '"')}; what has a limit fits the term. To have it decided give each of them a limit («trong … ngày làm việc»), or write «không tính …» with its source where the law does not count that time`,
  };
}

function covered({ calendar }: ProcedureModel, { paths }: TimeAccount): Required<LocalText> {
  const from = calendar.knownFrom.split("-").reverse().join("/");
  const until = calendar.knownUntil.split("-").reverse().join("/");
  const after = paths.some(isMixedAcrossSupplement) ? AFTER_SUPPLEMENT : { vi: "", en: "" };
  return {
    vi: `hạn cùng đơn vị cộng thẳng, khác đơn vị thì đếm trên «${calendar.label.vi}» với mọi ngày làm việc từ ${from} đến ${until}; thời gian chờ bổ sung và thời gian không tính thì không kể${after.vi}`,
    en: `limits of one unit are added, others counted on "${calendar.label.en ?? calendar.label.vi}" from every working day between ${from} and ${until}; waiting for a supplement and time that does not count are left out${after.en}`,
  };
}

const AFTER_SUPPLEMENT = {
  vi: "; phần sau khi bổ sung được đếm nối liền phần trước, nên nếu dân bổ sung đúng vào kỳ nghỉ dài thì đơn vị khác nhau có thể lệch vài ngày, cần tự kiểm tra",
  en: "; what follows a supplement is counted right after what went before, so that with units that differ a supplement handed in around a long holiday may shift the end by some days: check that by hand",
};

/** Two stretches of different units with a stop of unknown length between: only the calendar of that day could tell. */
const isMixedAcrossSupplement = ({ stays, spans, promised }: JudgedPath): boolean =>
  onlyGroup([...spans, ...promised.spans]) === undefined && stays.some(({ state }) => isSupplement(state));
