import type { ComparedMigration, MigrationText, StateMove } from "@tthc/model";
import { printable } from "../../diagnostics/render/display-width.ts";
import { list, table, type Block } from "../../document/document.ts";
import { tellIn } from "../../verify/sheet/tell.ts";
import type { Terminal } from "../terminal.ts";

type Language = keyof MigrationText;
type Paper = Pick<Terminal, "language" | "paint">;

const TITLE: MigrationText = { vi: "Hồ sơ đang giải quyết", en: "Dossiers under way" };

/** A warning lets the plan be used, an error does not: nobody should have to guess which it is. */
const SEVERITIES: Readonly<Record<"error" | "warning", MigrationText>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Lưu ý", en: "Note" },
};

/** What becomes of the dossiers under way, as lines for a terminal; none where nothing was planned. */
export function migrationLines(
  migration: readonly ComparedMigration[] | undefined,
  { language, paint }: Paper,
): readonly string[] {
  if (migration === undefined) return [];
  return migration.flatMap((one) => [
    "",
    paint("strong", printable(titleOf(one, migration.length > 1, language))),
    ...one.summary.map((text) => `  - ${printable(text[language])}`),
    ...shownFaults(one).map((fault) =>
      paint(
        fault.severity === "error" ? "error" : "warning",
        `  ${printable(`${SEVERITIES[fault.severity][language]} ${fault.at}: ${fault.reason[language]} ${fault.wayOut[language]}`)}`,
      ),
    ),
  ]);
}

/** What single dossiers may meet matters only where dossiers move, or where somebody corrects the plan. */
const shownFaults = ({ plan, corrected, faults }: ComparedMigration): ComparedMigration["faults"] =>
  plan.applies.rule === "move" || corrected ? faults : faults.filter(({ severity }) => severity === "error");

function titleOf({ plan, corrected }: ComparedMigration, several: boolean, language: Language): string {
  const of = several ? ` – ${plan.before.label[language]}` : "";
  const byHand = language === "vi" ? " (kế hoạch đã sửa tay)" : " (plan corrected by hand)";
  return `${TITLE[language]}${of}${corrected ? byHand : ""}`;
}

/** The same as sections of a document, with every state and everything that is asked again. */
export function migrationBlocks(
  migration: readonly ComparedMigration[] | undefined,
  language: Language,
): readonly Block[] {
  if (migration === undefined) return [];
  const tell = tellIn(language);
  const plain = (text: MigrationText): string => tell.plain(text);
  return migration.map((one): Block => {
    const { plan, summary } = one;
    const faults = shownFaults(one);
    return {
      is: "section",
      title: titleOf(one, migration.length > 1, language),
      blocks: [
        ...list(summary.map(plain)),
        ...(plan.applies.rule === "stop"
          ? []
          : table(
              tell.say("Từng bước của phiên bản cũ", "Every state of the old version"),
              [
                tell.say("Bước cũ", "Old state"),
                tell.say("Chuyển sang", "Goes on in"),
                tell.say("Ghi chú", "Remarks"),
              ],
              plan.states.map((state) => stateCells(state).map((text) => [plain(text)])),
            )),
        ...headed(
          tell.say("Hỏi lại hoặc nộp thêm", "Asked again or handed in anew"),
          plan.asks.map(
            ({ why, perhaps }) => `${plain(why)}${perhaps ? tell.say(" (tùy hồ sơ)", " (depends)") : ""}`,
          ),
        ),
        ...headed(
          tell.say("Cần xem lại trong kế hoạch", "To be looked at in the plan"),
          faults.map(({ severity, at, reason, wayOut }) => {
            const { vi, en } = SEVERITIES[severity];
            return plain({
              vi: `${vi} ${at}: ${reason.vi} ${wayOut.vi}`,
              en: `${en} ${at}: ${reason.en} ${wayOut.en}`,
            });
          }),
        ),
      ],
    };
  });
}

const headed = (text: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ is: "heading", text, blocks: list(items) }];

function stateCells(state: StateMove): readonly [MigrationText, MigrationText, MigrationText] {
  if (state.is === "refused") return [state.label, STAYS, state.reason];
  const opened = state.opened ?? [];
  const gone = state.gone;
  const part = (vi: string, en: string, all: readonly MigrationText[]): MigrationText =>
    all.length === 0
      ? { vi: "", en: "" }
      : { vi: `${vi}: ${names(all, "vi")}. `, en: `${en}: ${names(all, "en")}. ` };
  const asked = part(
    "hỏi thêm",
    "also asked",
    opened.map(({ label }) => label),
  );
  const lost = part("không còn", "no longer", gone);
  return [
    state.label,
    state.toLabel,
    { vi: `${asked.vi}${lost.vi}`.trim(), en: `${asked.en}${lost.en}`.trim() },
  ];
}

const STAYS: MigrationText = { vi: "ở lại", en: "stays" };
const names = (all: readonly MigrationText[], language: Language): string =>
  all.map((one) => one[language]).join(", ");
