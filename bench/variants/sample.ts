/** Langium is slow enough that every so manieth file will do. */
export const LANGIUM_EVERY = 10;
