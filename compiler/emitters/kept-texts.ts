/** Texts that were made before, by what they were made of: the oldest go first. What is given never depends on it. */
export class KeptTexts {
  readonly #texts = new Map<string, string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): string | undefined {
    return this.#texts.get(key);
  }

  keep(key: string, text: string): string {
    if (this.#texts.size >= this.#most) this.#texts.delete(this.#texts.keys().next().value ?? "");
    this.#texts.set(key, text);
    return text;
  }
}
