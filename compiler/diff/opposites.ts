import { judgements, type Burden, type ChangeKind } from "./judgements.ts";

/** Ways a kind can go, each with its way back: `paper.added` is undone by `paper.removed`. */
const WAYS: readonly (readonly [string, string])[] = [
  ["added", "removed"],
  ["added-required", "removed-required"],
  ["added-optional", "removed-optional"],
  ["added-if-any", "removed-if-any"],
  ["added-not-brought", "removed-not-brought"],
  ["added-filled-in", "removed-filled-in"],
  ["added-for-new-channel", "removed-with-channel"],
  ["added-nothing-due", "removed-nothing-due"],
  ["more-online", "less-online"],
  ["merged", "split"],
  ["widened", "narrowed"],
  ["tightened", "loosened"],
  ["files-tightened", "files-loosened"],
  ["bounds-tightened", "bounds-loosened"],
  ["raised", "lowered"],
  ["cap-raised", "cap-lowered"],
  ["floor-raised", "floor-lowered"],
  ["bound-raised", "bound-lowered"],
  ["lengthened", "shortened"],
  ["longer", "shorter"],
  ["kept-longer", "kept-shorter"],
  ["limit-added", "limit-removed"],
  ["limit-lengthened", "limit-shortened"],
  ["wait-added", "wait-removed"],
  ["wait-limit-added", "wait-limit-removed"],
  ["supplement-added", "supplement-removed"],
  ["wait-lengthened", "wait-shortened"],
  ["end-added", "end-removed"],
  ["presence-added", "presence-removed"],
  ["signature-added", "signature-removed"],
  ["default-added", "default-removed"],
  ["stop-added", "stop-removed"],
  ["entry-added", "entry-removed"],
  ["choice-added", "choice-removed"],
  ["assumption-added", "assumption-removed"],
  ["supersedes-added", "supersedes-removed"],
  ["apology-added", "apology-removed"],
  ["apology-sooner", "apology-later"],
  ["receipt-added", "receipt-dropped"],
  ["reappoint-more", "reappoint-fewer"],
  ["visits-more", "visits-fewer"],
  ["gives-more", "gives-less"],
  ["reads-more", "reads-less"],
  ["more-sets", "fewer-sets"],
  ["more-copies", "fewer-copies"],
  ["stricter-copy", "easier-copy"],
  ["shown-more-often", "shown-less-often"],
  ["required-more-often", "required-less-often"],
  ["needed-more-often", "needed-less-often"],
  ["takes-part-more-often", "takes-part-less-often"],
  ["became-required", "became-optional"],
  ["now-computed", "no-longer-computed"],
  ["now-looked-up", "no-longer-looked-up"],
  ["now-personal", "no-longer-personal"],
  ["now-prescribed", "no-longer-prescribed"],
  ["now-refundable", "no-longer-refundable"],
  ["now-parallel", "now-in-series"],
  ["locked", "unlocked"],
  ["on-request", "always"],
  ["shown-only", "handed-in"],
  ["replaced-by-registry", "no-longer-in-registry"],
  ["passed-on", "no-longer-passed-on"],
  ["may-follow", "must-be-there"],
  ["may-follow-later", "must-follow-sooner"],
  ["became-a-choice", "no-longer-a-choice"],
  ["levy-to-fee", "fee-to-levy"],
  ["collected-earlier", "collected-later"],
  ["reason-required", "reason-dropped"],
  ["silence-consents", "silence-no-longer-consents"],
  ["dossier-shared", "dossier-separate"],
];

/** Said of several procedures that became one, which are never compared the other way round. */
export const WITHOUT_WAY_BACK: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "procedure.joined",
  "form.asked-once",
  "field.asked-once",
  "paper.asked-once",
]);

const BACK: ReadonlyMap<string, string> = new Map(
  WAYS.flatMap(([way, back]) => [
    [way, back],
    [back, way],
  ]),
);

/** The kind that undoes a change; a kind that says no direction undoes itself. */
export function oppositeOf(kind: ChangeKind): ChangeKind {
  const [element = "", way = ""] = kind.split(".");
  const back = `${element}.${BACK.get(way) ?? way}`;
  return back in judgements ? (back as ChangeKind) : kind;
}

const FLIPPED: Readonly<Record<Burden, Burden>> = {
  lighter: "heavier",
  heavier: "lighter",
  neutral: "neutral",
  mixed: "mixed",
  "needs-human": "needs-human",
};

/** The burden of the way back. */
export const flipped = (burden: Burden): Burden => FLIPPED[burden];
