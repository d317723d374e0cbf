import type {
  Accept, Agencies, ApplicantItem, Applicants, Case, Cases, ChannelItem, Channels, Code, FilingPlace, LegalBasis,
  PartRule, Parts, Procedure, ProcedureItem, Requirement, Result, Sector, SharedDossier, Supersedes, Transition, Version,
  YearlyVolume,
} from "../tree/procedure.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { applicantWords, channelWords } from "./expressions.ts";
import { ScenarioParser } from "./scenarios.ts";
import { itemTable, partTable } from "./tables.ts";

const channelByType = new Map<number, Word>(
  channelWords.flatMap(([word]) => [[word.only, word] as const, [word.free, word] as const]),
);
const applicantByType = new Map(
  applicantWords.flatMap((entry) => [[entry[0].only, entry] as const, [entry[0].free, entry] as const]),
);

/** The lines of a procedure sheet. */
export class ProcedureParser extends ScenarioParser {
  readonly codeLine = this.RULE("codeLine", (): Code => {
    const first = this.word(W.code);
    const node: Draft<Code> = { kind: "Code", start: first.start, end: first.end, notYet: false };
    this.attempt(first, () => {
      if (this.RECORDING_PHASE)
        this.or(this.fresh(), [{ ALT: () => this.word(W["not-yet"]) }, { ALT: () => this.textNode() }]);
      else if (this.at(W["not-yet"])) {
        this.word(W["not-yet"]);
        node.notYet = true;
      } else node.value = this.textNode("text", { keyword: "not-yet" });
    });
    return this.done(node);
  });

  private readonly versionParts = partTable<Draft<Version>>([
    [W.replaces, (draft) => void (this.word(W.replaces), (draft.replaces = this.wholeNumber()))],
    ...this.periodParts,
    [W.draft, (draft) => void (this.word(W.draft), (draft.draft = true))],
    [W.assumption, this.assumptionPart],
  ]);

  readonly version = this.RULE("version", (): Version => {
    const first = this.word(W.version);
    const node: Draft<Version> = {
      kind: "Version",
      start: first.start,
      end: first.end,
      number: 0,
      draft: false,
    };
    this.attempt(first, () => {
      node.number = this.wholeNumber();
      this.anyOrder(this.versionParts, node);
    });
    return this.done(node);
  });

  readonly supersedes = this.RULE("supersedes", (): Supersedes => {
    const first = this.word(W.replaces);
    const node: Draft<Supersedes> = {
      kind: "Supersedes",
      start: first.start,
      end: first.end,
      procedures: [],
    };
    this.attempt(first, () => this.commaList(() => node.procedures.push(this.anyName())));
    return this.done(node);
  });

  readonly sector = this.RULE("sector", (): Sector => {
    const first = this.word(W.sector);
    const node: Draft<Sector> = { kind: "Sector", start: first.start, end: first.end, name: this.noName() };
    this.attempt(first, () => {
      node.name = this.name();
      this.labelInto(node);
    });
    return this.done(node);
  });

  private readonly placeParts = partTable<Draft<Agencies>>([
    [W["filing-place"], (draft) => void (this.word(W["filing-place"]), (draft.by = "filing-place"))],
    [W.location, (draft) => void (this.word(W.location), (draft.by = "location"))],
    [W.case, (draft) => void (this.word(W.case), (draft.by = "case"))],
  ]);

  private readonly agencyParts = partTable<Draft<Agencies>>([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        this.choose(
          this.placeParts,
          draft,
          { keyword: "filing-place" },
          { keyword: "location" },
          { keyword: "case" },
        );
      },
    ],
    [W.assumption, this.assumptionPart],
  ]);

  readonly agencies = this.RULE("agencies", (): Agencies => {
    const first = this.word(W.agency);
    const node: Draft<Agencies> = { kind: "Agencies", start: first.start, end: first.end, agencies: [] };
    this.attempt(first, () => {
      node.agencies = this.names();
      this.anyOrder(this.agencyParts, node);
    });
    return this.done(node);
  });

  private readonly withinParts = partTable<Draft<FilingPlace>>([
    [
      W["level.commune"],
      (draft) => void (this.word(W["level.commune"]), (draft.regardlessWithin = "commune")),
    ],
    [
      W["level.province"],
      (draft) => void (this.word(W["level.province"]), (draft.regardlessWithin = "province")),
    ],
    [W.country, (draft) => void (this.word(W.country), (draft.regardlessWithin = "country"))],
  ]);

  private readonly filingParts = partTable<Draft<FilingPlace>>([
    [
      W.regardless,
      (draft) => {
        this.word(W.regardless);
        this.choose(
          this.withinParts,
          draft,
          { keyword: "level.province" },
          { keyword: "level.commune" },
          { keyword: "country" },
        );
      },
    ],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly filingPlace = this.RULE("filingPlace", (): FilingPlace => {
    const first = this.word(W["filing-place"]);
    const node: Draft<FilingPlace> = {
      kind: "FilingPlace",
      start: first.start,
      end: first.end,
      agencies: [],
      citations: [],
    };
    this.attempt(first, () => {
      node.agencies = this.names();
      this.anyOrder(this.filingParts, node);
    });
    return this.done(node);
  });

  readonly applicants = this.RULE("applicants", (): Applicants => {
    const first = this.word(W.applicants);
    const node: Draft<Applicants> = { kind: "Applicants", start: first.start, end: first.end, kinds: [] };
    this.attempt(first, () =>
      this.commaList(
        () => node.kinds.push(this.call(this.applicantItem)),
        (token) => applicantByType.has(token.tokenTypeIdx),
      ),
    );
    return this.done(node);
  });

  readonly applicantItem = this.RULE("applicantItem", (): ApplicantItem => {
    const first = this.peek();
    const node: Draft<ApplicantItem> = { kind: "ApplicantItem", start: first.start, end: first.end };
    if (this.RECORDING_PHASE)
      this.or(this.fresh(), [
        ...applicantWords.map(([word]) => ({ ALT: () => this.word(word), IGNORE_AMBIGUITIES: true })),
        { ALT: () => this.name(), IGNORE_AMBIGUITIES: true },
      ]);
    const entry = applicantByType.get(first.tokenTypeIdx);
    if (entry !== undefined && !this.RECORDING_PHASE) {
      this.word(entry[0]);
      node.word = entry[1];
    } else if (!this.RECORDING_PHASE) {
      if (!this.atName() || (this.opensLine() && this.previous().tokenTypeIdx !== T.COMMA.tokenTypeIdx))
        this.fail("applicant");
      node.own = this.anyName();
    }
    this.labelInto(node);
    return this.done(node);
  });

  readonly channelItem = this.RULE("channelItem", (): ChannelItem => {
    const { start, end } = this.peek();
    const taken = this.anyWord(channelByType, "channel");
    const word = channelWords.find((entry) => entry[0] === taken)?.[1] ?? "counter";
    const node: Draft<ChannelItem> = { kind: "ChannelItem", start, end, word };
    this.maybe(W.reason, () => {
      this.word(W.reason);
      node.reason = this.string("text");
    });
    return this.done(node);
  });

  readonly channels = this.RULE("channels", (): Channels => {
    const first = this.word(W.channels);
    const node: Draft<Channels> = { kind: "Channels", start: first.start, end: first.end, channels: [] };
    this.attempt(first, () =>
      this.commaList(
        () => node.channels.push(this.call(this.channelItem)),
        (token) => channelByType.has(token.tokenTypeIdx),
      ),
    );
    return this.done(node);
  });

  readonly legalBasis = this.RULE("legalBasis", (): LegalBasis => {
    const first = this.peek();
    const node: Draft<LegalBasis> = { kind: "LegalBasis", start: first.start, end: first.end, citations: [] };
    this.attempt(first, () => this.basis(node.citations));
    return this.done(node);
  });

  private readonly resultParts = partTable<Draft<Result>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W.template, (draft) => void (this.word(W.template), (draft.template = this.string("file-path")))],
    [W.signed, (draft) => void (this.word(W.signed), (draft.signed = true))],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly result = this.RULE("result", (): Result => {
    const first = this.word(W.result);
    const node: Draft<Result> = {
      kind: "Result",
      start: first.start,
      end: first.end,
      none: false,
      signed: false,
      citations: [],
    };
    this.hintInto(node);
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.resultParts, node);
    });
    return this.done(node);
  });

  private readonly volumeParts = partTable<Draft<YearlyVolume>>([[W.assumption, this.assumptionPart]]);

  readonly yearlyVolume = this.RULE("yearlyVolume", (): YearlyVolume | undefined => {
    const first = this.word(W.volume);
    let node: Draft<YearlyVolume> | undefined;
    this.attempt(first, () => {
      node = { kind: "YearlyVolume", start: first.start, end: first.end, count: this.numberNode() };
      this.word(W["per-year"]);
      this.anyOrder(this.volumeParts, node);
    });
    return node && this.done(node);
  });

  private readonly caseParts = partTable<Draft<Case>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly cases = this.RULE("cases", (): Cases => {
    const first = this.word(W.case);
    const node: Draft<Cases> = { kind: "Cases", start: first.start, end: first.end, cases: [] };
    this.attempt(first, () =>
      this.commaList(() => {
        const name = node.cases.length === 0 ? this.name() : this.anyName();
        const each: Draft<Case> = { kind: "Case", start: name.start, end: name.end, name };
        node.cases.push(each);
        this.anyOrder(this.caseParts, each);
        this.done(each);
      }),
    );
    return this.done(node);
  });

  private readonly requirementParts = partTable<Draft<Requirement>>([
    [
      T.STRING,
      (draft) => {
        draft.text = this.label();
      },
    ],
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly requirement = this.RULE("requirement", (): Requirement => {
    const first = this.word(W.requirement);
    const node: Draft<Requirement> = {
      kind: "Requirement",
      start: first.start,
      end: first.end,
      none: false,
      citations: [],
    };
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
      else if (!this.atType(T.STRING)) {
        if (!this.atName() || this.opensLine()) this.fail("text", { keyword: "none" });
        node.name = this.name();
      }
      this.anyOrder(this.requirementParts, node);
    });
    return this.done(node);
  });

  private readonly ruleParts = partTable<Draft<Transition>>([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        if (this.RECORDING_PHASE)
          this.or(this.fresh(), [
            { ALT: () => this.word(W["old-version"]) },
            { ALT: () => this.word(W["new-version"]) },
          ]);
        else if (this.at(W["new-version"])) {
          this.word(W["new-version"]);
          draft.rule = "new-version";
        } else this.word(W["old-version"]);
      },
    ],
    [W["action.stop"], (draft) => void (this.word(W["action.stop"]), (draft.rule = "stop"))],
  ]);

  private readonly transitionParts = partTable<Draft<Transition>>([[W["legal-basis"], this.basisPart]]);

  readonly transition = this.RULE("transition", (): Transition => {
    const first = this.word(W.transition);
    const node: Draft<Transition> = {
      kind: "Transition",
      start: first.start,
      end: first.end,
      rule: "old-version",
      citations: [],
    };
    this.attempt(first, () => {
      this.word(W.pending);
      this.choose(this.ruleParts, node, { keyword: "following" }, { keyword: "action.stop" });
      this.anyOrder(this.transitionParts, node);
    });
    return this.done(node);
  });

  readonly accept = this.RULE("accept", (): Accept => {
    const first = this.word(W.accept);
    const at = first.end;
    const node: Draft<Accept> = {
      kind: "Accept",
      start: first.start,
      end: at,
      code: { kind: "Text", start: at, end: at, value: "" },
    };
    this.attempt(first, () => {
      node.code = this.textNode("text");
      this.maybe(W.reason, () => {
        this.word(W.reason);
        node.reason = this.string("text");
      });
    });
    return this.done(node);
  });

  private readonly orderParts = partTable<Draft<Parts>>([
    [W.series, (draft) => void (this.word(W.series), (draft.order = "series"))],
    [W.parallel, (draft) => void (this.word(W.parallel), (draft.order = "parallel"))],
  ]);

  readonly partsLine = this.RULE("partsLine", (): Parts => {
    const first = this.word(W.include);
    const node: Draft<Parts> = {
      kind: "Parts",
      start: first.start,
      end: first.end,
      procedures: [],
      order: "series",
    };
    this.attempt(first, () => {
      this.commaList(() => node.procedures.push(this.anyName()));
      this.choose(this.orderParts, node, { keyword: "series" }, { keyword: "parallel" });
    });
    return this.done(node);
  });

  private readonly eventParts = partTable<Draft<PartRule>>([
    [W["action.fail"], (draft) => void (this.word(W["action.fail"]), (draft.event = "fails"))],
    [
      W["part.supplemented"],
      (draft) => void (this.word(W["part.supplemented"]), (draft.event = "supplemented")),
    ],
    [W["part.withdrawn"], (draft) => void (this.word(W["part.withdrawn"]), (draft.event = "withdrawn"))],
    [W["action.withdraw"], (draft) => void (this.word(W["action.withdraw"]), (draft.event = "withdrawn"))],
  ]);

  private readonly effectParts = partTable<Draft<PartRule>>([
    [W["stop-all"], (draft) => void (this.word(W["stop-all"]), (draft.then = "stop-all"))],
    [W.continue, (draft) => void (this.word(W.continue), (draft.then = "continue"))],
    [W.wait, (draft) => void (this.word(W.wait), (draft.then = "wait"))],
  ]);

  readonly partRule = this.RULE("partRule", (): PartRule => {
    const first = this.word(W["one-part"]);
    const node: Draft<PartRule> = {
      kind: "PartRule",
      start: first.start,
      end: first.end,
      event: "fails",
      then: "stop-all",
    };
    this.attempt(first, () => {
      this.choose(
        this.eventParts,
        node,
        { keyword: "action.fail" },
        { keyword: "part.supplemented" },
        { keyword: "part.withdrawn" },
      );
      this.word(W.then);
      this.choose(
        this.effectParts,
        node,
        { keyword: "stop-all" },
        { keyword: "continue" },
        { keyword: "wait" },
      );
    });
    return this.done(node);
  });

  private sharedDossier(): SharedDossier {
    const { start, end } = this.word(W["shared-dossier"]);
    return { kind: "SharedDossier", start, end };
  }

  private readonly procedureItems = itemTable("procedure", [
    [W.code, () => this.call(this.codeLine)],
    [W.version, () => this.call(this.version)],
    [W.replaces, () => this.call(this.supersedes)],
    [W.sector, () => this.call(this.sector)],
    [W.agency, () => this.call(this.agencies)],
    [W["filing-place"], () => this.call(this.filingPlace)],
    [W.applicants, () => this.call(this.applicants)],
    [W.channels, () => this.call(this.channels)],
    [W["legal-basis"], () => this.call(this.legalBasis)],
    [W.result, () => this.call(this.result)],
    [W.volume, () => this.call(this.yearlyVolume)],
    [W.case, () => this.call(this.cases)],
    [W.requirement, () => this.call(this.requirement)],
    [W.form, () => this.call(this.form)],
    [W.dossier, () => this.call(this.dossier)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.term, () => this.call(this.term)],
    [W.steps, () => this.call(this.steps)],
    [W.transition, () => this.call(this.transition)],
    [W.accept, () => this.call(this.accept)],
    [W.include, () => this.call(this.partsLine)],
    [W["shared-dossier"], () => this.sharedDossier()],
    [W["one-part"], () => this.call(this.partRule)],
    [W.scenario, () => this.call(this.scenario)],
  ]);

  private readonly procedureParts = partTable<Draft<Procedure>>([
    [T.STRING, this.labelPart],
    [W.formerly, this.formerlyPart],
  ]);

  protected procedureOf(word: Word, combined: boolean): Procedure {
    const first = this.word(word);
    const node: Draft<Procedure> = {
      kind: "Procedure",
      start: first.start,
      end: first.end,
      combined,
      name: this.noName(),
      items: [],
    };
    this.hintInto(node);
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.procedureParts, node);
    });
    this.block<ProcedureItem>(this.procedureItems, node.items);
    return this.done(node);
  }

  readonly procedure = this.RULE("procedure", (): Procedure => this.procedureOf(W.procedure, false));
  readonly combinedProcedure = this.RULE("combinedProcedure", (): Procedure =>
    this.procedureOf(W.combined, true),
  );
}
