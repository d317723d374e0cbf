/** The pages of one procedure version. */
export const TABS = [
  "phat-hien",
  "chung-minh",
  "bieu-mau",
  "thoi-gian",
  "phieu",
  "noi-bo",
  "so-do",
  "tinh-huong",
] as const;
export type Tab = (typeof TABS)[number];

export const isTab = (word: string): word is Tab => (TABS as readonly string[]).includes(word);

interface Version {
  readonly id: string;
  readonly version: number;
}

const versionPath = ({ id, version }: Version): string =>
  `/thu-tuc/${id.replaceAll("_", "-")}/${String(version)}`;

/** `/thu-tuc/khai-sinh/1/thoi-gian` */
export const procedurePath = (of: Version, tab: Tab): string => `${versionPath(of)}/${tab}`;

/** A page of the citizen's way: `/thu-tuc/khai-sinh/1/bieu-mau/to_khai.01-tre` */
export const formPagePath = (of: Version, page: string): string =>
  `${versionPath(of)}/bieu-mau/${encodeURIComponent(page)}`;

/** A file of the package as it would be built now. */
export const artefactPath = (of: Version, path: string): string => `${versionPath(of)}/tep/${path}`;

/** A path of ours that somebody asked to be led back to; the start page where it leads elsewhere. */
export function ownPath(asked: string): string {
  const base = "http://view.invalid";
  const url = URL.parse(asked, base);
  // `//elsewhere` is another machine to a browser, with blanks and dots between the strokes too.
  return url?.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}
