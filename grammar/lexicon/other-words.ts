import type { KeywordId } from "./keywords.ts";

/** What officials say for a word of the language: offered where that word may stand, but not read as it. */
export const otherWords: ReadonlyMap<string, KeywordId> = new Map([
  ["bưu điện", "channel.post"],
  ["giờ", "type.datetime"],
  ["thời điểm", "type.datetime"],
  ["ngày và giờ", "type.datetime"],
  ["chữ", "type.text"],
  ["chuỗi", "type.text"],
  ["quá hạn", "action.expired"],
]);
