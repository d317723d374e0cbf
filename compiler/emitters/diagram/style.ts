/**
 * Every selector stays inside the picture, so that it may stand in a page. Shape and line say what colour says: solid
 * steps, dashed waits, round ends, doubled last ends, dashed ways back.
 */
export const diagramStyle = `
.tthc-flow { color: #1b1b1b; font-family: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif; font-size: 12.5px; }
.tthc-flow text { fill: currentColor; stroke: none; }
.tthc-flow .bold { font-weight: bold; }
.tthc-flow .paper { fill: #fff; }
.tthc-flow .band { fill: #f2f4f7; }
.tthc-flow .box { fill: #fff; stroke: currentColor; stroke-width: 1.4; }
.tthc-flow .wait { stroke-dasharray: 6 3; fill: #fbf6e9; }
.tthc-flow .end { fill: #e9f1ea; stroke-width: 2.2; }
.tthc-flow .frame { fill: #eaf0f8; stroke: currentColor; stroke-width: 1.4; }
.tthc-flow .thin { stroke: #8a8f98; stroke-width: 1; fill: none; }
.tthc-flow .bar { stroke: currentColor; stroke-width: 4; }
.tthc-flow .way { fill: none; stroke: currentColor; stroke-width: 1.3; }
.tthc-flow .back { stroke-dasharray: 5 3; }
.tthc-flow .ink { fill: currentColor; stroke: none; }
.tthc-flow .line { fill: none; stroke: currentColor; stroke-width: 1.3; }
.tthc-flow .badge { fill: currentColor; }
.tthc-flow .on-ink { fill: #fff; font-weight: bold; font-size: 11px; }
@media screen and (prefers-color-scheme: dark) {
.tthc-flow { color: #ececec; }
.tthc-flow .paper { fill: #16181b; }
.tthc-flow .band { fill: #1e2125; }
.tthc-flow .box { fill: #16181b; }
.tthc-flow .wait { fill: #2b2618; }
.tthc-flow .end { fill: #18271b; }
.tthc-flow .frame { fill: #1c2532; }
.tthc-flow .on-ink { fill: #16181b; }
}
`;
