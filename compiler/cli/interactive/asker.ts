import type { Bilingual } from "../../workspace/bilingual.ts";
import type { Choice, Prompts } from "../prompts.ts";
import type { Terminal } from "../terminal.ts";

/** The person stopped answering. */
export class GaveUp extends Error {}

/** The prompts in the terminal's language; whoever stops answering is told to nobody but the outermost loop. */
export interface Asker {
  readonly word: (text: { readonly vi: string; readonly en?: string }) => string;
  /** An answer that `read` can use; otherwise the question comes again with the reason. */
  text<T>(question: {
    readonly message: Bilingual;
    readonly placeholder?: string;
    readonly initial?: string;
    readonly read: (written: string) => Reading<T>;
  }): Promise<T>;
  choose<T>(message: Bilingual, options: readonly Choice<T>[], initial?: T): Promise<T>;
  chooseSome<T>(
    message: Bilingual,
    options: readonly Choice<T>[],
    initial?: readonly T[],
  ): Promise<readonly T[]>;
}

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Bilingual };

/** Prompts as an `Asker`. */
export function askerOf({ language }: Terminal, prompts: Prompts): Asker {
  const word: Asker["word"] = (text) => (language === "en" ? (text.en ?? text.vi) : text.vi);
  const orGaveUp = <T>(answer: T | undefined): T => {
    if (answer === undefined) throw new GaveUp();
    return answer;
  };
  return {
    word,
    async text({ message, read, ...rest }) {
      const written = await prompts.text({
        ...rest,
        message: word(message),
        validate: (text) => {
          const reading = read(text);
          return reading.ok ? undefined : word(reading.reason);
        },
      });
      const reading = read(orGaveUp(written));
      if (!reading.ok) throw new GaveUp();
      return reading.value;
    },
    choose: async (message, options, initial) =>
      orGaveUp(
        await prompts.choose({
          message: word(message),
          options,
          ...(initial !== undefined && { initial }),
        }),
      ),
    chooseSome: async (message, options, initial) =>
      orGaveUp(
        await prompts.chooseSome({
          message: `${word(message)} (${word(KEYS)})`,
          options,
          ...(initial !== undefined && { initial }),
        }),
      ),
  };
}

const KEYS: Bilingual = { vi: "phím cách để chọn, Enter để xong", en: "space to choose, Enter when done" };
