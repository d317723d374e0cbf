import type { CatalogueRecord } from "./catalogue-record.ts";
import { readCrawl, type CrawlJson } from "./read-crawl.ts";
import { readPortal, type PortalJson } from "./read-portal.ts";

/** Reads a record in either shape; undefined for JSON that is no record of the catalogue. */
export function readRecord(json: unknown): CatalogueRecord | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  if ("ma_thu_tuc" in json && typeof json.ma_thu_tuc === "string" && "ten_thu_tuc" in json)
    return readCrawl(json as CrawlJson);
  if ("code" in json && typeof json.code === "string" && "checklist_raw" in json)
    return readPortal(json as PortalJson);
  return undefined;
}
