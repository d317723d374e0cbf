/** Puts colour around a text; the plain one returns it as it is. */
export type Paint = (style: "error" | "warning" | "info" | "strong" | "faint", text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

const COLOURS = { error: "31", warning: "33", info: "36", strong: "1", faint: "2" } as const;

/** Colours for a terminal. */
export const terminalPaint: Paint = (style, text) => `\u001B[${COLOURS[style]}m${text}\u001B[0m`;
