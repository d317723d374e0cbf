/** The stylesheet of the view: system fonts, both colour schemes, nothing from outside. */
export const VIEW_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f5f1; --paper: #ffffff; --ink: #1c1d1f; --faint: #5b5f66; --line: #d5d3cb;
  --accent: #9b1c1c; --accent-ink: #ffffff; --link: #0b4f8a; --good: #1d6b3a; --warn: #8a5300; --bad: #a81616;
  --good-ground: #e9f5ec; --warn-ground: #fdf3e0; --bad-ground: #fdecec; --focus: #0b4f8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --paper: #1f2226; --ink: #ecebe6; --faint: #a9adb5; --line: #3a3e45;
    --accent: #b3261e; --accent-ink: #ffffff; --link: #8cc2f5; --good: #7fd39b; --warn: #f2c063; --bad: #ff9a93;
    --good-ground: #1b2c21; --warn-ground: #31281a; --bad-ground: #361d1d; --focus: #8cc2f5;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; background: var(--ground); color: var(--ink); }
body { margin: 0; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.faint { color: var(--faint); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; padding: 0.75rem clamp(1rem, 4vw, 2.5rem); background: var(--paper); border-bottom: 3px solid var(--accent); }
.brand { display: inline-flex; align-items: center; gap: 0.6rem; min-height: 44px; color: inherit; text-decoration: none; font-weight: 600; }
.mark { display: inline-grid; place-items: center; width: 2.25rem; height: 2.25rem; border-radius: 0.4rem; background: var(--accent); color: var(--accent-ink); font-weight: 700; letter-spacing: 0.02em; }
.search { display: flex; flex: 1 1 16rem; min-width: 0; gap: 0.5rem; max-width: 34rem; }
.search input { flex: 1; min-width: 0; }
.languages { margin-left: auto; }
.languages a { display: inline-block; padding: 0.6rem 0.25rem; }
input, select, button, textarea { font: inherit; color: inherit; min-height: 44px; padding: 0.45rem 0.75rem; border: 1px solid var(--faint); border-radius: 0.35rem; background: var(--paper); max-width: 100%; }
button { cursor: pointer; background: var(--ground); font-weight: 600; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
main { display: block; max-width: 78rem; margin: 0 auto; padding: 1.25rem clamp(1rem, 4vw, 2.5rem) 3rem; }
main:focus { outline: none; }
h1 { font-size: clamp(1.4rem, 1.1rem + 1.4vw, 2rem); line-height: 1.25; margin: 0.25rem 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 0.6rem; }
p { margin: 0.35rem 0; }
.lead { color: var(--faint); }
.crumbs { margin: 0; font-size: 0.95rem; }
.crumbs a { display: inline-block; padding: 0.35rem 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; color: var(--faint); font-size: 0.95rem; }
.facts .bad, .facts .warn { font-weight: 600; }
.bad { color: var(--bad); } .warn { color: var(--warn); }
.file { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace; font-size: 0.88em; overflow-wrap: anywhere; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 1rem; }
.card > a { font-weight: 600; text-decoration: none; display: inline-block; padding: 0.2rem 0; color: var(--ink); }
.card > a:hover { text-decoration: underline; color: var(--link); }
.versions { list-style: none; margin: 0.25rem 0 0; padding: 0; font-size: 0.95rem; }
.versions a { display: inline-block; padding: 0.2rem 0; }
.card.bad { border-left: 4px solid var(--bad); }
.note { margin: 0.75rem 0; padding: 0.75rem 1rem; border-radius: 0.4rem; border-left: 4px solid currentColor; background: var(--bad-ground); }
.note.warn { background: var(--warn-ground); }
.tabs { margin: 1rem 0 1.25rem; border-bottom: 1px solid var(--line); }
.tabs ul { display: flex; flex-wrap: wrap; gap: 0 0.25rem; list-style: none; margin: 0; padding: 0; }
.tabs a { display: inline-block; padding: 0.65rem 0.85rem; text-decoration: none; color: var(--ink); border-bottom: 3px solid transparent; }
.tabs a:hover { border-bottom-color: var(--line); }
.tabs a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; }
.count { display: inline-block; min-width: 1.5em; padding: 0 0.4em; border-radius: 1em; font-size: 0.85em; text-align: center; background: var(--warn-ground); color: var(--warn); }
.count.bad { background: var(--bad-ground); color: var(--bad); }
.findings, .scenarios { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9rem; }
.finding, .scenarios > li { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--faint); border-radius: 0.4rem; padding: 0.75rem 1rem; }
.finding.error { border-left-color: var(--bad); } .finding.warning { border-left-color: var(--warn); }
.finding .place { font-size: 0.92rem; color: var(--faint); margin: 0; }
.finding .severity { font-weight: 700; color: var(--ink); }
.finding.error .severity { color: var(--bad); } .finding.warning .severity { color: var(--warn); }
.finding .message { font-size: 1.05rem; }
.finding .related { margin: 0.4rem 0; padding-left: 1.2rem; color: var(--faint); }
.source { margin: 0.5rem 0; padding: 0.6rem 0.8rem; overflow-x: auto; background: var(--ground); border-radius: 0.35rem; font: 0.88rem/1.45 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace; }
.source code { font: inherit; }
.fix code { font: 0.9em ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace; background: var(--ground); padding: 0.1rem 0.4rem; border-radius: 0.25rem; overflow-wrap: anywhere; }
.split { display: grid; gap: 1.5rem; }
@media (min-width: 56rem) { .split { grid-template-columns: minmax(16rem, 22rem) 1fr; align-items: start; } .split > div:first-child { position: sticky; top: 1rem; } }
.panel { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.25rem 1.25rem; }
.panel h2 { margin-top: 0; }
.field { margin: 0 0 0.9rem; }
.field label { display: block; font-weight: 600; }
.field .hint { margin: 0 0 0.25rem; font-size: 0.92rem; color: var(--faint); }
.field .error { color: var(--bad); font-weight: 600; }
.field input, .field select { width: 100%; }
.field.tick { display: flex; align-items: center; gap: 0.6rem; }
.field.tick input { flex: none; width: 1.5rem; min-height: 1.5rem; margin: 0; accent-color: var(--accent); }
.field.tick label { padding: 0.4rem 0; font-weight: 400; }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 0.75rem; align-items: end; }
[aria-invalid="true"] { border: 2px solid var(--bad); }
.promise { background: var(--paper); border: 1px solid var(--line); border-left: 6px solid var(--accent); border-radius: 0.5rem; padding: 0.9rem 1.25rem; }
.promise .label { margin: 0; color: var(--faint); }
.promise .date { margin: 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); font-weight: 700; font-variant-numeric: tabular-nums; }
details { margin: 0.75rem 0; }
summary { min-height: 32px; padding: 0.25rem 0; cursor: pointer; font-weight: 600; }
.promise .total { margin-top: 0.35rem; font-size: 1.1rem; font-variant-numeric: tabular-nums; }
.promise .skipped { color: var(--faint); }
h3 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
.limit { color: var(--faint); }
.limit .length { display: inline-block; padding: 0 0.5rem; margin-right: 0.25rem; border-radius: 0.3rem; background: var(--paper); border: 1px solid var(--line); color: var(--ink); font-weight: 600; font-size: 0.92rem; }
.why { margin: 0; padding-left: 1.2rem; } .why .sub { margin-left: 1.25rem; }
.timeline { list-style: none; margin: 0; padding: 0; border-left: 3px solid var(--line); }
.timeline li { position: relative; display: grid; gap: 0 1.25rem; padding: 0.35rem 0 0.9rem 1.25rem; }
@media (min-width: 40rem) { .timeline li { grid-template-columns: 9.5rem 1fr; } }
.timeline li::before { content: ""; position: absolute; left: -0.5rem; top: 0.8rem; width: 0.8rem; height: 0.8rem; border-radius: 50%; background: var(--paper); border: 3px solid var(--accent); }
.timeline .when { font-variant-numeric: tabular-nums; font-weight: 600; } .timeline .what { font-weight: 600; } .timeline .what .faint { font-weight: 400; }
@media (max-width: 40rem) { .tabs a { padding: 0.45rem 0.55rem; } .search { order: 1; flex-basis: 100%; max-width: none; } }
.timeline .refused::before { border-color: var(--bad); background: var(--bad); }
.scenarios > li.good { border-left-color: var(--good); } .scenarios > li.bad { border-left-color: var(--bad); color: inherit; }
.verdict { font-weight: 700; } .good .verdict { color: var(--good); } .scenarios .bad .verdict { color: var(--bad); }
.scenarios dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; } .scenarios dt { color: var(--faint); } .scenarios dd { margin: 0; }
.alone { margin: 0 0 0.5rem; }
.alone a { display: inline-block; padding: 0.35rem 0; }
@media (min-width: 80rem) { .picture { margin-inline: calc(50% - min(49vw, 60rem)); } }
.picture { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
.picture svg { display: block; margin: 0 auto; }
.doings { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin: 1rem 0 1.5rem; }
.doings a { display: inline-flex; align-items: center; min-height: 44px; padding: 0.45rem 1.1rem; border-radius: 0.35rem; font-weight: 600; text-decoration: none; border: 1px solid var(--accent); }
.doings .main { background: var(--accent); color: var(--accent-ink); }
.field.tick label a { display: inline-block; padding: 0.2rem 0; }
.doings .second { background: var(--paper); color: var(--ink); }
.form-pages { list-style: none; margin: 0; padding: 0; max-width: 46rem; background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; }
.form-pages li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding: 0.35rem 1rem; }
.form-pages li + li { border-top: 1px solid var(--line); }
.form-pages li > :first-child { flex: 1 1 14rem; padding: 0.4rem 0; }
.form-pages .good { color: var(--good); }
.not-asked { color: var(--faint); }
.live { position: fixed; right: 1rem; bottom: 1rem; margin: 0; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); border-radius: 0.4rem; }
.live:empty { display: none; }
.live button { color: var(--ink); background: var(--paper); min-height: 36px; }
.foot { max-width: 78rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 2rem; color: var(--faint); font-size: 0.92rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; max-width: 46rem; }
@media print { .bar, .tabs, .live, .foot, .ask, .skip { display: none; } html { background: #fff; } }
@media (forced-colors: active) { .mark, .tabs a[aria-current], .count { border: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { .tabs a { transition: border-color 120ms; } }
`;
