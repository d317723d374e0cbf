export { DefinitionError, loadDefinition, type Definition } from "./kernel/definition.ts";
export { decide, type Findings } from "./kernel/decide.ts";
export type * from "./kernel/record.ts";
export { allowedActions } from "./kernel/allowed.ts";
export type { AllowedAction } from "./kernel/allowed-action.ts";
export { initialState, topState, type MachineState, type StateValue } from "./kernel/machine-step.ts";
export { migrate } from "./kernel/migrate.ts";
export { MIGRATION_EVENT, type MigrateCommand } from "./kernel/migrate-command.ts";
export type * from "./kernel/migration-entry.ts";
export { dossierCharges, type BoundedCharges } from "./kernel/dossier-charges.ts";
export { readHistory } from "./kernel/read-history.ts";
export { clockOf, type DossierClock } from "./kernel/clock-of.ts";
export { CALENDAR_ACTION } from "./kernel/announce.ts";
export { changedCalendar, type AnnouncedDay, type CalendarChange } from "./kernel/calendar-change.ts";
export { receiptBook } from "./kernel/money.ts";
export type { MoneyAction, MoneyEvent } from "./kernel/money-event.ts";
export { dossierPapers } from "./kernel/dossier-papers.ts";
export { runningLimits, stepLimit, type StepLimit } from "./kernel/step-limit.ts";
export { chargesOf, type DossierCharges } from "./kernel/charges-of.ts";
export { optionsOf, type Option } from "./kernel/option.ts";
export { momentOfPlay, type PlayEvent, type PlayFile } from "./play/play-file.ts";
export { readPlayFile, type PlayFileError } from "./play/read-play-file.ts";
export {
  commandOfEvent,
  nextExpiry,
  passTime,
  play,
  playbackOf,
  playEvent,
  startPlay,
  type PlaySession,
} from "./play/session.ts";
export type { Playback, PlayedEvent, PlayedLimit } from "./play/playback.ts";
export { renderClock, renderPlayback, renderPlayedEvent, renderResult } from "./play/render-playback.ts";
export { paperReason } from "./play/render-papers.ts";
export { renderCharges } from "./play/render-charges.ts";
export { problemText } from "./play/problem-text.ts";
export { playNames, type PlayNames } from "./play/play-names.ts";
export { dongText, type PlayLanguage } from "./play/words.ts";
export { momentText } from "./kernel/moment-text.ts";
export { actionLabel, stateLabel } from "./kernel/labels.ts";
export { newDraft, settledAnswers, type AttachedFile, type FormDraft } from "./forms/form-draft.ts";
export { formMessage, type Fault, type FormMessage } from "./forms/form-message.ts";
export { allProblems, pageProblems, type FormProblem } from "./forms/form-problems.ts";
export { askedPapers, pageAfter, pageBefore, shownPages } from "./forms/form-way.ts";
export type { TemplateData, TemplateValue } from "./forms/field-data.ts";
export { pageData, type PageView } from "./forms/page-data.ts";
export type { PostEntry } from "./forms/post.ts";
export { readPost, type PostReading } from "./forms/read-post.ts";
export { dateInWords } from "./forms/shown-value.ts";
export { CODE_FORMATS, allocateDossierCode, dossierCode, DossierCodeError } from "./letters/dossier-code.ts";
export { parseDossierCode, type CodeFormat, type DossierCode } from "./letters/dossier-code.ts";
export type { SerialSource } from "./letters/dossier-code.ts";
export { dossierQr } from "./letters/dossier-qr.ts";
export { LetterError } from "./letters/letter-error.ts";
export type { LetterFacts } from "./letters/letter-facts.ts";
export { letterData, type LetterData, type LetterSubject } from "./letters/letter-data.ts";
export { dongInWords, numberInWords } from "./letters/number-words.ts";
export { SLIP_KINDS, type DossierForm, type SlipForm, type SlipKind } from "./letters/slip-form.ts";
export { dueSlips, registerPage, slipPage, type DueSlip, type SlipPage } from "./letters/slip-page.ts";
export { readLetterFacts, type LetterFactsReading } from "./letters/read-letter-facts.ts";
export type { RegisteredDossier } from "./letters/register-rows.ts";
export { bookReceipt, bookRefund, correctReceipt } from "./receipts/book-receipt.ts";
export type { ReceiptDecision, ReceiptRefusalCode } from "./receipts/book-receipt.ts";
export { bookedCharges, heldDong, type BookedCharge, type ReceiptBook } from "./receipts/receipt-book.ts";
export { receiptDrift, receiptDue, type ReceiptDrift, type ReceiptDue } from "./receipts/receipt-due.ts";
export type * from "./engines/engine.ts";
export type { DossierState } from "./engines/dossier-state.ts";
export {
  definitionHash,
  Definitions,
  KERNEL_VERSION,
  type DefinitionHash,
  type DefinitionSource,
  type PinnedDefinition,
} from "./engines/definitions.ts";
export { EngineFault, type EngineFaultCode } from "./engines/engine-fault.ts";
export { memoryEngine } from "./engines/memory/memory-engine.ts";
export { EmbeddedEngine, type EngineOptions } from "./engines/embedded/embedded-engine.ts";
export type { EmbeddedStore } from "./engines/embedded/store.ts";
export type { Writes } from "./engines/writes.ts";
export { announceCalendar, type Announcement } from "./engines/announce-calendar.ts";
export { keepTicking, type Pulse } from "./engines/keep-ticking.ts";
export { timersOf, type ArmedTimer, type Timer } from "./engines/timers.ts";
export { auditDossier, type AuditReport, type AuditSources } from "./engines/audit.ts";
export { auditSentence, type AuditFaultCode } from "./engines/audit-fault.ts";
export type { Cryptography } from "./log/cryptography.ts";
export { canonicalJson } from "./log/canonical-json.ts";
export type { LogBody, LogEntry, LogLine } from "./log/log-entry.ts";
export type * from "./notices/notice.ts";
export { DeliveryFault, type DeliveryFaultCode } from "./notices/delivery-fault.ts";
export { noticeOf, portalStatus, type NoticeStyle } from "./notices/make-notice.ts";
export { noticeHandler, type NoticeOptions, type Recipients } from "./notices/notice-handler.ts";
export {
  deadLetters,
  memoryFailureBook,
  resend,
  withDeadLetters,
  type FailedEffect,
  type FailureBook,
} from "./notices/dead-letters.ts";
export type { RegistryAnswer, RegistryQuestion, RegistrySource } from "./registries/registry-source.ts";
export { recordedRegistry } from "./registries/registry-source.ts";
export { registryQuestions } from "./registries/registry-questions.ts";
export { askRegistries, type Inquiry, type RegistryOptions } from "./registries/ask-registries.ts";
export { inquiringApply, type InquiringOptions } from "./registries/inquiring-engine.ts";
export { standInPayments, type PaymentDesk } from "./registries/payment-desk.ts";
export type { PaymentRequest, PaymentState } from "./registries/payment-desk.ts";
export { standInSigning, type SigningDesk } from "./registries/signing-desk.ts";
export type { Signature, SigningRequest } from "./registries/signing-desk.ts";
