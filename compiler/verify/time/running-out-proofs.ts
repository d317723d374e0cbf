import {
  type Campaign,
  type Duration,
  dayOf,
  formatVietnameseDate,
  indexOf,
  type ProcedureModel,
} from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { LocalText } from "@tthc/model";
import type { Proof } from "../proof.ts";
import { judged, voided } from "./claims.ts";
import { spanOf } from "./span.ts";
import { endOfRuns, runsOf } from "./walk.ts";
import { written } from "./worst-date.ts";

const CAMPAIGNS = {
  vi: "Hồ sơ nộp ngày cuối của một đợt thì có kết quả khi đợt còn hiệu lực.",
  en: "A dossier filed on the last day of a campaign is decided while the campaign still holds.",
};

/** TT3105: a campaign that ends under the term it sets. */
export function proveCampaignsOutliveTerms(model: ProcedureModel): Proof {
  const own = model.campaigns.filter(({ term }) => term !== undefined);
  if (own.length === 0)
    return voided("campaign-outlives-term", CAMPAIGNS, {
      vi: "không đợt nào đặt thời hạn riêng",
      en: "no campaign sets a term of its own",
    });
  return judged(
    "campaign-outlives-term",
    CAMPAIGNS,
    own.flatMap((campaign) => campaignFinding(model, campaign)),
  );
}

function campaignFinding(model: ProcedureModel, campaign: Campaign): readonly ModelFinding[] {
  const { inForce, term, charges, id, label } = campaign;
  if (inForce.to === undefined || term === undefined) return [];
  const index = indexOf(model.calendar);
  // What is filed on a rest day counts as filed on a working day: the last one is the last start.
  const last = index.workingDayUntil(dayOf(inForce.to));
  const due = term.rows
    .map(({ duration }) => ({ duration, end: dueFrom(model, duration, last) }))
    .filter(({ end }) => end.day > dayOf(inForce.to ?? ""))
    .sort((one, other) => other.end.day - one.end.day)[0];
  if (due === undefined) return [];
  return [
    modelFinding(
      "TT3105",
      { at: "campaign", campaign: id },
      {
        campaign: label,
        term: due.duration,
        last: formatVietnameseDate(dayOf(inForce.to)),
        due: written(due.end),
        charges: charges.filter(({ collected }) => collected === "result").map((charge) => charge.label),
      },
    ),
  ];
}

const dueFrom = (model: ProcedureModel, duration: Duration, start: number) =>
  endOfRuns(model.calendar, runsOf(model.calendar, [spanOf(model.calendar, duration)]), start);

const CALENDAR = {
  vi: "Lịch ngày nghỉ đã biết đủ xa để ngày hẹn trả của phiên bản này chắc chắn.",
  en: "The days off are known for long enough that the due dates of this version are certain.",
};

/** TT3106: the calendar ends before the terms of a version do. */
export function proveCalendarOutlivesTerms(model: ProcedureModel): Proof {
  const { inForce } = model.version;
  const terms = model.term.rows.flatMap(({ duration, exceptions }, row) =>
    [duration, ...exceptions.map((one) => one.duration)].map((term) => ({ row, term })),
  );
  if (inForce?.from === undefined || terms.length === 0)
    return voided("calendar-outlives-term", CALENDAR, {
      vi: "không có thời hạn hoặc ngày hiệu lực",
      en: "there is no term, or no date in force",
    });
  const last = inForce.to;
  const findings = new Map<number, ModelFinding>();
  for (const { row, term } of terms) {
    const finding = endsUnder(model, row, term, last ?? inForce.from);
    if (finding !== undefined && !findings.has(row)) findings.set(row, finding);
  }
  return judged("calendar-outlives-term", CALENDAR, [...findings.values()].slice(0, 1), certainUntil(model));
}

function endsUnder(
  model: ProcedureModel,
  row: number,
  term: Duration,
  filed: string,
): ModelFinding | undefined {
  const { calendar } = model;
  const start = dayOf(filed);
  const due = dueFrom(model, term, start);
  if (due.day <= dayOf(calendar.knownUntil)) return undefined;
  return modelFinding(
    "TT3106",
    { at: "term-row", row },
    {
      calendar: calendar.label,
      knownUntil: formatVietnameseDate(dayOf(calendar.knownUntil)),
      filed: formatVietnameseDate(start),
      due: written(due),
      term,
    },
  );
}

function certainUntil({ calendar }: ProcedureModel): Required<LocalText> {
  const until = formatVietnameseDate(dayOf(calendar.knownUntil));
  return {
    vi: `ngày hẹn trả chắc chắn đến hết ${until}, ngày cuối của lịch đã biết`,
    en: `due dates are certain until ${until}, the last day the calendar is known for`,
  };
}
