import { describe, expect, it } from "vitest";
import { askedPapers } from "../../compiler/batch/asked-paper.ts";
import { dataSentence } from "../../compiler/batch/already.ts";
import { matchPaper, PAPER_FOUND } from "../../compiler/batch/match-paper.ts";
import { readLine } from "../../compiler/batch/paper-line.ts";

function match(cell: string, label: string) {
  const [asked] = askedPapers(cell);
  return matchPaper(asked!, readLine({ label }, label));
}

describe("a paper of a plan is found in a line", () => {
  it.each([
    ["Căn cước", "Căn cước", "equal"],
    ["Căn cước", "- Bản sao CCCD của người nộp", "name"],
    ["Căn cước", "Giấy tờ tuỳ thân", "name"],
    ["Căn cước", "Hộ chiếu/Thẻ căn cước", "one-of-several"],
    ["Giấy chứng nhận đăng ký doanh nghiệp", "01 bản sao có chứng thực GCN ĐKDN", "name"],
    [
      "Giấy chứng nhận đăng ký doanh nghiệp",
      "Quyết định thành lập hoặc giấy chứng nhận đăng ký kinh doanh",
      "one-of-several",
    ],
    ["Giấy chứng tử", "Trích lục khai tử", "name"],
    [
      "Giấy tờ chứng minh có địa điểm hợp pháp (Giấy chứng nhận quyền sử dụng đất)",
      "Giấy tờ chứng minh có địa điểm hợp pháp",
      "begins",
    ],
    ["Giấy khám sức khoẻ", "Bản chính Giấy khám sức khỏe", "name"],
  ] as const)("%s ↔ %s: %s", (cell, label, way) => {
    const found = match(cell, label);
    expect(found.way).toBe(way);
    expect(found.score).toBeGreaterThanOrEqual(PAPER_FOUND);
  });
});

describe("what only resembles it is not taken for it", () => {
  it.each([
    ["Căn cước", "Tờ khai đề nghị cấp thẻ căn cước"],
    ["Căn cước", "Tên, số thẻ Căn cước/thẻ Căn cước công dân của người đề nghị"],
    ["Giấy phép lái xe", "Đơn đề nghị đổi, cấp lại giấy phép lái xe"],
    ["Giấy chứng nhận đăng ký doanh nghiệp", "Giấy đề nghị đăng ký doanh nghiệp"],
    [
      "Giấy chứng nhận đăng ký doanh nghiệp",
      "Quyết định thành lập thay Giấy chứng nhận đăng ký kinh doanh hoặc Giấy chứng nhận đăng ký doanh nghiệp",
    ],
    ["Giấy chứng nhận đăng ký doanh nghiệp", "Giấy chứng nhận đăng ký đầu tư"],
    ["Giấy chứng nhận quyền sử dụng đất", "Hợp đồng chuyển nhượng quyền sử dụng đất"],
    [
      "Hồ sơ pháp lý gồm có các loại: Giấy chứng nhận đăng ký doanh nghiệp",
      "Hồ sơ pháp lý gồm có các loại: Giấy phép thành lập",
    ],
  ])("%s ↮ %s", (cell, label) => {
    expect(match(cell, label).score).toBeLessThan(PAPER_FOUND);
  });
});

it("a cell may ask for several papers, and one under several names", () => {
  const names = (cell: string) => askedPapers(cell).map(({ name }) => name?.id);
  expect(names("Giấy chứng nhận đăng ký doanh nghiệp; Căn cước công dân; Chứng minh nhân dân")).toEqual([
    "business",
    "identity-card",
  ]);
  expect(names("- Bản sao giấy khai sinh - Bản sao Giấy chứng tử")).toEqual(["birth", "death"]);
  expect(names("Giấy chứng nhận đăng ký hộ kinh doanh")).toEqual(["household-business"]);
  expect(names("Biên bản họp")).toEqual([undefined]);
  expect(askedPapers(" ; ")).toEqual([]);
});

it("a line that already lets data stand for the paper is known by its words", () => {
  const [asked] = askedPapers("Căn cước");
  const said = (label: string, isOwn = false) => dataSentence({ label }, asked!.name, isOwn) !== undefined;
  expect(said("Không yêu cầu nộp thẻ căn cước khi cơ quan khai thác được dữ liệu.")).toBe(true);
  expect(said("Bản sao giấy tờ tùy thân, trừ thẻ căn cước.")).toBe(true);
  expect(said("Thẻ căn cước (trường hợp không thể khai thác được thông tin trong cơ sở dữ liệu)", true)).toBe(
    true,
  );
  expect(said("Bản sao thẻ căn cước", true)).toBe(false);
  expect(said("Trường hợp không khai thác được thông tin cư trú thì nộp thẻ căn cước", false)).toBe(false);
  expect(said("Không phải nộp giấy khai sinh", false)).toBe(false);
});
