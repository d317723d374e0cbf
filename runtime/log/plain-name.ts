/** A name as the language makes them; what people write about themselves has capitals, marks or spaces. */
const NAME = /^[a-z0-9_][a-z0-9_.-]{0,99}$/;

/** Whether a text looks like a name of the procedure's own, such as `ban_ve` or `online-full`. */
export const isPlainName = (text: string): boolean => NAME.test(text);

/** A name that somebody sent, as an answer may repeat it: a misspelt one, but nothing that people write of themselves. */
export const shownName = (text: string): string => (isPlainName(text) ? text : "…");
