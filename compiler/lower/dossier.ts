import {
  asciiName,
  foldName,
  type Dossier as DossierNode,
  type DossierItem as ItemNode,
  type Expression as ExpressionNode,
  type Form,
  type Name,
  type OneOf as OneOfNode,
  type Paper as PaperNode,
  type Period,
} from "@tthc/grammar";
import type { Dossier, DossierItem, Expression, LocalText, OneOf, Paper, PaperConditions } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { declareName } from "./declare-name.ts";
import { textOf } from "./local-text.ts";
import type { Environment, LocalTable } from "./environment.ts";
import { lowerCondition } from "./expression.ts";
import { bytesOf, fileTypesOf } from "./file-limits.ts";
import { lowerDuration } from "./limit.ts";
import { resolveProcedure } from "./procedure-reference.ts";

/** More copies or sets than any procedure asks for: a stray digit. */
const MOST_COPIES = 100;

/** Enters the papers' names, so that branches, sources and scenarios can name them. */
export function declarePapers(items: readonly ItemNode[], table: LocalTable, context: Context): void {
  for (const item of items) {
    if (item.kind !== "Paper") {
      declarePapers(item.items, table, context);
      continue;
    }
    if (table.has(foldName(item.name.text))) context.report("TT4021", item.name, { name: item.name.text });
    else declareName(item.name, table, "paper", context);
  }
}

class DossierLowering {
  readonly #environment: Environment;
  readonly #context: Context;
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #inForce: Period | undefined;

  constructor(
    environment: Environment,
    context: Context,
    forms: ReadonlyMap<string, Form>,
    inForce: Period | undefined,
  ) {
    this.#environment = environment;
    this.#context = context;
    this.#forms = forms;
    this.#inForce = inForce;
  }

  items(nodes: readonly ItemNode[], outer: readonly ExpressionNode[]): readonly DossierItem[] {
    return nodes.flatMap((node) => {
      switch (node.kind) {
        case "Paper":
          return [this.#paper(node, outer)];
        case "OneOf":
          return [this.#oneOf(node, outer)];
        case "PapersWhen":
          return this.items(node.items, [...outer, node.when]);
      }
    });
  }

  #oneOf(node: OneOfNode, outer: readonly ExpressionNode[]): OneOf {
    if (node.items.length < 2) this.#context.report("TT4022", node, {});
    const items = this.items(node.items, []);
    return {
      kind: "one-of",
      // The group has no name of its own: its first member stands for it.
      id: `mot_trong_${items[0]?.id ?? "khong"}`,
      label:
        node.label === undefined
          ? { vi: "Một trong các giấy tờ sau", en: "One of these papers" }
          : textOf(node.label),
      items,
      ...this.#conditions(node.attributes, outer),
    };
  }

  #paper(node: PaperNode, outer: readonly ExpressionNode[]): Paper {
    const { attributes } = node;
    const form = this.#forms.get(foldName(node.name.text));
    for (const count of node.counts) {
      if (count.count < 1 || count.count > MOST_COPIES)
        this.#context.report("TT4023", count, { count: count.count });
    }
    if (node.counts.length === 0 && !attributes.shownOnly && attributes.resultOf === undefined) {
      this.#context.report("TT4024", node.name, { name: node.name.text });
    }
    const declared = this.#declared(node, form);
    if (declared !== undefined && attributes.replacedBy === undefined) this.#noteHolders(declared);
    return {
      kind: "paper",
      id: asciiName(node.name.text),
      label: this.#label(node, form, declared),
      ...(node.hint !== undefined && { hint: node.hint }),
      copies: node.counts.map(({ copy, count }) => ({ copy, count })),
      ...(form !== undefined && { form: asciiName(form.name.text) }),
      ...(attributes.fileTypes !== undefined && {
        fileTypes: fileTypesOf(attributes.fileTypes, this.#context),
      }),
      ...(attributes.fileSize !== undefined && { maxBytes: bytesOf(attributes.fileSize) }),
      ...(declared !== undefined && this.#shared(declared)),
      ...this.#conditions(attributes, outer),
    };
  }

  /** The shared paper that a line without a label of its own means. */
  #declared(node: PaperNode, form: Form | undefined): DeclaredSymbol<"document"> | undefined {
    if (node.label !== undefined || form !== undefined) return undefined;
    const { found } = this.#context.scope.lookup("document", node.name);
    return found === undefined ? undefined : this.#context.resolve("document", node.name);
  }

  /** Registries in sight that hold the paper belong to the model, so that it shows that they are not asked. */
  #noteHolders(document: DeclaredSymbol<"document">): void {
    const key = foldName(document.name.text);
    for (const { byKind } of this.#context.scope.tables) {
      for (const registry of byKind.registry.values()) {
        const { answers, period } = registry.node;
        if (answers.some(({ text }) => foldName(text) === key) && areInForceTogether(period, this.#inForce))
          this.#context.used.registry(registry, this.#context);
      }
    }
  }

  #label(
    node: PaperNode,
    form: Form | undefined,
    declared: DeclaredSymbol<"document"> | undefined,
  ): LocalText {
    if (node.label !== undefined) return textOf(node.label);
    if (form !== undefined) return textOf(form.label, form.name);
    if (declared !== undefined) return textOf(declared.node.label, declared.name);
    this.#context.report("TT4020", node.name, { name: node.name.text });
    return textOf(undefined, node.name);
  }

  /** What the declaration says of the paper wherever it is asked for; what the line says itself takes its place. */
  #shared(symbol: DeclaredSymbol<"document">): Pick<PaperConditions, "code" | "resultOf" | "basis"> {
    const context = this.#context.at(symbol);
    const { code, resultOf, citations } = symbol.node;
    const procedure = resultOf === undefined ? undefined : resolveProcedure(resultOf, context);
    return {
      ...(code !== undefined && { code }),
      ...(procedure !== undefined && { resultOf: procedure.id }),
      ...context.grounded({ citations }),
    };
  }

  #conditions(attributes: PaperNode["attributes"], outer: readonly ExpressionNode[]): PaperConditions {
    const conditions = [...outer, ...(attributes.when === undefined ? [] : [attributes.when])];
    const registry = this.#resolve("registry", attributes.replacedBy);
    if (registry !== undefined) this.#context.used.registry(registry, this.#context);
    const procedure =
      attributes.resultOf === undefined ? undefined : resolveProcedure(attributes.resultOf, this.#context);
    return {
      ...(attributes.code !== undefined && { code: attributes.code }),
      ...(conditions.length > 0 && { when: this.#all(conditions) }),
      ...(attributes.ifAny && { ifAny: true as const }),
      ...(attributes.shownOnly && { shownOnly: true as const }),
      ...(registry !== undefined && { replacedBy: registry.id }),
      ...(procedure !== undefined && { resultOf: procedure.id }),
      ...(attributes.latest !== undefined && {
        latestBeforeDue: lowerDuration(attributes.latest, this.#context),
      }),
      ...(attributes.formerly !== undefined && { formerly: asciiName(attributes.formerly.text) }),
      ...(attributes.alsoFormerly !== undefined && {
        alsoFormerly: attributes.alsoFormerly.map(({ text }) => asciiName(text)),
      }),
      ...this.#context.grounded(attributes),
    };
  }

  #resolve(kind: "registry", name: Name | undefined) {
    return name === undefined ? undefined : this.#context.resolve(kind, name);
  }

  #all(conditions: readonly ExpressionNode[]): Expression {
    const args = conditions.map((condition) => lowerCondition(condition, this.#environment, this.#context));
    return args.length === 1 ? (args[0] as Expression) : { op: "and", args };
  }
}

/** Whether two times in force share a day; an open side has no end. */
function areInForceTogether(a: Period | undefined, b: Period | undefined): boolean {
  const reaches = (from: Period | undefined, to: Period | undefined): boolean =>
    (from?.from?.iso ?? "") <= (to?.to?.iso ?? "9999");
  return reaches(a, b) && reaches(b, a);
}

/** Lowers the papers of a procedure; `inForce` is the time of the version that asks for them. */
export function lowerDossier(
  node: DossierNode,
  environment: Environment,
  context: Context,
  forms: ReadonlyMap<string, Form>,
  inForce: Period | undefined,
): Dossier {
  const { sets = 1 } = node;
  if (sets < 1 || sets > MOST_COPIES) context.report("TT4023", node, { count: sets });
  return {
    sets,
    ...(node.sets === undefined && { setsNotStated: true as const }),
    items: new DossierLowering(environment, context, forms, inForce).items(node.items, []),
    ...context.grounded(node),
  };
}
