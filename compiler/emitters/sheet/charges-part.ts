import type { AmountRow, Charge, Relief } from "@tthc/model";
import type { Speaker } from "../speaker.ts";
import { article8Part } from "./article-8.ts";
import { absent, type Block, list, sentence, table } from "../../document/document.ts";
import { groundLines, inBrackets } from "./grounds.ts";
import { conditionOf } from "./term-part.ts";

/** Phí, lệ phí: one table a charge, with what is waived or reduced; what is declared absent is said to be. */
export function chargesPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const none = (type: "fee" | "levy"): readonly Block[] => {
    if (model.charges.some((charge) => charge.type === type)) return [];
    const declared = model.declaredAbsent.includes(type);
    const name = type === "fee" ? say("Phí", "Fee") : say("Lệ phí", "Levy");
    return [
      absent(
        `${name}: ${declared ? say("không có.", "none.") : say("nguồn chưa nêu.", "not stated by the source.")}`,
      ),
    ];
  };
  return article8Part(speaker, "h", say("Phí, lệ phí", "Fees and levies"), [
    ...model.charges.flatMap((charge) => chargeBlocks(charge, speaker)),
    ...none("fee"),
    ...none("levy"),
  ]);
}

/** A charge: its rows, then its reliefs, then the rules for the whole. */
export function chargeBlocks(charge: Charge, speaker: Speaker): readonly Block[] {
  const { say } = speaker;
  const kind = charge.type === "fee" ? say("phí", "fee") : say("lệ phí", "levy");
  const name = speaker.label(charge.label);
  const notes = [
    ...(name.toLocaleLowerCase("vi").startsWith(kind) ? [] : [kind]),
    ...(charge.code === undefined ? [] : [`${say("mã", "code")} ${charge.code}`]),
  ];
  const caption = `${name}${inBrackets(notes)}`;
  const rows = [
    ...charge.rows.map((row) => [
      [conditionOf(row, speaker)],
      amountLines(row, speaker),
      [speaker.period(row.inForce)],
      groundLines(speaker, row),
    ]),
    ...charge.reliefs.map((relief) => [
      [conditionOf(relief, speaker)],
      [reliefWords(relief, speaker)],
      [speaker.period(relief.inForce)],
      groundLines(speaker, relief),
    ]),
  ];
  return [
    ...table(
      caption,
      [
        say("Trường hợp áp dụng", "Where"),
        say("Mức thu", "Amount"),
        say("Thời gian áp dụng", "In force"),
        say("Căn cứ, ghi chú", "Basis, remarks"),
      ],
      rows,
    ),
    ...list(ruleLines(charge, speaker).map(sentence)),
  ];
}

function amountLines({ amount }: AmountRow, speaker: Speaker): readonly string[] {
  const { say } = speaker;
  if (amount.is === "fixed") {
    if (amount.dong === "0") return [say("0 đồng (không thu)", "0 đồng (nothing is charged)")];
    const per = amount.per === undefined ? "" : ` × ${speaker.formula(amount.per)}`;
    return [`${speaker.dong(amount.dong)}${per}`];
  }
  return [
    `${say("Tính trên", "On")} ${speaker.formula(amount.base)}:`,
    ...amount.bands.map(({ upTo, percent, dong }, i) => {
      const value = percent === undefined ? speaker.dong(dong ?? "0") : speaker.percent(percent);
      return `${bandRange(amount.bands[i - 1]?.upTo, upTo, speaker)}: ${value}`;
    }),
  ];
}

function bandRange(above: string | undefined, upTo: string | undefined, speaker: Speaker): string {
  const { say } = speaker;
  if (above === undefined && upTo === undefined) return say("toàn bộ", "all of it");
  return [
    above === undefined ? "" : `${say("trên", "above")} ${speaker.number(above)}`,
    upTo === undefined ? "" : `${say("đến", "up to")} ${speaker.number(upTo)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function reliefWords({ percent }: Relief, speaker: Speaker): string {
  return percent === undefined
    ? speaker.say("Miễn", "Exempt")
    : `${speaker.say("Giảm", "Reduced by")} ${speaker.percent(percent)}`;
}

const COLLECTED: Readonly<Record<NonNullable<Charge["collected"]>, readonly [vi: string, en: string]>> = {
  filing: ["khi nộp hồ sơ", "on filing"],
  acceptance: ["khi tiếp nhận hồ sơ", "on acceptance"],
  supplement: ["khi bổ sung hồ sơ", "on supplement"],
  result: ["khi trả kết quả", "when the result is handed over"],
};

const ROUNDED: Readonly<Record<NonNullable<Charge["rounding"]>["mode"], readonly [vi: string, en: string]>> =
  {
    up: ["làm tròn lên đến", "rounded up to"],
    down: ["làm tròn xuống đến", "rounded down to"],
    nearest: ["làm tròn đến", "rounded to the nearest"],
  };

function ruleLines(charge: Charge, speaker: Speaker): readonly string[] {
  const { say } = speaker;
  const { hint, atLeast, atMost, rounding, meeting, collected, refundable, formerly } = charge;
  const law = groundLines(speaker, charge);
  return [
    law.length === 0 ? "" : `${say("Căn cứ", "Basis")}: ${law.join("; ")}`,
    hint === undefined ? "" : speaker.given(hint),
    atLeast === undefined ? "" : `${say("Mức thu tối thiểu", "At least")} ${speaker.dong(atLeast)}`,
    atMost === undefined ? "" : `${say("Mức thu tối đa", "At most")} ${speaker.dong(atMost)}`,
    rounding === undefined ? "" : `${say(...ROUNDED[rounding.mode])} ${speaker.dong(rounding.to)}`,
    meeting === undefined
      ? ""
      : meeting === "lowest"
        ? say(
            "Được nhiều mức miễn, giảm thì áp dụng mức có lợi nhất cho người nộp",
            "Of several reliefs the best for the applicant holds",
          )
        : say("Được nhiều mức giảm thì cộng các mức, tối đa 100%", "Several reliefs add up, to 100% at most"),
    collected === undefined ? "" : `${say("Thu", "Collected")} ${say(...COLLECTED[collected])}`,
    refundable ? "" : say("Không hoàn lại", "Not refundable"),
    formerly === undefined ? "" : `${say("Tên gọi cũ", "Formerly")}: ${speaker.given(formerly)}`,
  ].filter((line) => line !== "");
}
