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
export {
  momentOfPlay,
  readPlayFile,
  type PlayEvent,
  type PlayFile,
  type PlayFileError,
} from "./play/play-file.ts";
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
export { renderClock, renderPlayback, renderPlayedEvent } from "./play/render-playback.ts";
export { paperReason } from "./play/render-papers.ts";
export { problemText, renderCharges } from "./play/render-charges.ts";
export { dongText, type PlayLanguage } from "./play/words.ts";
export { momentText } from "./kernel/moment-text.ts";
export { actionLabel, stateLabel } from "./kernel/labels.ts";
