import { block, conditionOf, type Outline } from "./outline.ts";

export interface Papers {
  readonly lines: readonly string[];
  /** Names of papers that every dossier has; branches may read them. */
  readonly always: readonly string[];
}

/** The dossier: counts and kinds of copies, conditions, alternatives, papers that a registry holds. */
export function papersOf(outline: Outline): Papers {
  const { random, number, cases } = outline;
  const copies = (): string =>
    random.pick([
      "1 bản chính",
      "1 bản sao",
      "1 bản sao chứng thực",
      "2 bản chính",
      "1 bản chính, 1 bản sao",
    ]);
  const lines = ["đơn 1 bản chính", `bản_vẽ "Bản vẽ mẫu ${number}" ${copies()} tệp pdf, dwg tối đa 50 MB`];
  const always = ["đơn", "bản_vẽ"];
  if (random.chance(0.5)) {
    lines.push(`thuyết_minh "Bản thuyết minh mẫu ${number}" ${copies()} căn cứ nđ_mẫu điều 6 khoản 1`);
    always.push("thuyết_minh");
  }
  if (random.chance(0.6))
    lines.push(`cam_kết "Bản cam kết mẫu ${number}" 1 bản chính khi ${conditionOf(outline)}`);
  if (random.chance(0.3)) lines.push(`giấy_ưu_tiên "Giấy ưu tiên mẫu ${number}" 1 bản sao nếu có`);
  if (random.chance(0.4)) lines.push("giấy_đã_lưu 1 bản sao thay bằng csdl_mẫu");
  if (random.chance(0.3))
    lines.push(`thẻ_xuất_trình "Thẻ mẫu ${number}" 1 bản chính xuất trình khi ${conditionOf(outline)}`);
  if (random.chance(0.5)) lines.push(...alternatives(outline));
  if (cases.length > 0 && random.chance(0.4)) {
    const papers = [
      `giấy_cũ_nộp "Giấy đã cấp mẫu ${number}" 1 bản chính`,
      `giải_trình "Bản giải trình mẫu ${number}" 1 bản chính`,
    ];
    lines.push(...block(`khi trường hợp = ${random.pick(cases)}`, papers.slice(0, random.between(1, 2))));
  }
  return { lines: block("hồ sơ 1 bộ căn cứ nđ_mẫu điều 6", lines), always };
}

function alternatives(outline: Outline): string[] {
  const { random, number } = outline;
  const papers = [
    "giấy_chứng_minh_mẫu 1 bản sao",
    `hợp_đồng "Hợp đồng mẫu ${number}" 1 bản sao chứng thực`,
    `quyết_định "Quyết định mẫu ${number}" 1 bản sao`,
    `văn_bản_khác "Văn bản khác mẫu ${number}" 1 bản chính`,
  ];
  const head = `một trong "Giấy tờ chứng minh mẫu ${number}" căn cứ nđ_mẫu điều 7`;
  return block(head, papers.slice(0, random.between(2, papers.length)));
}
