import type { ProcedureModel } from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";

const COMPARED: readonly ComparedText[] = [
  {
    vi: "so mọi chuỗi việc: ai làm gì ở bước nào, hồ sơ sang đâu, kết thúc nào, trả kết quả gì; bước, việc chỉ đổi tên là một",
    en: "every sequence of acts is compared: who does what at which step, where the dossier goes, which end, which results; what was only renamed is the same",
  },
  {
    vi: "mọi loại hồ sơ mà điều kiện phân biệt, mọi điều cán bộ có thể ghi nhận, mọi số lần trong giới hạn",
    en: "for every kind of dossier that conditions tell apart, everything officials may find, every number of times within the bounds",
  },
  {
    vi: "bước song song: từng nhánh, rồi chỗ gộp; các nhánh không dùng chung gì nên trả lời theo thứ tự nào cũng vậy",
    en: "parallel steps: branch by branch, then the joins; branches share nothing, so the order of their answers makes no difference",
  },
  {
    vi: "không so số ngày, mức phí, nội dung tờ khai và giấy tờ, việc ủy quyền: hết hạn là một việc có thể xảy ra, không kể sau bao lâu",
    en: "days, fees, forms, papers and delegations are not compared here: that a limit passes is an event, whenever it happens",
  },
];

const PLACE_BY_PLACE: ComparedText = {
  vi: "điều kiện vượt quá những gì tính được cùng nhau, nên được so từng chỗ một",
  en: "the conditions are beyond what can be computed together, so that they were compared place by place",
};

/** What was compared and what not, in plain words. */
export const abstraction = (isExact: boolean): readonly ComparedText[] =>
  isExact ? COMPARED : [...COMPARED, PLACE_BY_PLACE];

/** What is left undecided beside the stories. */
export function openWords(isWhole: boolean, isExact: boolean): readonly ComparedText[] {
  return [
    ...(isWhole
      ? []
      : [
          {
            vi: "chưa xét hết: có thể còn khác biệt chưa kể ở đây",
            en: "not everything was looked at: there may be differences that are not told here",
          },
        ]),
    ...(isExact
      ? []
      : [
          {
            vi: "chưa tính được có hồ sơ nào gặp đủ mọi điều kiện trên cả chặng đường đã kể hay không",
            en: "whether one dossier meets every condition along the way that is told could not be computed",
          },
        ]),
  ];
}

const count = (models: readonly ProcedureModel[]): string => String(models.length);

/** Why nothing is claimed. */
export const WHY_NOT = {
  several: (before: readonly ProcedureModel[], after: ProcedureModel): ComparedText => {
    const series =
      after.parts !== undefined && !after.parts.sharedDossier ? after.parts.procedures.length : 1;
    const now = String(series);
    return {
      vi: `trước là ${count(before)} lần nộp nối tiếp nhau, mỗi lần một thủ tục tự bắt đầu và tự kết thúc, giữa các lần người nộp tự quyết định; nay ${now} lần nộp. Mô hình không nói kết thúc nào của thủ tục này dẫn sang thủ tục kia, nên các chuỗi việc không so được với nhau`,
      en: `before, there were ${count(before)} filings one after the other, each a procedure with a beginning and ends of its own, and between them the applicant decided; now ${series === 1 ? "there is 1 filing" : `there are ${now} filings`}. The model does not say how the ends of one lead to the next, so that the sequences cannot be compared`,
    };
  },
  size: {
    vi: "hai trình tự có quá nhiều bước để so từng chuỗi việc",
    en: "the two flows have too many steps for their sequences to be compared",
  } satisfies ComparedText,
  undecided: {
    vi: "không tìm thấy khác biệt, nhưng có quá nhiều khả năng hoặc điều kiện quá phức tạp để chứng minh là giống hệt nhau",
    en: "no difference was found, but there are too many possibilities, or conditions too complex, to prove that there is none",
  } satisfies ComparedText,
};
