import { isCancel, multiselect, select, text } from "@clack/prompts";
import type { Choice, Prompts } from "./prompts.ts";

// The library's own instructions are in English only, so they stay away.
/** Longer lists scroll. */
const MOST_LINES = 12;

// The library compares values by identity and types them narrowly: it is given places in the list instead.
const places = <T>(options: readonly Choice<T>[]) =>
  options.map(({ label, hint }, value) => ({ value, label, ...(hint !== undefined && { hint }) }));

const given = <T>(answer: T): Exclude<T, symbol> | undefined =>
  isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);

/** Prompts in the terminal of this process. */
export const clackPrompts: Prompts = {
  async text({ message, placeholder, initial, validate }) {
    return given(
      await text({
        message,
        ...(placeholder !== undefined && { placeholder }),
        ...(initial !== undefined && { initialValue: initial }),
        ...(validate !== undefined && { validate: (written: string | undefined) => validate(written ?? "") }),
      }),
    );
  },
  async choose({ message, options, initial }) {
    const at = options.findIndex(({ value }) => value === initial);
    const chosen = given(
      await select<number>({
        message,
        options: places(options),
        maxItems: MOST_LINES,
        showInstructions: false,
        ...(at >= 0 && { initialValue: at }),
      }),
    );
    return chosen === undefined ? undefined : options[chosen]?.value;
  },
  async chooseSome({ message, options, initial = [] }) {
    const chosen = given(
      await multiselect<number>({
        message,
        options: places(options),
        maxItems: MOST_LINES,
        showInstructions: false,
        required: false,
        initialValues: options.flatMap(({ value }, at) => (initial.includes(value) ? [at] : [])),
      }),
    );
    return chosen?.flatMap((at) => options[at]?.value ?? []);
  },
};
