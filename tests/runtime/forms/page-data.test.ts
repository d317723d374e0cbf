import { formPages } from "@tthc/model";
import { expect, it } from "vitest";
import {
  allProblems,
  dateInWords,
  newDraft,
  pageAfter,
  pageBefore,
  pageData,
  readPost,
  settledAnswers,
  shownPages,
} from "../../../runtime/index.ts";
import { sampleModel } from "../../emitters/sample-model.ts";
import { field, formModel, ref } from "./forms-model.ts";

const view = { language: "vi", linkOf: ({ id }: { readonly id: string }) => `/${id}` } as const;

it("the check page reads answers back as officials write them", () => {
  const address = ["tinh", "xa", "chi_tiet"].map((id) => field(id, { is: "text" }));
  const model = formModel([
    [
      field("tien", { is: "money" }),
      field("dt", { is: "decimal", places: 2 }),
      field("ngay", { is: "date" }),
      field("luc", { is: "date-time" }),
      field("co", { is: "boolean" }),
      field("nam", { is: "integer" }),
      field("noi", { is: "record", of: "address", fields: address }),
      field("con", { is: "list", minItems: 0, maxItems: 3, fields: [field("ten", { is: "text" })] }),
    ],
  ]);
  const answers = {
    tien: 1_500_000,
    dt: "1250.5",
    ngay: "1990-03-07",
    luc: "2026-08-03T09:05",
    co: false,
    nam: 1990,
    noi: { tinh: "TP. Hồ Chí Minh", xa: "Phường Sài Gòn", chi_tiet: "1 Lê Duẩn" },
    con: [{ ten: "Ánh" }],
  };
  const check = formPages(model).find(({ kind }) => kind === "check")!;
  const data = pageData(model, check, { ...newDraft(model), answers }, view);
  expect(data.texts).toMatchObject({
    tien: "1.500.000 đồng",
    dt: "1.250,5",
    ngay: "07/03/1990",
    luc: "03/08/2026 09:05",
    co: "Không",
    nam: "1990",
    noi: "1 Lê Duẩn, Phường Sài Gòn, TP. Hồ Chí Minh",
    con: "1 dòng",
  });
  expect(data.rows).toMatchObject({ con: [{ number: "1", texts: { ten: "Ánh" } }] });
  const section = pageData(model, formPages(model)[0]!, { ...newDraft(model), answers }, view);
  expect(section.values).toMatchObject({ tien: "1.500.000", dt: "1250,5", nam: "1990", ngay: { day: "07" } });
});

it("promised dates are in words, days and the first months with two digits", () => {
  expect(dateInWords("2026-09-08", "vi")).toBe("thứ Ba, ngày 08 tháng 9 năm 2026");
  expect(dateInWords("2026-02-01T23:59", "vi")).toBe("Chủ nhật, ngày 01 tháng 02 năm 2026");
  expect(dateInWords("2026-09-08", "en")).toBe("Tuesday, 8 September 2026");
});

it("a section whose condition does not hold is no page, and its answers are not submitted", () => {
  const model = formModel([[field("co", { is: "boolean" })], [field("ly_do", { is: "text" })]]);
  const form = model.forms[0]!;
  const hidden = form.sections.map((one, at) =>
    at === 1 ? { ...one, shownWhen: ref("boolean", "co") } : one,
  );
  const conditional = { ...model, forms: [{ ...form, sections: hidden }] };
  const ids = (draft: ReturnType<typeof newDraft>): readonly string[] =>
    shownPages(conditional, draft).map(({ id }) => id);
  const blank = newDraft(conditional);
  expect(ids(blank)).toEqual(["don.01-p1", "check", "done"]);
  const [first] = formPages(conditional);
  const yes = readPost(conditional, first!, blank, [["co", "yes"]]).draft;
  expect(ids(yes)).toEqual(["don.01-p1", "don.02-p2", "check", "done"]);
  expect(pageAfter(conditional, first!, yes)?.id).toBe("don.02-p2");
  expect(pageBefore(conditional, first!, yes)).toBeUndefined();
  const filled = { ...yes, answers: { co: false, ly_do: "cũ" } };
  expect(settledAnswers(conditional, filled)).toEqual({ co: false });
});

it("a page counts its step among those that are shown, and leads back to the one before", () => {
  const model = formModel([[field("a", { is: "text" })], [field("b", { is: "text" })]]);
  const data = pageData(model, formPages(model)[1]!, newDraft(model), view);
  expect(data).toMatchObject({ step: "2", steps: "3", back: "/don.01-p1" });
});

it("the check page lists what is wrong on every page, with a link to it, and asks for the declaration", () => {
  const model = formModel([[field("a", { is: "text" }, { required: true })]]);
  const check = formPages(model).find(({ kind }) => kind === "check")!;
  const { problems, draft } = readPost(model, check, newDraft(model), []);
  expect(pageData(model, check, draft, { ...view, problems }).problems).toEqual([
    { link: "/don.01-p1#a", text: "Nhập “a”" },
    { link: "#_declared", text: "Đánh dấu vào lời cam đoan" },
  ]);
  expect(allProblems(model, { ...draft, answers: { a: "x" } })).toEqual([]);
});

it("a default is chosen beforehand, and files are asked for as the dossier needs them", () => {
  const option = (id: string) => ({ id, label: { vi: id } });
  const choice = { is: "choice", many: false, options: [option("VN"), option("01")] } as const;
  const preset = field("qt", choice, { default: { op: "literal", type: "choice", value: "VN" } });
  const model = formModel([[field("me", { is: "record", of: "group", fields: [preset] })]]);
  expect(pageData(model, formPages(model)[0]!, newDraft(model), view).chosen).toEqual({
    me: { qt: { ___v_n: true } },
  });
  const papers = formPages(sampleModel).find(({ kind }) => kind === "papers")!;
  const asked = (facts: object): object =>
    pageData(sampleModel, papers, newDraft(sampleModel, facts), view).papers as object;
  expect(asked({ case: "nha_o" })).toEqual({ giay_to: true, gcn_dat: true, giay_khac: true });
  expect(asked({ case: "cong_trinh" })).toHaveProperty("ban_ve", true);
});
