/** The little of cli-progress that is used; the package brings no types of its own. */
declare module "cli-progress" {
  interface Bar {
    start(total: number, value: number): void;
    update(value: number): void;
    stop(): void;
  }
  const cliProgress: { readonly SingleBar: new (options: Readonly<Record<string, unknown>>) => Bar };
  export default cliProgress;
}
