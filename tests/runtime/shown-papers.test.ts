import type { PaperNeed } from "@tthc/model";
import { expect, it } from "vitest";
import { renderPapers } from "../../runtime/play/render-papers.ts";

const paper = (id: string, more: Partial<PaperNeed> = {}): PaperNeed => ({
  id,
  kind: "paper",
  label: { vi: id },
  needed: true,
  why: { is: "always" },
  handedIn: false,
  ...more,
});

it("lists papers to show apart from papers to hand in, and never as missing", () => {
  expect(renderPapers([paper("Đơn"), paper("Căn cước", { shownOnly: true })], true, [], "vi")).toEqual([
    "Giấy tờ phải nộp: Đơn",
    "Giấy tờ phải xuất trình: Căn cước",
    "Còn thiếu: Đơn",
  ]);
});
