export { DefinitionError, loadDefinition, type Definition } from "./kernel/definition.ts";
export { decide, type Findings } from "./kernel/decide.ts";
export type * from "./kernel/record.ts";
export { allowedActions } from "./kernel/allowed.ts";
export type { AllowedAction } from "./kernel/allowed-action.ts";
export { initialState, topState, type MachineState, type StateValue } from "./kernel/machine-step.ts";
export { clockOf, type DossierClock } from "./kernel/clock-of.ts";
export { dossierPapers } from "./kernel/dossier-papers.ts";
export { runningLimits, stepLimit, type StepLimit } from "./kernel/step-limit.ts";
export { chargesOf, type DossierCharges } from "./kernel/charges-of.ts";
export { optionsOf, type Option } from "./kernel/option.ts";
export { momentOfPlay, type PlayEvent, type PlayFile } from "./play/play-file.ts";
export { readPlayFile, type PlayFileError } from "./play/read-play-file.ts";
export {
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
