import { block, type Outline } from "./outline.ts";

/** The form: groups, sections shown in some cases only, hidden, required and computed fields, lists and rules. */
export function formLines(outline: Outline): string[] {
  const sections = [applicant(outline), contents(outline), ...extras(outline)];
  const rules = rulesOf(outline);
  return block(`tờ khai đơn "Đơn đề nghị mẫu ${outline.number}" mẫu số "01" căn cứ nđ_mẫu điều 5`, [
    ...sections.flat(),
    ...rules,
  ]);
}

function applicant({ random }: Outline): string[] {
  const lines = random.chance(0.6)
    ? ["gồm người_mẫu"]
    : ['người_đề_nghị "Người đề nghị" nhóm người_mẫu bắt buộc'];
  if (random.chance(0.5)) lines.push('điện_thoại "Số điện thoại" số điện thoại bắt buộc');
  if (random.chance(0.3)) lines.push('thư_điện_tử "Thư điện tử" email');
  return block('phần người_nộp "1. Người nộp"', lines);
}

function contents({ questions, random }: Outline): string[] {
  const lines = ['tên_việc "Tên công việc" văn bản bắt buộc tối đa 200'];
  if (questions.has("diện_tích")) {
    lines.push('diện_tích "Diện tích (m²)" số bắt buộc lớn hơn 0');
    lines.push('diện_tích_xây "Diện tích xây dựng (m²)" số bắt buộc lớn hơn 0');
  }
  if (questions.has("số_bản")) lines.push('số_bản "Số bản" số nguyên bắt buộc tối thiểu 1 tối đa 20');
  if (questions.has("giá_trị")) lines.push('giá_trị "Giá trị (đồng)" số tiền bắt buộc tối thiểu 0 đồng');
  if (questions.has("ngày_cấp"))
    lines.push('ngày_cấp "Ngày cấp" ngày bắt buộc', 'ngày_hết "Ngày hết hạn" ngày');
  if (questions.has("liền_kề")) lines.push('liền_kề "Có công trình liền kề" có không bắt buộc');
  if (questions.has("loại")) {
    lines.push(
      'loại "Loại công trình" chọn một bắt buộc { loại_một "Loại một" loại_hai "Loại hai" loại_khác "Loại khác" }',
      'tên_loại "Nêu rõ loại khác" văn bản bắt buộc tối đa 200 hiện khi loại = loại_khác',
    );
  }
  if (random.chance(0.4)) lines.push('ghi_chú "Ghi chú" văn bản dài tối đa 1.000');
  return block('phần nội_dung "2. Nội dung"', lines);
}

function extras({ cases, questions, random }: Outline): string[][] {
  const sections: string[][] = [];
  if (cases.length > 0 && random.chance(0.5)) {
    const lines = [
      'số_giấy_cũ "Số giấy đã cấp" văn bản bắt buộc tối đa 50',
      'ngày_giấy_cũ "Ngày của giấy đã cấp" ngày',
      'lý_do_xin "Lý do" chọn nhiều { mất "Bị mất" hỏng "Bị hỏng" đổi_tên "Đổi tên" }',
    ];
    sections.push(block(`phần giấy_cũ "3. Giấy đã cấp" hiện khi trường hợp = ${random.pick(cases)}`, lines));
  }
  if (random.chance(0.4)) {
    const item = [
      'tên_hạng_mục "Tên" văn bản bắt buộc tối đa 100',
      'sàn "Diện tích sàn (m²)" số bắt buộc lớn hơn 0',
    ];
    const lines = [
      ...block('hạng_mục "Hạng mục" lặp từ 1 đến 20', item),
      'tổng_sàn "Tổng diện tích sàn (m²)" số = tổng(hạng_mục.sàn)',
    ];
    sections.push(block('phần các_hạng_mục "4. Hạng mục"', lines));
  }
  if (random.chance(0.4)) {
    const lines = ['từ_ngày "Từ ngày" ngày bắt buộc', 'đến_ngày "Đến ngày" ngày bắt buộc'];
    const check = 'kiểm tra từ_ngày <= đến_ngày "Ngày kết thúc không được trước ngày bắt đầu"';
    sections.push(block('phần thời_gian "5. Thời gian"', random.chance(0.5) ? [...lines, check] : lines));
  }
  if (questions.has("liền_kề") && random.chance(0.6)) {
    const lines = ['tên_liền_kề "Tên chủ công trình liền kề" văn bản bắt buộc tối đa 120'];
    sections.push(block('phần liền_kề_khác "6. Công trình liền kề" hiện khi liền_kề', lines));
  }
  return sections;
}

function rulesOf({ questions, random }: Outline): string[] {
  const rules: string[] = [];
  if (questions.has("diện_tích"))
    rules.push('kiểm tra diện_tích_xây <= diện_tích "Diện tích xây dựng không được lớn hơn diện tích đất"');
  if (questions.has("loại") && questions.has("số_bản") && random.chance(0.5))
    rules.push('kiểm tra loại không phải loại_hai hoặc số_bản = 1 "Loại hai chỉ được một bản"');
  if (questions.has("ngày_cấp") && random.chance(0.6))
    rules.push('kiểm tra ngày_cấp <= ngày_hết "Ngày hết hạn không được trước ngày cấp"');
  if (questions.has("giá_trị") && questions.has("liền_kề") && random.chance(0.3))
    rules.push(
      'kiểm tra không liền_kề hoặc giá_trị >= 1 triệu đồng "Giá trị quá nhỏ khi có công trình liền kề"',
    );
  return rules;
}
