/** Style of the strip above a citizen's page: outside its column, so that the page looks as it will on a portal. */
export const STRIP_STYLE = `
.tthc-strip { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; padding: 0.15rem clamp(1rem, 4vw, 2.5rem); background: #2a2c30; color: #e9e7e1; font-size: 0.88rem; border-bottom: 3px solid #9b1c1c; }
.tthc-strip a { display: inline-flex; align-items: center; min-height: 36px; color: #fff; }
.tthc-strip .tthc-main { padding: 0 0.9rem; margin: 0.25rem 0; background: #9b1c1c; border-radius: 4px; font-weight: 600; }
.tthc-strip > span:not(.live) { margin-left: auto; color: #c9c7c0; }
.tthc-strip .live { position: fixed; right: 1rem; bottom: 1rem; padding: 0.6rem 1rem; background: #16202c; color: #fff; border-radius: 4px; z-index: 2; }
.tthc-strip .live:empty { display: none; }
.tthc-strip .live button { min-height: 36px; font: inherit; }
@media print { .tthc-strip { display: none; } }
`;
