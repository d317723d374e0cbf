import type { CatalogueRecord } from "./catalogue-record.ts";
import { crawlChannels } from "./crawl-channels.ts";
import { crawlLaws, crawlResults } from "./crawl-law.ts";
import { crawlPapers } from "./crawl-papers.ts";
import { linesOf, plainText, stated } from "./plain-text.ts";

/** A record taken from the page of a procedure: tables are flattened into text without separators. */
export interface CrawlJson {
  readonly ma_thu_tuc: string;
  readonly ten_thu_tuc: string;
  readonly so_quyet_dinh?: string;
  readonly linh_vuc?: string;
  readonly doi_tuong_thuc_hien?: string;
  readonly trinh_tu_thuc_hien?: string;
  readonly cach_thuc_thuc_hien?: string;
  readonly thanh_phan_ho_so?: string;
  readonly can_cu_phap_ly?: string;
  readonly co_quan_thuc_hien?: string;
  readonly yeu_cau_dieu_kien?: string;
  readonly ket_qua_xu_ly?: string;
}

/** Commas within brackets belong to a name: `Tổ chức (không bao gồm doanh nghiệp, HTX)`. */
const listed = (text: string | undefined): readonly string[] =>
  (stated(text) ?? "")
    .split(/,(?![^(]*\))/u)
    .map(plainText)
    .filter((one) => one !== "");

/** Reads the shape with flattened tables. */
export function readCrawl(json: CrawlJson): CatalogueRecord {
  const { channels, unread: unreadChannels } = crawlChannels(json.cach_thuc_thuc_hien ?? "");
  const { papers, unread: unreadPapers } = crawlPapers(json.thanh_phan_ho_so ?? "");
  const field = stated(json.linh_vuc);
  const decision = stated(json.so_quyet_dinh);
  const requirements = stated(json.yeu_cau_dieu_kien);
  const laws = crawlLaws(json.can_cu_phap_ly ?? "");
  const agency = stated(json.co_quan_thuc_hien);
  return {
    shape: "crawl",
    code: json.ma_thu_tuc,
    name: plainText(json.ten_thu_tuc),
    ...(field !== undefined && { field }),
    ...(decision !== undefined && { decision }),
    agencies: agency === undefined ? [] : [agency],
    applicants: listed(json.doi_tuong_thuc_hien),
    channels,
    // The page does not print the cases.
    cases: [],
    papers,
    results: crawlResults(json.ket_qua_xu_ly ?? ""),
    ...(requirements !== undefined && { requirements }),
    laws,
    steps: linesOf(json.trinh_tu_thuc_hien ?? ""),
    unread: [
      ...unreadChannels,
      ...unreadPapers,
      ...laws
        .filter(({ number }) => number === undefined)
        .map(({ title }) => ({ part: "law", text: title }) as const),
    ],
  };
}
