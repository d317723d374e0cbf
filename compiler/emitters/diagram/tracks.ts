/** A line that wants a track of its own in a channel; lines with one key share theirs, as they lead to one place. */
export interface Wish {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Which track of a channel each key runs on, and how many there are. Two that touch never share one. */
export function assignTracks(wishes: readonly Wish[]): {
  readonly trackOf: ReadonlyMap<string, number>;
  readonly count: number;
} {
  const spans = new Map<string, [from: number, to: number]>();
  for (const { key, from, to } of wishes) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const span = spans.get(key);
    spans.set(key, span === undefined ? [low, high] : [Math.min(span[0], low), Math.max(span[1], high)]);
  }
  const ordered = [...spans].sort(
    ([a, [al, ah]], [b, [bl, bh]]) => ah - al - (bh - bl) || al - bl || (a < b ? -1 : 1),
  );
  const tracks: [number, number][][] = [];
  const trackOf = new Map<string, number>();
  for (const [key, span] of ordered) {
    const free = tracks.findIndex((taken) => taken.every(([low, high]) => span[1] < low || span[0] > high));
    const track = free < 0 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    trackOf.set(key, track);
  }
  return { trackOf, count: tracks.length };
}
