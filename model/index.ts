export { MODEL_VERSION } from "./procedure/procedure-model.ts";
export type * from "./procedure/procedure-model.ts";
export type * from "./procedure/law.ts";
export type * from "./procedure/form.ts";
export type * from "./procedure/dossier.ts";
export type * from "./procedure/charge.ts";
export type * from "./procedure/flow.ts";
export type * from "./procedure/agency.ts";
export type * from "./procedure/scenario.ts";
export type * from "./calendar/calendar.ts";
export type * from "./expression/expression.ts";
export { emptyContext, entryOf } from "./machine/context.ts";
export type * from "./machine/context.ts";
export { changedPaths } from "./machine/amendment.ts";
export { guardHolds, guardVerdict } from "./machine/guard.ts";
export type * from "./machine/guard.ts";
export { nextContext } from "./machine/next-context.ts";
export type * from "./machine/next-context.ts";
export type * from "./machine/effect.ts";
export { conditionHolds, factsOf, missingValues } from "./machine/condition.ts";
export { withEvent } from "./machine/with-event.ts";
export type { Json } from "./expression/value.ts";
export { dueDateOf, dueOf, isOverdue, type Due } from "./clock/due.ts";
export { limitTerm, type Visit } from "./clock/step-limit.ts";
export type { Extension, Moment, RunningTerm, Stop } from "./clock/running-term.ts";
export {
  ANY,
  areComparable,
  areOrdered,
  BOOLEAN,
  DATE,
  fieldTypeOf,
  listOf,
  MONEY,
  NUMBER,
  printType,
  TEXT,
  WHOLE,
} from "./expression/static-type.ts";
export type { StaticType } from "./expression/static-type.ts";
export { callResult, literalType, operatorResult, typeOf } from "./expression/type-of.ts";
export { functions, functionNamed } from "./expression/functions.ts";
export type { ExpressionFunction } from "./expression/functions.ts";
export { fullYears } from "./expression/full-years.ts";
export { evaluate, holds, literalValue } from "./expression/evaluate.ts";
export {
  addYears,
  civilDateOf,
  dayOf,
  epochDay,
  formatDate,
  formatVietnameseDate,
  weekdayOf,
} from "./calendar/civil-date.ts";
export { explain } from "./clock/explain.ts";
export type { Language } from "./clock/phrases.ts";
export type { ExplanationEntry } from "./clock/explanation.ts";
export { apologyBy, dayBefore, fitsBefore, isDayOrLess } from "./clock/before-due.ts";
export { indexOf } from "./calendar/calendar-index.ts";
export { receptionMoment } from "./calendar/reception.ts";
export { addMonths } from "./calendar/civil-date.ts";
export { officeMinutesOf } from "./calendar/office-minutes.ts";
export { formatMinute } from "./calendar/civil-date.ts";
export { assess, type Assessment } from "./fee/charge.ts";
export type { ChargeLine } from "./fee/charge-line.ts";
export type { Problem } from "./fee/problem.ts";
export { offerOn, type Offer } from "./fee/campaign.ts";
export { effectiveDuration, selectTerm } from "./fee/term-row.ts";
export { inputName, inputsOf, partsOf, type Input } from "./expression/inputs.ts";
export { compareDecimals, formatDecimal, parseDecimal } from "./expression/decimal.ts";
export { allTrue, anyTrue, equalValues, orderOfValues, type Truth } from "./expression/compare.ts";
export { FALSE, isPresent, TRUE, UNKNOWN, type Value } from "./expression/value.ts";
export { parseDate, parseVietnameseDate } from "./calendar/civil-date.ts";
export { readWrittenDate } from "./calendar/written-date.ts";
export { expressionSites } from "./procedure/expression-sites.ts";
export { fieldAt, innerFields, topFields, type FieldScope } from "./procedure/field-index.ts";
export { encodeValue } from "./expression/value.ts";
export type { Facts } from "./expression/facts.ts";
export {
  factsInside,
  isShownWhen,
  settleAnswers,
  type DossierData,
  type FieldBlock,
} from "./form/settle-answers.ts";
export { settledEvent } from "./machine/settled-event.ts";
export { brokenRules, type BrokenRule } from "./form/broken-rules.ts";
export { missingFields, type MissingField } from "./form/missing-fields.ts";
export { isFieldShown } from "./form/shown-field.ts";
export { dataKey, formPages, sectionOf, type FormPage, type PlacedSection } from "./form/form-pages.ts";
export { hasContent } from "./expression/facts.ts";
export { papersOf, type PaperMoments } from "./papers/papers-of.ts";
export type { PaperNeed, PaperReason } from "./papers/paper-need.ts";
export { namesOf } from "./procedure/model-names.ts";
export { elementName, type ElementName } from "./procedure/element-name.ts";
export { wordCondition } from "./expression/condition-words.ts";
export {
  describe,
  describeConstant,
  describeDong,
  describeDuration,
  inBothLanguages,
  NO_NAMES,
} from "./expression/describe.ts";
export { amountOfRow } from "./fee/row-amount.ts";
export { isInForce } from "./fee/select-row.ts";
export type * from "./migration/migration-plan.ts";
export type * from "./migration/plan-fault.ts";
export { modelIdentity, planIdentity } from "./migration/identity.ts";
export { movedFields, type MovedFields } from "./migration/moved-fields.ts";
export { valueFits } from "./migration/value-fits.ts";
