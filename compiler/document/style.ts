/** Style of a sheet: like a printed form on screen and on A4, readable at 320 px, in the dark, and without colour. */
export const sheetStyle = `:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #8a8a8a; --band: #eef1f5; --mark: #8f1d14; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #16181b; --soft: #b5b8bd; --line: #70757d; --band: #24282e; --mark: #ff9d91; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Times New Roman", "Liberation Serif", Tinos, serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
header { border-bottom: 3px double var(--line); margin-bottom: 1.5rem; text-align: center; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 .25rem; break-after: avoid; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.25rem 0 .25rem; break-after: avoid; }
.kind { margin: 0 0 .5rem; font-variant-caps: all-small-caps; letter-spacing: .06em; font-size: 1.1rem; color: var(--soft); }
p { margin: .4rem 0; }
.law { font-size: .875rem; font-style: italic; color: var(--soft); margin: 0 0 .6rem; break-after: avoid; }
.absent { font-weight: bold; }
.notice { border: 2px solid var(--mark); border-left-width: .5rem; padding: .6rem .9rem; font-weight: bold; color: var(--mark); }
ul, ol { margin: .4rem 0; padding-left: 1.4rem; }
li { margin: .2rem 0; }
li > ul { list-style: "– "; padding-left: 1.1rem; }
dl { margin: .6rem 0; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; column-gap: 1rem; border-top: 1px solid var(--line); padding: .35rem 0; break-inside: avoid; }
dl > div:last-child { border-bottom: 1px solid var(--line); }
dt { font-weight: bold; grid-row: span 9; }
dd { margin: 0; grid-column: 2; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; break-after: avoid; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { background: var(--band); overflow-wrap: normal; }
tbody th { font-weight: normal; }
.number { white-space: nowrap; }
tr { break-inside: avoid; }
th p, td p { margin: 0 0 .35rem; }
th p:last-child, td p:last-child { margin-bottom: 0; }
figure { margin: 1rem calc(50% - min(48vw, 52rem)); break-inside: avoid; }
figure a { display: block; overflow-x: auto; }
figure img { display: block; width: 100%; max-width: max-content; height: auto; margin: 0 auto; }
figcaption { text-align: center; font-style: italic; }
a { color: inherit; }
a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
@media screen and (max-width: 44rem) {
  h1 { font-size: 1.35rem; }
  figure { margin: 1rem 0; }
  figure img { min-width: 56rem; }
  dl > div { display: block; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { border: 1px solid var(--line); border-left-width: .4rem; margin-bottom: .7rem; }
  th, td { border: 0; padding: .3rem .6rem; }
  td::before, tbody th::before { content: attr(data-column); display: block; font-size: .875rem; font-weight: bold; color: var(--soft); }
  .nothing { display: none; }
}
@page { size: A4; margin: 20mm 18mm 20mm 25mm; @bottom-center { content: counter(page) " / " counter(pages); font: 10pt "Times New Roman", "Liberation Serif", serif; } }
@page drawing { size: A4 landscape; margin: 10mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --line: #444; --band: #eee; --mark: #000; }
  body { font-size: 12pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { font-size: 13pt; margin-top: 14pt; }
  h3 { font-size: 12pt; }
  table { font-size: 11pt; }
  section:has(> figure) { page: drawing; }
  figure { margin: 0; }
  figure img { width: auto; max-width: 100%; max-height: 165mm; }
}
`;
