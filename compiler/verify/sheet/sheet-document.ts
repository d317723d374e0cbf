import {
  type Block,
  facts,
  list,
  type NamedLines,
  paragraph,
  type Sheet,
  table,
} from "../../document/document.ts";
import { strong } from "../../document/markup-text.ts";
import { pathBlocks } from "./path-blocks.ts";
import type { ProofSheet, SheetClaim, SheetFinding } from "./sheet-format.ts";
import { shownDate, type Tell, tellIn } from "./tell.ts";
import { OVERALL, TOPICS, VERDICTS } from "./verdict-words.ts";

/** A proof sheet as a document for people: what it comes to first, then what is to be done, then everything in detail. */
export function sheetDocument(sheet: ProofSheet, language: "vi" | "en"): Sheet {
  const tell = tellIn(language);
  const { say } = tell;
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [say("Kết luận", "Result"), resultBlocks(sheet, tell)],
    [say("Những điều bị bác bỏ", "What is refuted"), findingBlocks(sheet, tell)],
    [say("Những điều chưa quyết định", "What was not decided"), undecidedBlocks(sheet, tell)],
    [say("Đường thời gian dài nhất", "The longest way in time"), pathBlocks(sheet, tell)],
    [say("Từng điều đã xét", "Every claim"), claimBlocks(sheet, tell)],
    [say("Giả định", "Assumptions"), assumptionBlocks(sheet, tell)],
    [say("Cách đọc phiếu này", "How to read this sheet"), readingBlocks(tell)],
  ];
  return {
    language,
    kind: say("Phiếu chứng minh thủ tục hành chính", "Proof sheet of an administrative procedure"),
    title: tell.named(sheet.procedure.label),
    blocks: [
      ...draftNotice(sheet, tell),
      identity(sheet, tell),
      ...parts.map(([title, blocks], index): Block => ({
        is: "section",
        title: `${index + 1}. ${title}`,
        blocks,
      })),
    ],
  };
}

function draftNotice({ procedure }: ProofSheet, { say }: Tell): readonly Block[] {
  if (!procedure.draft) return [];
  return [{ is: "notice", text: say("DỰ THẢO – chưa có hiệu lực.", "DRAFT – not in force.") }];
}

function identity({ procedure, covers }: ProofSheet, tell: Tell): Block {
  const { say } = tell;
  const { calendar, filed } = covers;
  const between = (from: string, to: string): string =>
    say(`từ ${shownDate(from)} đến ${shownDate(to)}`, `from ${shownDate(from)} to ${shownDate(to)}`);
  return facts(
    [say("Mã thủ tục", "Code"), procedure.code ?? say("Chưa có mã", "None yet")],
    [say("Phiên bản", "Version"), String(procedure.version)],
    [say("Hiệu lực", "In force"), inForce(procedure.inForce, tell)],
    [
      say("Lịch làm việc", "Calendar"),
      `${tell.named(calendar.label)}, ${say("biết trước", "known")} ${between(calendar.from, calendar.to)}`,
    ],
    [
      say("Ngày nộp đã xét", "Filing dates covered"),
      filed === undefined
        ? say(
            "Không có: lịch không biết ngày nào trong thời gian hiệu lực",
            "None: the calendar knows no day in force",
          )
        : between(filed.from, filed.to),
    ],
    [say("Trường hợp", "Cases"), covers.cases.map(tell.named).join("; ")],
    [
      say("Cách thức nộp", "Channels"),
      covers.channels.map((one) => tell.both(CHANNELS[one] ?? same(one))).join("; "),
    ],
    [say("Đối tượng", "Applicants"), covers.applicants.map(tell.named).join("; ")],
  );
}

const same = (text: string) => ({ vi: text, en: text });

const CHANNELS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  "online-full": { vi: "trực tuyến toàn trình", en: "fully online" },
  "online-partial": { vi: "trực tuyến một phần", en: "partly online" },
  online: { vi: "trực tuyến", en: "online" },
  counter: { vi: "trực tiếp", en: "in person" },
  post: { vi: "bưu chính công ích", en: "by public post" },
  kiosk: { vi: "kiosk", en: "kiosk" },
};

function inForce(period: ProofSheet["procedure"]["inForce"], { say }: Tell): string {
  const from = period?.from && say(`Từ ngày ${shownDate(period.from)}`, `From ${shownDate(period.from)}`);
  const to = period?.to && say(`đến hết ngày ${shownDate(period.to)}`, `to ${shownDate(period.to)}`);
  return [from, to].filter(Boolean).join(" ") || say("Chưa xác định", "Not stated");
}

function resultBlocks({ claims, verdict }: ProofSheet, tell: Tell): readonly Block[] {
  const isFine = verdict === "proved" || verdict === "accepted";
  const topics = TOPICS.map(([topic, name]): NamedLines => {
    const own = claims.filter((claim) => claim.topic === topic);
    return [tell.both(name), own.length === 0 ? "" : countsLine(own, tell)];
  });
  return [
    { is: isFine ? "absent" : "notice", text: tell.both(OVERALL[verdict]) },
    facts([tell.say("Tất cả", "Altogether"), countsLine(claims, tell)], ...topics),
  ];
}

/** `12 đã chứng minh, 1 bị bác bỏ`, leaving out what there is none of. */
export function countsLine(claims: readonly Pick<SheetClaim, "verdict">[], tell: Tell): string {
  const parts = VERDICT_ORDER.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    const name = tell.both(VERDICTS[verdict]).toLocaleLowerCase("vi");
    const text = tell.say(`${count} điều ${name}`, `${count} ${name}`);
    if (count === 0) return [];
    return [verdict === "refuted" || verdict === "undecided" ? strong(text) : text];
  });
  return parts.join(", ") || tell.say("chưa xét điều nào", "nothing was looked at");
}

const VERDICT_ORDER = ["proved", "refuted", "undecided", "void"] as const;

function findingBlocks({ findings }: ProofSheet, tell: Tell): readonly Block[] {
  const { say } = tell;
  const open = findings.filter(({ acceptedBecause }) => acceptedBecause === undefined);
  const accepted = findings.filter(({ acceptedBecause }) => acceptedBecause !== undefined);
  const none = say("Không có.", "None.");
  return [
    ...(open.length === 0 ? [paragraph(none)] : list(open.map((finding) => findingItem(finding, tell)))),
    ...(accepted.length === 0
      ? []
      : [
          {
            is: "heading" as const,
            text: say("Đã được chấp nhận trong nguồn", "Accepted in the source"),
            blocks: list(accepted.map((finding) => findingItem(finding, tell))),
          },
        ]),
  ];
}

function findingItem(finding: SheetFinding, tell: Tell) {
  const { say, both } = tell;
  const { code, place, message, related, acceptedBecause } = finding;
  const reason =
    acceptedBecause === undefined
      ? []
      : [`${strong(say("Lý do chấp nhận", "Accepted because"))}: ${tell.written(acceptedBecause)}`];
  return {
    text: `${strong(capital(both(place)))} (${code}): ${both(message)}`,
    under: [...related.map((one) => `${capital(both(one.place))}: ${both(one.note)}`), ...reason],
  };
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

function undecidedBlocks({ claims }: ProofSheet, tell: Tell): readonly Block[] {
  const { say, both } = tell;
  const undecided = claims.filter(({ verdict }) => verdict === "undecided");
  if (undecided.length === 0) return [paragraph(say("Không có.", "None."))];
  return [
    paragraph(
      say(
        "Máy chưa chứng minh được, cũng chưa bác bỏ được những điều dưới đây. Người thẩm định phải tự xét.",
        "Neither proved nor refuted. Whoever reviews the procedure has to judge these.",
      ),
    ),
    ...list(
      undecided.map(({ statement, detail }) => ({
        text: both(statement),
        under: detail === undefined ? [] : [both(detail)],
      })),
    ),
  ];
}

function claimBlocks({ claims }: ProofSheet, tell: Tell): readonly Block[] {
  const { say, both } = tell;
  if (claims.length === 0) return [paragraph(say("Chưa xét điều nào.", "Nothing was looked at."))];
  return TOPICS.flatMap(([topic, name]) => {
    const own = claims.filter((claim) => claim.topic === topic);
    return table(
      both(name),
      [
        say("Điều phải chứng minh", "Claim"),
        say("Kết quả", "Verdict"),
        say("Đã xét đến đâu, vì sao", "How far, or why"),
      ],
      own.map(({ statement, verdict, detail }) => [
        [both(statement)],
        [
          verdict === "proved" || verdict === "void"
            ? both(VERDICTS[verdict])
            : strong(both(VERDICTS[verdict])),
        ],
        detail === undefined ? [] : [both(detail)],
      ]),
    );
  });
}

function assumptionBlocks({ assumptions }: ProofSheet, tell: Tell): readonly Block[] {
  const { say } = tell;
  if (assumptions.length === 0)
    return [paragraph(say("Phiếu này không dựa trên giả định nào.", "This sheet rests on no assumption."))];
  return [
    paragraph(
      say(
        "Những gì đã chứng minh chỉ đúng khi các giả định sau đây đúng; mỗi giả định là một điều nguồn chưa có căn cứ.",
        "What is proved holds only while these assumptions do; each is something the source has no basis for.",
      ),
    ),
    ...list(
      assumptions.map(({ reason, elements }) => ({
        text: capital(tell.written(reason)),
        under: [elements.map(tell.both).join("; ")],
      })),
    ),
  ];
}

function readingBlocks({ say }: Tell): readonly Block[] {
  return list([
    say(
      "«Đã chứng minh»: đúng với mọi hồ sơ, mọi trường hợp, mọi cách thức nộp và mọi ngày nộp đã xét ghi ở đầu phiếu, không phải thử vài hồ sơ.",
      "“Proved”: holds for every dossier, case, channel and filing date covered, as stated above; it is not a test of some dossiers.",
    ),
    say(
      "«Bị bác bỏ»: có ít nhất một hồ sơ mà điều ấy không đúng; hồ sơ ấy được nêu ra làm phản ví dụ.",
      "“Refuted”: there is at least one dossier for which it does not hold; it is shown as the counter-example.",
    ),
    say(
      "«Chưa quyết định»: vượt quá cách tính của máy; không được hiểu là đạt.",
      "“Not decided”: beyond what is computed here; never to be read as fine.",
    ),
    say(
      "«Không áp dụng»: thủ tục không có thứ mà điều ấy nói đến.",
      "“Does not apply”: the procedure has nothing the claim speaks of.",
    ),
    say(
      "Phiếu xét những gì nguồn viết ra. Nguồn chép đúng văn bản pháp luật hay không, cán bộ làm đúng hay không, phiếu không chứng minh được.",
      "The sheet speaks of what the source says. Whether the source renders the law rightly, and whether officials act by it, it cannot prove.",
    ),
  ]);
}
