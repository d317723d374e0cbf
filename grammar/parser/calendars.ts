import type {
  Calendar,
  CalendarOption,
  ClockReading,
  DaysOff,
  KnownUntil,
  OfficeHours,
  WorkedDay,
} from "../tree/declaration.ts";
import type { DateNode, TimeNode } from "../tree/node.ts";
import { asciiName } from "../fold.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { ProcedureParser } from "./procedures.ts";
import { itemTable, partTable } from "./tables.ts";

/** Weekdays are names, not keywords: `thứ_hai`, `monday`. */
const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ["thu_hai", "monday"],
    ["thu_ba", "tuesday"],
    ["thu_tu", "wednesday"],
    ["thu_nam", "thursday"],
    ["thu_sau", "friday"],
    ["thu_bay", "saturday"],
    ["chu_nhat", "sunday"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** `lịch x "…" { … }` */
export class CalendarParser extends ProcedureParser {
  private readonly hoursParts = partTable<Draft<OfficeHours>>([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly officeHours = this.RULE("officeHours", (): OfficeHours => {
    const first = this.word(W["office-hours"]);
    const node: Draft<OfficeHours> = {
      kind: "OfficeHours",
      start: first.start,
      end: first.end,
      weekdays: [],
      hours: [],
      citations: [],
    };
    this.attempt(first, () => {
      this.commaList(() => node.weekdays.push(this.weekday()));
      this.commaList(() => node.hours.push(this.hours()));
      this.anyOrder(this.hoursParts, node);
    });
    return this.done(node);
  });

  private weekday(): number {
    if (this.RECORDING_PHASE) {
      this.take(T.NAME);
      return 1;
    }
    const number = this.atName() ? weekdays.get(asciiName(this.text(this.peek()))) : undefined;
    if (number === undefined) this.fail("weekday");
    this.currIdx++;
    return number;
  }

  private hours(): { from: TimeNode; to: TimeNode } {
    const from = this.timeNode();
    this.word(W.to);
    return { from, to: this.timeNode() };
  }

  private days(): { from: DateNode; to?: DateNode } {
    const days: { from: DateNode; to?: DateNode } = { from: this.dateNode() };
    this.maybe(W.to, () => {
      this.word(W.to);
      days.to = this.dateNode();
    });
    return days;
  }

  private readonly offParts = partTable<Draft<DaysOff>>([
    [T.STRING, this.labelPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly daysOff = this.RULE("daysOff", (): DaysOff => {
    const first = this.word(W.off);
    const node: Draft<DaysOff> = {
      kind: "DaysOff",
      start: first.start,
      end: first.end,
      days: [],
      citations: [],
    };
    this.attempt(first, () => {
      this.commaList(() => node.days.push(this.days()));
      this.anyOrder(this.offParts, node);
    });
    return this.done(node);
  });

  private readonly workedParts = partTable<Draft<WorkedDay>>([
    [W["instead-of"], (draft) => void (this.word(W["instead-of"]), (draft.instead = this.dateNode()))],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly workedDay = this.RULE("workedDay", (): WorkedDay | undefined => {
    const first = this.word(W.works);
    let node: Draft<WorkedDay> | undefined;
    this.attempt(first, () => {
      node = {
        kind: "WorkedDay",
        start: first.start,
        end: first.end,
        worked: this.dateNode(),
        citations: [],
      };
      this.anyOrder(this.workedParts, node);
    });
    return node && this.done(node);
  });

  readonly knownUntil = this.RULE("knownUntil", (): KnownUntil | undefined => {
    const first = this.word(W["known-until"]);
    let node: Draft<KnownUntil> | undefined;
    this.attempt(first, () => {
      node = { kind: "KnownUntil", start: first.start, end: first.end, date: this.dateNode() };
    });
    return node && this.done(node);
  });

  private readonly countParts = partTable<Draft<ClockReading>>([
    [W.counts, (draft) => void (this.word(W.counts), (draft.value = true))],
    [W["not-counted"], (draft) => void (this.word(W["not-counted"]), (draft.value = false))],
  ]);

  private readonly readingParts = partTable<Draft<ClockReading>>([[W["legal-basis"], this.basisPart]]);

  private clockReading(word: Word, reading: ClockReading["reading"]): ClockReading {
    const first = this.word(word);
    const node: Draft<ClockReading> = {
      kind: "ClockReading",
      start: first.start,
      end: first.end,
      reading,
      value: true,
      citations: [],
    };
    this.attempt(first, () => {
      this.choose(this.countParts, node, { keyword: "counts" }, { keyword: "not-counted" });
      this.anyOrder(this.readingParts, node);
    });
    return this.done(node);
  }

  private readonly optionItems2 = itemTable("calendar", [
    [W.off, () => this.call(this.daysOff)],
    [W.works, () => this.call(this.workedDay)],
  ]);

  private readonly optionHead = partTable<Draft<CalendarOption>>([
    [T.STRING, this.labelPart],
    [
      W.default,
      (draft) => {
        this.word(W.default);
        if (this.RECORDING_PHASE)
          this.or(this.fresh(), [{ ALT: () => this.word(W.yes) }, { ALT: () => this.word(W.no) }]);
        else if (this.at(W.yes)) {
          this.word(W.yes);
          draft.on = true;
        } else this.word(W.no);
      },
    ],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly calendarOption = this.RULE("calendarOption", (): CalendarOption => {
    const first = this.word(W.option);
    const node: Draft<CalendarOption> = {
      kind: "CalendarOption", start: first.start, end: first.end, name: this.noName(), on: false, citations: [], items: [],
    }; // prettier-ignore
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.optionHead, node);
    });
    this.block(this.optionItems2, node.items);
    return this.done(node);
  });

  private readonly calendarItems = itemTable("calendar", [
    [W["office-hours"], () => this.call(this.officeHours)],
    [W.off, () => this.call(this.daysOff)],
    [W.works, () => this.call(this.workedDay)],
    [W["known-until"], () => this.call(this.knownUntil)],
    [W["reading.saturday"], () => this.clockReading(W["reading.saturday"], "worked-saturday-counts")],
    [W["reading.request"], () => this.clockReading(W["reading.request"], "stop-day-counts")],
    [W["reading.answer"], () => this.clockReading(W["reading.answer"], "resume-day-counts")],
    [W.option, () => this.call(this.calendarOption)],
  ]);

  readonly calendar = this.RULE("calendar", (): Calendar => {
    const first = this.word(W.calendar);
    const node: Draft<Calendar> = {
      kind: "Calendar",
      start: first.start,
      end: first.end,
      name: this.noName(),
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.labelInto(node);
    });
    this.block(this.calendarItems, node.items);
    return this.done(node);
  });
}
