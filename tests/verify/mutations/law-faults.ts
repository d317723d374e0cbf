import type { Citation, Span } from "@tthc/grammar";
import { datesOf, written } from "./authority-faults.ts";
import { added, removed, replaced, type Edit } from "./edits.ts";
import { itemsOf, type Mutation, type Site, type Subject } from "./mutation.ts";
import { stepsOf } from "./states.ts";

/** Faults in sources. */
export const lawFaults: readonly Mutation[] = [
  {
    id: "source-removed",
    topic: "law",
    vi: "bỏ căn cứ của một yêu cầu, khoản thu hoặc thời hạn",
    en: "the source of a requirement, a charge or the term is dropped",
    codes: ["burden-without-source"],
    *sites(subject) {
      const burdens = [
        ...itemsOf(subject, "Requirement").filter(
          ({ none, assumption }) => !none && assumption === undefined,
        ),
        ...itemsOf(subject, "Charge").filter(({ none, assumption }) => !none && assumption === undefined),
        ...itemsOf(subject, "Term").filter(({ none, assumption }) => !none && assumption === undefined),
      ];
      for (const burden of burdens) {
        const basis = basisOf(subject, burden, burden.citations);
        const isSpread = "items" in burden && burden.items.some((item) => isGrounded(item));
        if (basis === undefined || isSpread) continue;
        const items = "items" in burden ? burden.items : [];
        yield {
          edits: [removed(basis)],
          places: [{ start: burden.start, end: items[0]?.start ?? burden.end }, ...items],
        };
      }
    },
  },
  {
    id: "paper-without-source",
    topic: "law",
    vi: "bỏ căn cứ của toàn bộ hồ sơ",
    en: "the source of the whole dossier is dropped",
    codes: ["burden-without-source"],
    *sites(subject) {
      for (const dossier of itemsOf(subject, "Dossier")) {
        const basis = basisOf(subject, dossier, dossier.citations);
        if (basis === undefined) continue;
        yield { edits: [removed(basis)], places: [dossier] };
      }
    },
  },
  {
    id: "presence-without-source",
    topic: "law",
    vi: "bước buộc người dân có mặt mà không nêu căn cứ",
    en: "a step wants the citizen there and names no source",
    codes: ["burden-without-source"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        if (step.presence || step.citations.length > 0 || step.actor?.role === undefined) continue;
        const [first] = step.exits;
        if (first === undefined || step.waits || step.assumption !== undefined) continue;
        const end = subject.text.slice(0, subject.text.indexOf("{", step.start)).trimEnd().length;
        const presence = added(end, " cần có mặt");
        yield { edits: [presence], places: [{ start: step.start, end: first.start }] };
      }
    },
  },
  {
    id: "source-expired",
    topic: "law",
    vi: "căn cứ đã hết hiệu lực trước ngày của phiên bản",
    en: "the source ended before the version's date",
    codes: ["source-not-in-force"],
    sites: (subject) => cited(subject, ({ before }) => `hiệu lực từ 01/01/2010 đến ${before}`),
  },
  {
    id: "source-not-yet",
    topic: "law",
    vi: "căn cứ chưa có hiệu lực vào ngày của phiên bản",
    en: "the source is not yet in force on the version's date",
    codes: ["source-not-in-force"],
    sites: (subject) => cited(subject, ({ after }) => `hiệu lực từ ${after}`),
  },
  {
    id: "source-ends",
    topic: "law",
    vi: "căn cứ hết hiệu lực trong lúc phiên bản còn áp dụng",
    en: "the source ends while the version is still in force",
    codes: ["source-ends-soon"],
    *sites(subject) {
      const { from, to } = subject.model.version.inForce ?? {};
      if (from === undefined || to !== undefined) return;
      yield* cited(subject, () => `hiệu lực từ 01/01/2010 đến ${written(from, 120)}`);
    },
  },
];

/** A line of a table has its own source, or says that it has none. */
function isGrounded(item: object): boolean {
  const { citations, assumption, limit } = item as {
    readonly citations?: readonly unknown[];
    readonly assumption?: unknown;
    readonly limit?: object;
  };
  return (
    (citations?.length ?? 0) > 0 || assumption !== undefined || (limit !== undefined && isGrounded(limit))
  );
}

/** ` căn cứ a, b` behind an element. */
function basisOf({ text }: Subject, element: Span, citations: readonly Citation[]): Span | undefined {
  const [first] = citations;
  const last = citations.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = " căn cứ ";
  const start = first.start - words.length;
  return start > element.start && text.slice(start, first.start) === words
    ? { start, end: last.end }
    : undefined;
}

const isAssumed = (burden: { readonly assumption?: unknown }): boolean => burden.assumption !== undefined;

/** A burden's citation changed to a law that the file declares. */
function* cited(
  subject: Subject,
  period: (dates: { readonly before: string; readonly after: string }) => string,
): Generator<Site> {
  const dates = datesOf(subject);
  if (dates === undefined) return;
  const burdens = [
    ...itemsOf(subject, "Requirement"),
    ...itemsOf(subject, "Charge"),
    ...itemsOf(subject, "Term"),
    ...itemsOf(subject, "Dossier"),
  ];
  for (const burden of burdens) {
    const [citation] = burden.citations;
    // A source that is said to be assumed is not looked into.
    if (citation === undefined || isAssumed(burden)) continue;
    const law: Edit = added(
      subject.text.length,
      `\nvăn bản pháp luật luật_thử "Luật thử" số "99/2010/QH12" ${period(dates)}\n`,
    );
    const changed = replaced(citation.law, "luật_thử");
    yield { edits: [law, changed], places: [changed] };
  }
}
