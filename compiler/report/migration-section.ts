import type { ComparedMigration, MigrationPlan, StateMove } from "@tthc/model";
import { list, table, type Block } from "../document/document.ts";
import { markedToHtml } from "../document/markup-text.ts";
import { blocksHtml } from "../document/render-html.ts";
import type { Tell } from "../verify/sheet/tell.ts";
import { sectionHtml, type Telling } from "./report-pair.ts";

/** What becomes of the dossiers under way: the plan in sentences, then state by state. */
export function migrationSection(telling: Telling): string {
  const all = telling.pair.comparison.migration;
  if (all === undefined || all.length === 0) return "";
  const { tell, level } = telling;
  const deeper = level === 2 ? 3 : 4;
  const parts = all.map((one) => planHtml(one, telling, { deeper, isOnly: all.length === 1 }));
  return sectionHtml(
    "migration",
    tell.say("Hồ sơ đang giải quyết", "Dossiers under way"),
    parts.join("\n"),
    telling,
  );
}

/** The summary is read by everybody; state by state by those who move dossiers. */
function planHtml(
  one: ComparedMigration,
  { tell }: Telling,
  { deeper, isOnly }: { readonly deeper: 3 | 4; readonly isOnly: boolean },
): string {
  const { label, version } = one.plan.before;
  const name = isOnly ? "" : `${tell.both(label)} (${String(version)})`;
  const summary = planBlocks(one, tell);
  const head: readonly Block[] = isOnly ? summary : [{ is: "heading", text: name, blocks: summary }];
  const rest = [...states(one.plan, tell), ...asks(one.plan, tell), ...letters(one.plan, tell)];
  if (rest.length === 0) return blocksHtml(head, deeper);
  const word = tell.say("Kế hoạch từng trạng thái", "The plan state by state");
  return `${blocksHtml(head, deeper)}
<details class="plan"><summary>${word}${isOnly ? "" : `: ${markedToHtml(name)}`}</summary>
${blocksHtml(rest, deeper)}
</details>`;
}

function planBlocks({ corrected, summary, faults }: ComparedMigration, tell: Tell): readonly Block[] {
  const { say, both } = tell;
  const hand: readonly Block[] = corrected
    ? [
        {
          is: "notice",
          text: say(
            "Kế hoạch đã được sửa bằng tay và kiểm tra lại.",
            "The plan was corrected by hand and checked again.",
          ),
        },
      ]
    : [];
  const wrong: readonly Block[] =
    faults.length === 0
      ? []
      : [
          { is: "notice", text: say("Kế hoạch có chỗ phải xem:", "The plan needs a look:") },
          ...list(faults.map(({ reason, wayOut }) => `${both(reason)} ${both(wayOut)}`)),
        ];
  return [...hand, ...list(summary.map(both)), ...wrong];
}

function states({ states: all }: MigrationPlan, tell: Tell): readonly Block[] {
  const { say } = tell;
  return table(
    say("Từng trạng thái của bản cũ", "Every state of the older version"),
    [say("Đang ở", "Standing at"), say("Chuyển đến", "Goes on at"), say("Ghi chú", "Remarks")],
    all.map((one) => stateRow(one, tell)),
  );
}

function stateRow(one: StateMove, tell: Tell): readonly (readonly string[])[] {
  const { say, both } = tell;
  if (one.is === "refused")
    return [[both(one.label)], [say("không chuyển", "does not move")], [both(one.reason)]];
  const gone = one.gone.map(both);
  const opened = (one.opened ?? []).map(({ label }) => both(label));
  const remarks = [
    gone.length === 0 ? "" : `${say("không còn làm được", "can no longer be done")}: ${gone.join("; ")}`,
    opened.length === 0 ? "" : `${say("bắt đầu thêm", "begins besides")}: ${opened.join("; ")}`,
  ];
  return [[both(one.label)], [both(one.toLabel)], remarks];
}

function asks({ asks: all }: MigrationPlan, tell: Tell): readonly Block[] {
  const { say, both } = tell;
  return table(
    say("Phải hỏi lại hoặc tìm thêm", "Asked again or to be found"),
    [say("Cái gì", "What"), say("Của ai", "Of whom"), say("Vì sao", "Why")],
    all.map((one) => [
      [both(one.label)],
      [one.of === "applicant" ? say("người nộp", "the applicant") : say("cơ quan", "the office")],
      [`${both(one.why)}${one.perhaps ? ` (${say("có thể", "perhaps")})` : ""}`],
    ]),
  );
}

function letters({ letters: all }: MigrationPlan, tell: Tell): readonly Block[] {
  if (all.length === 0) return [];
  return [
    {
      is: "heading",
      text: tell.say("Thư phải gửi", "Letters to send"),
      blocks: list(all.map(({ sentence }) => tell.both(sentence))),
    },
  ];
}
