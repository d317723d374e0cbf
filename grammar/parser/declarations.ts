import type {
  Agency, AgencyLevel, AppliesTo, Campaign, Codelist, CodelistEntry, Delegation, Document, Fallback, Flow, Group, Law, Office, Registry, Role,
} from "../tree/declaration.ts"; // prettier-ignore
import type { FlowItem } from "../tree/flow.ts";
import type { FormItem } from "../tree/form.ts";
import type { Name } from "../tree/node.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import { CalendarParser } from "./calendars.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";

const levels: readonly (readonly [Word, AgencyLevel])[] = (
  ["commune", "district", "province", "ministry", "central"] as const
).map((level) => [W[`level.${level}`], level]);

/** What a file declares beside procedures. */
export class DeclarationParser extends CalendarParser {
  private readonly levelParts = partTable<Draft<Agency>>(
    levels.map(([word, level]) => [word, (draft) => void (this.word(word), (draft.level = level))]),
  );

  private readonly successorPart = (draft: { successor?: Name }): void => {
    this.word(W.successor);
    draft.successor = this.name();
  };

  private readonly agencyDeclarationParts = partTable<Draft<Agency>>([
    [T.STRING, this.labelPart],
    [W.level, (draft) => void (this.word(W.level), this.choose(this.levelParts, draft, "level"))],
    [W.calendar, (draft) => void (this.word(W.calendar), (draft.calendar = this.name()))],
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

  private readonly fromFilePart = (draft: Pick<Draft<Office>, "file">): void => {
    this.word(W["from-file"]);
    draft.file = this.textNode("file-path");
  };

  private readonly officeParts = partTable<Draft<Office>>([
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

  private readonly roleParts = partTable<Draft<Role>>([
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

  private readonly delegationParts = partTable<Draft<Delegation>>([
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

  private readonly documentParts = partTable<Draft<Document>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W["result-of"], (draft) => void (this.word(W["result-of"]), (draft.resultOf = this.name()))],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
  ]);

  readonly document = this.RULE("document", (): Document => {
    const first = this.word(W.document);
    const node: Draft<Document> = {
      kind: "Document",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
    };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.documentParts, node);
    });
    return this.done(node);
  });

  readonly codelistEntry = this.RULE("codelistEntry", (): CodelistEntry | undefined => {
    const first = this.peek();
    let node: CodelistEntry | undefined;
    this.attempt(first, () => {
      const code = this.string("text");
      const label = this.label();
      node = { kind: "CodelistEntry", start: first.start, end: label.end, code, label };
    });
    return node;
  });

  private readonly codelistItems = itemTable("codelist", [[T.STRING, () => this.call(this.codelistEntry)]]);

  private readonly codelistParts = partTable<Draft<Codelist>>([
    [T.STRING, this.labelPart],
    [W.version, (draft) => void (this.word(W.version), (draft.version = this.wholeNumber()))],
    [W["from-file"], this.fromFilePart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly codelist = this.RULE("codelist", (): Codelist => {
    const first = this.word(W.codelist);
    const node: Draft<Codelist> = {
      kind: "Codelist",
      start: first.start,
      end: first.end,
      name: this.noName(),
      entries: [],
      citations: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.codelistParts, node);
    });
    this.maybeBlock(node.file === undefined, () => this.block(this.codelistItems, node.entries));
    return this.done(node);
  });

  /** A block that may be left out where the head says enough. */
  private maybeBlock(needed: boolean, block: () => void): void {
    if (this.RECORDING_PHASE) this.option(this.fresh(), block);
    else if (needed || this.atType(T.LEFT_BRACE)) block();
  }

  private readonly groupParts = partTable<Draft<Group>>([
    [T.STRING, this.labelPart],
    [W.personal, (draft) => void (this.word(W.personal), (draft.personal = true))],
    [W.kept, (draft) => void (this.word(W.kept), (draft.kept = this.durationNode()))],
  ]);

  readonly group = this.RULE("group", (): Group => {
    const first = this.word(W.group);
    const node: Draft<Group> = {
      kind: "Group",
      start: first.start,
      end: first.end,
      name: this.noName(),
      personal: false,
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.groupParts, node);
    });
    this.block<FormItem>(this.formItems, node.items);
    return this.done(node);
  });

  private readonly lawParts = partTable<Draft<Law>>([
    [T.STRING, this.labelPart],
    [W["type.number"], (draft) => void (this.word(W["type.number"]), (draft.number = this.string("text")))],
    [W.issued, (draft) => void (this.word(W.issued), (draft.issued = this.dateNode()))],
    ...this.periodParts,
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly law = this.RULE("law", (): Law => {
    const first = this.word(W.law);
    const node: Draft<Law> = { kind: "Law", start: first.start, end: first.end, name: this.noName() };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.lawParts, node);
    });
    return this.done(node);
  });

  private readonly fallbackParts = partTable<Draft<Fallback>>([
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly fallback = this.RULE("fallback", (): Fallback | undefined => {
    const first = this.word(W["if-no-data"]);
    let node: Draft<Fallback> | undefined;
    this.attempt(first, () => {
      this.word(W.then);
      this.word(W["action.file"]);
      this.skip(W.within);
      node = {
        kind: "Fallback",
        start: first.start,
        end: first.end,
        limit: this.call(this.limit),
        citations: [],
      };
      this.anyOrder(this.fallbackParts, node);
    });
    return node && this.done(node);
  });

  private readonly fallbackItems = itemTable("source", [[W["if-no-data"], () => this.call(this.fallback)]]);

  private readonly registryParts = partTable<Draft<Registry>>([
    [T.STRING, this.labelPart],
    [W.asks, (draft) => void (this.word(W.asks), (draft.asked = this.names()))],
    [W.answers, (draft) => void (this.word(W.answers), (draft.answers = this.names()))],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly registry = this.RULE("registry", (): Registry => {
    const first = this.word(W.source);
    const node: Draft<Registry> = {
      kind: "Registry", start: first.start, end: first.end, name: this.noName(), asked: [], answers: [], citations: [], fallbacks: [],
    }; // prettier-ignore
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.registryParts, node);
    });
    this.maybeBlock(false, () => this.block(this.fallbackItems, node.fallbacks));
    return this.done(node);
  });

  readonly appliesTo = this.RULE("appliesTo", (): AppliesTo => {
    const first = this.word(W["applies-to"]);
    const node: Draft<AppliesTo> = { kind: "AppliesTo", start: first.start, end: first.end, procedures: [] };
    this.attempt(first, () => this.commaList(() => node.procedures.push(this.anyName())));
    return this.done(node);
  });

  private readonly campaignItems = itemTable("campaign", [
    [W["applies-to"], () => this.call(this.appliesTo)],
    [W.term, () => this.call(this.term)],
    [W.channels, () => this.call(this.channels)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.accept, () => this.call(this.accept)],
  ]);

  private readonly campaignParts = partTable<Draft<Campaign>>([
    [T.STRING, this.labelPart],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
  ]);

  readonly campaign = this.RULE("campaign", (): Campaign => {
    const first = this.word(W.campaign);
    const node: Draft<Campaign> = {
      kind: "Campaign",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.campaignParts, node);
    });
    this.block(this.campaignItems, node.items);
    return this.done(node);
  });

  private readonly flowParts = partTable<Draft<Flow>>([
    [T.STRING, this.labelPart],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly flow = this.RULE("flow", (): Flow => {
    const first = this.word(W.flow);
    const node: Draft<Flow> = {
      kind: "Flow",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.flowParts, node);
    });
    this.block<FlowItem>(this.flowItems, node.items);
    return this.done(node);
  });
}
