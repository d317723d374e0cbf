import { block, conditions, dong, type Outline } from "./outline.ts";

/** `phí` and `lệ phí`: tables by case, choice, number and date, bands, reliefs, rounding; or said to be absent. */
export function chargeLines(outline: Outline): string[] {
  return [...charge(outline, "phí"), ...charge(outline, "lệ phí")];
}

function charge(outline: Outline, type: "phí" | "lệ phí"): string[] {
  const { random, number } = outline;
  if (random.chance(0.35)) return [`${type} không có`];
  const name = type === "phí" ? "phí_mẫu" : "lệ_phí_mẫu";
  const label = type === "phí" ? `Phí thẩm định mẫu ${number}` : `Lệ phí cấp giấy mẫu ${number}`;
  const tables = tablesOf(outline);
  const { lines, rounded } = random.pick(tables)();
  const rest = reliefs(outline, rounded);
  if (random.chance(0.3)) rest.push("thu khi nộp");
  if (random.chance(0.2)) rest.push("không hoàn lại");
  return block(`${type} ${name} "${label}" căn cứ nq_mẫu điều ${number % 9 || 9}`, [...lines, ...rest]);
}

interface Table {
  readonly lines: readonly string[];
  /** The amounts may have parts of a đồng before they are rounded. */
  readonly rounded: boolean;
}

const table = (...lines: string[]): Table => ({ lines, rounded: false });

function tablesOf({ cases, questions, random }: Outline): (() => Table)[] {
  const amount = (): string => dong(random.between(1, 90) * 10);
  const tables: (() => Table)[] = [
    () => table(amount()),
    () => table(`${amount()} đến 31/12/2026`, `${amount()} từ 01/01/2027`),
  ];
  if (cases.length > 0) {
    tables.push(() => table(...cases.map((one) => `khi trường hợp = ${one} thì ${amount()}`)));
    tables.push(() => table(`khi trường hợp = ${cases[0]!} thì ${amount()}`, `còn lại ${amount()}`));
  }
  if (questions.has("liền_kề"))
    tables.push(() => table(`khi liền_kề thì ${amount()}`, `còn lại ${amount()}`));
  if (questions.has("loại"))
    tables.push(() =>
      table(`khi loại = loại_một thì ${amount()}`, `khi loại thuộc (loại_hai, loại_khác) thì ${amount()}`),
    );
  if (questions.has("diện_tích")) {
    const low = random.between(5, 20) * 10;
    const high = low + random.between(5, 50) * 10;
    tables.push(() =>
      table(
        `khi diện_tích < ${low} thì ${amount()}`,
        `khi diện_tích >= ${low} và diện_tích < ${high} thì ${amount()}`,
        random.chance(0.5) ? `còn lại ${amount()}` : `khi diện_tích >= ${high} thì ${amount()}`,
      ),
    );
    if (cases.length > 0)
      tables.push(() =>
        table(
          `khi trường hợp = ${cases[0]!} và diện_tích < ${low} thì ${amount()}`,
          `khi trường hợp = ${cases[0]!} và diện_tích >= ${low} thì ${amount()}`,
          `còn lại ${amount()}`,
        ),
      );
  }
  if (questions.has("số_bản")) tables.push(() => table(`${dong(random.between(2, 20))} mỗi số_bản`));
  if (questions.has("giá_trị"))
    tables.push(() => ({
      lines: [
        ...block("theo bậc giá_trị", ["đến 10 tỷ đồng 0,019 %", "đến 50 tỷ đồng 0,015 %", "trên nữa 0,01 %"]),
        "tối đa 150.000.000 đồng",
      ],
      rounded: true,
    }));
  return tables;
}

function reliefs(outline: Outline, rounded: boolean): string[] {
  const { random } = outline;
  const [first, second] = random.shuffled(conditions(outline));
  const lines: string[] = [];
  if (first !== undefined && random.chance(0.5)) {
    lines.push(`${random.chance(0.5) ? "miễn" : "giảm 30 %"} khi ${first} căn cứ nq_mẫu điều 9`);
    if (second !== undefined && random.chance(0.6)) {
      lines.push(`giảm 50 % khi ${second} căn cứ nq_mẫu điều 10`);
      lines.push(random.chance(0.5) ? "lấy mức thấp nhất" : "cộng dồn");
    }
  }
  if (rounded || random.chance(0.2)) lines.push(`làm tròn ${random.pick(["lên", "xuống"])} đến 1.000 đồng`);
  return lines;
}
