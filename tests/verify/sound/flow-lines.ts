import { block, conditionOf, type Outline } from "./outline.ts";
import type { Papers } from "./dossier-lines.ts";
import { consultation } from "./consultation-lines.ts";
import { limitOf } from "./span.ts";

/** The procedure's own part of the flow, and what its term has to hold. */
export interface FlowPart {
  readonly lines: readonly string[];
  /** The longest official path, in working days. */
  readonly workingDays: number;
  readonly supplement: boolean;
  readonly notCounted: readonly string[];
  /** Yes-no facts that officers record. */
  readonly recorded: readonly string[];
  readonly signer: string;
}

/** One state of the chain between filing and the decision; it leads to the next. */
interface Stage {
  readonly name: string;
  readonly workingDays: number;
  readonly notCounted?: true;
  lines(next: string): string[];
}

export function flowOf(outline: Outline, papers: Papers, signer: string): FlowPart {
  const { random, number } = outline;
  const supplements = random.chance(0.75) ? random.between(1, 2) : 0;
  const sendBack = random.chance(0.6) ? 1 : 0;
  const recorded = random.chance(0.5) ? ["cần_xác_minh"] : [];
  const between: Stage[] = [];
  if (recorded.length > 0) between.push(verification(outline));
  if (random.chance(0.5)) between.push(consultation(outline, papers));
  if (random.chance(0.2)) between.push(posting(outline));
  if (random.chance(0.3)) between.push(drafting(outline));
  if (random.chance(0.2)) between.push(payment(outline));
  const examined = examination(outline, { supplements, sendBack, recorded });
  const signed = signature(outline, signer, sendBack);
  const stages = [examined, ...between, signed];
  const lines = stages.flatMap((stage, at) => stage.lines(stages[at + 1]?.name ?? "đã_cấp"));
  if (supplements > 0) lines.push(...waitForSupplement(outline));
  lines.push(`kết thúc đã_cấp "Đã cấp giấy mẫu ${number}" trả giấy_mẫu`);
  lines.push(`kết thúc từ_chối "Không cấp giấy mẫu ${number}" trả thông_báo_từ_chối`);
  return {
    lines: block("trình tự theo một_cửa", lines),
    workingDays: stages.reduce((sum, stage) => sum + (stage.notCounted ? 0 : stage.workingDays), 0),
    supplement: supplements > 0,
    notCounted: stages.filter(({ notCounted }) => notCounted).map(({ name }) => name),
    recorded,
    signer,
  };
}

interface Visits {
  readonly supplements: number;
  readonly sendBack: number;
  readonly recorded: readonly string[];
}

/** The first step; it may be visited again after a supplement and when the signer sends back. */
function examination(outline: Outline, { supplements, sendBack, recorded }: Visits): Stage {
  const { random, number, cases } = outline;
  const base = limitOf(random, 6);
  const again = supplements + sendBack;
  const limit = { text: `trong ${base.text}`, workingDays: base.workingDays };
  if (again > 0 && random.chance(0.25)) {
    limit.text += " mỗi lần";
    limit.workingDays *= again + 1;
  } else if (again > 0 && random.chance(0.3)) {
    limit.text += ", lần 2 trong 1 ngày làm việc";
    limit.workingDays += 1;
  } else if (cases.length > 0 && random.chance(0.3)) {
    const other = limitOf(random, 6);
    limit.text += `, khi trường hợp = ${random.pick(cases)} trong ${other.text}`;
    limit.workingDays = Math.max(limit.workingDays, other.workingDays);
  }
  const records = recorded.length === 0 ? [] : block("ghi nhận", ['cần_xác_minh "Cần xác minh" có không']);
  const guard = recorded.length === 0 ? [] : ["đạt khi cần_xác_minh -> xác_minh"];
  const skip = recorded.length > 0;
  return {
    name: "thẩm_định",
    workingDays: limit.workingDays,
    lines: (next) =>
      block(`bước thẩm_định "Thẩm định hồ sơ mẫu ${number}" do thẩm_định_viên ${limit.text}`, [
        ...records,
        ...guard,
        `đạt -> ${skip ? "trình_hồ_sơ" : next}`,
        ...(supplements > 0 ? [`thiếu hồ sơ -> bổ_sung tối đa ${supplements} lần lý do bắt buộc`] : []),
        "không đạt -> từ_chối lý do bắt buộc",
      ]),
  };
}

/** Only where the examiner asks for it; the step behind joins both ways again. */
function verification({ random, number }: Outline): Stage {
  const limit = limitOf(random, 4);
  const own = random.chance(0.4) ? ["hết hạn -> trình_hồ_sơ"] : [];
  return {
    name: "xác_minh",
    workingDays: limit.workingDays + 1,
    lines: (next) => [
      ...block(`bước xác_minh "Xác minh mẫu ${number}" do xác_minh_viên trong ${limit.text}`, [
        "xong -> trình_hồ_sơ",
        ...own,
      ]),
      ...block(`bước trình_hồ_sơ "Lập phiếu trình mẫu ${number}" do thẩm_định_viên trong 1 ngày làm việc`, [
        `xong -> ${next}`,
      ]),
    ],
  };
}

function posting({ random, number }: Outline): Stage {
  const days = random.between(2, 5);
  return {
    name: "niêm_yết",
    workingDays: days + 1,
    lines: (next) =>
      block(`chờ niêm_yết "Niêm yết mẫu ${number}" do trưởng_phòng_mẫu trong ${days} ngày`, [
        `hết hạn -> ${next}`,
        'có_khiếu_nại "Có khiếu nại" như không đạt -> từ_chối lý do bắt buộc',
      ]),
  };
}

function drafting(outline: Outline): Stage {
  const { random, number } = outline;
  const limit = limitOf(random, 3);
  const presence = random.chance(0.3) ? " cần có mặt căn cứ luật_mẫu điều 12" : "";
  const guarded = random.chance(0.4) ? [`đạt khi ${conditionOf(outline)} -> `] : [];
  return {
    name: "dự_thảo",
    workingDays: limit.workingDays,
    lines: (next) =>
      block(
        `bước dự_thảo "Dự thảo văn bản mẫu ${number}" do trưởng_phòng_mẫu trong ${limit.text}${presence}`,
        [...guarded.map((head) => head + next), `đạt -> ${next}`, "không đạt -> từ_chối lý do bắt buộc"],
      ),
  };
}

function payment({ random, number }: Outline): Stage {
  const days = random.between(3, 10);
  return {
    name: "nộp_tiền",
    workingDays: 0,
    notCounted: true,
    lines: (next) =>
      block(
        `chờ nộp_tiền "Chờ nộp tiền mẫu ${number}" do người nộp trong ${days} ngày làm việc trạng thái 6`,
        [`đã nộp tiền -> ${next}`, `hết hạn -> từ_chối lý do "Không nộp tiền đúng hạn"`],
      ),
  };
}

function signature({ random, number }: Outline, signer: string, sendBack: number): Stage {
  // The source may leave the last step to what remains of the term.
  const limit = random.chance(0.15) ? undefined : limitOf(random, 2);
  const within = limit === undefined ? "" : ` trong ${limit.text}`;
  const digital = random.chance(0.7) ? " ký số" : "";
  return {
    name: "ký",
    workingDays: limit?.workingDays ?? 0,
    lines: (next) =>
      block(`bước ký "Ký giấy mẫu ${number}" do ${signer}${within}${digital}`, [
        `duyệt -> ${next}`,
        ...(sendBack > 0 ? ["trả lại -> thẩm_định tối đa 1 lần"] : []),
      ]),
  };
}

function waitForSupplement({ random, number }: Outline): string[] {
  const days = random.chance(0.5)
    ? `${random.between(2, 10)} ngày làm việc`
    : `${random.between(3, 30)} ngày`;
  return block(`chờ bổ_sung "Chờ bổ sung mẫu ${number}" do người nộp trong ${days}`, [
    "đã bổ sung -> thẩm_định",
    random.chance(0.6)
      ? `hết hạn -> từ_chối lý do "Không bổ sung đúng hạn"`
      : "hết hạn -> từ_chối lý do bắt buộc",
  ]);
}
