import type {
Agency,AgencyLevel,Delegation,Office,Role
} from "../tree/declaration.ts"; // prettier-ignore
import type { Name } from "../tree/node.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import { CalendarParser } from "./calendars.ts";
import type { Draft } from "./core.ts";
import { partTable } from "./tables.ts";

const levels: readonly (readonly [Word, AgencyLevel])[] = (
  ["commune", "district", "province", "ministry", "central"] as const
).map((level) => [W[`level.${level}`], level]);

/** Agencies, offices, roles, delegation. */
export class AgencyParser extends CalendarParser {
  protected readonly levelParts = partTable<Draft<Agency>>(
    levels.map(([word, level]) => [word, (draft) => void (this.word(word), (draft.level = level))]),
  );

  protected readonly successorPart = (draft: { successor?: Name }): void => {
    this.word(W.successor);
    draft.successor = this.name();
  };

  protected readonly agencyDeclarationParts = partTable<Draft<Agency>>([
    [T.STRING, this.labelPart],
    [
      W.level,
      (draft) => {
        this.word(W.level);
        this.choose(this.levelParts, draft, "level");
      },
    ],
    [
      W.calendar,
      (draft) => {
        this.word(W.calendar);
        draft.calendar = this.name();
      },
    ],
    [W.code, this.codePart],
    ...this.periodParts,
    [W.successor, this.successorPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly agency = this.RULE("agency", (): Agency => {
    const first = this.word(W.agency);
    const node: Draft<Agency> = { kind: "Agency", start: first.start, end: first.end, name: this.noName() };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.agencyDeclarationParts, node);
    });
    return this.done(node);
  });

  protected readonly fromFilePart = (draft: Pick<Draft<Office>, "file">): void => {
    this.word(W["from-file"]);
    draft.file = this.textNode("file-path");
  };

  protected readonly officeParts = partTable<Draft<Office>>([
    [T.STRING, this.labelPart],
    [W.belongs, (draft) => void (this.word(W.belongs), (draft.agency = this.name()))],
    [W.code, this.codePart],
    [W["located-at"], (draft) => void (this.word(W["located-at"]), (draft.place = this.string("text")))],
    ...this.periodParts,
    [W.successor, this.successorPart],
    [W["from-file"], this.fromFilePart],
  ]);

  readonly office = this.RULE("office", (): Office => {
    const first = this.word(W.office);
    const node: Draft<Office> = { kind: "Office", start: first.start, end: first.end };
    this.attempt(first, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
      else if (!this.at(W.belongs)) node.name = this.name();
      this.anyOrder(this.officeParts, node);
    });
    return this.done(node);
  });

  protected readonly roleParts = partTable<Draft<Role>>([
    [T.STRING, this.labelPart],
    [
      W.belongs,
      (draft) => {
        this.word(W.belongs);
        draft.agencies = this.names();
      },
    ],
    ...this.periodParts,
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly role = this.RULE("role", (): Role => {
    const first = this.word(W.role);
    const node: Draft<Role> = {
      kind: "Role",
      start: first.start,
      end: first.end,
      name: this.noName(),
      agencies: [],
    };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.roleParts, node);
    });
    return this.done(node);
  });

  protected readonly delegationParts = partTable<Draft<Delegation>>([
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
  ]);

  readonly delegation = this.RULE("delegation", (): Delegation => {
    const first = this.word(W.delegate);
    const nobody = this.noName();
    const node: Draft<Delegation> = {
      kind: "Delegation",
      start: first.start,
      end: first.end,
      from: nobody,
      to: nobody,
      citations: [],
    };
    this.attempt(first, () => {
      node.from = this.name();
      this.word(W.for);
      node.to = this.name();
      this.anyOrder(this.delegationParts, node);
    });
    return this.done(node);
  });
}
