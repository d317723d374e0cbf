/** Flows side by side, and marks that are told apart by sign, word and line, not by colour alone. */
export const flowStyle = `.flows { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 1.5rem; align-items: start; }
.flows.several { width: min(100vw - 3rem, 124rem); margin-left: calc(50% - min(50vw - 1.5rem, 62rem)); grid-template-columns: repeat(auto-fit, minmax(28.5rem, 1fr)); }
.report .side-name { text-align: left; font-style: normal; font-weight: 700; text-transform: uppercase; letter-spacing: .04em; font-size: .875rem; margin: 0 0 .25rem; }
.report figure.flow { margin: 0 0 1rem; break-inside: auto; }
.flow-frame { overflow-x: auto; border: 1px solid var(--hair); }
.flow-frame svg { display: block; max-width: none; margin: 0 auto; }
.scrolls { max-width: 100%; overflow-x: auto; }
.on-paper { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem .9rem; align-items: center; margin: 0 0 .9rem; font-size: .875rem; }
.legend-words { flex: 1 1 20rem; color: var(--soft); }
.mark-word { display: inline-block; padding: 0 .5rem; border: 2.5px solid currentColor; font-weight: 700; white-space: nowrap; font-size: .8125rem; }
.mark-word.added { color: var(--good); border-radius: .7rem; }
.mark-word.removed { color: var(--bad); border-style: dashed; }
.mark-word.merged { color: var(--accent); border-style: double; border-width: 4px; }
.mark-word.moved { color: var(--doubt); border-style: dotted; border-radius: .7rem; }
.mark-word.changed { color: var(--doubt); border-radius: .7rem; }
.tthc-flow .mark { color: var(--doubt); }
.tthc-flow .mark.added { color: var(--good); }
.tthc-flow .mark.removed { color: var(--bad); }
.tthc-flow .mark.merged { color: var(--accent); }
.tthc-flow .mark-frame { stroke: currentColor; stroke-width: 3; fill: none; }
.tthc-flow .removed .mark-frame { stroke-dasharray: 9 5; }
.tthc-flow .moved .mark-frame { stroke-dasharray: 2 4; }
.tthc-flow .merged .mark-frame { stroke-width: 5; stroke-dasharray: 14 3 3 3; }
.tthc-flow .mark-flag { fill: currentColor; }
.tthc-flow .mark .mark-text { fill: var(--paper); font-weight: 700; font-size: 12px; }
.marks summary { font-size: .9375rem; }
@media screen and (max-width: 62rem) {
  .flows, .flows.several { grid-template-columns: minmax(0, 1fr); width: auto; margin-left: 0; }
}
`;
