import { inBothLanguages } from "@tthc/model";
import { listShown } from "../words.ts";

/** What files are taken: without types any, without a size as large as one likes. */
export interface Files {
  readonly fileTypes?: readonly string[] | undefined;
  /** Bytes. */
  readonly maxBytes?: number | undefined;
}

/** Whether fewer files are taken than before, more, or some instead of others; nothing where they are the same. */
export function filesWay(before: Files, after: Files): "tightened" | "loosened" | "changed" | undefined {
  const [old, now] = [before.fileTypes ?? [], after.fileTypes ?? []];
  const size = ({ maxBytes = Number.POSITIVE_INFINITY }: Files): number => maxBytes;
  const lost = now.length > 0 && (old.length === 0 || old.some((type) => !now.includes(type)));
  const won = old.length > 0 && (now.length === 0 || now.some((type) => !old.includes(type)));
  const tighter = lost || size(after) < size(before);
  const looser = won || size(after) > size(before);
  if (tighter) return looser ? "changed" : "tightened";
  return looser ? "loosened" : undefined;
}

export function filesShown({ fileTypes = [], maxBytes }: Files) {
  const types = [...fileTypes].sort().map((vi) => inBothLanguages({ vi }));
  const any = { vi: "mọi loại tệp", en: "any file" };
  const size = maxBytes === undefined ? [] : [inBothLanguages({ vi: `≤ ${String(megabytes(maxBytes))} MB` })];
  return listShown([...(types.length === 0 ? [any] : types), ...size]);
}

const megabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 100) / 100;
