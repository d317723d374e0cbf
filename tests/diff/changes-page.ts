import { judgements, type Article8Part, type ChangeKind } from "../../compiler/diff/judgements.ts";
import { oppositeOf } from "../../compiler/diff/opposites.ts";
import { sentences } from "../../compiler/diff/sentences.ts";
import { OTHER_TOOLS, type Counterpart, type OtherTool } from "./other-tools.ts";

const PARTS: Readonly<Record<Article8Part, string>> = {
  name: "Tên, mã, lời / Name, code, texts",
  steps: "Trình tự / Steps",
  channels: "Cách thức, nơi nộp / Channels, filing place",
  dossier: "Thành phần, số lượng hồ sơ / Dossier",
  term: "Thời hạn / Term",
  applicants: "Đối tượng / Applicants",
  agency: "Cơ quan / Agencies",
  form: "Mẫu đơn, tờ khai / Forms",
  result: "Kết quả / Results",
  requirement: "Yêu cầu, điều kiện / Requirements",
  charge: "Phí, lệ phí / Fees and levies",
  legal: "Căn cứ pháp lý / Legal basis",
};

const KINDS = Object.keys(judgements) as ChangeKind[];

/** A sentence with its places marked as such: `…` is what a comparison fills in. */
const inTable = (text: string): string =>
  text
    .replaceAll("{c}", "")
    .replaceAll(/\{[nab]\}/g, "…")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;");

function partTable(part: Article8Part): readonly string[] {
  const rows = KINDS.filter((kind) => judgements[kind].part === part).map((kind) => {
    const [vi, en] = sentences[kind];
    const { burden, impact, bearer } = judgements[kind];
    const back = oppositeOf(kind);
    return `| \`${kind}\` | ${inTable(vi)} | ${inTable(en)} | ${burden} | ${impact} | ${bearer} | ${back === kind ? "–" : `\`${back}\``} |`;
  });
  return [
    `### ${PARTS[part]}`,
    "",
    "| kind | câu | sentence | burden | impact | bearer | opposite |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

const said = (counterpart: Counterpart): string =>
  typeof counterpart === "string" ? `– ${counterpart}` : counterpart.map((kind) => `\`${kind}\``).join(" ");

const toolTable = ({ name, source, kinds }: OtherTool): readonly string[] => [
  `### ${name}`,
  "",
  `${source}.`,
  "",
  "| there | here |",
  "|---|---|",
  ...Object.entries(kinds).map(
    ([kind, counterpart]) => `| ${kind.replaceAll("_", "\\_")} | ${said(counterpart)} |`,
  ),
  "",
];

/** The text of `docs/thay-doi.md`. */
export const changesPage = (): string =>
  [
    "<!-- made from compiler/diff/judgements.ts and sentences.ts; do not edit: UPDATE=1 npx vitest run tests/diff/changes-page -->",
    "# Các loại thay đổi / Kinds of change",
    "",
    "Khi so sánh hai phiên bản, mỗi khác biệt là một trong các loại dưới đây. Mỗi loại nói rõ nhẹ hơn hay nặng hơn cho ai",
    "(`burden`), và gói phần mềm của Cổng có còn dùng được hay không (`impact`). Đổi chỗ hai phiên bản thì mọi dấu đổi chiều:",
    "cột cuối là loại ngược lại.",
    "",
    "Every difference between two versions is of one of these kinds. A kind says which way a change goes, so that its judgements",
    "are never computed: `burden` is what it does to whoever bears it (`needs-human`: the texts alone do not tell), `impact` what it",
    `does to a portal that runs the package. The last column is the kind that undoes it. There are ${String(KINDS.length)} kinds.`,
    "",
    "## By part of Article 8(2) of Decree 63/2010/NĐ-CP",
    "",
    ...(Object.keys(PARTS) as Article8Part[]).flatMap(partTable),
    "## What other tools know",
    "",
    "The kinds of change that three other tools tell apart, and the kinds here that say the same.",
    "",
    ...OTHER_TOOLS.flatMap(toolTable),
  ].join("\n");
