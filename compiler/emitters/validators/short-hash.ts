/** 64 bits of a text as 13 letters and digits (two FNV-1a hashes): enough to name the pieces of one file. */
export function shortHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  const value = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return value.toString(36).padStart(13, "0");
}
