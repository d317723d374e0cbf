/** `{n}` the element, `{b}` and `{a}` its value before and after. */
export type Sentence = readonly [vi: string, en: string];
