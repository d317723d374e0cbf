/** The pages of one procedure version. */
export const TABS = ["phat-hien", "bieu-mau", "thoi-gian", "phieu", "noi-bo", "so-do", "tinh-huong"] as const;
export type Tab = (typeof TABS)[number];

export const isTab = (word: string): word is Tab => (TABS as readonly string[]).includes(word);

/** `/thu-tuc/khai-sinh/1/thoi-gian` */
export function procedurePath(
  { id, version }: { readonly id: string; readonly version: number },
  tab: Tab,
): string {
  return `/thu-tuc/${id.replaceAll("_", "-")}/${String(version)}/${tab}`;
}
