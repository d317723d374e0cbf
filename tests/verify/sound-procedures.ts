import { Random } from "../../bench/corpus/random.ts";
import { chargeLines } from "./sound/charge-lines.ts";
import { papersOf } from "./sound/dossier-lines.ts";
import { flowOf } from "./sound/flow-lines.ts";
import { formLines } from "./sound/form-lines.ts";
import { block, conditionOf, indented, outlineOf, type Outline } from "./sound/outline.ts";
import { LETTER_FILE, LETTER_TEXT, SHARED_FILE, SHARED_TEXT } from "./sound/shared-source.ts";
import { termLines } from "./sound/term-lines.ts";

/** A source that no proof and no lint rule has anything to say about. */
export interface SoundProcedure {
  readonly file: string;
  readonly text: string;
}

/** What they lean on, by workspace path: declarations and the template of their letter. */
export const sharedFiles: Readonly<Record<string, string>> = {
  [SHARED_FILE]: SHARED_TEXT,
  [LETTER_FILE]: LETTER_TEXT,
};

/** So many procedures drawn from a seed: the same ones on every machine. */
export const soundProcedures = (count: number, seed: number): readonly SoundProcedure[] =>
  Array.from({ length: count }, (_, at) => soundProcedure(at + 1, new Random(seed * 100_003 + at)));

function soundProcedure(number: number, random: Random): SoundProcedure {
  const outline = outlineOf(number, random);
  const text = random.chance(0.08) ? atOnce(outline) : ordinary(outline);
  return { file: `procedures/mau/thu-tuc-mau-${number}/v1.tthc`, text };
}

const USES = ['dùng "mau/chung"', ""];

function ordinary(outline: Outline): string {
  const { random, number } = outline;
  const papers = papersOf(outline);
  const { declarations, signer } = signerOf(outline);
  const flow = flowOf(outline, papers, signer);
  const lines = block(`thủ tục thủ_tục_mẫu_${number} "Thủ tục mẫu ${number}"`, [
    ...headLines(outline, "sở_mẫu"),
    ...formLines(outline),
    ...papers.lines,
    ...chargeLines(outline),
    ...termLines(outline, flow),
    ...flow.lines,
  ]);
  const campaign = random.chance(0.15) ? campaignLines(number) : [];
  return [...USES, ...declarations, ...lines, ...campaign, ""].join("\n");
}

/** Decided at the counter: no steps of its own, and a term of a day. */
function atOnce(outline: Outline): string {
  const { number } = outline;
  const lines = block(`thủ tục thủ_tục_mẫu_${number} "Thủ tục mẫu ${number}"`, [
    ...headLines(outline, "ủy_ban_xã"),
    ...formLines(outline),
    ...papersOf(outline).lines,
    ...chargeLines(outline),
    "thời hạn căn cứ luật_mẫu điều 19 { trong ngày, nhận sau 15:00 thì ngày làm việc kế tiếp }",
    "trình tự theo giải_quyết_ngay",
  ]);
  return [...USES, ...lines, ""].join("\n");
}

function headLines(outline: Outline, agency: string): string[] {
  const { random, number, cases, channels, applicants } = outline;
  const month = random.pick(["07", "08", "09"]);
  const requirements = random.chance(0.4)
    ? ["yêu cầu không có"]
    : [
        `yêu cầu "Yêu cầu mẫu ${number}" căn cứ luật_mẫu điều 3`,
        ...(random.chance(0.5)
          ? [`yêu cầu "Điều kiện mẫu ${number}" khi ${conditionOf(outline)} căn cứ nđ_mẫu điều 3`]
          : []),
      ];
  return [
    `mã "1.${String(100_000 + number)}"`,
    `phiên bản 1 hiệu lực từ 01/${month}/2026`,
    'lĩnh vực lĩnh_vực_mẫu "Lĩnh vực mẫu"',
    `cơ quan ${agency}`,
    "nơi nộp trung_tâm_pvhcc",
    `đối tượng ${applicants.join(", ")}`,
    `cách thức ${channels.join(", ")}`,
    "căn cứ luật_mẫu, nđ_mẫu, nq_mẫu",
    `kết quả giấy_mẫu "Giấy chứng nhận mẫu ${number}"${random.chance(0.3) ? ' mẫu "mẫu/giay_mau.hbs"' : ""}${random.chance(0.4) ? " ký số" : ""}`,
    ...(cases.length === 0
      ? []
      : [`trường hợp ${cases.map((one) => `${one} "${labelOf(one)}"`).join(", ")}`]),
    ...requirements,
  ];
}

const labelOf = (name: string): string => name[0]!.toUpperCase() + name.slice(1).replaceAll("_", " ");

/** The director signs, or a deputy under a delegation in force, or a role of the procedure's own. */
function signerOf({ random, number }: Outline): { declarations: string[]; signer: string } {
  if (random.chance(0.5)) return { declarations: [], signer: "giám_đốc_mẫu" };
  const agency = `cơ quan chi_cục_${number} "Chi cục mẫu ${number}" cấp tỉnh lịch công_chức từ 01/01/2022`;
  if (random.chance(0.4)) {
    const signer = `chi_cục_trưởng_${number}`;
    const role = `vai trò ${signer} "Chi cục trưởng mẫu ${number}" thuộc chi_cục_${number} từ 01/01/2022`;
    return { declarations: [agency, role, ""], signer };
  }
  const signer = `phó_giám_đốc_${number}`;
  const role = `vai trò ${signer} "Phó Giám đốc mẫu ${number}" thuộc sở_mẫu từ 01/01/2022`;
  const delegation = `ủy quyền giám_đốc_mẫu cho ${signer} từ 01/01/2024 đến 31/12/2030 căn cứ nđ_mẫu điều 15`;
  return { declarations: [role, delegation, ""], signer };
}

/** A week without charges. */
const campaignLines = (number: number): string[] => [
  "",
  `đợt đợt_mẫu_${number} "Đợt miễn thu mẫu ${number}" từ 10/05/2027 đến 14/05/2027 căn cứ nq_mẫu điều 12 {`,
  ...indented([`áp dụng cho thủ_tục_mẫu_${number}`, "lệ phí { 0 đồng }"]),
  "}",
];
