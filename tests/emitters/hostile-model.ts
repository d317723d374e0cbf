import type { ProcedureModel } from "@tthc/model";

/** Everything that could break out of HTML, SVG, Markdown or a template, and what could hide or reorder text. */
export const HOSTILE =
  "# 1. <script>alert(1)</script> <img src=x onerror=alert(1)> | **đậm** _n_ [x](javascript:alert(1)) `mã` {{{thô}}} ${x} \"'&amp; ]]> --> \u202eđảo\u2066 \u200b\u0000\u0002\ud800 hết";

/** What is left of it where it is shown as text. */
export const HOSTILE_SHOWN =
  "# 1. <script>alert(1)</script> <img src=x onerror=alert(1)> | **đậm** _n_ [x](javascript:alert(1)) `mã` {{{thô}}} ${x} \"'&amp; ]]> --> \ufffdđảo\ufffd \ufffd\ufffd\ufffd\ufffd hết";

const TEXTS = new Set(["vi", "hint", "reason", "assumption", "formerly", "text", "place"]);

/** The model with every text an author writes replaced; ids, codes and numbers stay. */
export function withTexts(model: ProcedureModel, text: string): ProcedureModel {
  return replaced(model, text) as ProcedureModel;
}

function replaced(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      TEXTS.has(key) && typeof item === "string" ? text : replaced(item, text),
    ]),
  );
}

/** The same model with the keys of every object in another order. */
export function shuffledKeys<T>(value: T, seed = 1): T {
  let state = seed;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const visit = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(visit);
    if (typeof item !== "object" || item === null) return item;
    const entries = Object.entries(item).map((entry) => [random(), entry] as const);
    return Object.fromEntries(
      entries.sort(([a], [b]) => a - b).map(([, [key, inner]]) => [key, visit(inner)]),
    );
  };
  return visit(value) as T;
}
