import { flowStyle } from "./flow-style.ts";
import { printStyle } from "./print-style.ts";

/** What a report adds to the style of sheets: numbers set large, one accent, everything readable without colour. */
const screenStyle = `:root { --accent: #0b4a86; --old: #8b939c; --now: #0b4a86; --good: #1d5f31; --bad: #8f1d14; --doubt: #6b4a00; --card: #f5f7f9; --hair: #cfd5db; }
@media (prefers-color-scheme: dark) {
  :root { --accent: #8ec2f5; --old: #878e97; --now: #6fb0ee; --good: #8fd3a2; --bad: #ff9d91; --doubt: #f0c877; --card: #1f2328; --hair: #3b4149; }
}
.report { font-family: "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
.report main { max-width: 72rem; padding-top: .75rem; }
.report header { border: 0; text-align: left; margin: 0 0 2rem; }
.report h1, .report h2, .report h3, .report h4 { text-wrap: balance; }
.report h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
.report h3 { font-size: 1.1rem; margin: 1.75rem 0 .4rem; }
.report h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
.report h2.title { font-size: 1.75rem; border: 0; margin-top: 0; padding: 0; }
.pair + .pair, .first + .pair { border-top: .35rem solid var(--accent); padding-top: 1.25rem; margin-top: 4rem; }
.cost-totals { grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
.report section > h3:first-child { border-top: 1px solid var(--ink); padding-top: .6rem; margin-top: 2.25rem; }
.report .kind { font-size: .875rem; font-variant: normal; letter-spacing: .04em; text-transform: uppercase; margin: 0 0 .35rem; }
.report .title { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem); line-height: 1.2; margin: 0 0 .75rem; padding: 0; border: 0; font-weight: 700; }
html:has(.languages [value="vi"]:checked) .told.en, html:has(.languages [value="en"]:checked) .told.vi { display: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.nowrap { white-space: nowrap; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.languages { display: flex; justify-content: flex-end; gap: .25rem 1rem; flex-wrap: wrap; font-size: .875rem; margin-bottom: .75rem; }
.languages legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; cursor: pointer; }
input[type="radio"] { accent-color: var(--accent); width: 1.15rem; height: 1.15rem; margin: 0; }
input:focus-visible, summary:focus-visible, .scrolls:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.versions { margin: 0 0 .8rem; font-size: .9375rem; }
.versions > div { grid-template-columns: 4.5rem 1fr; border: 0; padding: .1rem 0; }
.versions > div:last-child { border: 0; }
.versions dt { color: var(--soft); font-weight: 400; }
.lead { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr); gap: 1rem 2.5rem; align-items: end; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--hair); padding: .7rem 0 .8rem; }
.claim { margin: 0; }
.claim .what { display: block; font-size: 1rem; color: var(--soft); }
.claim .figures { display: block; font-size: clamp(2.5rem, 1.6rem + 4.4vw, 4.5rem); line-height: 1.1; font-variant-numeric: tabular-nums; letter-spacing: -.02em; }
.claim .old { color: var(--soft); font-weight: 300; }
.claim .now { color: var(--accent); font-weight: 700; }
.claim small, .claim .unit { white-space: nowrap; }
.claim .unit, .claim small { font-size: 1.25rem; letter-spacing: 0; font-weight: 400; color: var(--ink); }
.claim .arrow { color: var(--soft); font-weight: 300; }
.claim .difference { font-size: 1.75rem; font-weight: 700; }
.claim .difference.long { font-size: 1.0625rem; }
.ground { display: inline-block; font-size: .8125rem; line-height: 1.4; padding: .1rem .5rem; border: 1px dashed var(--line); color: var(--ink); border-radius: .25rem; }
.ground.is-sourced { border: 1.5px solid var(--good); color: var(--good); font-weight: 600; }
.claim .ground { margin-left: .5rem; vertical-align: .3rem; }
.two-bars, .day-bars, .tiles, .burdens ul, .legend, .not-counted ul, .more { list-style: none; margin: 0; padding: 0; }
.two-bars li { display: grid; grid-template-columns: 3.5rem 1fr; column-gap: .6rem; align-items: center; margin: .35rem 0; }
.two-bars li > data, .two-bars .words { grid-column: 2; font-size: .9375rem; font-weight: 600; }
.side-word { font-size: .8125rem; color: var(--soft); }
.track { position: relative; display: block; height: 1.5rem; background: var(--card); }
.bar { display: block; height: 100%; border: 1px solid var(--ink); min-width: 1px; }
.bar.old { background: var(--old); }
.bar.now { background: var(--now); }
.bar.same-days { background: var(--paper); }
.track.parts { display: flex; }
.track.parts .bar + .bar { border-left: 0; }
.range { position: absolute; top: 50%; height: .5rem; margin-top: -.25rem; border: solid var(--ink); border-width: 0 2px; }
.range::before { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px solid var(--ink); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0; margin: 0; border-bottom: 1px solid var(--hair); }
.tile { padding: .6rem 1rem .6rem 0; display: flex; flex-direction: column; align-items: flex-start; gap: .1rem; margin: 0; }
.tile .what { font-size: .875rem; color: var(--soft); }
.tile .figures { font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tile.two-units { grid-column: span 2; }
.tile .figures .unit, .tile small { font-size: .875rem; }
.tile .difference { font-size: .9375rem; font-weight: 600; }
.tile .ground { margin-top: .2rem; }
.same { font-size: .9375rem; color: var(--soft); margin: .75rem 0; }
.sourced { border-left: .35rem solid var(--accent); padding: .35rem .9rem; margin: 1rem 0; font-weight: 600; max-width: 60rem; }
.nothing-changed { font-size: 1.75rem; font-weight: 700; margin: 1rem 0 .5rem; }
.burdens { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; align-items: baseline; margin: .6rem 0; }
.burdens p { margin: 0; }
.burdens ul { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.burdens strong { font-size: 1.25rem; }
.lighter > strong, .lighter .burden { color: var(--good); }
.heavier > strong, .heavier .burden { color: var(--bad); }
.mixed > strong, .needs-human > strong, .mixed .burden, .needs-human .burden { color: var(--doubt); }
.neutral .burden { color: var(--soft); }
.caveats { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .5rem 2.5rem; font-size: .9375rem; }
.lead-in { font-weight: 700; margin: .5rem 0 .2rem; }
.report .notice { font-weight: 600; }
.day-bars > li { display: grid; grid-template-columns: minmax(10rem, 18rem) minmax(0, 1fr); column-gap: 1.25rem; border-top: 1px solid var(--hair); padding: .5rem 0; margin: 0; break-inside: avoid; }
.day-bars .pair { display: block; }
.day-bars .one { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) minmax(4rem, 10rem); column-gap: .6rem; align-items: center; margin: .1rem 0; }
.day-bars .track { height: 1.1rem; }
.day-bars data { font-variant-numeric: tabular-nums; font-size: .9375rem; }
.day-bars .sum { border-top: 2px solid var(--ink); font-weight: 700; }
.day-bars .difference { margin-left: .5rem; color: var(--accent); }
.hatched { display: inline-block; flex: none; width: 2.2rem; height: .9rem; border: 1px solid var(--ink); background: repeating-linear-gradient(45deg, transparent 0 3px, var(--ink) 3px 4px); }
.not-counted { margin-top: 1rem; font-size: .9375rem; }
.not-counted li { display: flex; gap: .6rem; align-items: baseline; }
.filter { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; border: 1px solid var(--hair); padding: .5rem .9rem; margin: 0 0 1rem; }
.filter legend { padding: 0 .35rem; font-size: .875rem; color: var(--soft); }
.count { color: var(--soft); }
details.part { margin: 0 0 .5rem; border-top: 1px solid var(--hair); }
summary { cursor: pointer; padding: .45rem 0; min-height: 1.75rem; }
summary h3, summary h4 { display: inline; margin: 0 !important; border: 0; }
.part-counts { color: var(--soft); white-space: pre-wrap; margin-left: .5rem; }
.change-list { padding-left: 2.6rem; margin: 0 0 .75rem; }
.change { margin: .45rem 0; break-inside: avoid; }
.change:target { outline: 2px solid var(--accent); outline-offset: 4px; }
.equal { list-style: none; margin: .45rem 0; }
.equal > .told { margin: 0; }
.holds-for > summary { padding: .1rem 0; min-height: 1.5rem; font-size: .9375rem; color: var(--soft); }
.holds-for > ol { margin: .1rem 0 .5rem; padding-left: 2.6rem; }
.holds-for .change { margin: .2rem 0; }
.plan { border-top: 1px solid var(--hair); margin-top: .5rem; }
.plan > summary { font-weight: 600; }
.change::marker { color: var(--soft); font-size: .875rem; }
.told p, .change .told { margin: 0; }
.burden { font-weight: 700; white-space: nowrap; margin-right: .25rem; }
.more { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; color: var(--soft); }
.more li { margin: 0; }
.package { font-weight: 600; }
table { font-variant-numeric: tabular-nums; }
.report section.migration table, .report section.cost table { font-size: .9375rem; }
@media screen and (max-width: 44rem) {
  .lead { grid-template-columns: minmax(0, 1fr); }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .tile .figures { font-size: 1.35rem; }
  .versions > div { display: block; }
  .day-bars > li { display: block; }
  .day-bars .one { grid-template-columns: 3rem minmax(0, 1fr) minmax(3.5rem, 6rem); }
  .change-list { padding-left: 2rem; }
}
@media screen {
${["heavier", "needs-human", "mixed", "lighter", "neutral", "breaking"]
  .map(
    (kind) =>
      `.changes:has(> .filter [value="${kind}"]:checked) .change:not(.${kind}), .changes:has(> .filter [value="${kind}"]:checked) .equal:not(.${kind}), .changes:has(> .filter [value="${kind}"]:checked) details.part:not(:has(.${kind})) { display: none; }`,
  )
  .join("\n")}
}
`;

export const reportStyle = screenStyle + flowStyle + printStyle;
