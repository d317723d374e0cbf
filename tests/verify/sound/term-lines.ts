import type { FlowPart } from "./flow-lines.ts";
import { block, type Outline } from "./outline.ts";
import { termOf } from "./span.ts";

/** The promised term: long enough for the steps in every case, with what stops it, extends it and what law allows. */
export function termLines({ random, cases }: Outline, flow: FlowPart): string[] {
  const lines: string[] = [];
  if (cases.length > 0 && random.chance(0.4)) {
    for (const one of cases.slice(0, -1))
      lines.push(`khi trường hợp = ${one} thì ${termOf(random, flow.workingDays).text}`);
    lines.push(`còn lại ${termOf(random, flow.workingDays).text}`);
  } else {
    const term = termOf(random, flow.workingDays);
    lines.push(term.text);
    if (term.text.endsWith("ngày làm việc") && random.chance(0.3))
      lines.push(
        `luật định ${term.workingDays + random.between(2, 20)} ngày làm việc căn cứ luật_mẫu điều 20`,
      );
  }
  if (random.chance(0.5)) lines.push(`tính từ ${random.pick(["nhận đủ hồ sơ", "tiếp nhận"])}`);
  if (flow.supplement) lines.push(`khi bổ sung ${random.pick(["tạm dừng", "tính lại", "hạn riêng"])}`);
  if (flow.notCounted.length > 0)
    lines.push(`không tính ${flow.notCounted.join(", ")} căn cứ nđ_mẫu điều 11`);
  const [fact] = flow.recorded;
  if (fact !== undefined && random.chance(0.4))
    lines.push(`gia hạn tối đa ${random.between(1, 5)} ngày làm việc khi ${fact} căn cứ luật_mẫu điều 21`);
  return block("thời hạn căn cứ luật_mẫu điều 19", lines);
}
