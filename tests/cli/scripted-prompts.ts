import type { Choice, Prompts } from "../../compiler/cli/prompts.ts";

/** A question as it was put, with what was offered and each reason why an answer was refused. */
export interface Asked {
  readonly message: string;
  readonly options: readonly string[];
  readonly refused: string[];
  readonly placeholder?: string;
}

/** `undefined` gives up; a list answers where several may be chosen; `"="` takes what is offered first or already chosen. */
export type Answer = readonly [question: RegExp, answer: string | readonly string[] | undefined];

/**
 * Answers questions from a script. Each question takes the first answer left whose pattern fits; an answer that is refused
 * is followed by the next one that fits. A question nobody answers fails the test.
 */
export function scriptedPrompts(answers: readonly Answer[]): {
  readonly prompts: Prompts;
  readonly asked: readonly Asked[];
} {
  const left = [...answers];
  const asked: Asked[] = [];
  const put = (message: string, options: readonly string[] = [], placeholder?: string): Asked => {
    const question = { message, options, refused: [], ...(placeholder !== undefined && { placeholder }) };
    asked.push(question);
    return question;
  };
  const take = ({ message, options, refused }: Asked): Answer[1] => {
    const at = left.findIndex(([pattern]) => pattern.test(message));
    if (at < 0) throw new Error(`nobody answers «${message}» [${options.join(" | ")}] ${refused.join(" ")}`);
    return left.splice(at, 1)[0]?.[1];
  };
  const find = <T>(options: readonly Choice<T>[], wanted: string): Choice<T> => {
    const found = wanted === "=" ? options[0] : options.find(({ label }) => label.includes(wanted));
    if (found === undefined)
      throw new Error(`no «${wanted}» among ${options.map(({ label }) => label).join(" | ")}`);
    return found;
  };
  const prompts: Prompts = {
    text({ message, placeholder, initial, validate }) {
      const question = put(message, [], placeholder);
      for (;;) {
        const answer = take(question);
        if (answer === undefined) return Promise.resolve(undefined);
        const written = answer === "=" ? (initial ?? "") : String(answer);
        const reason = validate?.(written);
        if (reason === undefined) return Promise.resolve(written);
        question.refused.push(reason);
      }
    },
    choose({ message, options }) {
      const question = put(
        message,
        options.map(({ label }) => label),
      );
      const answer = take(question);
      return Promise.resolve(answer === undefined ? undefined : find(options, String(answer)).value);
    },
    chooseSome({ message, options, initial = [] }) {
      const question = put(
        message,
        options.map(({ label }) => label),
      );
      const answer = take(question);
      if (answer === undefined) return Promise.resolve(undefined);
      if (answer === "=") return Promise.resolve(initial);
      return Promise.resolve([answer].flat().map((one) => find(options, one).value));
    },
  };
  return { prompts, asked };
}
