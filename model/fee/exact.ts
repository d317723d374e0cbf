/** Units of an exact amount in one đồng: eight places of a rate and eight of a relief. */
export const FINE = 10n ** 16n;

/** An exact amount of whole đồng. */
export function exactOfDong(dong: bigint): bigint {
  return dong * FINE;
}

/** Whole đồng of an exact amount, downwards; amounts are never below zero. */
export function floorDong(exact: bigint): bigint {
  return exact / FINE;
}

/** `1234.5`: an exact amount in đồng. */
export function formatExact(exact: bigint): string {
  const places = (exact % FINE).toString().padStart(16, "0").replace(/0+$/, "");
  return `${exact / FINE}${places === "" ? "" : `.${places}`}`;
}
