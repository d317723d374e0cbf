import { describe, expect, it } from "vitest";
import { compareRecords } from "../../compiler/records/compare-records.ts";
import { crawlChannels } from "../../compiler/records/crawl-channels.ts";
import { crawlLaws, crawlResults } from "../../compiler/records/crawl-law.ts";
import { crawlPapers } from "../../compiler/records/crawl-papers.ts";
import { readRecord } from "../../compiler/records/read-record.ts";
import { codesIn, hasCatalogue, record } from "./catalogue.ts";

const CHANNELS = "Hình thức nộpThời gianPhí, lệ phíMô tả";
const PAPERS = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

describe("the flattened table of channels", () => {
  it("parts terms, fees, their remarks and descriptions", () => {
    const { channels, unread } = crawlChannels(
      `${CHANNELS}Trực tuyến20 NgàyMiễn phí(Theo quy định của Hội đồng nhân dân)Trực tiếp7 Ngày làm việc230,000 Việt Nam Đồng(Phí (lần đầu))07 ngày làm việc.`,
    );
    expect(unread).toEqual([]);
    expect(channels).toEqual([
      {
        kind: "online",
        term: { amount: "20", unit: "day" },
        fees: [{ text: "Theo quy định của Hội đồng nhân dân" }],
      },
      {
        kind: "direct",
        term: { amount: "7", unit: "working-day" },
        fees: [{ amount: "230000", currency: "VND", text: "Phí (lần đầu)" }],
        note: "07 ngày làm việc.",
      },
    ]);
  });

  it("takes 0 for free only where no remark says otherwise", () => {
    const fees = (text: string) => crawlChannels(`${CHANNELS}Trực tiếp5 Ngày${text}`).channels[0]?.fees;
    expect(fees("Miễn phí")).toEqual([{ amount: "0" }]);
    expect(fees("Miễn phí(Miễn lệ phí)")).toEqual([{ amount: "0", text: "Miễn lệ phí" }]);
    expect(fees("Miễn phí(Mức do Hội đồng nhân dân quyết định)")?.[0]?.amount).toBeUndefined();
    expect(fees("Không có thông tin")).toEqual([]);
    expect(
      fees("10 USD(10 USD/thẻ)20 USD(20 USD/thẻ)")?.map(({ amount, currency }) => [amount, currency]),
    ).toEqual([
      ["10", "USD"],
      ["20", "USD"],
    ]);
  });

  it("keeps a number without a unit as a number, and lists it", () => {
    const { channels, unread } = crawlChannels(`${CHANNELS}Trực tuyến3Miễn phí`);
    expect(channels[0]?.term).toEqual({ amount: "3" });
    expect(unread).toEqual([{ part: "term", text: "3" }]);
  });

  it("lists what it cannot read", () => {
    expect(crawlChannels(`${CHANNELS}Qua bồ câu 3 ngày`).unread).toEqual([
      { part: "channels", text: "Qua bồ câu 3 ngày" },
    ]);
    expect(crawlChannels(`${CHANNELS}Trực tiếp5 NgàyMiễn phí(đồng (dở dang`).unread).toEqual([
      { part: "fee", text: "(đồng (dở dang" },
    ]);
  });
});

describe("the flattened tables of papers", () => {
  it("parts lines, groups, copies and blank forms", () => {
    const { papers } = crawlPapers(
      `(1) Lần đầu:${PAPERS}- Đơn (01 bản chính);Mẫu số 01.docx1 bản chính,1 bản saoBằng năm 20241 bản chính(2) Cấp lại:${PAPERS}Chứng chỉ cũ0 bản chính,1 bản sao`,
    );
    expect(
      papers.map(({ label, group, originals, copies, attachments }) => [
        label,
        group,
        originals,
        copies,
        attachments,
      ]),
    ).toEqual([
      ["- Đơn (01 bản chính);", "(1) Lần đầu:", 1, 1, ["Mẫu số 01.docx"]],
      ["Bằng năm 2024", "(1) Lần đầu:", 1, 0, []],
      ["Chứng chỉ cũ", "(2) Cấp lại:", 0, 1, []],
    ]);
  });

  it("takes remarks for no papers", () => {
    const { papers } = crawlPapers(`* Lưu ý:${PAPERS}+ Không yêu cầu nộp bản giấy.0 bản chính`);
    expect(papers.map(({ isRemark }) => isRemark)).toEqual([true]);
  });

  it("keeps a text without a table as text", () => {
    expect(crawlPapers("nộp cho cơ quan bảo hiểm")).toEqual({
      papers: [],
      unread: [{ part: "papers", text: "nộp cho cơ quan bảo hiểm" }],
    });
  });
});

it("reads laws whose titles cite other laws and end in years or numbers", () => {
  const numbers = crawlLaws(
    "Tên văn bản pháp lýMã văn bảnLuật Hòa giải năm 201335/2013/QH13Luật 60/2014/QH1360/2014/QH13Hướng dẫn Nghị định 123/2015/NĐ-CP của Bộ.04/2020/TT-BTP",
  ).map(({ number }) => number);
  expect(numbers).toEqual(["35/2013/QH13", "60/2014/QH13", "04/2020/TT-BTP"]);
});

it("reads results up to where the page begins", () => {
  expect(
    crawlResults("Giấy khai sinhMã: KQ.G15.000031Trích lụcMã: KQ.G15.000033Từ khóaKhông có thông tin"),
  ).toEqual([
    { label: "Giấy khai sinh", code: "KQ.G15.000031" },
    { label: "Trích lục", code: "KQ.G15.000033" },
  ]);
});

it("refuses JSON that is no record", () => {
  for (const json of [null, [], {}, { code: 1 }, "x"]) expect(readRecord(json)).toBeUndefined();
});

const SAMPLE = {
  code: "1.000001",
  name: "Cấp phép mẫu",
  channels: [
    {
      method: "DIRECT",
      fees: [{ type: "FEE", value_vnd: 50000, text: "" }],
      processing: { qty: 5, unit: "WORKING_DAY" },
      note: "",
    },
  ],
  legal_basis: [{ code: "1/2025/NĐ-CP", name: "Nghị định" }],
  checklist_raw: [
    {
      group: "",
      items: [
        { name: "Đơn", original_qty: 1, copy_qty: 0 },
        { name: "Bản vẽ thiết kế kỹ thuật", original_qty: 1, copy_qty: 1 },
      ],
    },
  ],
  results: ["Giấy phép"],
  subject_types: ["Công dân"],
  steps_raw: [{ name: "", text: "Trong thời hạn 5 ngày làm việc cơ quan trả lời.\nTrả kết quả." }],
};

type Sample = typeof SAMPLE;

it.each<readonly [kind: string, edit: (sample: Sample) => void]>([
  ["procedure.relabelled", (one) => (one.name = "Cấp phép khác")],
  ["charge-row.raised", (one) => (one.channels[0]!.fees[0]!.value_vnd = 60000)],
  ["charge-row.lowered", (one) => (one.channels[0]!.fees[0]!.value_vnd = 40000)],
  [
    "charge-row.computed-differently",
    (one) => Object.assign(one.channels[0]!.fees[0]!, { value_vnd: 0, text: "Theo quy định" }),
  ],
  ["term-row.lengthened", (one) => (one.channels[0]!.processing.qty = 6)],
  ["term-row.shortened", (one) => (one.channels[0]!.processing.qty = 4)],
  ["term-row.condition-changed", (one) => (one.channels[0]!.note = "3 ngày đối với cá nhân")],
  ["channel.added", (one) => one.channels.push({ ...structuredClone(one.channels[0]!), method: "ONLINE" })],
  ["paper.removed", (one) => one.checklist_raw[0]!.items.pop()],
  ["paper.added", (one) => one.checklist_raw[0]!.items.push({ name: "Sổ đỏ", original_qty: 1, copy_qty: 0 })],
  ["paper.more-copies", (one) => (one.checklist_raw[0]!.items[0]!.copy_qty = 2)],
  ["paper.fewer-copies", (one) => (one.checklist_raw[0]!.items[1]!.copy_qty = 0)],
  [
    "element.relabelled",
    (one) => (one.checklist_raw[0]!.items[1]!.name = "Bản vẽ thiết kế kỹ thuật thi công"),
  ],
  ["source.added", (one) => one.legal_basis.push({ code: "2/2025/NĐ-CP", name: "Nghị định" })],
  ["source.removed", (one) => one.legal_basis.pop()],
  ["result.added", (one) => one.results.push("Bản sao")],
  ["applicant.added", (one) => one.subject_types.push("Doanh nghiệp")],
  [
    "state.limit-shortened",
    (one) => (one.steps_raw[0]!.text = one.steps_raw[0]!.text.replace("5 ngày", "3 ngày")),
  ],
  ["step-text.added", (one) => (one.steps_raw[0]!.text += "\nKhảo sát ý kiến người nộp.")],
])("one planted edit gives %s and nothing else", (kind, edit) => {
  const changed = structuredClone(SAMPLE);
  edit(changed);
  const kinds = compareRecords(readRecord(SAMPLE)!, readRecord(changed)!).map((one) => one.kind);
  expect(kinds).toEqual([kind]);
});

it("takes spaces, bullets, dashes, marks and order for formatting", () => {
  const changed = structuredClone(SAMPLE);
  changed.checklist_raw[0]!.items.reverse();
  changed.checklist_raw[0]!.items[1]!.name = "–  Đơn ;";
  changed.steps_raw[0]!.text = `* ${changed.steps_raw[0]!.text.replace("\n", " ")}`;
  changed.name = "Cấp phép mẫu".normalize("NFD");
  expect(compareRecords(readRecord(SAMPLE)!, readRecord(changed)!)).toEqual([]);
});

it.runIf(hasCatalogue)(
  "reads every record: papers unless the record has none, and little is left unread",
  () => {
    const all = (["portal", "crawl", "nq-66.7"] as const).flatMap((folder) =>
      codesIn(folder).map((code) => record(folder, code)),
    );
    expect(all.length).toBe(311);
    expect(all.filter(({ channels }) => channels.length === 0)).toEqual([]);
    // Two of the portal, and three pages whose dossier is a running text, have no table of papers.
    expect(
      all
        .filter(({ papers }) => papers.length === 0)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["1.001798", "1.010992", "1.115580", "1.115592", "2.000693"]);
    const unread = all.flatMap((one) => one.unread).filter(({ part }) => part !== "term");
    expect(unread.length).toBeLessThan(10);
  },
);
