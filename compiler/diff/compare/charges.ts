import { compareDecimals, parseDecimal, type AmountRow, type Charge } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { dongShown, listShown, plainShown } from "../words.ts";
import { directed } from "./identity.ts";
import { force, rowTest, whereOf } from "./rows.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

/** From the earliest to the latest time at which money may be asked for; unsaid is on filing. */
const COLLECTED = ["filing", "acceptance", "supplement", "result"] as const;

export const compareCharge: Compare<"charge"> = (before, after) => [
  ...(before.type === after.type
    ? []
    : [{ kind: after.type === "fee" ? "charge.levy-to-fee" : "charge.fee-to-levy" } as const]),
  ...limit(before.atMost, after.atMost, "charge.cap-raised", "charge.cap-lowered", true),
  ...limit(before.atLeast, after.atLeast, "charge.floor-raised", "charge.floor-lowered", false),
  ...(text(before.rounding) === text(after.rounding)
    ? []
    : [
        {
          kind: "charge.rounding-changed",
          before: roundingShown(before),
          after: roundingShown(after),
        } as const,
      ]),
  ...collected(before, after),
  ...(before.refundable === after.refundable
    ? []
    : [{ kind: after.refundable ? "charge.now-refundable" : "charge.no-longer-refundable" } as const]),
  ...(before.meeting === after.meeting
    ? []
    : [
        {
          kind: "charge.meeting-changed",
          before: fixedShown("meeting", before.meeting),
          after: fixedShown("meeting", after.meeting),
        } as const,
      ]),
];

function roundingShown({ rounding }: Charge) {
  if (rounding === undefined) return fixedShown("rounding", undefined);
  const [way, to] = [fixedShown("rounding", rounding.mode).words, dongShown(rounding.to).words];
  return listShown([{ vi: `${way.vi} đến ${to.vi}`, en: `${way.en} to ${to.en}` }]);
}

/** `open`: what having no bound means, more than any amount (a cap) or less (a floor). */
function limit(
  before: string | undefined,
  after: string | undefined,
  raised: ChangeKind,
  lowered: ChangeKind,
  open: boolean,
): readonly Found[] {
  if (before === after) return [];
  const up = after === undefined ? open : before === undefined ? !open : BigInt(after) > BigInt(before);
  return [
    {
      kind: up ? raised : lowered,
      ...(before !== undefined && { before: dongShown(before) }),
      ...(after !== undefined && { after: dongShown(after) }),
    },
  ];
}

function collected(before: Charge, after: Charge): readonly Found[] {
  const at = ({ collected: one }: Charge): number => COLLECTED.indexOf(one ?? "filing");
  if (at(before) === at(after)) return [];
  return [
    {
      kind: at(after) > at(before) ? "charge.collected-later" : "charge.collected-earlier",
      before: fixedShown("collected", before.collected ?? "filing"),
      after: fixedShown("collected", after.collected ?? "filing"),
    },
  ];
}

export const compareChargeRow: Compare<"charge-row"> = (before, after, scene) => [
  ...amount(before, after, scene).map((found) => ({ ...found, ...whereOf(after, scene.say.after) })),
  ...rowTest(before, after, scene, "charge-row.condition-changed"),
  ...force(before, after, "charge-row.force-moved"),
];

function amount(before: AmountRow, after: AmountRow, { naming, say }: Scene): readonly Found[] {
  const key = ({ amount: one }: AmountRow, names: Scene["naming"]): string =>
    one.is === "fixed"
      ? text([one.dong, canonicalText(one.per, names)])
      : text([canonicalText(one.base, names), one.bands]);
  if (key(before, naming) === key(after, AS_NAMED)) return [];
  const shown = { before: say.before.amount(before), after: say.after.amount(after) };
  const [old, now] = [before.amount, after.amount];
  if (old.is === "bands" && now.is === "bands") {
    const isOneBase = canonicalText(old.base, naming) === canonicalText(now.base, AS_NAMED);
    const way = isOneBase ? bandsWay(old.bands, now.bands) : undefined;
    return [{ kind: way ?? "charge-row.computed-differently", ...shown }];
  }
  const isComparable =
    old.is === "fixed" &&
    now.is === "fixed" &&
    canonicalText(old.per, naming) === canonicalText(now.per, AS_NAMED);
  if (!isComparable) return [{ kind: "charge-row.computed-differently", ...shown }];
  return [
    { kind: BigInt(now.dong) > BigInt(old.dong) ? "charge-row.raised" : "charge-row.lowered", ...shown },
  ];
}

type Bands = Extract<AmountRow["amount"], { readonly is: "bands" }>["bands"];

/** The same bands with rates that all went one way; nothing where the bands are others or some rose and some fell. */
function bandsWay(before: Bands, after: Bands): "charge-row.raised" | "charge-row.lowered" | undefined {
  if (text(before.map(({ upTo }) => upTo)) !== text(after.map(({ upTo }) => upTo))) return undefined;
  const rate = ({ percent, dong }: Bands[number]) => parseDecimal(percent ?? dong ?? "0");
  const steps = after.map((band, index) => {
    const [old, now] = [rate(before[index] as Bands[number]), rate(band)];
    const isOneKind = (band.percent === undefined) === (before[index]?.percent === undefined);
    return old === undefined || now === undefined || !isOneKind ? Number.NaN : compareDecimals(now, old);
  });
  if (steps.every((step) => step >= 0)) return "charge-row.raised";
  return steps.every((step) => step <= 0) ? "charge-row.lowered" : undefined;
}

export const compareRelief: Compare<"relief"> = (before, after, scene) => {
  const percent = (one: typeof before): number => Number(one.percent ?? "100");
  return [
    ...(percent(before) === percent(after)
      ? []
      : [
          {
            kind: percent(after) > percent(before) ? "relief.raised" : "relief.lowered",
            before: plainShown(`${before.percent ?? "100"} %`),
            after: plainShown(`${after.percent ?? "100"} %`),
          } as const,
        ]),
    ...directed(before.when, after.when, scene, {
      narrower: "relief.narrowed",
      wider: "relief.widened",
      other: "relief.condition-changed",
    }),
    ...force(before, after, "relief.force-moved"),
  ];
};
