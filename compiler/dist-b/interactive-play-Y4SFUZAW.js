import {
  allowedActions,
  initialState,
  playEvent,
  playbackOf,
  renderPlayedEvent,
  startPlay
} from "./chunk-6IR5QRF3.js";
import "./chunk-4H4FO7VG.js";
import {
  EXIT,
  say
} from "./chunk-E42IGVZV.js";

// compiler/cli/interactive-play.ts
var MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2})?$/;
async function playInteractively(terminal, definition, before, at) {
  const { isCancel, select, text } = await import("@clack/prompts");
  let session = startPlay(definition);
  for (const event of before?.events ?? []) session = show(terminal, playEvent(session, event), session);
  let last = at ?? session.record?.history.at(-1)?.at ?? today();
  for (; ; ) {
    const actions = allowedActions(definition, session.record ?? initialState(definition));
    if (session.record?.status === "closed" || actions.length === 0) break;
    const chosen = await select({
      message: say(terminal, "Vi\u1EC7c ti\u1EBFp theo?", "What happens next?"),
      options: [
        ...actions.map((action2, value) => ({ value, label: labelOf(terminal, action2) })),
        { value: -1, label: say(terminal, "D\u1EEBng \u1EDF \u0111\xE2y", "Stop here") }
      ]
    });
    const action = isCancel(chosen) ? void 0 : actions[chosen];
    if (action === void 0) break;
    const when = await text({
      message: say(terminal, "L\xFAc n\xE0o (yyyy-mm-dd hh:mm)?", "When (yyyy-mm-dd hh:mm)?"),
      initialValue: last.replace("T", " "),
      validate: (written) => MOMENT.test(written ?? "") ? void 0 : say(terminal, "Ghi nh\u01B0 2026-08-21 15:30.", "Write it as 2026-08-21 15:30.")
    });
    if (isCancel(when)) break;
    const reason = action.reasonRequired ? await text({ message: say(terminal, "L\xFD do?", "Reason?") }) : void 0;
    if (isCancel(reason)) break;
    last = when.replace(" ", "T");
    session = show(
      terminal,
      playEvent(session, {
        at: last,
        action: action.action,
        ...action.branch !== void 0 && { branch: action.branch },
        ...reason !== void 0 && { reason }
      }),
      session
    );
  }
  return EXIT.clean;
}
function show(terminal, after, before) {
  const playback = playbackOf(after);
  for (const event of after.played.slice(before.played.length))
    terminal.out(`${renderPlayedEvent(event, playback, terminal.language).join("\n")}

`);
  return after;
}
function labelOf(terminal, { label, who, branch }) {
  const text = (words) => say(terminal, words.vi, words.en ?? words.vi);
  const actor = who[0] === void 0 ? "" : ` \u2014 ${text(who[0].label)}`;
  return `${branch === void 0 ? "" : `${branch}: `}${text(label)}${actor}`;
}
function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short", timeStyle: "short" }).format(Date.now()).replace(" ", "T");
}
export {
  playInteractively
};
