import type { Sentence } from "./sentence.ts";

/** Changes of charges and terms, campaigns and calendars. */
export const tablesSentences = {
  "charge.added": ["Thêm khoản thu «{n}»", 'A charge was added: "{n}"'],
  "charge.removed": ["Bỏ khoản thu «{n}»", 'A charge was removed: "{n}"'],
  "charge.renamed": ["Khoản thu «{n}» đổi tên: {b} → {a}", 'The charge "{n}" was renamed: {b} → {a}'],
  "charge.merged": ["Gộp các khoản thu {b} thành «{n}»", 'The charges {b} became one: "{n}"'],
  "charge.split": ["Tách khoản thu «{n}» thành {a}", 'The charge "{n}" was split into {a}'],
  "charge.levy-to-fee": [
    "«{n}» chuyển từ lệ phí thành phí: căn cứ và thẩm quyền định mức khác nhau",
    '"{n}" turned from a levy into a fee: another law, another authority',
  ],
  "charge.fee-to-levy": [
    "«{n}» chuyển từ phí thành lệ phí: căn cứ và thẩm quyền định mức khác nhau",
    '"{n}" turned from a fee into a levy: another law, another authority',
  ],
  "charge.cap-raised": ["Mức tối đa của «{n}» tăng: {b} → {a}", 'The cap of "{n}" rose: {b} → {a}'],
  "charge.cap-lowered": ["Mức tối đa của «{n}» giảm: {b} → {a}", 'The cap of "{n}" fell: {b} → {a}'],
  "charge.floor-raised": [
    "Mức tối thiểu của «{n}» tăng: {b} → {a}",
    'The least amount of "{n}" rose: {b} → {a}',
  ],
  "charge.floor-lowered": [
    "Mức tối thiểu của «{n}» giảm: {b} → {a}",
    'The least amount of "{n}" fell: {b} → {a}',
  ],
  "charge.rounding-changed": ["Cách làm tròn của «{n}»: {b} → {a}", 'Rounding of "{n}": {b} → {a}'],
  "charge.collected-earlier": ["«{n}» thu sớm hơn: {b} → {a}", '"{n}" is collected earlier: {b} → {a}'],
  "charge.collected-later": ["«{n}» thu muộn hơn: {b} → {a}", '"{n}" is collected later: {b} → {a}'],
  "charge.now-refundable": ["«{n}» nay được hoàn lại", '"{n}" is now refunded'],
  "charge.no-longer-refundable": ["«{n}» không còn được hoàn lại", '"{n}" is no longer refunded'],
  "charge.meeting-changed": [
    "Khi nhiều mức miễn, giảm của «{n}» gặp nhau: {b} → {a}",
    'Where reliefs of "{n}" meet: {b} → {a}',
  ],
  "charge-row.added": ["«{n}» thêm mức thu{c} {a}", '"{n}" has a further amount{c}: {a}'],
  "charge-row.removed": ["«{n}» bỏ mức thu{c} {b}", '"{n}" lost an amount{c}: {b}'],
  "charge-row.raised": ["«{n}»{c} tăng: {b} → {a}", '"{n}"{c} rose: {b} → {a}'],
  "charge-row.lowered": ["«{n}»{c} giảm: {b} → {a}", '"{n}"{c} fell: {b} → {a}'],
  "charge-row.computed-differently": [
    "«{n}»{c} tính khác: {b} → {a}",
    '"{n}"{c} is computed differently: {b} → {a}',
  ],
  "charge-row.condition-changed": [
    "Mức thu của «{n}» áp dụng cho trường hợp khác: {b} → {a}",
    'An amount of "{n}" applies in other cases: {b} → {a}',
  ],
  "charge-row.force-moved": [
    "Mức thu của «{n}» áp dụng thời gian khác: {b} → {a}",
    'An amount of "{n}" applies at another time: {b} → {a}',
  ],
  "relief.added": ["«{n}» thêm mức miễn, giảm{a}", '"{n}" has a further relief{a}'],
  "relief.removed": ["«{n}» bỏ mức miễn, giảm{b}", '"{n}" lost a relief{b}'],
  "relief.added-nothing-due": [
    "«{n}» thêm mức miễn, giảm{a}; trước đó vốn không phải nộp đồng nào",
    '"{n}" has a further relief{a}; nothing was due before',
  ],
  "relief.removed-nothing-due": [
    "«{n}» bỏ mức miễn, giảm{b}; nay không ai phải nộp đồng nào",
    '"{n}" lost a relief{b}; nothing is due any more',
  ],
  "relief.raised": ["Mức giảm của «{n}»: {b} → {a}", 'Relief of "{n}": {b} → {a}'],
  "relief.lowered": ["Mức giảm của «{n}»: {b} → {a}", 'Relief of "{n}": {b} → {a}'],
  "relief.widened": [
    "Miễn, giảm «{n}» cho nhiều trường hợp hơn: {b} → {a}",
    'Relief of "{n}" in more cases: {b} → {a}',
  ],
  "relief.narrowed": [
    "Miễn, giảm «{n}» cho ít trường hợp hơn: {b} → {a}",
    'Relief of "{n}" in fewer cases: {b} → {a}',
  ],
  "relief.condition-changed": [
    "Miễn, giảm «{n}» cho trường hợp khác: {b} → {a}",
    'Relief of "{n}" in other cases: {b} → {a}',
  ],
  "relief.force-moved": [
    "Miễn, giảm «{n}» vào thời gian khác: {b} → {a}",
    'Relief of "{n}" at another time: {b} → {a}',
  ],
  "term.now-prescribed": ["Nay có quy định thời hạn giải quyết", "A term is now prescribed"],
  "term.no-longer-prescribed": ["Không còn quy định thời hạn giải quyết", "No term is prescribed any more"],
  "term.put-together": [
    "Thời hạn của các thủ tục trước ({b}) tính theo đơn vị khác nhau nên không cộng được; nay {a}",
    "The terms of the procedures before ({b}) count in different units and do not add; now {a}",
  ],
  "term.anchor-moved": [
    "Thời hạn tính từ lúc khác: {b} → {a}",
    "The term runs from another moment: {b} → {a}",
  ],
  "term.supplement-rule-changed": ["Khi bổ sung hồ sơ: {b} → {a}", "On a supplement: {b} → {a}"],
  "term.stop-added": [
    "Thêm thời gian không tính vào thời hạn: «{a}»",
    'The time of "{a}" is not counted in the term',
  ],
  "term.stop-removed": [
    "Bớt thời gian không tính vào thời hạn: «{b}»",
    'The time of "{b}" is no longer left out of the term',
  ],
  "term-row.added": ["Thêm thời hạn{c} {a}", "A term was added{c}: {a}"],
  "term-row.removed": ["Bỏ thời hạn{c} {b}", "A term was removed{c}: {b}"],
  "term-row.shortened": ["Thời hạn{c} rút ngắn: {b} → {a}", "The term{c} is shorter: {b} → {a}"],
  "term-row.lengthened": ["Thời hạn{c} kéo dài: {b} → {a}", "The term{c} is longer: {b} → {a}"],
  "term-row.mixed": [
    "Thời hạn{c} đổi đơn vị, có ngày ngắn hơn, có ngày dài hơn: {b} → {a}",
    "The term{c} has another unit, shorter on some days and longer on others: {b} → {a}",
  ],
  "term-row.same-length": [
    "Thời hạn{c} viết khác, ngày hẹn không đổi: {b} → {a}",
    "The term{c} is written differently, the date stays: {b} → {a}",
  ],
  "term-row.condition-changed": [
    "Thời hạn áp dụng cho trường hợp khác: {b} → {a}",
    "The term applies in other cases: {b} → {a}",
  ],
  "term-row.exceptions-changed": ["Ngoại lệ của thời hạn: {b} → {a}", "Exceptions of the term: {b} → {a}"],
  "term-row.cutoff-changed": ["Giờ nhận cuối ngày: {b} → {a}", "Cut-off hour: {b} → {a}"],
  "term-row.force-moved": [
    "Thời hạn áp dụng thời gian khác: {b} → {a}",
    "The term applies at another time: {b} → {a}",
  ],
  "extension.added": ["Nay được gia hạn tối đa {a}", "The term may now be extended by at most {a}"],
  "extension.removed": ["Không còn được gia hạn {b}", "The term may no longer be extended by {b}"],
  "extension.longer": ["Được gia hạn lâu hơn: {b} → {a}", "A longer extension: {b} → {a}"],
  "extension.shorter": ["Được gia hạn ngắn hơn: {b} → {a}", "A shorter extension: {b} → {a}"],
  "extension.mixed": [
    "Gia hạn đổi đơn vị, có ngày ngắn hơn, có ngày dài hơn: {b} → {a}",
    "The extension has another unit, shorter on some days and longer on others: {b} → {a}",
  ],
  "extension.condition-changed": ["Điều kiện gia hạn: {b} → {a}", "Condition of the extension: {b} → {a}"],
  "law-limit.added": ["Ghi rõ thời hạn luật định {a}", "The law's own limit is stated: {a}"],
  "law-limit.removed": [
    "Không còn ghi thời hạn luật định {b}",
    "The law's own limit is no longer stated: {b}",
  ],
  "law-limit.changed": ["Thời hạn luật định: {b} → {a}", "The law's own limit: {b} → {a}"],
  "campaign.added": ["Thêm đợt «{n}»", 'A campaign was added: "{n}"'],
  "campaign.removed": ["Bỏ đợt «{n}»", 'A campaign was removed: "{n}"'],
  "campaign.changed": ["Đợt «{n}» đổi: {b} → {a}", 'The campaign "{n}" changed: {b} → {a}'],
  "calendar.reading-changed": [
    "Cách đọc lịch (ngày làm bù, ngày dừng) đổi",
    "The reading of the calendar changed",
  ],
  "calendar.hours-changed": ["Giờ làm việc của lịch đổi", "The office hours of the calendar changed"],
  "calendar.days-changed": [
    "Ngày nghỉ, ngày làm bù của lịch đổi: {b} → {a}",
    "Days off and worked days of the calendar changed: {b} → {a}",
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
