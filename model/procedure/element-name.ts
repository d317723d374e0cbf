import type { LocalText } from "./law.ts";
import type { ProcedureModel } from "./procedure-model.ts";

/** What stands at a path of a model: the kind of thing, and its own name where it has one. */
export interface ElementName {
  readonly kind: Required<LocalText>;
  readonly label?: LocalText;
}

const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  version: ["Phiên bản", "Version"],
  forms: ["Mẫu tờ khai", "Form"],
  flow: ["Trình tự", "Flow"],
  "flow/states": ["Bước", "Step"],
  "flow/duties": ["Trách nhiệm của cơ quan giải quyết", "Duties of the authority"],
  laws: ["Văn bản", "Law"],
  agenciesDeclared: ["Cơ quan", "Agency"],
  roles: ["Vai trò", "Role"],
  delegations: ["Ủy quyền", "Delegation"],
  registries: ["Cơ sở dữ liệu", "Registry"],
  codelists: ["Danh mục", "Code list"],
  calendar: ["Lịch làm việc", "Calendar"],
  charges: ["Phí, lệ phí", "Fee or levy"],
  term: ["Thời hạn", "Term"],
  dossier: ["Hồ sơ", "Dossier"],
  requirements: ["Yêu cầu, điều kiện", "Requirement"],
  results: ["Kết quả", "Result"],
  campaigns: ["Đợt áp dụng", "Campaign"],
  cases: ["Trường hợp", "Case"],
  filingPlace: ["Nơi nộp", "Filing place"],
};

/** The element at a path of the model, `/flow/states/tham_dinh/limit`, in words: a step, “Thẩm định”. */
export function elementName(model: ProcedureModel, path: string): ElementName {
  const [head = "", ...rest] = path.split("/").filter((part) => part !== "");
  const [vi, en] = KINDS[[head, ...rest].slice(0, 2).join("/")] ?? KINDS[head] ?? [head, head];
  const label = lastLabel(model, [head, ...rest]);
  return { kind: { vi, en }, ...(label !== undefined && { label }) };
}

/** The label of the innermost element on the way that has one; lists are walked by id. */
function lastLabel(from: object, path: readonly string[]): LocalText | undefined {
  let at: unknown = from;
  let found: LocalText | undefined;
  for (const key of path) {
    const all: readonly unknown[] = Array.isArray(at) ? at : [];
    at = Array.isArray(at)
      ? (all.find((item) => (item as { id?: string }).id === key) ?? all[Number(key)])
      : (at as Record<string, unknown> | undefined)?.[key];
    found = (at as { label?: LocalText } | undefined)?.label ?? found;
  }
  return found;
}
