import { asciiName } from "@tthc/grammar";
import type { Office } from "@tthc/model";
import type { DeclarationOf } from "../binder/symbols.ts";
import { readDataFile } from "./data-file.ts";
import type { Context } from "./context.ts";

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const VIETNAMESE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function dateOf(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === "") return undefined;
  if (ISO.test(cell)) return cell;
  const [, day, month, year] = VIETNAMESE.exec(cell) ?? [];
  return day === undefined ? undefined : `${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Offices of a CSV file with the columns mã, tên, and where known địa điểm, từ, đến, kế thừa. */
export function readOffices(node: DeclarationOf["office"], context: Context): readonly Office[] {
  if (node.file === undefined) return [];
  const rows = readDataFile(node.file, ["mã", "tên"], context);
  return rows.map((row) => {
    const code = row.get("ma") as string;
    const name = row.get("ten") as string;
    const from = dateOf(row.get("tu"));
    const to = dateOf(row.get("den"));
    const place = row.get("dia_diem");
    const successor = row.get("ke_thua");
    return {
      id: asciiName(code).replaceAll(/[^a-z0-9_]/g, "_"),
      label: { vi: name },
      code,
      ...(place !== undefined && place !== "" && { place }),
      ...((from !== undefined || to !== undefined) && {
        inForce: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      }),
      ...(successor !== undefined &&
        successor !== "" && { successor: asciiName(successor).replaceAll(/[^a-z0-9_]/g, "_") }),
    };
  });
}
