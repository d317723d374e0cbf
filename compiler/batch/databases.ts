import { sameWords } from "../records/plain-text.ts";

/** A database that takes the place of papers. */
export interface KnownDatabase {
  readonly id: DatabaseId;
  readonly vi: string;
  readonly en: string;
}

export type DatabaseId =
  | "business"
  | "population"
  | "land"
  | "civil-status"
  | "identity-cards"
  | "vehicles"
  | "driving-licences"
  | "criminal-records"
  | "health"
  | "insurance"
  | "passports"
  | "cooperatives"
  | "household-businesses"
  | "organisations"
  | "children";

const of = (id: DatabaseId, vi: string, en: string, ...words: readonly string[]) => ({ id, vi, en, words });

/** By words that only their names have; plans write the same name in dozens of ways. */
const DATABASES = [
  of(
    "household-businesses",
    "Cơ sở dữ liệu về hộ kinh doanh",
    "Household business database",
    "hộ kinh doanh",
  ),
  of("cooperatives", "Cơ sở dữ liệu về hợp tác xã", "Cooperative database", "hợp tác xã"),
  of(
    "business",
    "Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp",
    "National business registration database",
    "đăng ký doanh",
    "đăng ký kinh doanh",
  ),
  of("population", "Cơ sở dữ liệu quốc gia về dân cư", "National population database", "dân cư"),
  of("land", "Cơ sở dữ liệu quốc gia về đất đai", "National land database", "đất đai"),
  of("civil-status", "Cơ sở dữ liệu hộ tịch điện tử", "Electronic civil status database", "hộ tịch"),
  of("identity-cards", "Cơ sở dữ liệu căn cước", "Identity card database", "căn cước"),
  of("vehicles", "Cơ sở dữ liệu đăng ký xe", "Vehicle registration database", "đăng ký xe"),
  of("driving-licences", "Cơ sở dữ liệu giấy phép lái xe", "Driving licence database", "giấy phép lái xe"),
  of("criminal-records", "Cơ sở dữ liệu lý lịch tư pháp", "Criminal record database", "lý lịch tư pháp"),
  of("health", "Cơ sở dữ liệu quốc gia về y tế", "National health database", "y tế", "sổ sức khỏe"),
  of("insurance", "Cơ sở dữ liệu quốc gia về bảo hiểm", "National insurance database", "bảo hiểm", "bhxh"),
  of("passports", "Cơ sở dữ liệu cấp, quản lý hộ chiếu", "Passport database", "hộ chiếu"),
  of(
    "organisations",
    "Cơ sở dữ liệu định danh điện tử tổ chức",
    "Database of electronic identities of organisations",
    "định danh điện tử tổ chức",
  ),
  of("children", "Cơ sở dữ liệu trẻ em", "Database on children", "trẻ em"),
] as const;

/** The databases that a cell names, in the order written; empty where none is known. */
export function databasesIn(written: string): readonly KnownDatabase[] {
  const text = ` ${sameWords(written)} `;
  return DATABASES.flatMap(({ id, vi, en, words }) => {
    const at = Math.min(...words.map((word) => position(text, ` ${sameWords(word)}`)));
    return Number.isFinite(at) ? [{ at, database: { id, vi, en } }] : [];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ database }) => database);
}

function position(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The databases of a cell in words of both languages; the cell itself where none is known. */
export function databaseWords(written: string): readonly [vi: string, en: string] {
  const known = databasesIn(written);
  if (known.length === 0) return [written, written];
  return [known.map(({ vi }) => vi).join("; "), known.map(({ en }) => en).join("; ")];
}
