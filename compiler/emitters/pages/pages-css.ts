/** Text of `pages.css`: the only style of the pages. Fonts are those of the machine; nothing is fetched. */
export const PAGES_CSS = `/* Made by tthc. Do not edit. */
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --paper: #ffffff;
  --panel: #f4f6f9;
  --ink: #16202c;
  --quiet: #4c5a69;
  --line: #c9d2db;
  --edge: #5d6b7a;
  --brand: #123a63;
  --brand-ink: #ffffff;
  --brand-quiet: #cfdcea;
  --gold: #d9a521;
  --link: #0a4f94;
  --press: #0f4c8a;
  --press-over: #0b3a6b;
  --press-ink: #ffffff;
  --wrong: #a8201a;
  --wrong-ground: #fdf1f0;
  --note-ground: #eef4fa;
  --good: #0d5c3a;
  --good-ground: #edf7f1;
  --focus: #ffbf2e;
  --focus-ink: #16202c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12181f;
    --paper: #0d1319;
    --panel: #1a232d;
    --ink: #eaf0f6;
    --quiet: #b3c0cd;
    --line: #3a4755;
    --edge: #8fa0b1;
    --brand: #0c2440;
    --brand-ink: #ffffff;
    --brand-quiet: #bccde0;
    --gold: #e0b544;
    --link: #8fc2f5;
    --press: #2f74b8;
    --press-over: #3d86cd;
    --press-ink: #ffffff;
    --wrong: #ff9c94;
    --wrong-ground: #35191a;
    --note-ground: #1b2a3a;
    --good: #86d9ae;
    --good-ground: #14301f;
    --focus: #ffcf5c;
    --focus-ink: #10161d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 1.5rem; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  line-height: 1.55; overflow-wrap: break-word;
}
p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1.5rem; font-size: 1.9rem; letter-spacing: -0.01em; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.3rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
h4 { margin: 1rem 0 0.25rem; font-size: 1rem; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--focus-ink); border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.column { width: 100%; max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: 0; top: -6rem; padding: 0.75rem 1.25rem; background: var(--focus); color: var(--focus-ink); z-index: 1; }
.skip:focus { top: 0; }

.masthead { background: var(--brand); color: var(--brand-ink); border-bottom: 4px solid var(--gold); }
.masthead .column { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1.25rem; padding-top: 0.9rem; padding-bottom: 0.9rem; }
.masthead-name { flex: 1 1 100%; font-weight: 650; font-size: 1.12rem; line-height: 1.35; }
.masthead-code { flex: 1 1 auto; color: var(--brand-quiet); font-size: 0.88rem; }
.masthead a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 0.25rem; color: var(--brand-ink); font-size: 0.95rem; }

main.column { flex: 1 0 auto; padding-top: 1.5rem; padding-bottom: 3.5rem; }
.back a { display: inline-flex; align-items: center; min-height: 44px; }
.back a::before { content: ""; width: 0.5em; height: 0.5em; margin-right: 0.5em; border: solid currentcolor; border-width: 0 0 0.12em 0.12em; rotate: 45deg; }
.step { margin: 0.75rem 0 0.35rem; color: var(--quiet); font-size: 0.95rem; }
.form-name { margin: -1.1rem 0 1.5rem; color: var(--quiet); }
.lead { margin-bottom: 1.5rem; font-size: 1.08rem; }
.notice { margin: 1rem 0; padding: 0.75rem 1rem; background: var(--note-ground); border-left: 5px solid var(--link); }

.problems { margin: 0.75rem 0 1.75rem; padding: 1.1rem 1.25rem; background: var(--wrong-ground); border: 2px solid var(--wrong); border-left-width: 8px; border-radius: 4px; }
.problems h2 { margin: 0 0 0.5rem; font-size: 1.15rem; }
.problems ul { list-style: none; }
.problems a { display: inline-flex; align-items: center; min-height: 44px; color: var(--wrong); font-weight: 600; }

fieldset { min-width: 0; border: 0; }
.field { margin-bottom: 1.75rem; }
.field > label, .label, legend { display: block; padding: 0; font-weight: 600; }
.optional { color: var(--quiet); font-weight: 400; }
.hint { margin-top: 0.15rem; color: var(--quiet); font-size: 0.95rem; }
.error { margin-top: 0.35rem; color: var(--wrong); font-weight: 600; }
.input {
  display: inline-block; width: 100%; min-height: 48px; margin-top: 0.4rem; padding: 0.5rem 0.75rem;
  font: inherit; color: var(--ink); background: var(--paper); border: 1.5px solid var(--edge); border-radius: 4px;
}
textarea.input { display: block; resize: vertical; }
select.input { padding-right: 0.4rem; }
input[type="file"].input { padding: 0.55rem; }
.input::file-selector-button { min-height: 32px; font: inherit; }
.input.medium { max-width: 22rem; }
.input.short { max-width: 13rem; }
.input.four { width: 5.6rem; }
.input.two { width: 4rem; }
.unit { margin-left: 0.4rem; color: var(--quiet); }
.input[aria-invalid="true"] { border: 2.5px solid var(--wrong); }
.field.wrong, .field:has(> .error) { padding-left: 1rem; border-left: 5px solid var(--wrong); }
.parts { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-top: 0.25rem; }
.part label { display: block; font-size: 0.95rem; }
.part .input { margin-top: 0.15rem; }
.ticks-in-line { display: flex; flex-wrap: wrap; column-gap: 1.5rem; }
.tick { display: flex; align-items: stretch; max-width: 100%; margin-top: 0.4rem; }
.tick input { flex: none; width: 1.6rem; height: 1.6rem; margin: 0.6rem 0.2rem 0; accent-color: var(--press); }
.tick label { min-width: 0; min-height: 44px; padding: 0.55rem 0.6rem; cursor: pointer; }
.group { margin: 0 0 2rem; padding: 1.1rem 1.25rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.group > legend { float: left; width: 100%; margin-bottom: 0.35rem; font-size: 1.15rem; }
.group > legend ~ * { clear: both; }
.group > .hint, form > .hint { margin-bottom: 1.1rem; }
.group .group { padding: 1rem 0 0; background: none; border-width: 1px 0 0; border-radius: 0; }
.conditional { margin-bottom: 1.75rem; padding: 0.9rem 0 0 1.1rem; border-left: 4px solid var(--line); }
.only { margin-bottom: 0.9rem; color: var(--quiet); font-size: 0.95rem; }
.computed { padding: 0.75rem 1rem; background: var(--note-ground); border-radius: 4px; }
.rows { margin-bottom: 2rem; }
.rows > h2 { margin-top: 0; }
.rows > .hint { margin-bottom: 0.75rem; }
.row { margin-bottom: 1rem; padding: 1rem 1.25rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.row > legend { float: left; width: 100%; margin-bottom: 0.75rem; }
.row > legend ~ * { clear: both; }
.files { margin: 0.25rem 0 0.5rem; list-style: none; }
.files li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
.files-title { margin-top: 0.5rem; font-weight: 600; font-size: 0.95rem; }
.file-name { flex: 1 1 12rem; min-width: 0; }
.file-size { color: var(--quiet); font-size: 0.9rem; white-space: nowrap; }
.plain-list { list-style: none; }

.button {
  display: inline-block; min-height: 48px; margin: 0; padding: 0.6rem 1.5rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--press-ink); background: var(--press); border: 2px solid transparent; border-radius: 4px;
}
.button:hover { background: var(--press-over); }
.button.quiet { min-height: 44px; padding: 0.45rem 1.1rem; color: var(--link); background: transparent; border-color: currentcolor; }
.button.quiet:hover, .button.plain:hover { background: var(--note-ground); }
.button.plain { min-height: 44px; padding: 0.4rem 0.75rem; color: var(--link); background: transparent; text-decoration: underline; text-underline-offset: 0.18em; }
.field > .button { margin-top: 0.6rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; margin-top: 2rem; }

.answers { margin-bottom: 2rem; padding: 1.1rem 1.25rem 0.6rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.answers > h2 { margin: 0 0 0.5rem; }
.answer-list { margin-bottom: 0.75rem; }
.answer { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(4.8rem, auto); gap: 0 1.25rem; align-items: baseline; padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
.answer:last-child { border-bottom: 0; }
.answer dt { font-weight: 600; }
.answer-text { white-space: pre-line; }
.answer-change a { display: inline-flex; align-items: center; min-height: 44px; }
.none { color: var(--quiet); }
.done { margin-bottom: 1.5rem; padding: 1.75rem 1.25rem; text-align: center; background: var(--good-ground); border: 2px solid var(--good); border-radius: 6px; }
.done-label { font-size: 1.05rem; }
.done-code { color: var(--good); font-size: 1.7rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.done + p { margin-bottom: 1rem; }
.next-steps { padding-left: 1.5rem; }
.next-steps li { padding: 0.25rem 0; }
.footer { padding: 1.25rem 0 1.5rem; background: var(--panel); color: var(--quiet); font-size: 0.92rem; border-top: 1px solid var(--line); }

@media (max-width: 34rem) {
  h1 { font-size: 1.55rem; }
  .column { padding-left: 1rem; padding-right: 1rem; }
  .group, .row, .answers { padding-left: 1rem; padding-right: 1rem; }
  .group .group { padding-left: 0; padding-right: 0; }
  .answer { grid-template-columns: minmax(0, 1fr) auto; padding: 0.6rem 0; }
  .answer dt { grid-column: 1 / -1; }
  .actions .button { width: 100%; }
  .done-code { font-size: 1.35rem; }
}

/* Public terminal: larger text and targets, room for the keyboard on the screen. */
.kiosk { font-size: 24px; }
.kiosk .column { max-width: 58rem; }
.kiosk .input, .kiosk .button, .kiosk .tick label, .kiosk a { min-height: 64px; }
.kiosk .input { padding: 0.75rem; }
.kiosk .input.two { width: 5.5rem; }
.kiosk .input.four { width: 8rem; }
.kiosk .tick label { padding-top: 0.75rem; }
.kiosk .tick input { width: 2rem; height: 2rem; margin-top: 1rem; }
.kiosk main.column { padding-bottom: 45vh; }

@media (forced-colors: active) {
  :focus-visible { outline: 3px solid Highlight; box-shadow: none; }
  .masthead { border-bottom-color: CanvasText; }
  .input, .button { border: 1.5px solid ButtonBorder; }
  .problems, .field.wrong, .field:has(> .error) { border-color: Mark; }
}

@media print {
  @page { size: A4; margin: 20mm 20mm 20mm 25mm; }
  :root { --ground: #fff; --paper: #fff; --panel: #fff; --ink: #000; --quiet: #333; --line: #999; --edge: #555; --link: #000; --brand: #fff; --brand-ink: #000; --brand-quiet: #333; --gold: #000; --good: #000; --good-ground: #fff; --note-ground: #fff; --wrong: #000; --wrong-ground: #fff; }
  html { font-size: 11pt; }
  .skip, .back, .actions, .button, .answer-change, .masthead-language, .problems, .notice { display: none; }
  .column, main.column { max-width: none; padding: 0; }
  main.column { padding-top: 1rem; }
  .field, .answer, .row, .done { break-inside: avoid; }
  h1, h2, h3, h4, legend { break-after: avoid; }
  .input { min-height: 0; padding: 0 0 0.1rem; border: 0; border-bottom: 1px solid #555; border-radius: 0; }
  .group, .row, .answers { border-color: #999; }
}
`;
