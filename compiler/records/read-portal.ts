import type {
  CatalogueRecord,
  RecordChannel,
  RecordChannelKind,
  RecordFee,
  RecordLaw,
  Unread,
} from "./catalogue-record.ts";
import { lawNumber } from "./crawl-law.ts";
import { linesOf, plainText, stated } from "./plain-text.ts";
import { recordFee } from "./record-fee.ts";
import { recordPaper } from "./record-papers.ts";
import { recordTerm } from "./record-term.ts";

interface Measured {
  readonly qty?: number | string | null;
  readonly unit?: string | null;
}

/** A record of the portal's own interface, with its tables as data. */
export interface PortalJson {
  readonly code: string;
  readonly name: string;
  readonly category?: { readonly name?: string | null } | null;
  readonly executing_agency?: string | null;
  readonly subject_types?: readonly string[] | null;
  readonly results?: readonly string[] | null;
  readonly requirements?: string | null;
  readonly channels?:
    | readonly {
        readonly method: string;
        readonly fees?:
          | readonly {
              readonly type: string;
              readonly value_vnd?: number | null;
              readonly text?: string | null;
            }[]
          | null;
        readonly processing?: Measured | null;
        readonly note?: string | null;
      }[]
    | null;
  readonly processing_cases?: readonly (Measured & { readonly case_code: string })[] | null;
  readonly legal_basis?: readonly { readonly code?: string | null; readonly name?: string | null }[] | null;
  readonly steps_raw?: readonly { readonly name?: string | null; readonly text?: string | null }[] | null;
  readonly checklist_raw?:
    | readonly {
        readonly group?: string | null;
        readonly items?:
          | readonly {
              readonly name?: string | null;
              readonly original_qty?: number | null;
              readonly copy_qty?: number | null;
              readonly code?: string | null;
              readonly attachments?: readonly unknown[] | null;
            }[]
          | null;
      }[]
    | null;
}

const CHANNELS: Readonly<Record<string, RecordChannelKind>> = {
  ONLINE: "online",
  POSTAL: "postal",
  DIRECT: "direct",
};

const SORTS: Readonly<Record<string, NonNullable<RecordFee["sort"]>>> = {
  FEE: "fee",
  SERVICE_FEE: "levy",
  PRICE_LEVEL: "price",
};

/** Reads the shape with tables as data. */
export function readPortal(json: PortalJson): CatalogueRecord {
  const unread: Unread[] = [];
  const channels = (json.channels ?? []).flatMap((one): RecordChannel[] => {
    const kind = CHANNELS[one.method];
    if (kind === undefined) {
      unread.push({ part: "channels", text: one.method });
      return [];
    }
    const term = termOf(one.processing);
    const { processing } = one;
    if (
      processing !== undefined &&
      processing !== null &&
      term?.unit === undefined &&
      termText(processing) !== ""
    )
      unread.push({ part: "term", text: termText(processing) });
    const note = stated(one.note);
    return [
      {
        kind,
        ...(term !== undefined && { term }),
        fees: (one.fees ?? []).map((fee) =>
          recordFee(
            fee.value_vnd === undefined || fee.value_vnd === null ? undefined : String(fee.value_vnd),
            "VND",
            fee.text ?? undefined,
            SORTS[fee.type],
          ),
        ),
        ...(note !== undefined && { note }),
      },
    ];
  });
  const field = stated(json.category?.name);
  const requirements = stated(json.requirements);
  const agency = stated(json.executing_agency);
  return {
    shape: "portal",
    code: json.code,
    name: plainText(json.name),
    ...(field !== undefined && { field }),
    agencies: agency === undefined ? [] : [agency],
    applicants: (json.subject_types ?? []).map(plainText),
    channels,
    cases: (json.processing_cases ?? []).map(({ case_code: code, ...measured }) => {
      const term = termOf(measured);
      return { code, ...(term !== undefined && { term }) };
    }),
    papers: (json.checklist_raw ?? []).flatMap(({ group, items }) =>
      (items ?? []).map((item) =>
        recordPaper({
          label: item.name ?? "",
          group: group ?? undefined,
          originals: item.original_qty ?? 0,
          copies: item.copy_qty ?? 0,
          code: item.code ?? undefined,
          attachments: (item.attachments ?? []).map((one) =>
            typeof one === "string" ? one : JSON.stringify(one),
          ),
        }),
      ),
    ),
    results: (json.results ?? []).map((label) => ({ label: plainText(label) })),
    ...(requirements !== undefined && { requirements }),
    laws: (json.legal_basis ?? []).map(({ code, name }) => lawOf(code ?? "", name ?? "")),
    steps: (json.steps_raw ?? []).flatMap(({ name, text }) => [
      ...linesOf(name ?? ""),
      ...linesOf(text ?? ""),
    ]),
    unread,
  };
}

/** The code may be written as a reference: `Thông tư số 03/2023/TT-BTP`. */
function lawOf(code: string, name: string): RecordLaw {
  const number = lawNumber(code.normalize("NFC")) ?? stated(code);
  return { ...(number !== undefined && { number }), title: plainText(name) };
}

/** Some records write words where a number belongs; those are kept as unread text. */
const termOf = (measured: Measured | null | undefined) =>
  measured?.qty === undefined || measured.qty === null || !/^[\d.]+$/.test(String(measured.qty))
    ? undefined
    : recordTerm(measured.qty, measured.unit ?? undefined);

const termText = ({ qty, unit }: Measured): string => plainText(`${String(qty ?? "")} ${unit ?? ""}`);
