/** `ho_ten` as `HoTen`, `phong_chay.dat` as `PhongChayDat`. */
export const pascal = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

export const propertyName = (id: string): string =>
  /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(id) ? id : JSON.stringify(id);

/** `"a" | "b"`; `never` for none. */
export const unionOf = (ids: readonly string[]): string =>
  ids.length === 0 ? "never" : ids.map((id) => JSON.stringify(id)).join(" | ");
