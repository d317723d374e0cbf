import type {
  BehaviourChange,
  BehaviourExtent,
  BehaviourStory,
  ComparedBehaviour,
} from "../../behaviour/behaviour-format.ts";
import { printable } from "../../diagnostics/render/display-width.ts";
import type { ComparedText } from "../../diff/comparison-format.ts";
import { list, paragraph, type Block } from "../../document/document.ts";
import { tellIn } from "../../verify/sheet/tell.ts";
import type { Terminal } from "../terminal.ts";

type Language = keyof ComparedText;
type Paper = Pick<Terminal, "language" | "paint">;

const TITLE: ComparedText = { vi: "Làm được gì, không làm được gì", en: "What can be done and what cannot" };

/** Stories under one heading. */
interface Group {
  readonly title: ComparedText;
  readonly stories: readonly Story[];
}

/** A story as it is told: what happens, in one sentence, how one gets there, and for which dossier. */
type Story = Pick<BehaviourStory, "sentence" | "steps" | "example">;

/** What can be done in one version only, as lines for a terminal. */
export function behaviourLines(behaviour: ComparedBehaviour | undefined, terminal: Paper): readonly string[] {
  if (behaviour === undefined) return [];
  const { language, paint } = terminal;
  const title = paint("strong", TITLE[language]);
  const head = (text: ComparedText): string => `  ${printable(text[language])}`;
  if (behaviour.is === "not-compared") return ["", title, head(notCompared(behaviour.why))];
  if (behaviour.is === "same")
    return ["", title, head(SAME), paint("faint", head(extentText(behaviour.extent)))];
  return [
    "",
    title,
    ...groupsOf(behaviour).flatMap((group) => [
      head(group.title),
      ...group.stories.flatMap((one) => [
        `  - ${printable(one.sentence[language])}`,
        ...remarks(one, language).map((text) => paint("faint", `    ${printable(text)}`)),
      ]),
    ]),
    ...behaviour.open.map((one) => paint("warning", head(one))),
    paint("faint", head(extentText(behaviour.extent))),
  ];
}

/** The same as a section of a document, with what was compared. */
export function behaviourBlocks(
  behaviour: ComparedBehaviour | undefined,
  language: Language,
): readonly Block[] {
  if (behaviour === undefined) return [];
  const tell = tellIn(language);
  const section = (blocks: readonly Block[]): readonly Block[] => [
    { is: "section", title: tell.both(TITLE), blocks },
  ];
  if (behaviour.is === "not-compared") return section([paragraph(tell.both(notCompared(behaviour.why)))]);
  const compared: Block = {
    is: "heading",
    text: tell.say("Đã so những gì", "What was compared"),
    blocks: list(
      [extentText(behaviour.extent), ...behaviour.extent.abstraction].map((one) => tell.both(one)),
    ),
  };
  if (behaviour.is === "same") return section([paragraph(tell.both(SAME)), compared]);
  const line = (one: Story): string =>
    [
      tell.both(one.sentence),
      ...remarks(one, language).map((text) => tell.plain({ vi: text, en: text })),
    ].join(" ");
  return section([
    ...groupsOf(behaviour).map((group): Block => ({
      is: "heading",
      text: tell.both(group.title),
      blocks: list(group.stories.map(line)),
    })),
    ...behaviour.open.map((one) => paragraph(tell.both(one))),
    compared,
  ]);
}

const SAME: ComparedText = {
  vi: "Chứng minh được: như nhau. Mọi chuỗi việc và mọi kết thúc có trước đây đều còn, và không thêm chuỗi nào.",
  en: "Proved: the same. Every sequence of acts and every end that was possible still is, and no other one is.",
};

const notCompared = ({ vi, en }: ComparedText): ComparedText => ({
  vi: `Chưa so: ${vi}.`,
  en: `Not compared: ${en}.`,
});

function groupsOf({
  lost,
  gained,
  changed,
}: Extract<ComparedBehaviour, { is: "different" }>): readonly Group[] {
  const groups: readonly Group[] = [
    { title: { vi: "Trước được, nay không:", en: "Possible before, not now:" }, stories: lost },
    { title: { vi: "Nay được, trước không:", en: "Possible now, not before:" }, stories: gained },
    { title: { vi: "Nay khác đi:", en: "Different now:" }, stories: changed.map(changeStory) },
  ];
  return groups.filter(({ stories }) => stories.length > 0);
}

/** A change is told by its older side, which says what there is now. */
const changeStory = ({ sentence, before: { steps, example } }: BehaviourChange): Story => ({
  sentence,
  steps,
  ...(example && { example }),
});

/** How a dossier gets there, and for which dossier it is so. */
function remarks({ steps, example }: Story, language: Language): readonly string[] {
  const acts = steps.map(({ does, asked, by, action }) =>
    action === undefined || by === "time"
      ? does[language]
      : asked === undefined
        ? does[language]
        : `${asked[language]}: ${does[language].toLowerCase()}`,
  );
  const told = acts.filter((_, at) => steps[at]?.action !== undefined);
  const way = language === "vi" ? "Diễn biến" : "Acts";
  const such = language === "vi" ? "Ví dụ" : "Example";
  return [
    ...(told.length > 1 ? [`${way}: ${told.join(" → ")}.`] : []),
    ...(example === undefined ? [] : [`${such}: ${example[language]}.`]),
  ];
}

function extentText({ states, pairs, kinds }: BehaviourExtent): ComparedText {
  const [old, now] = [String(states.before), String(states.after)];
  const [vi, en] =
    kinds === 1 ? ["", ""] : [`, ${String(kinds)} loại hồ sơ`, `, ${String(kinds)} kinds of dossiers`];
  return {
    vi: `Đã so ${old} với ${now} bước và kết thúc, ${String(pairs)} cặp vị trí của hồ sơ${vi}.`,
    en: `Compared ${old} with ${now} states, ${String(pairs)} pairs of places a dossier can be in${en}.`,
  };
}
