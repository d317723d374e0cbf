import type { ProcedureModel } from "@tthc/model";
import type { ComparedText } from "../comparison-format.ts";
import { AS_NAMED } from "../naming.ts";
import { billsOf, conditionsOfCharges, type Bills } from "./bills.ts";
import { dimensionsRead, groupsBy, type DossierGroup } from "./dossier-groups.ts";
import { feeRange } from "./fees.ts";

/**
 * Amounts that change within the time a version is in force: its range spans both, and what changed then is owed to that
 * date, not to the version that comes after.
 */
export function feeDates(model: ProcedureModel): readonly ComparedText[] {
  const { periods } = billsOf(model);
  if (periods.length < 2) return [];
  const groups = groupsBy(model, dimensionsRead(model, conditionsOfCharges(model)), AS_NAMED);
  return periods.slice(1).flatMap((now, index) => {
    const old = periods[index] ?? now;
    const changed = changesBetween(old, now, groups);
    const told = (language: "vi" | "en"): string =>
      changed
        .map(
          ({ label, was, is }) =>
            `${label[language]}: ${rangeText(was, language)} → ${rangeText(is, language)}`,
        )
        .join("; ");
    const date = now.from.split("-").reverse().join("/");
    const version = `${model.id}@${String(model.version.number)}`;
    return changed.length === 0
      ? []
      : [
          {
            vi: `Ngay trong ${version}, mức thu đã đổi từ ${date} (${told("vi")}): số tiền của phiên bản này gồm cả trước và sau ngày đó, phần đã đổi không do phiên bản khác`,
            en: `Within ${version} the amounts changed already from ${date} (${told("en")}): the amounts of this version span both, and that change is not owed to another version`,
          },
        ];
  });
}

type Range = ReturnType<typeof feeRange>;

interface Change {
  readonly label: ComparedText;
  readonly was: Range;
  readonly is: Range;
}

/** Where all cases of a channel changed, the channel is told once. */
function changesBetween(old: Bills, now: Bills, groups: readonly DossierGroup[]): readonly Change[] {
  const byChannel = Map.groupBy(groups, ({ words }) => words.channel?.vi);
  return [...byChannel.values()].flatMap((all) => {
    const each = all.map((group) => ({
      label: group.label,
      was: feeRange(old, group),
      is: feeRange(now, group),
    }));
    const changed = each.filter(({ was, is }) => was.most !== is.most || was.least !== is.least);
    const channel = all[0]?.words.channel;
    if (channel === undefined || changed.length < all.length) return changed;
    return [
      { label: channel, was: around(each.map(({ was }) => was)), is: around(each.map(({ is }) => is)) },
    ];
  });
}

const around = (all: readonly Range[]): Range => ({
  most: Math.max(...all.map(({ most }) => most)),
  least: Math.min(...all.map(({ least }) => least)),
});

/** `75.000 – 150.000 đồng` */
function rangeText({ most, least }: Range, language: "vi" | "en"): string {
  const separator = language === "vi" ? "." : ",";
  const [low, high] = [least, most].map((one) => String(one).replace(/\B(?=(?:\d{3})+$)/g, separator));
  return `${low === high ? "" : `${String(low)} – `}${String(high)} đồng`;
}
