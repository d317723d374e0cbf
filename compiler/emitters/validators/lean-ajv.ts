import {
  _,
  Ajv,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
  type Options,
  stringify,
} from "ajv";
import { callRef } from "ajv/dist/vocabularies/core/ref.js";

/** Name of the function in `validation-support.js` that counts the characters of a text. */
export const COUNT_CHARACTERS = "countCharacters";
const COUNT = new Name(COUNT_CHARACTERS);

/** So many comparisons cost less than a look into a set. */
const MAX_COMPARISONS = 8;

const isNone = (data: Code | Name, values: readonly unknown[], { gen }: KeywordCxt): Code => {
  if (values.length <= MAX_COMPARISONS)
    return values.map((value) => _`${data} !== ${value as string}`).reduce((all, one) => _`${all} && ${one}`);
  const code = _`new Set(${stringify(values)})`;
  return _`!${gen.scopeValue("obj", { ref: values, key: code.toString(), code })}.has(${data})`;
};

const error = (params: Code) => ({ message: "", params: () => params });

/** Ajv's own asks for its `equal` above 200 options; ours are texts. */
const options: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  error: error(_`{}`),
  code: (cxt) => cxt.fail(isNone(cxt.data, cxt.schema as unknown[], cxt)),
};

/** Ajv's own requires its `ucs2length`; a text that has no more units than characters allowed need not be counted. */
const textLength: CodeKeywordDefinition = {
  keyword: ["maxLength", "minLength"],
  type: "string",
  schemaType: "number",
  error: { message: "", params: (cxt) => _`{limit: ${cxt.schema as number}}` },
  code: (cxt) => {
    const { keyword, data } = cxt;
    const limit = cxt.schema as number;
    if (keyword === "maxLength") cxt.fail(_`${data}.length > ${limit} && ${COUNT}(${data}) > ${limit}`);
    else cxt.fail(limit <= 1 ? _`${data}.length < ${limit}` : _`${COUNT}(${data}) < ${limit}`);
  },
};

/** Ajv's own keeps the whole schema in the code to look names up. */
const closed: CodeKeywordDefinition = {
  keyword: "additionalProperties",
  type: "object",
  schemaType: "boolean",
  error: {
    message: "",
    params: (cxt) => _`{additionalProperty: ${cxt.params["additionalProperty"]}}`,
  },
  code: (cxt) => {
    const { gen, data, parentSchema } = cxt;
    const names = Object.keys((parentSchema["properties"] ?? {}) as object);
    gen.forIn("key", data, (key) => {
      cxt.setParams({ additionalProperty: key });
      if (names.length === 0) cxt.error();
      else gen.if(isNone(key, names, cxt), () => cxt.error());
    });
  },
};

/** A lean `$ref` names the function of a definition, which stands in the same module. */
const reference: CodeKeywordDefinition = {
  keyword: "$ref",
  schemaType: "string",
  code: (cxt) => callRef(cxt, new Name(cxt.schema as string)),
};

const OPTIONS: Options = {
  allErrors: true,
  strict: false,
  validateSchema: false,
  meta: false,
  messages: false,
  addUsedSchema: false,
  logger: false,
  code: {
    source: true,
    esm: true,
    optimize: false,
    lines: true,
    // We want the text of the function. Ajv would also run it; nothing of a procedure runs in a build.
    process: () => "return () => false",
  },
};

const OWN = [reference, textLength, options, closed];

/**
 * Ajv with four keywords of ours in the place of its own: they need neither its run time nor the schema. Each schema takes
 * a new one: an instance that is used again numbers the names in its code on, and the bytes would depend on what was
 * compiled before.
 */
export function leanAjv(): Ajv {
  const ajv = new Ajv(OPTIONS);
  for (const keyword of OWN.flatMap((one) => one.keyword)) ajv.removeKeyword(keyword);
  ajv.addVocabulary(OWN);
  return ajv;
}
