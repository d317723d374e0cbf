import type { Random } from "../../../bench/corpus/random.ts";

/** What a generated procedure is about, drawn before any line of it is written. */
export interface Outline {
  /** Makes names and labels different from those of other generated procedures. */
  readonly number: number;
  readonly random: Random;
  readonly cases: readonly string[];
  readonly channels: readonly string[];
  readonly applicants: readonly string[];
  /** Facts of the form that conditions may read. */
  readonly questions: ReadonlySet<Question>;
}

export type Question = "liền_kề" | "loại" | "diện_tích" | "số_bản" | "giá_trị" | "ngày_cấp";

const QUESTIONS: readonly Question[] = ["liền_kề", "loại", "diện_tích", "số_bản", "giá_trị", "ngày_cấp"];
const CASES = ["cấp_mới", "cấp_lại", "điều_chỉnh", "gia_hạn_giấy"];

export function outlineOf(number: number, random: Random): Outline {
  const some = <T>(from: readonly T[], atLeast: number): readonly T[] => {
    const chosen = new Set(random.shuffled(from).slice(0, random.between(atLeast, from.length)));
    return from.filter((one) => chosen.has(one));
  };
  return {
    number,
    random,
    cases: random.chance(0.3) ? [] : CASES.slice(0, random.between(2, CASES.length)),
    channels: some(["trực tuyến toàn trình", "trực tiếp", "bưu chính"], 1),
    applicants: some(["cá nhân", "hộ gia đình", "tổ chức"], 1),
    questions: new Set(some(QUESTIONS, 2)),
  };
}

/** A condition on the facts of a dossier that holds for some dossiers and not for others. */
export function conditionOf(outline: Outline): string {
  const { random } = outline;
  const [first = "kênh = trực tuyến", second] = random.shuffled(conditions(outline));
  if (second === undefined || random.chance(0.7)) return first;
  return random.chance(0.5) ? `${first} và ${second}` : `${first} hoặc ${second}`;
}

/** Conditions about different facts: any two of them can hold together and apart. */
export function conditions({ cases, channels, applicants, questions, random }: Outline): readonly string[] {
  const list: string[] = [];
  const [firstCase] = cases;
  if (firstCase !== undefined) {
    list.push(
      cases.length > 2 && random.chance(0.4)
        ? `trường hợp thuộc (${cases.slice(0, 2).join(", ")})`
        : `trường hợp ${random.chance(0.8) ? "=" : "không phải"} ${random.pick(cases)}`,
    );
  }
  if (channels.includes("trực tuyến toàn trình") && channels.length > 1) list.push("kênh = trực tuyến");
  if (applicants.length > 1) list.push(`đối tượng = ${random.pick(applicants)}`);
  if (questions.has("liền_kề")) list.push("liền_kề");
  if (questions.has("loại")) list.push(random.pick(["loại = loại_một", "loại thuộc (loại_một, loại_hai)"]));
  if (questions.has("diện_tích")) list.push(`diện_tích >= ${random.between(10, 50) * 10}`);
  if (questions.has("số_bản")) list.push(`số_bản > ${random.between(2, 9)}`);
  if (questions.has("giá_trị")) list.push(`giá_trị >= ${random.between(1, 20)} tỷ đồng`);
  if (questions.has("ngày_cấp")) list.push("ngày_cấp >= 01/01/2020");
  return list;
}

/** `12.000 đồng` */
export const dong = (thousands: number): string =>
  thousands === 0 ? "0 đồng" : `${String(thousands).replace(/\B(?=(\d{3})+$)/g, ".")}.000 đồng`;

export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

export const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indented(lines),
  "}",
];
