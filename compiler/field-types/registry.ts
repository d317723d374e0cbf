import { address } from "./address.ts";
import { date } from "./date.ts";
import { dateTime } from "./date-time.ts";
import { decimal } from "./decimal.ts";
import { email } from "./email.ts";
import type { FieldType } from "./field-type.ts";
import { file } from "./file.ts";
import { integer } from "./integer.ts";
import { longText } from "./long-text.ts";
import { money } from "./money.ts";
import { parcel } from "./parcel.ts";
import { personalId } from "./personal-id.ts";
import { phone } from "./phone.ts";
import { taxCode } from "./tax-code.ts";
import { text } from "./text.ts";
import { yesNo } from "./yes-no.ts";

/** Every type word of the language. */
export const fieldTypes: readonly FieldType[] = [
  text,
  longText,
  decimal,
  integer,
  money,
  yesNo,
  date,
  dateTime,
  personalId,
  taxCode,
  phone,
  email,
  address,
  parcel,
  file,
];

const byKeyword = new Map(fieldTypes.map((type) => [`type.${type.id}`, type]));

/** The type behind a type word of the grammar, such as `type.personal-id`. */
export const fieldTypeOf = (keyword: string): FieldType | undefined => byKeyword.get(keyword);
