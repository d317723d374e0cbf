import type { Group } from "@tthc/grammar";
import type { Field } from "@tthc/model";

/**
 * The fields of a group with what the group says of all of them: that they are personal, and how long they are kept. The
 * same whether the group is included (`gồm`) or is the type of a field.
 */
export function withGroupPrivacy(
  { personal, kept }: Pick<Group, "personal" | "kept">,
  fields: readonly Field[],
): readonly Field[] {
  if (!personal && kept === undefined) return fields;
  return fields.map((field) => ({
    ...field,
    ...(personal && { personal: true as const }),
    ...(kept !== undefined &&
      field.kept === undefined && { kept: { amount: Number(kept.amount), unit: kept.unit } }),
  }));
}
