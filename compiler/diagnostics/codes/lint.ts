/** Lint rules have names instead of numbers. */
export const lintRuleTexts = {};
