/** What the picture of time adds to the style of sheets; every length is a share of the page's width. */
export const proofStyle = `:root { --leg: #d6e4f5; --longest: #b7d0ef; --rest: #efe9da; --holiday: #f1d9a8; --dot: #8a7a4a; }
@media (prefers-color-scheme: dark) {
  :root { --leg: #24405f; --longest: #2f5888; --rest: #26231b; --holiday: #4d3d17; --dot: #9a8a58; }
}
figure.drawing { margin: .75rem 0; }
figure.drawing figcaption { text-align: left; font-size: .875rem; font-style: normal; color: var(--soft); }
.time-picture { display: block; overflow: visible; font-family: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif; font-size: 12.5px; }
.time-picture text { fill: var(--ink); }
.time-picture .leg, .time-picture .waits { stroke: var(--ink); stroke-width: 1; }
.time-picture .leg { fill: var(--leg); }
.time-picture .longest { fill: var(--longest); stroke-width: 2.5; }
.time-picture .wait-ground { fill: var(--paper); }
.time-picture .wait-stroke { fill: var(--line); }
.time-picture .plate { fill: var(--paper); }
.time-picture .rest { fill: var(--rest); }
.time-picture .holiday { fill: var(--holiday); }
.time-picture .rest-dot { fill: var(--dot); }
.time-picture .rest-label { font-size: 12px; }
.time-picture .axis { stroke: var(--line); stroke-width: 1; }
.time-picture .promise { stroke: var(--mark); stroke-width: 2.5; stroke-dasharray: 6 3; }
.time-picture .promise-label { fill: var(--mark); font-weight: bold; }
.time-picture .number { font-weight: bold; }
.time-picture .words { font-weight: normal; }
@media screen and (max-width: 44rem) { .time-picture .words { display: none; } }
@media print { :root { --leg: #e4e4e4; --longest: #cfcfcf; --rest: #fff; --holiday: #fff; --dot: #777; } }
`;
