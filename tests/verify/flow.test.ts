import { describe, expect, it } from "vitest";
import { drafted } from "./drafted.ts";

const ENDS = {
  đã_cấp: 'kết thúc đã_cấp "Đã cấp" trả giấy_phép',
  từ_chối: 'kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối',
};
const endsIn = (states: string): string =>
  Object.entries(ENDS)
    .flatMap(([name, line]) => (states.includes(`-> ${name}`) ? [line] : []))
    .join("\n  ");
const flow = (states: string): string => `trình tự theo một_cửa {\n  ${states}\n  ${endsIn(states)}\n}`;
const examining = (exits: string): string => flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n${exits}\n}`);
const found = (states: string): readonly string[] => drafted("thủ-tục", states, "TT32").found;

const ANSWERS = "đồng ý\n không đồng ý\n hết hạn coi như đồng ý";
const BRANCHES = `nhánh một "Một" do chuyên_viên { ${ANSWERS} }\n nhánh hai "Hai" do chủ_tịch { ${ANSWERS} }`;
const asking = (lines: string, branches = BRANCHES, more = ""): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n đạt -> hỏi\n không đạt -> từ_chối\n}
  song song hỏi "Hỏi ý kiến" trong 3 ngày làm việc {\n${branches}\n${lines}\n}\n${more}`);

interface Fault {
  readonly what: string;
  readonly wrong: string;
  readonly told: readonly string[];
  /** The same without the fault. */
  readonly right: string;
}

const BOTH_WAYS = "khi tất cả đồng ý -> đã_cấp\n còn lại -> từ_chối";
const NEVER = "số_bản > 5 và số_bản < 3";
const check = (exits: string): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n${exits}\n}
  bước kiểm_tra "Kiểm tra" do chuyên_viên {\n xong -> đã_cấp\n}`);
const supplement = (exit: string, wait: string): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n đạt -> đã_cấp\n không đạt -> từ_chối\n ${exit}\n}
  chờ bổ_sung "Chờ bổ sung" do người nộp ${wait}`);
const reviewing = (expired: string): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n xong -> xác_nhận\n}
  chờ xác_nhận "Chờ xác nhận" do người nộp trong 5 ngày {
    đồng ý -> đã_cấp\n không đồng ý -> thẩm_định\n hết hạn -> ${expired}\n}`);
const trapping = (out: string): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n đạt -> đã_cấp\n chuyển_kiểm_tra "Kiểm tra" -> kiểm_tra\n}
  bước kiểm_tra "Kiểm tra" do chuyên_viên {\n xong -> xem_lại\n}
  bước xem_lại "Xem lại" do chuyên_viên {\n xong -> kiểm_tra\n ${out}\n}`);
const remembering = (last: string): string =>
  flow(`bước thẩm_định "Thẩm định" do chuyên_viên {
    ghi nhận {\n nghi_vấn "Có nghi vấn" có không\n}
    đạt -> kiểm_tra\n không đạt -> từ_chối\n}
  bước kiểm_tra "Kiểm tra" do chuyên_viên {
    đạt khi nghi_vấn -> đã_cấp
    ${last}
  }`);

const FAULTS: readonly Fault[] = [
  {
    what: "TT3201: a state behind a condition that never holds",
    wrong: check(`đạt khi ${NEVER} -> kiểm_tra\n đạt -> đã_cấp\n không đạt -> từ_chối`),
    told: [`TT3209 đạt khi ${NEVER} -> kiểm_tra`, "TT3201 kiểm_tra"],
    right: check("đạt khi số_bản > 5 -> kiểm_tra\n đạt -> đã_cấp\n không đạt -> từ_chối"),
  },
  {
    what: "TT3202 and TT3204: two states that lead only to each other",
    wrong: trapping(""),
    told: ["TT3202 kiểm_tra", "TT3204 kiểm_tra"],
    right: trapping("không đạt -> từ_chối"),
  },
  {
    what: "TT3203: no exit for one of the cases",
    wrong: examining("đạt khi trường hợp = nhà_ở -> đã_cấp"),
    told: ["TT3203 thẩm_định"],
    right: examining("đạt khi trường hợp = nhà_ở -> đã_cấp\n đạt khi trường hợp = công_trình -> từ_chối"),
  },
  {
    what: "TT3203: the only exit is used up when the dossier comes back",
    wrong: flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n đạt -> kiểm_tra tối đa 1 lần\n}
      bước kiểm_tra "Kiểm tra" do chuyên_viên {\n xong -> đã_cấp\n trả lại -> thẩm_định\n}`),
    told: ["TT3203 thẩm_định"],
    right: flow(`bước thẩm_định "Thẩm định" do chuyên_viên {\n đạt -> kiểm_tra tối đa 2 lần\n}
      bước kiểm_tra "Kiểm tra" do chuyên_viên {\n xong -> đã_cấp\n trả lại -> thẩm_định tối đa 1 lần\n}`),
  },
  {
    what: "TT3203: a fact that was found in an earlier step is remembered",
    wrong: remembering(""),
    told: ["TT3203 kiểm_tra"],
    right: remembering("không đạt khi không nghi_vấn -> từ_chối"),
  },
  {
    what: "TT3204: a loop that only the applicant can leave",
    wrong: reviewing("thẩm_định"),
    told: ["TT3204 thẩm_định"],
    right: reviewing("đã_cấp"),
  },
  {
    what: "TT3205: supplements without end",
    wrong: supplement(
      "thiếu hồ sơ -> bổ_sung",
      "trong 3 ngày {\n đã bổ sung -> thẩm_định\n hết hạn -> từ_chối\n}",
    ),
    told: ["TT3205 thiếu hồ sơ -> bổ_sung"],
    right: supplement(
      "thiếu hồ sơ -> bổ_sung tối đa 2 lần",
      "trong 3 ngày {\n đã bổ sung -> thẩm_định\n hết hạn -> từ_chối\n}",
    ),
  },
  {
    what: "TT3206: a wait without an end of its own",
    wrong: supplement("thiếu hồ sơ -> bổ_sung tối đa 1 lần", "trong 3 ngày {\n đã bổ sung -> thẩm_định\n}"),
    told: ["TT3206 bổ_sung"],
    right: supplement(
      "thiếu hồ sơ -> bổ_sung tối đa 1 lần",
      "trong 3 ngày {\n đã bổ sung -> thẩm_định\n hết hạn -> từ_chối\n}",
    ),
  },
  {
    what: "TT3207: answers that no join takes",
    wrong: asking("khi tất cả đồng ý -> đã_cấp\n khi tất cả không đồng ý -> từ_chối"),
    told: ["TT3207 hỏi"],
    right: asking("khi tất cả đồng ý -> đã_cấp\n khi có nhánh không đồng ý -> từ_chối"),
  },
  {
    what: "TT3208: a join behind one that takes all it wants",
    wrong: asking(
      "khi có nhánh không đồng ý -> từ_chối\n khi tất cả không đồng ý -> từ_chối\n còn lại -> đã_cấp",
    ),
    told: ["TT3208 khi tất cả không đồng ý -> từ_chối"],
    right: asking(
      "khi tất cả không đồng ý -> từ_chối\n khi có nhánh không đồng ý -> từ_chối\n còn lại -> đã_cấp",
    ),
  },
  {
    what: "TT3209: an exit whose condition never holds",
    wrong: examining(`đạt khi ${NEVER} -> từ_chối\n đạt -> đã_cấp\n không đạt -> từ_chối`),
    told: [`TT3209 đạt khi ${NEVER} -> từ_chối`],
    right: examining("đạt khi số_bản > 5 -> từ_chối\n đạt -> đã_cấp\n không đạt -> từ_chối"),
  },
  {
    what: "TT3214: in one case the office can only refuse",
    wrong: examining("đạt khi trường hợp = nhà_ở -> đã_cấp\n không đạt -> từ_chối"),
    told: ["TT3214 thẩm_định"],
    right: examining("đạt khi trường hợp = nhà_ở -> đã_cấp\n đạt -> đã_cấp\n không đạt -> từ_chối"),
  },
  {
    what: "TT3215: an expiry where nothing can expire",
    wrong: examining("đạt -> đã_cấp\n hết hạn -> từ_chối"),
    told: ["TT3215 hết hạn -> từ_chối"],
    right: examining("đạt -> đã_cấp\n không đạt -> từ_chối"),
  },
  {
    what: "TT3216: a branch that is never asked",
    wrong: asking(BOTH_WAYS, BRANCHES.replace("do chủ_tịch", `do chủ_tịch khi ${NEVER}`)),
    told: ["TT3216 hai"],
    right: asking(BOTH_WAYS, BRANCHES.replace("do chủ_tịch", "do chủ_tịch khi số_bản > 5")),
  },
  {
    what: "TT3216: in some case nobody is asked",
    wrong: asking(
      BOTH_WAYS,
      BRANCHES.replace("do chuyên_viên", "do chuyên_viên khi số_bản > 5").replace(
        "do chủ_tịch",
        "do chủ_tịch khi số_bản > 9",
      ),
    ),
    told: ["TT3216 hỏi"],
    right: asking(
      BOTH_WAYS,
      BRANCHES.replace("do chuyên_viên", "do chuyên_viên khi số_bản > 5").replace(
        "do chủ_tịch",
        "do chủ_tịch khi số_bản <= 5",
      ),
    ),
  },
];

describe.each(FAULTS)("$what", ({ wrong, told, right }) => {
  it("is told at its place", () => {
    expect(found(wrong)).toEqual(told);
  });
  it("is not told without the fault", () => {
    expect(found(right)).toEqual([]);
  });
});

/** An error leaves no model, so that no machine is made of it. */
const refused = (states: string) => () => drafted("thủ-tục", states, "TT32");
const AGAIN = "khi tất cả đồng ý -> đã_cấp\n còn lại ->";
const KEEPING = "khi sửa hồ sơ làm lại nhánh đã đọc";

describe("TT3217: parallel parts that go round by themselves", () => {
  const second = (target: string): string =>
    `song song hỏi_lại "Hỏi lại" trong 3 ngày làm việc {\n${BRANCHES}\n${AGAIN} ${target}\n${KEEPING}\n}`;

  it("a join back into its own part, with the answers kept, never becomes a machine", () => {
    expect(refused(asking(`${AGAIN} hỏi\n ${KEEPING}`))).toThrow("TT3217 hỏi");
  });
  it("neither do two parts that lead to each other", () => {
    expect(refused(asking(`${AGAIN} hỏi_lại\n ${KEEPING}`, BRANCHES, second("hỏi")))).toThrow("TT3217 hỏi");
  });
  it("nor one that asks everybody anew, but in some case nobody", () => {
    const some = BRANCHES.replaceAll(" {", " khi số_bản > 5 {");
    expect(refused(asking("khi có nhánh đồng ý -> đã_cấp\n còn lại -> hỏi", some))).toThrow("TT3217 hỏi");
  });
  it("asking everybody anew, a bound, or a step in between stops the circle", () => {
    expect(found(asking(`${AGAIN} hỏi\n khi sửa hồ sơ làm lại tất cả`))).toEqual([]);
    expect(
      found(asking(`khi có nhánh không đồng ý -> hỏi tối đa 1 lần\n ${AGAIN} từ_chối\n ${KEEPING}`)),
    ).toEqual([]);
    expect(found(asking(`${AGAIN} thẩm_định\n ${KEEPING}`))).toEqual([]);
    expect(found(asking(`${AGAIN} hỏi_lại\n ${KEEPING}`, BRANCHES, second("thẩm_định")))).toEqual([]);
  });
});
