import { block, conditionOf, type Outline } from "./outline.ts";
import type { Papers } from "./dossier-lines.ts";

const ASKED = [
  ["phòng_cháy", "Phòng cháy", "cán_bộ_phòng_cháy"],
  ["môi_trường", "Môi trường", "cán_bộ_môi_trường"],
  ["văn_hóa", "Văn hóa", "cán_bộ_văn_hóa"],
] as const;

/** `song song`: agencies are asked at the same time; silence is an outcome, and every combination has its join. */
export function consultation(outline: Outline, { always }: Papers) {
  const { random, number } = outline;
  const days = random.between(2, 6);
  const passes = random.chance(0.4);
  const [good, bad] = passes ? ["đạt", "không đạt"] : ["đồng ý", "không đồng ý"];
  const branches = ASKED.slice(0, random.between(2, ASKED.length)).flatMap(([name, label, role], at) => {
    const own = random.chance(0.3) ? ` trong ${random.between(1, days)} ngày làm việc` : "";
    const reads = random.chance(0.6) ? ` đọc ${random.pick(always)}` : "";
    // The first takes part in every case, so the consultation is never empty.
    const when = at > 0 && random.chance(0.5) ? ` khi ${conditionOf(outline)}` : "";
    return block(`nhánh ${name} "${label} mẫu ${number}" do ${role}${own}${reads}${when}`, [
      good,
      bad,
      `hết hạn coi như ${good}`,
    ]);
  });
  const joins = (next: string): string[] => [
    `khi tất cả ${good} -> ${next}`,
    random.chance(0.5)
      ? "còn lại -> từ_chối lý do bắt buộc"
      : `khi có nhánh ${bad} -> từ_chối lý do bắt buộc`,
    ...(random.chance(0.5) ? ["khi sửa hồ sơ làm lại nhánh đã đọc"] : []),
  ];
  return {
    name: "lấy_ý_kiến",
    workingDays: days,
    lines: (next: string) =>
      block(`song song lấy_ý_kiến "Lấy ý kiến mẫu ${number}" trong ${days} ngày làm việc`, [
        ...branches,
        ...joins(next),
      ]),
  };
}
