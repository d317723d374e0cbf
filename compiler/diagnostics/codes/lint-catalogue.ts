/** Lint rules that look at many procedures. */
export const catalogueRuleTexts = {};
