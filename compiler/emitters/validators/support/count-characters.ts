/** Everything below, and precomposed Vietnamese, is its own NFC and joins nothing before it. */
const MARKS_FROM = 0x300;
const LATIN_FROM = 0x1e00;
const LATIN_TO = 0x1eff;

/**
 * Characters (code points) of a text in NFC. A browser sends what the keyboard made, some in NFD; the limit is meant for
 * what is kept, and that is NFC.
 */
export function countCharacters(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < MARKS_FROM || (unit >= LATIN_FROM && unit <= LATIN_TO)) continue;
    return countSlowly(text);
  }
  return text.length;
}

function countSlowly(text: string): number {
  let count = 0;
  for (const _ of text.normalize("NFC")) count++;
  return count;
}
