/** One of several answers. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/**
 * The questions that commands ask a person; tests answer them in its place. Every answer is undefined where the person
 * gave up. `validate` gives the reason why an answer cannot be used: the question is then asked again.
 */
export interface Prompts {
  text(question: {
    readonly message: string;
    readonly placeholder?: string;
    readonly initial?: string;
    readonly validate?: (written: string) => string | undefined;
  }): Promise<string | undefined>;
  choose<T>(question: {
    readonly message: string;
    readonly options: readonly Choice<T>[];
    readonly initial?: T;
  }): Promise<T | undefined>;
  chooseSome<T>(question: {
    readonly message: string;
    readonly options: readonly Choice<T>[];
    readonly initial?: readonly T[];
  }): Promise<readonly T[] | undefined>;
}
