import type { SlipKind } from "./slip-form.ts";

/**
 * Style of the papers, by Phụ lục I of Nghị định 30/2020/NĐ-CP where it has a rule: Times New Roman in black, its sizes,
 * margins and rules under the heads. That annex is about A4; on A5 sizes and margins shrink together.
 */
export function letterCss(paper: SlipKind["paper"]): string {
  return `${PAGES[paper]}\n${COMMON}`;
}

// Liberation Serif has the widths of Times New Roman and all Vietnamese letters; it is what Debian has.
const FONT = `"Times New Roman", "Liberation Serif", Tinos, serif`;

const NUMBERED =
  "@page { @top-center { content: counter(page); font: 10pt " +
  FONT +
  "; } } @page :first { @top-center { content: none; } }";

const PAGES: Readonly<Record<SlipKind["paper"], string>> = {
  a4: `@page { size: A4; margin: 20mm 20mm 20mm 30mm; } ${NUMBERED}
:root { --so: 13pt; --nho: 11pt; --be: 12pt; --dong: 6pt; --rong: 210mm; --le: 20mm 20mm 20mm 30mm; }`,
  "a4-wide": `@page { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; } ${NUMBERED}
:root { --so: 12pt; --nho: 10pt; --be: 11pt; --dong: 4pt; --rong: 297mm; --le: 20mm 15mm 20mm 20mm; }`,
  a5: `@page { size: A5; margin: 10mm 10mm 10mm 15mm; } ${NUMBERED}
:root { --so: 10pt; --nho: 8.5pt; --be: 9.5pt; --dong: 2pt; --rong: 148mm; --le: 10mm 10mm 10mm 15mm; }`,
};

const COMMON = `*, *::before, *::after { box-sizing: border-box; }
html { background: #e9ebee; color: #000; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 1rem 0; font-family: ${FONT}; font-size: var(--so); line-height: 1.25; overflow-wrap: anywhere; }
main { display: block; width: var(--rong); max-width: 100%; margin: 0 auto; padding: var(--le); background: #fff; }
p, h1, ul, table { margin: 0; padding: 0; }
.dau { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); column-gap: 3mm; text-align: center; }
.cap-tren, .co-quan, .quoc-hieu { font-size: var(--be); text-transform: uppercase; }
.co-quan, .quoc-hieu, .tieu-ngu { font-weight: bold; }
.tieu-ngu { display: table; margin: 0 auto; padding-bottom: 1mm; border-bottom: 0.75pt solid #000; }
.gach { width: 40%; height: 0; margin: 1mm auto 0; border-top: 0.75pt solid #000; }
.so { margin-top: 1.5mm; }
.ngay-ky { margin-top: 1.5mm; font-style: italic; }
.tua { display: flex; align-items: center; gap: 3mm; margin: 1mm 0 2mm; }
.ten-giay { flex: 1; text-align: center; }
.ma-qr { flex: none; line-height: 0; }
.ma-qr svg { width: 25mm; height: 25mm; }
h1 { margin: 0; font-size: calc(var(--so) + 1pt); font-weight: bold; line-height: 1.3; text-transform: uppercase; text-wrap: balance; }
.ma-so { margin-top: 1mm; font-weight: bold; }
.ma-so .nhan { font-weight: normal; }
main > p, .chung, .dong, ul { margin-bottom: var(--dong); }
.dong { display: flex; align-items: baseline; gap: 1.2mm; min-width: 0; }
.nhan { flex: none; max-width: 100%; }
.o { flex: 1 1 0; min-width: 8mm; border-bottom: 0.75pt dotted #000; }
.o.trong { color: transparent; white-space: nowrap; overflow: hidden; }
.chung { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 3mm; }
.chung .dong { margin-bottom: 0; }
.van-ban { white-space: pre-line; text-align: justify; padding-left: 5mm; }
.van-ban.trong { overflow: hidden; color: transparent; border-bottom: 0.75pt dotted #000; margin-left: 5mm; }
.vi-sao { font-size: var(--nho); }
ul.vi-sao { padding-left: 5mm; }
table { width: 100%; border-collapse: collapse; margin-bottom: calc(2 * var(--dong)); }
caption { padding: 0 0 0.5mm; text-align: left; font-weight: bold; }
th, td { padding: 0.4mm 1mm; border: 0.5pt solid #000; vertical-align: top; text-align: left; }
th, th.tien { text-align: center; font-weight: bold; overflow-wrap: normal; }
tfoot th { text-align: right; }
tfoot td { font-weight: bold; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
.khoan-thu { break-inside: avoid; }
tr { break-inside: avoid; }
.stt { width: 9mm; text-align: center; }
.so-luong { width: 18mm; text-align: center; }
.vua { width: 24%; }
.tien { width: 26%; text-align: right; white-space: nowrap; }
.luc { overflow-wrap: normal; text-align: center; }
.nhieu-dong { white-space: pre-line; }
.ky { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 4mm; margin-top: 3mm; text-align: center; break-inside: avoid; }
.chuc { font-weight: bold; text-transform: uppercase; }
.cach { font-style: italic; }
.ten-ky { min-height: 1.3em; margin-top: 12mm; font-weight: bold; }
.ghi-chu { margin-top: 3mm; padding-top: 1mm; border-top: 0.5pt solid #000; font-size: var(--nho); font-style: italic; }
.a4-wide table { font-size: var(--nho); }
.control table { font-size: var(--nho); }
.ben { width: 20%; white-space: pre-line; }
.ghi { width: 24%; white-space: pre-line; }
@media (max-width: 40rem) {
  main { padding: 1rem; }
  .chung { grid-template-columns: 1fr; row-gap: var(--dong); }
}
@media print {
  html { background: none; }
  body { padding: 0; }
  main { width: auto; padding: 0; }
  table, caption, h1, .dau { break-after: auto; }
  h1, caption, thead { break-after: avoid; }
}
`;
