import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

type Schema = { [keyword: string]: unknown };
type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly schema: Schema;
}

/**
 * Writes the JSON Schema (2020-12) of an exported type from the syntax of its declaration: interfaces, unions,
 * intersections, literals and arrays, which is all that contract types use. Anything else throws.
 * Documentation becomes `description`; `@pattern`, `@minimum`, `@minItems` and `@fraction` become constraints.
 * A number is an integer unless it says `@fraction`; every object is closed.
 */
export function schemaOfType(file: string, root: string, id: string): Schema {
  const declarations = new Map<string, Declaration>();
  const constants = new Map<string, unknown>();
  readModule(resolve(file), declarations, constants, new Set());
  const definitions: Schema = {};
  const writer = new SchemaWriter(declarations, constants, definitions);
  const reference = writer.reference(root);
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, ...reference, $defs: sorted };
}

function readModule(
  file: string,
  declarations: Map<string, Declaration>,
  constants: Map<string, unknown>,
  seen: Set<string>,
): void {
  if (seen.has(file)) return;
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const name = statement.name.text;
      if (declarations.has(name)) throw new Error(`two declarations of ${name}`);
      declarations.set(name, statement);
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer && ts.isNumericLiteral(initializer))
          constants.set(name.getText(), Number(initializer.text));
      }
    }
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      for (const module of modulesOf(statement, file)) readModule(module, declarations, constants, seen);
    }
  }
}

/** The files an import reads: of the model's entry, those that declare what is named. */
function modulesOf({ moduleSpecifier, importClause }: ts.ImportDeclaration, file: string): readonly string[] {
  const { text } = moduleSpecifier as ts.StringLiteral;
  if (text !== "@tthc/model") return [resolve(dirname(file), text)];
  const bindings = importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  const entry = readFileSync(resolve("model/index.ts"), "utf8");
  const files = [...entry.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => resolve("model", path));
  return [...new Set(files)].filter((one) => {
    const source = readFileSync(one, "utf8");
    return names.some((name) => new RegExp(`^export (interface|type) ${name}\\b`, "m").test(source));
  });
}

class SchemaWriter {
  readonly #declarations: ReadonlyMap<string, Declaration>;
  readonly #constants: ReadonlyMap<string, unknown>;
  readonly #definitions: Schema;

  constructor(
    declarations: ReadonlyMap<string, Declaration>,
    constants: ReadonlyMap<string, unknown>,
    definitions: Schema,
  ) {
    this.#declarations = declarations;
    this.#constants = constants;
    this.#definitions = definitions;
  }

  reference(name: string): Schema {
    if (!(name in this.#definitions)) {
      this.#definitions[name] = {};
      const declaration = this.#declaration(name);
      const schema = ts.isInterfaceDeclaration(declaration)
        ? this.#object(this.#members(declaration))
        : this.#type(declaration.type);
      this.#definitions[name] = {
        ...annotations(declaration),
        ...schema,
        ...constraints(declaration, schema),
      };
    }
    return { $ref: `#/$defs/${name}` };
  }

  #declaration(name: string): Declaration {
    const found = this.#declarations.get(name);
    if (found === undefined) throw new Error(`no declaration of ${name}`);
    return found;
  }

  #type(node: ts.TypeNode): Schema {
    if (ts.isParenthesizedTypeNode(node)) return this.#type(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
      return this.#type(node.type);
    if (ts.isArrayTypeNode(node)) return { type: "array", items: this.#type(node.elementType) };
    if (ts.isUnionTypeNode(node)) return this.#union(node.types);
    if (ts.isTypeLiteralNode(node) || ts.isIntersectionTypeNode(node))
      return this.#object(this.#members(node));
    if (ts.isLiteralTypeNode(node)) return literal(node);
    if (ts.isTypeQueryNode(node)) return { const: this.#constants.get(node.exprName.getText()) };
    if (ts.isIndexedAccessTypeNode(node)) return this.#indexed(node);
    if (ts.isTypeReferenceNode(node)) return this.reference(node.typeName.getText());
    if (node.kind === ts.SyntaxKind.StringKeyword) return { type: "string" };
    if (node.kind === ts.SyntaxKind.NumberKeyword) return { type: "integer" };
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return { type: "boolean" };
    // Any JSON.
    if (node.kind === ts.SyntaxKind.UnknownKeyword) return {};
    throw new Error(`a contract type may not use ${node.getText()}`);
  }

  #union(types: readonly ts.TypeNode[]): Schema {
    const schemas = types.map((type) => this.#type(type));
    const values = schemas.map((schema) => schema["const"]);
    if (values.every((value) => value !== undefined)) return { enum: values };
    return this.#discriminated(types, schemas) ?? { oneOf: schemas };
  }

  /**
   * A union told apart by one property becomes a choice by that property: with `oneOf` a validator that collects all
   * errors would try every member at every level, which is exponential in the depth of an expression.
   */
  #discriminated(types: readonly ts.TypeNode[], schemas: readonly Schema[]): Schema | undefined {
    for (const key of ["op", "type", "is", "kind", "to", "do", "that", "from"]) {
      const values = types.map((type) => this.#valuesOf(type, key));
      const all = values.flatMap((one) => one ?? []);
      if (values.includes(undefined) || new Set(all).size !== all.length) continue;
      const allOf = schemas.map((schema, i) => {
        const own = values[i] ?? [];
        const property = own.length === 1 ? { const: own[0] } : { enum: own };
        return { if: { type: "object", properties: { [key]: property }, required: [key] }, then: schema };
      });
      return { type: "object", properties: { [key]: { enum: all } }, required: [key], allOf };
    }
    return undefined;
  }

  /** The constants a property may have in a type, or undefined where it may have others or be absent. */
  #valuesOf(type: ts.Node, key: string): readonly unknown[] | undefined {
    if (ts.isParenthesizedTypeNode(type)) return this.#valuesOf(type.type, key);
    if (ts.isTypeReferenceNode(type)) return this.#valuesOf(this.#declaration(type.typeName.getText()), key);
    if (ts.isTypeAliasDeclaration(type)) return this.#valuesOf(type.type, key);
    if (ts.isUnionTypeNode(type)) {
      const values = type.types.map((one) => this.#valuesOf(one, key));
      return values.includes(undefined) ? undefined : [...new Set(values.flatMap((one) => one ?? []))];
    }
    if (!ts.isInterfaceDeclaration(type) && !ts.isTypeLiteralNode(type) && !ts.isIntersectionTypeNode(type))
      return undefined;
    const member = this.#members(type).find(({ name }) => name === key);
    if (member === undefined || member.optional) return undefined;
    const { const: value, enum: values } = member.schema;
    return value !== undefined ? [value] : (values as unknown[] | undefined);
  }

  #indexed(node: ts.IndexedAccessTypeNode): Schema {
    const key = literal(node.indexType as ts.LiteralTypeNode)["const"];
    const found = this.#members(node.objectType).find(({ name }) => name === key);
    if (found === undefined) throw new Error(`no member ${node.getText()}`);
    return found.schema;
  }

  /** All members of an object type, those of what it extends or joins included; a later one replaces an earlier. */
  #members(node: ts.Node): readonly Member[] {
    if (ts.isParenthesizedTypeNode(node)) return this.#members(node.type);
    if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((type) => this.#members(type));
    if (ts.isTypeReferenceNode(node)) return this.#members(this.#declaration(node.typeName.getText()));
    if (ts.isTypeAliasDeclaration(node)) return this.#members(node.type);
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeLiteralNode(node))
      throw new Error(`not an object type: ${node.getText()}`);
    const inherited = ts.isInterfaceDeclaration(node)
      ? (node.heritageClauses ?? []).flatMap(({ types }) =>
          types.flatMap((type) => this.#members(this.#declaration(type.expression.getText()))),
        )
      : [];
    return [...inherited, ...node.members.map((member) => this.#member(member))];
  }

  #member(member: ts.TypeElement): Member {
    if (!ts.isPropertySignature(member) || member.type === undefined)
      throw new Error(`not a property: ${member.getText()}`);
    const schema = this.#type(member.type);
    return {
      name: member.name.getText().replaceAll('"', ""),
      optional: member.questionToken !== undefined,
      schema: { ...annotations(member), ...schema, ...constraints(member, schema) },
    };
  }

  #object(members: readonly Member[]): Schema {
    const byName = new Map(members.map((member) => [member.name, member]));
    const required = [...byName.values()].filter(({ optional }) => !optional).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries([...byName].map(([name, { schema }]) => [name, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }
}

function literal({ literal: node }: ts.LiteralTypeNode): Schema {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { const: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { const: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { type: "null" };
  if (ts.isStringLiteral(node)) return { const: node.text };
  if (ts.isNumericLiteral(node)) return { const: Number(node.text) };
  throw new Error(`not a literal: ${node.getText()}`);
}

function annotations(node: ts.Node): Schema {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(docs.at(-1)?.comment)?.replace(/\s+/g, " ").trim();
  return text ? { description: text } : {};
}

function constraints(node: ts.Node, schema: Schema): Schema {
  const found: Schema = {};
  for (const tag of ts.getJSDocTags(node)) {
    const value = ts.getTextOfJSDocComment(tag.comment) ?? "";
    const name = tag.tagName.text;
    if (name === "pattern") Object.assign(found, { pattern: value, maxLength: 64 });
    else if (name === "minimum" || name === "minItems") found[name] = Number(value);
    else if (name === "fraction") found["type"] = "number";
    else throw new Error(`unknown tag @${name}`);
  }
  if ("pattern" in found && schema["type"] !== "string") throw new Error("a pattern wants a string");
  return found;
}
