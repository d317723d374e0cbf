import type { MigrationPlan, MigrationText, StateMove } from "@tthc/model";
import { both } from "./phrases.ts";

/** Longer lists are told by their number; the plan itself has them all. */
const MOST_TOLD = 8;

/** A plan in sentences, the most important first; where nothing moves, what a move would mean is one line. */
export function planSummary(plan: MigrationPlan): readonly MigrationText[] {
  const { applies, states, asks, promise, charges, letters } = plan;
  const sent = letters.map(({ sentence }) =>
    both(`Văn bản phải gửi: ${sentence.vi}`, `Letter: ${sentence.en}`),
  );
  if (applies.rule === "stop") return [applies.sentence, ...sent];
  if (applies.rule === "stay") return [applies.sentence, wouldMean(plan)];
  return [
    applies.sentence,
    statesTold(plan),
    ...listed(
      stayingIn(states),
      "Ở lại phiên bản cũ vì không có chỗ chuyển",
      "They stay, having nowhere to go",
    ),
    ...matchesTold(states),
    ...listed(lostIn(plan), "Lưu cùng hồ sơ, không dùng nữa", "Kept with the dossier, no longer used"),
    ...listed(asks, "Phải hỏi lại hoặc nộp thêm", "Asked again or handed in anew"),
    both(
      `Thời hạn: ${promise.before.vi} → ${promise.after.vi}. ${promise.sentence.vi}`,
      `Term: ${promise.before.en} → ${promise.after.en}. ${promise.sentence.en}`,
    ),
    charges.sentence,
    ...sent,
  ];
}

const stayingIn = (states: readonly StateMove[]) =>
  states.filter((state) => state.is === "refused" && state.code !== "closed");

const lostIn = ({ fields, papers }: MigrationPlan) =>
  [...fields, ...papers].filter(({ is }) => is === "dropped" || is === "asked-again");

function statesTold({ states }: MigrationPlan): MigrationText {
  const [all, moving, staying] = [
    states.length,
    states.filter(({ is }) => is === "mapped").length,
    stayingIn(states).length,
  ].map(String) as [string, string, string];
  const closed = String(states.length - Number(moving) - Number(staying));
  return both(
    `${all} bước của phiên bản cũ: ${moving} chuyển được, ${staying} ở lại, ${closed} đã kết thúc.`,
    `${all} states of the old version: ${moving} move, ${staying} stay, ${closed} have ended.`,
  );
}

function wouldMean(plan: MigrationPlan): MigrationText {
  const { vi, en } = statesTold(plan);
  const [asked, kept] = [String(plan.asks.length), String(lostIn(plan).length)];
  return both(
    `Nếu nguồn cho chuyển: ${vi} Hỏi lại hoặc nộp thêm ${asked} mục, lưu không dùng nữa ${kept} mục.`,
    `If the source let them move: ${en} ${asked} item(s) asked again, ${kept} kept and no longer used.`,
  );
}

const listed = (items: readonly { readonly label: MigrationText }[], vi: string, en: string) =>
  items.length === 0
    ? []
    : [
        told(
          items.map(({ label }) => label),
          vi,
          en,
        ),
      ];

/** What was not recognised by its name: a person should look at it. */
function matchesTold(states: readonly StateMove[]): readonly MigrationText[] {
  return states.flatMap((state): readonly MigrationText[] => {
    if (state.is !== "mapped" || state.matched.by === "name") return [];
    const { by } = state.matched;
    const [vi, en] = MATCHES[by];
    const score = "score" in state.matched ? ` ${String(Math.round(state.matched.score * 100))} %` : "";
    return [
      both(
        `«${state.label.vi}» → «${state.toLabel.vi}» (${vi}${score}).`,
        `"${state.label.en}" → "${state.toLabel.en}" (${en}${score}).`,
      ),
    ];
  });
}

const MATCHES = {
  name: ["cùng tên", "same name"],
  formerly: ["theo «trước là»", "by “formerly”"],
  content: ["theo nội dung", "by content"],
  merged: ["gộp", "merged"],
  split: ["tách", "split"],
  hand: ["sửa tay", "by hand"],
  likeness: ["nhận ra do giống", "recognised by likeness"],
} as const;

function told(labels: readonly MigrationText[], vi: string, en: string): MigrationText {
  const list = (language: "vi" | "en"): string => {
    const all = [...new Set(labels.map((label) => label[language]))];
    const some = all.slice(0, MOST_TOLD).join("; ");
    const more = all.length - MOST_TOLD;
    if (more <= 0) return some;
    return language === "vi" ? `${some}; và ${String(more)} mục nữa` : `${some}; and ${String(more)} more`;
  };
  return both(
    `${vi} (${String(labels.length)}): ${list("vi")}.`,
    `${en} (${String(labels.length)}): ${list("en")}.`,
  );
}
