import type { Agencies,ApplicantItem,Applicants,ChannelItem,Channels,Code,FilingPlace,Sector,Supersedes,Version } from "../tree/procedure.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { applicantWords, channelWords } from "./operands.ts";
import { ScenarioParser } from "./scenarios.ts";
import { partTable } from "./tables.ts";

const channelByType = new Map<number, Word>(
  channelWords.flatMap(([word]) => [[word.only, word] as const, [word.free, word] as const]),
);
const applicantByType = new Map(
  applicantWords.flatMap((entry) => [[entry[0].only, entry] as const, [entry[0].free, entry] as const]),
);

/** Who, where and since when: the first lines of a procedure sheet. */
export class HeadlineParser extends ScenarioParser {
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
}
