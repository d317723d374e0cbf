import { innerFields, type Field, type ProcedureModel } from "../../model/index.ts";

/** A GraphQL type for each procedure with the fields of its forms; groups and rows of lists are types, choices enums. */
export function renderGraphql(models: readonly ProcedureModel[]): string {
  const roots = models.map((_, at) => `p${String(at)}: P${String(at)}`);
  return [
    `type Query {\n${roots.join("\n")}\n}`,
    ...models.map((model, at) => new Types(`P${String(at)}`).of(model)),
  ].join("\n");
}

class Types {
  readonly #name: string;
  readonly #parts: string[] = [];
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  of({ forms }: ProcedureModel): string {
    const fields = forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    this.#type(this.#name, fields);
    return this.#parts.join("\n");
  }

  /** Two forms may ask a field of one name: GraphQL has it once. */
  #type(name: string, fields: readonly Field[]): void {
    const lines = new Map(fields.map((field) => [field.id, `${field.id}: ${this.#typeOf(field)}`]));
    if (lines.size === 0) lines.set("none", "none: String");
    this.#parts.push(`type ${name} {\n${[...lines.values()].join("\n")}\n}`);
  }

  #typeOf({ shape, required }: Field): string {
    const must = required === true ? "!" : "";
    switch (shape.is) {
      case "integer":
        return `Int${must}`;
      case "decimal":
      case "money":
        return `Float${must}`;
      case "boolean":
        return `Boolean${must}`;
      case "choice": {
        const name = this.#next();
        const options = shape.options.length > 0 ? shape.options.map(({ id }) => `o_${id}`) : ["none"];
        this.#parts.push(`enum ${name} {\n${options.join("\n")}\n}`);
        return shape.many ? `[${name}!]${must}` : `${name}${must}`;
      }
      case "list":
      case "record": {
        const name = this.#next();
        this.#type(name, innerFields(shape));
        return shape.is === "list" ? `[${name}!]${must}` : `${name}${must}`;
      }
      default:
        return `String${must}`;
    }
  }

  readonly #next = (): string => `${this.#name}_${String(this.#count++)}`;
}
