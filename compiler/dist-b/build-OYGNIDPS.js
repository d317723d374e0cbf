import {
  xstateEmitter
} from "./chunk-TXVXGUKN.js";
import {
  COMPILER_VERSION
} from "./chunk-34OKEGTK.js";
import {
  reportJson,
  totalsLine,
  totalsOf
} from "./chunk-I3VOC4BX.js";
import {
  checkPaths,
  needsAttention
} from "./chunk-UBEAVKYJ.js";
import {
  renderText
} from "./chunk-5FH5RK7O.js";
import {
  pathProblem
} from "./chunk-RAGSEFFN.js";
import "./chunk-4H4FO7VG.js";
import {
  EXIT,
  say
} from "./chunk-E42IGVZV.js";
import "./chunk-MPA4C3QS.js";
import "./chunk-PSN2A5LF.js";
import "./chunk-7SRVQZCO.js";

// compiler/cli/commands/build.ts
import { join as join3, relative } from "node:path";

// compiler/workspace/build-output.ts
import { createHash } from "node:crypto";
import { join as join2 } from "node:path";

// compiler/emitters/json-schema/number-bounds.ts
var MAX_SAFE = 9007199254740991n;
function split(decimal) {
  const match = /^(-?)([0-9]+)(?:[.]([0-9]+))?$/.exec(decimal);
  if (match === null) throw new RangeError(`not a decimal: ${decimal}`);
  const whole = BigInt(match[2] ?? "0");
  const exact = /^0*$/.test(match[3] ?? "");
  if (match[1] !== "-") return { floor: whole, whole: exact };
  return { floor: exact ? -whole : -whole - 1n, whole: exact };
}
var bounded = (value) => Number(value > MAX_SAFE ? MAX_SAFE : value < -MAX_SAFE ? -MAX_SAFE : value);
function lowest(decimal, strict) {
  const { floor, whole } = split(decimal);
  return bounded(whole && !strict ? floor : floor + 1n);
}
function highest(decimal, strict) {
  const { floor, whole } = split(decimal);
  return bounded(whole && strict ? floor - 1n : floor);
}
function integerBound(op, decimal) {
  switch (op) {
    case "=":
      return split(decimal).whole ? { const: lowest(decimal, false) } : void 0;
    case "\u2260":
      return void 0;
    case "<":
    case "\u2264":
      return { type: "integer", maximum: highest(decimal, op === "<") };
    case ">":
    case "\u2265":
      return { type: "integer", minimum: lowest(decimal, op === ">") };
  }
}

// compiler/emitters/json-schema/condition-atom.ts
var NEGATED = { "=": "\u2260", "\u2260": "=", "<": "\u2265", "\u2264": ">", ">": "\u2264", "\u2265": "<" };
var MIRRORED = { "=": "=", "\u2260": "\u2260", "<": ">", "\u2264": "\u2265", ">": "<", "\u2265": "\u2264" };
function atom(expression, sense, scope) {
  if (expression.op === "in") return membership(expression, sense, scope);
  const [left, right] = expression.args;
  if (left === void 0) return void 0;
  if (expression.op === "present") {
    const field2 = scope.find(left);
    return field2 !== void 0 && sense ? { path: field2.path, schema: {} } : void 0;
  }
  if (right === void 0 || !(expression.op in NEGATED)) return void 0;
  const op = expression.op;
  const wanted = sense ? op : NEGATED[op];
  const field = scope.find(left);
  if (field !== void 0) return comparison(field, wanted, right);
  const mirrored = scope.find(right);
  return mirrored === void 0 ? void 0 : comparison(mirrored, MIRRORED[wanted], left);
}
function comparison(field, op, value) {
  if (value.op !== "literal") return void 0;
  const schema = comparisonSchema(field.shape, op, value.type, value.value);
  return schema === void 0 ? void 0 : { path: field.path, schema };
}
function comparisonSchema(shape, op, type, value) {
  switch (shape.is) {
    case "boolean":
      return type === "boolean" && (op === "=" || op === "\u2260") ? { const: op === "=" ? value : value !== true } : void 0;
    case "choice": {
      if (shape.many || type !== "choice" || typeof value !== "string") return void 0;
      const [these, others] = parted(shape.options, [value]);
      if (op === "=") return these.length > 1 ? { enum: these } : { const: these[0] ?? value };
      return op === "\u2260" && others.length > 0 ? { enum: others } : void 0;
    }
    case "text":
    case "date":
    case "date-time":
      return op === "=" && typeof value === "string" && (type === "text" || type === "date") ? { const: value } : void 0;
    case "integer":
    case "money":
      return (type === "number" || type === "money") && typeof value === "string" ? integerBound(op, value) : void 0;
    case "decimal":
    // a decimal travels as text, which no schema can compare
    case "file":
    case "record":
    case "list":
      return void 0;
  }
}
function parted(options, values) {
  const meant = (id) => values.includes(id) || values.includes("online") && id.startsWith("online-");
  const ids = options.map(({ id }) => id);
  return [ids.filter(meant), ids.filter((id) => !meant(id))];
}
function membership({ item, members }, sense, scope) {
  const field = scope.find(item);
  if (field === void 0) return void 0;
  const values = [];
  for (const member of members) {
    if (member.op !== "literal" || member.type !== "choice" && member.type !== "text") return void 0;
    values.push(member.value);
  }
  const { shape } = field;
  if (shape.is === "choice" && !shape.many) {
    const [these, others] = parted(shape.options, values);
    const wanted = sense ? these : others;
    return wanted.length > 0 ? { path: field.path, schema: { enum: wanted } } : void 0;
  }
  return shape.is === "text" && sense ? { path: field.path, schema: { enum: [...new Set(values)] } } : void 0;
}

// compiler/emitters/json-schema/condition.ts
var MAX_ALTERNATIVES = 16;
function alternatives(expression, sense, scope) {
  switch (expression.op) {
    case "literal":
      if (expression.type !== "boolean") return void 0;
      return expression.value === sense ? [[]] : [];
    case "field":
    case "fact": {
      const field = scope.find(expression);
      return field?.shape.is === "boolean" ? [[{ path: field.path, schema: { const: sense } }]] : void 0;
    }
    case "and":
    case "or": {
      const parts = expression.args.map((part2) => alternatives(part2, sense, scope));
      return expression.op === "and" === sense ? allOf(parts) : anyOf(parts);
    }
    case "not":
      return expression.args[0] === void 0 ? void 0 : alternatives(expression.args[0], !sense, scope);
    case "outcome":
    case "call":
    case "+":
    case "-":
    case "*":
    case "negate":
      return void 0;
    case "present":
    case "in":
    case "=":
    case "\u2260":
    case "<":
    case "\u2264":
    case ">":
    case "\u2265": {
      const made2 = atom(expression, sense, scope);
      return made2 === void 0 ? void 0 : [[made2]];
    }
  }
}
function anyOf(parts) {
  const known = parts.filter((part2) => part2 !== void 0);
  const joined = known.flat();
  return known.length === parts.length && joined.length <= MAX_ALTERNATIVES ? joined : void 0;
}
function allOf(parts) {
  let product = [[]];
  for (const part2 of parts) {
    if (part2 === void 0) return void 0;
    product = product.flatMap((left) => part2.map((right) => [...left, ...right]));
    if (product.length > MAX_ALTERNATIVES) return void 0;
  }
  return product;
}

// compiler/emitters/json-schema/conditional-requirements.ts
var ConditionalRequirements = class {
  byCondition = /* @__PURE__ */ new Map();
  /** The last part of `path` is required in the object that the parts before it lead to, where every atom holds. */
  add(atoms, path) {
    const when = conjunction(atoms);
    const at = path.slice(0, -1);
    const key = JSON.stringify([when, at]);
    let entry = this.byCondition.get(key);
    if (entry === void 0) this.byCondition.set(key, entry = { when, required: /* @__PURE__ */ new Set(), at });
    entry.required.add(path[path.length - 1]);
  }
  /** As `allOf`; nothing where there are no conditions. */
  asAllOf() {
    if (this.byCondition.size === 0) return {};
    return {
      allOf: [...this.byCondition.values()].map(({ when, required, at }) => {
        const inner = { properties: Object.fromEntries([...required].map((name) => [name, true])), required: [...required] };
        const then = at.reduceRight(
          (schema, part2) => ({ properties: { [part2]: { type: "object", ...schema } }, required: [part2] }),
          inner
        );
        return { if: when, then };
      })
    };
  }
};
function conjunction(atoms) {
  const root = { children: /* @__PURE__ */ new Map(), tests: [] };
  for (const { path, schema: schema2 } of atoms) {
    let at = root;
    for (const part2 of path) {
      let next = at.children.get(part2);
      if (next === void 0) at.children.set(part2, next = { children: /* @__PURE__ */ new Map(), tests: [] });
      at = next;
    }
    at.tests.push(schema2);
  }
  const { type: _root, ...schema } = treeSchema(root);
  return schema;
}
function treeSchema({ children, tests }) {
  const parts = tests.filter((test) => Object.keys(test).length > 0);
  if (children.size > 0) {
    const entries = [...children].map(([name, child]) => [name, treeSchema(child)]);
    parts.unshift({ type: "object", properties: Object.fromEntries(entries), required: [...children.keys()] });
  }
  if (parts.length === 0) return true;
  return parts.length === 1 ? parts[0] : { allOf: parts };
}

// compiler/emitters/json-schema/schema.ts
var DIALECT = "https://json-schema.org/draft/2020-12/schema";
var END = "(?![\\s\\S])";
var DATE_PATTERN = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])${END}`;
var DATE_TIME_PATTERN = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]${END}`;
var SHA256_PATTERN = `^[0-9a-f]{64}${END}`;
function portablePattern(pattern) {
  return pattern.endsWith("$") && !pattern.endsWith("\\$") ? `${pattern.slice(0, -1)}${END}` : pattern;
}

// compiler/emitters/json-schema/facts-schema.ts
var KEYS = {
  case: "case",
  channel: "channel",
  applicant: "applicant",
  "filing-date": "filingDate",
  "filing-place": "filingPlace"
};
function optionsOf(model, fact) {
  switch (fact) {
    case "case":
      return model.cases;
    case "applicant":
      return model.applicants;
    case "channel":
      return model.channels.map(({ channel }) => ({ id: channel, label: { vi: channel } }));
    case "filing-date":
    case "filing-place":
      return [];
  }
}
function factsSchema(model, filed = true) {
  const choice = (fact) => {
    const options = optionsOf(model, fact);
    return options.length === 0 ? [] : [[KEYS[fact], { enum: options.map(({ id }) => id) }]];
  };
  return {
    type: "object",
    properties: Object.fromEntries([
      ...choice("case"),
      ...choice("channel"),
      ...choice("applicant"),
      ...filed ? [["filingDate", { type: "string", format: "date", pattern: DATE_PATTERN }]] : [],
      ["filingPlace", { type: "string", minLength: 1, maxLength: 200 }]
    ]),
    additionalProperties: false
  };
}
function factScope(model, at) {
  return ({ fact }) => {
    const options = optionsOf(model, fact);
    const shape = options.length === 0 ? { is: "text" } : { is: "choice", many: false, options };
    return { path: [...at, KEYS[fact]], shape };
  };
}

// compiler/emitters/json-schema/leaf-schema.ts
var MAX_TITLED_OPTIONS = 100;
function leafSchema(shape, at, context) {
  switch (shape.is) {
    case "text":
      return {
        type: "string",
        minLength: Math.max(1, shape.minLength ?? 0),
        // an empty text is no value: the field is left out instead
        ...shape.maxLength !== void 0 && { maxLength: shape.maxLength },
        ...shape.pattern !== void 0 && { pattern: portablePattern(shape.pattern) }
      };
    case "integer":
    case "money":
      return { type: "integer", ...integerBounds(shape) };
    case "decimal": {
      const positive = isZero(shape.above) || isZero(shape.minimum);
      if ([shape.minimum, shape.above].some((bound) => bound !== void 0 && !isZero(bound)) || shape.maximum !== void 0 || shape.below !== void 0)
        context.lose("bounds", at);
      return { type: "string", pattern: decimalPattern(shape.places, positive, isZero(shape.above)), maxLength: 24 };
    }
    case "boolean":
      return { type: "boolean" };
    case "date":
      if (shape.minimum !== void 0 || shape.maximum !== void 0) context.lose("bounds", at);
      return { type: "string", format: "date", pattern: DATE_PATTERN };
    case "date-time":
      return { type: "string", pattern: DATE_TIME_PATTERN };
    case "choice": {
      const option = optionsSchema(shape.options);
      const options = shape.codelist === void 0 ? option : context.shared.share(`codelist.${shape.codelist}`, option);
      return shape.many ? { type: "array", items: options, uniqueItems: true, minItems: 1 } : options;
    }
    case "file":
      return fileSchema(shape.types, shape.maxBytes);
  }
}
var isZero = (bound) => bound !== void 0 && /^-?0+([.]0+)?$/.test(bound);
function integerBounds(shape) {
  const lows = [
    ...shape.minimum === void 0 ? [] : [lowest(shape.minimum, false)],
    ...shape.above === void 0 ? [] : [lowest(shape.above, true)]
  ];
  const highs = [
    ...shape.maximum === void 0 ? [] : [highest(shape.maximum, false)],
    ...shape.below === void 0 ? [] : [highest(shape.below, true)]
  ];
  const floor = shape.is === "money" ? 0 : -Number(MAX_SAFE);
  return { minimum: Math.max(floor, ...lows), maximum: Math.min(Number(MAX_SAFE), ...highs) };
}
function decimalPattern(places, notNegative, notZero) {
  const sign = notNegative ? "" : "-?";
  const nonZero = notZero ? `(?!0([.]0+)?${END})` : "";
  return `^${nonZero}${sign}(0|[1-9][0-9]{0,14})${places > 0 ? `([.][0-9]{1,${String(places)}})?` : ""}${END}`;
}
function optionsSchema(options) {
  if (options.length > MAX_TITLED_OPTIONS) return { enum: options.map(({ id }) => id) };
  return { oneOf: options.map(({ id, label }) => ({ const: id, title: label.vi })) };
}
function fileSchema(types = [], maxBytes) {
  const endings = types.map((type) => type.replace(/[a-z]/gi, (c) => `[${c.toLowerCase()}${c.toUpperCase()}]`));
  return {
    type: "object",
    properties: {
      name: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        ...endings.length > 0 && { pattern: `[.](${endings.join("|")})${END}` }
      },
      bytes: { type: "integer", minimum: 1, maximum: maxBytes ?? Number(MAX_SAFE) },
      sha256: { type: "string", pattern: SHA256_PATTERN }
    },
    required: ["name", "bytes", "sha256"],
    additionalProperties: false
  };
}

// compiler/emitters/json-schema/field-scope.ts
function fieldScope(fields, at = [], name = [], facts = () => void 0) {
  const known = /* @__PURE__ */ new Map();
  const add = (items, path, called) => {
    for (const field2 of items) {
      const here = { path: [...path, field2.id], shape: field2.shape };
      known.set([...called, field2.id].join("."), here);
      if (field2.shape.is === "record") add(field2.shape.fields, here.path, [...called, field2.id]);
    }
  };
  add(fields, at, name);
  const field = ({ path }) => known.get(path.join("."));
  return {
    find: (reference) => reference.op === "field" ? field(reference) : reference.op === "fact" ? facts(reference) : void 0
  };
}

// compiler/emitters/json-schema/object-schema.ts
function objectSchema(fields, at, name, context) {
  const placed = fields.map((field) => ({ field }));
  return closedObject(placed, at, fieldScope(fields, [], name), context);
}
function closedObject(placed, at, scope, context) {
  const properties = [];
  const required = [];
  const conditional = new ConditionalRequirements();
  for (const { field, shownWhen } of placed) {
    const path = at === "" ? field.id : `${at}.${field.id}`;
    properties.push([field.id, fieldSchema(field, path, context)]);
    const conditions = [shownWhen, field.shownWhen].filter((condition) => condition !== void 0);
    if (conditions.length > 0) context.lose("hidden-value", path);
    if (field.required === void 0 || field.computed !== void 0) continue;
    if (field.required !== true) conditions.push(field.required);
    if (conditions.length === 0) {
      required.push(field.id);
      continue;
    }
    const when = allOf(conditions.map((condition) => alternatives(condition, true, scope)));
    if (when === void 0) context.lose("required-when", path);
    else for (const atoms of when) conditional.add(atoms, [field.id]);
  }
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...required.length > 0 && { required },
    additionalProperties: false,
    ...conditional.asAllOf()
  };
}
function fieldSchema(field, at, context) {
  if (field.computed !== void 0) context.lose("computed", at);
  return {
    title: field.label.vi,
    ...field.hint !== void 0 && { description: field.hint },
    ...shapeSchema(field.shape, at, context)
  };
}
function shapeSchema(shape, at, context) {
  switch (shape.is) {
    case "record": {
      const schema = objectSchema(shape.fields, at, [], context);
      return shape.of === "group" ? schema : context.shared.share(shape.of, schema);
    }
    case "list":
      return {
        type: "array",
        minItems: shape.minItems,
        maxItems: shape.maxItems,
        items: objectSchema(shape.fields, at, at.split("."), context)
      };
    default:
      return leafSchema(shape, at, context);
  }
}

// compiler/emitters/json-schema/form-schema.ts
function placedFields(form) {
  return form.sections.flatMap(({ fields, shownWhen }) => fields.map((field) => ({ field, shownWhen })));
}
function formSchema(form, context) {
  const placed = placedFields(form);
  const scope = fieldScope(placed.map(({ field }) => field));
  const schema = closedObject(placed, "", scope, context);
  for (const rule of [...form.sections.flatMap(({ rules }) => rules), ...form.rules]) context.lose("rule", rule.id);
  return { title: form.label.vi, ...form.hint !== void 0 && { description: form.hint }, ...schema };
}

// compiler/emitters/json-schema/dossier-schema.ts
function dossierSchema(model, context) {
  const fields = dossierFields(model);
  const scope = fieldScope(fields, ["fields"], [], factScope(model, ["facts"]));
  const papers = placedPapers(model.dossier.items, [], false, context);
  const required = /* @__PURE__ */ new Set();
  const conditional = new ConditionalRequirements();
  for (const { paper, when, alternative } of papers) {
    if (alternative || paper.ifAny === true || paper.replacedBy !== void 0 || paper.latestBeforeDue !== void 0) continue;
    if (when.length === 0) required.add(paper.id);
    const condition = when.length === 0 ? [] : allOf(when.map((part2) => alternatives(part2, true, scope)));
    if (condition === void 0) context.lose("required-when", paper.id);
    else for (const atoms of condition) conditional.add(atoms, ["papers", paper.id]);
  }
  const silent = { ...context, lose: () => void 0 };
  return {
    title: model.label.vi,
    type: "object",
    properties: {
      facts: factsSchema(model),
      fields: closed(fields.map((field) => [field.id, fieldSchema(field, field.id, silent)])),
      papers: {
        ...closed(papers.map(({ paper }) => [paper.id, { title: paper.label.vi, type: "boolean" }])),
        ...required.size > 0 && { required: [...required] }
      },
      files: closed(papers.map(({ paper }) => [paper.id, filesSchema(paper)]))
    },
    required: ["facts", "fields", "papers"],
    additionalProperties: false,
    ...conditional.asAllOf()
  };
}
var closed = (entries) => ({
  type: "object",
  properties: Object.fromEntries(entries),
  additionalProperties: false
});
var filesSchema = (paper) => ({
  title: paper.label.vi,
  type: "array",
  items: fileSchema(paper.fileTypes, paper.maxBytes),
  maxItems: 100
});
function dossierFields(model) {
  const fields = model.forms.flatMap((form) => placedFields(form).map(({ field }) => field));
  const recorded = model.flow.states.flatMap(
    (state) => state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : state.kind === "end" ? [] : state.records
  );
  const byId = /* @__PURE__ */ new Map();
  for (const field of [...fields, ...recorded]) if (!byId.has(field.id)) byId.set(field.id, field);
  return [...byId.values()];
}
function placedPapers(items, when, alternative, context) {
  return items.flatMap((item) => {
    const conditions = item.when === void 0 ? when : [...when, item.when];
    if (item.kind === "paper") return [{ paper: item, when: conditions, alternative }];
    context.lose("one-of", item.id);
    return placedPapers(item.items, conditions, true, context);
  });
}

// compiler/emitters/json-schema/machine-events.ts
var APPLICANT_MEANINGS = ["file", "supplemented", "withdraw"];
function usesOf(model) {
  const uses = [];
  for (const state of model.flow.states) {
    const records = state.kind === "step" || state.kind === "wait" ? state.records : [];
    const waits = state.kind === "wait" && state.actor.is === "applicant";
    if (state.kind !== "end" || !state.final)
      for (const { action, label, meaning, reason } of state.exits)
        uses.push({ type: action, label, meaning, reason, records, byApplicant: waits || APPLICANT_MEANINGS.includes(meaning) });
    if (state.kind !== "parallel") continue;
    for (const branch of state.branches)
      for (const { action, label, meaning, reason } of branch.outcomes)
        uses.push({ type: `${branch.id}.${action}`, label, meaning, reason, records: branch.records, byApplicant: false });
  }
  if (!uses.some(({ meaning }) => meaning === "file"))
    uses.push({ type: "nop", label: { vi: "N\u1ED9p" }, meaning: "file", records: [], byApplicant: true });
  return uses;
}
function machineEvents(model) {
  const byType = /* @__PURE__ */ new Map();
  for (const use of usesOf(model)) {
    const list = byType.get(use.type);
    if (list === void 0) byType.set(use.type, [use]);
    else list.push(use);
  }
  return [...byType].sort(([a], [b]) => a < b ? -1 : 1).map(([type, uses]) => {
    const asked = uses.filter(({ reason }) => reason?.required === true).length;
    const records = new Map(uses.flatMap((use) => use.records).map((field) => [field.id, field]));
    return {
      type,
      label: uses[0]?.label.vi ?? type,
      files: uses.some(({ meaning }) => meaning === "file"),
      byApplicant: uses.some(({ byApplicant }) => byApplicant),
      reason: asked === uses.length ? "always" : asked > 0 ? "sometimes" : "never",
      records: [...records.values()]
    };
  });
}

// compiler/emitters/json-schema/events-schema.ts
function eventsSchema(model, context) {
  const events = machineEvents(model);
  const silent = { ...context, lose: () => void 0 };
  const applicantFields = dossierFields(model);
  const papers = paperIds(model);
  const defs = events.map((event) => {
    if (event.reason === "sometimes") context.lose("state-dependent", event.type);
    return [`event.${event.type}`, eventSchema(model, event, applicantFields, papers, silent)];
  });
  return {
    title: model.label.vi,
    type: "object",
    properties: { type: { enum: events.map(({ type }) => type) } },
    required: ["type"],
    allOf: events.map(({ type }) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      then: { $ref: `#/$defs/event.${type}` }
    })),
    $defs: Object.fromEntries(defs)
  };
}
function eventSchema(model, event, applicantFields, papers, context) {
  const fields = event.byApplicant ? applicantFields : event.records;
  const share = (field) => context.shared.share(`field.${field.id}`, fieldSchema(field, field.id, context));
  return {
    title: event.label,
    type: "object",
    properties: {
      type: { const: event.type },
      at: { type: "string", pattern: DATE_TIME_PATTERN },
      by: { type: "string", minLength: 1, maxLength: 200 },
      reason: { type: "string", minLength: 1, maxLength: 1e4 },
      ...event.files && { facts: factsSchema(model, false) },
      ...fields.length > 0 && {
        fields: {
          type: "object",
          properties: Object.fromEntries(fields.map((field) => [field.id, share(field)])),
          additionalProperties: false
        }
      },
      ...event.byApplicant && {
        papers: {
          type: "object",
          properties: Object.fromEntries(papers.map((id) => [id, { type: "boolean" }])),
          additionalProperties: false
        },
        changed: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 }
      }
    },
    required: ["type", "at", ...event.reason === "always" ? ["reason"] : []],
    additionalProperties: false
  };
}
function paperIds(model) {
  const ids = [];
  const visit = (items) => {
    for (const item of items) {
      if (item.kind === "paper") ids.push(item.id);
      else visit(item.items);
    }
  };
  visit(model.dossier.items);
  return ids;
}

// compiler/emitters/json-schema/shared-schemas.ts
var SharedSchemas = class {
  byText = /* @__PURE__ */ new Map();
  defs = /* @__PURE__ */ new Map();
  /** A reference to the schema; `name` is kept free of clashes between different schemas. */
  share(name, schema) {
    const text = JSON.stringify(schema);
    let key = this.byText.get(text);
    if (key === void 0) {
      key = name;
      for (let n = 2; this.defs.has(key); n++) key = `${name}-${String(n)}`;
      this.byText.set(text, key);
      this.defs.set(key, schema);
    }
    return { $ref: `#/$defs/${key}` };
  }
  /** The `$defs` of the file, sorted by name; none where nothing was shared. */
  asDefs(others = {}) {
    const entries = [...Object.entries(others), ...this.defs].sort(([a], [b]) => a < b ? -1 : 1);
    return entries.length === 0 ? {} : { $defs: Object.fromEntries(entries) };
  }
};

// compiler/emitters/json-schema/build-schemas.ts
var made = /* @__PURE__ */ new WeakMap();
function buildSchemas(model) {
  const known = made.get(model);
  if (known !== void 0) return known;
  const schemas = [];
  const losses = [];
  const add = (path, make) => {
    const shared = new SharedSchemas();
    const { title, description, ...rest } = make({ shared, lose: (kind, at) => losses.push({ schema: path, at, kind }) });
    schemas.push({
      path,
      schema: {
        $schema: DIALECT,
        $id: `urn:tthc:${model.id}:${String(model.version.number)}:${path.replace(".schema.json", "")}`,
        ...title !== void 0 && { title },
        ...description !== void 0 && { description },
        ...rest,
        ...shared.asDefs(rest.$defs)
      }
    });
  };
  for (const form of model.forms) add(`form.${form.id}.schema.json`, (context) => formSchema(form, context));
  add("dossier.schema.json", (context) => dossierSchema(model, context));
  add("events.schema.json", (context) => eventsSchema(model, context));
  const result = { schemas, losses };
  made.set(model, result);
  return result;
}

// compiler/emitters/json-schema/losses.ts
function schemaLosses(model) {
  return buildSchemas(model).losses;
}

// compiler/emitters/json-text.ts
function jsonText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
function sortedJsonText(value) {
  return jsonText(sorted(value));
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

// compiler/emitters/manifest/manifest.ts
var PACKAGE_FORMAT = "tthc-package/1";
function manifestOf(model, files, release) {
  const { id, knownFrom, knownUntil } = model.calendar;
  return {
    format: PACKAGE_FORMAT,
    package: model.id,
    version: model.version.number,
    code: model.code,
    draft: model.version.draft,
    compiler: COMPILER_VERSION,
    modelVersion: model.modelVersion,
    calendar: { id, knownFrom, knownUntil },
    assumptions: model.assumptions.map(({ path, reason }) => ({ path, reason })),
    release,
    schemaLosses: schemaLosses(model),
    files: [...files].sort((a, b) => a.path < b.path ? -1 : 1)
  };
}
function manifestFile(model, files, release) {
  return { path: "manifest.json", text: sortedJsonText(manifestOf(model, files, release)) };
}

// compiler/emitters/json-schema/emit-schemas.ts
var jsonSchemaEmitter = {
  name: "json-schema",
  emit: (model) => buildSchemas(model).schemas.map(({ path, schema }) => ({ path, text: jsonText(schema) }))
};

// compiler/emitters/model/emit-model.ts
var modelEmitter = {
  name: "model",
  emit: (model) => [{ path: "model.json", text: jsonText(model) }]
};

// compiler/emitters/registry.ts
var emitters = [modelEmitter, xstateEmitter, jsonSchemaEmitter];

// compiler/workspace/commit-packages.ts
import { dirname, join } from "node:path";
var part = (folder, suffix) => join(dirname(folder), `.${folder.slice(dirname(folder).length + 1)}.tthc-${suffix}`);
var freshFolder = (folder) => part(folder, "new");
var oldFolder = (folder) => part(folder, "old");
function ownedFiles(disk, folder) {
  const text = disk.read(join(folder, "manifest.json"));
  if (text === void 0) return void 0;
  try {
    const manifest = JSON.parse(text);
    if (manifest.format !== PACKAGE_FORMAT || manifest.files === void 0) return void 0;
    const paths = manifest.files.map(({ path }) => path);
    return paths.some((path) => pathProblem(path) !== void 0) ? void 0 : [...paths, "manifest.json"];
  } catch {
    return void 0;
  }
}
function commitPackages(plans, stale, disk) {
  for (const folder of [...plans.map((plan) => plan.folder), ...stale]) recover(disk, folder);
  const unchanged = plans.filter((plan) => isCurrent(disk, plan));
  const changed = plans.filter((plan) => !unchanged.includes(plan));
  const foreign = changed.map((plan) => plan.folder).filter((folder) => disk.list(folder).length > 0 && ownedFiles(disk, folder) === void 0);
  if (foreign.length > 0) return { written: [], unchanged: unchanged.map((plan) => plan.folder), removed: [], foreign };
  const moved = [];
  const placed = [];
  try {
    for (const plan of changed) stage(disk, plan);
    for (const { folder } of changed) {
      if (disk.list(folder).length > 0) {
        disk.rename(folder, oldFolder(folder));
        moved.push(folder);
      } else disk.remove(folder);
      disk.rename(freshFolder(folder), folder);
      placed.push(folder);
    }
  } catch (fault) {
    for (const folder of placed) disk.remove(folder);
    for (const folder of moved) disk.rename(oldFolder(folder), folder);
    for (const { folder } of changed) disk.remove(freshFolder(folder));
    throw fault;
  }
  for (const folder of moved) {
    keepForeign(disk, folder, topNames(ownedFiles(disk, oldFolder(folder)) ?? []));
    disk.remove(oldFolder(folder));
  }
  const removed = stale.filter((folder) => removeOwned(disk, folder));
  return { written: placed, unchanged: unchanged.map((plan) => plan.folder), removed, foreign: [] };
}
function recover(disk, folder) {
  if (disk.list(oldFolder(folder)).length > 0 && disk.list(folder).length === 0) disk.rename(oldFolder(folder), folder);
  disk.remove(oldFolder(folder));
  disk.remove(freshFolder(folder));
}
function isCurrent(disk, { folder, files }) {
  const owned = ownedFiles(disk, folder);
  if (owned === void 0 || owned.length !== files.length) return false;
  return files.every((file) => disk.read(join(folder, file.path)) === file.text);
}
function stage(disk, { folder, files }) {
  const fresh = freshFolder(folder);
  const folders = new Set(files.map((file) => dirname(join(fresh, file.path))));
  for (const made2 of [fresh, ...folders]) disk.makeFolder(made2);
  for (const file of files) disk.write(join(fresh, file.path), file.text);
}
function keepForeign(disk, folder, owned) {
  const present = new Set(disk.list(folder));
  for (const name of disk.list(oldFolder(folder)))
    if (!owned.has(name) && !present.has(name)) disk.rename(join(oldFolder(folder), name), join(folder, name));
}
var topNames = (paths) => new Set(paths.map((path) => path.split("/")[0]));
function removeOwned(disk, folder) {
  const owned = ownedFiles(disk, folder);
  if (owned === void 0) return false;
  for (const name of topNames(owned)) if (name !== void 0) disk.remove(join(folder, name));
  if (disk.list(folder).length === 0) disk.remove(folder);
  if (disk.list(dirname(folder)).length === 0) disk.remove(dirname(folder));
  return true;
}

// compiler/workspace/output-disk.ts
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
var nodeDisk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, text) => {
    writeFileSync(path, text);
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
  read(path) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return void 0;
    }
  },
  list(path) {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  }
};

// compiler/workspace/build-output.ts
var NOTHING = { written: [], unchanged: [], removed: [], foreign: [] };
var sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
function packageFolder(model) {
  return `${model.id.replaceAll("_", "-")}/${String(model.version.number)}`;
}
function packageFiles(model, options = {}) {
  const artefacts = emitters.flatMap((emitter) => emitter.emit(model));
  const hashed = artefacts.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const release = options.release === true ? { assumptionsAllowed: options.allowAssumptions === true } : null;
  return [...artefacts, manifestFile(model, hashed, release)];
}
function buildOutput(compilation, output, options) {
  const models = compilation.procedures.flatMap(({ model }) => model ?? []);
  const refusals = [...findingRefusals(compilation.diagnostics, options), ...modelRefusals(models, options)];
  if (refusals.length > 0) return { ...NOTHING, refusals };
  const disk = options.disk ?? nodeDisk;
  const plans = models.map((model) => ({ folder: join2(output, packageFolder(model)), files: packageFiles(model, options) }));
  const stale = options.whole ? staleFolders(disk, output, new Set(plans.map((plan) => plan.folder))) : [];
  const committed = commitPackages(plans, stale, disk);
  return { ...committed, refusals: committed.foreign.map(foreignRefusal) };
}
function findingRefusals(findings, { release }) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors > 0)
    return [{ vi: `C\xF2n ${String(errors)} l\u1ED7i n\xEAn kh\xF4ng ghi g\xEC.`, en: `Nothing was written: ${String(errors)} error(s) remain.` }];
  if (release === true && warnings > 0)
    return [
      {
        vi: `B\u1EA3n ph\xE1t h\xE0nh kh\xF4ng nh\u1EADn ${String(warnings)} c\u1EA3nh b\xE1o ch\u01B0a x\u1EED l\xFD. H\xE3y s\u1EEDa, ho\u1EB7c ghi \xABch\u1EA5p nh\u1EADn "m\xE3" l\xFD do "\u2026"\xBB.`,
        en: `A release takes no unsettled warnings (${String(warnings)}). Mend them, or write \xABaccept "code" reason "\u2026"\xBB.`
      }
    ];
  return [];
}
function modelRefusals(models, options) {
  const refusals = [];
  const folders = /* @__PURE__ */ new Map();
  for (const model of models) {
    const folder = packageFolder(model);
    if (folders.has(folder))
      refusals.push({
        vi: `Hai ngu\u1ED3n c\xF9ng ghi v\xE0o \xAB${folder}\xBB: ${model.id} phi\xEAn b\u1EA3n ${String(model.version.number)} khai b\xE1o hai l\u1EA7n.`,
        en: `Two sources write to "${folder}": ${model.id} version ${String(model.version.number)} is declared twice.`
      });
    folders.set(folder, model.id);
    const { length } = model.assumptions;
    if (options.release === true && options.allowAssumptions !== true && length > 0)
      refusals.push({
        vi: `\xAB${folder}\xBB d\u1EF1a tr\xEAn ${String(length)} gi\u1EA3 \u0111\u1ECBnh. B\u1EA3n ph\xE1t h\xE0nh ch\u1EC9 nh\u1EADn khi c\xF3 --allow-assumptions.`,
        en: `"${folder}" rests on ${String(length)} assumption(s). A release takes them only with --allow-assumptions.`
      });
  }
  return refusals;
}
function foreignRefusal(folder) {
  return {
    vi: `\xAB${folder}\xBB c\xF3 t\u1EC7p kh\xF4ng do tthc t\u1EA1o ra n\xEAn kh\xF4ng ghi g\xEC. H\xE3y d\u1EDDi ch\xFAng \u0111i r\u1ED3i l\xE0m l\u1EA1i.`,
    en: `"${folder}" holds files that tthc did not make, so nothing was written. Move them away and try again.`
  };
}
function staleFolders(disk, output, kept) {
  return disk.list(output).filter((name) => !name.startsWith(".")).flatMap((name) => disk.list(join2(output, name)).map((version) => join2(output, name, version))).filter((folder) => !kept.has(folder) && /[\\/][0-9]+$/.test(folder) && ownedFiles(disk, folder) !== void 0).sort();
}

// compiler/cli/commands/build.ts
async function build(terminal, paths, options) {
  const checked = await checkPaths(terminal, paths, options.json !== true);
  const { workspace, findings, compilation } = checked;
  const report = buildOutput({ ...compilation, diagnostics: findings }, join3(workspace.root, workspace.config.output), {
    release: options.release === true,
    allowAssumptions: options.allowAssumptions === true,
    whole: paths.length === 0
  });
  if (options.json === true) printJson(terminal, checked, report);
  else printText(terminal, checked, report);
  return report.refusals.length > 0 || needsAttention(findings) ? EXIT.findings : EXIT.clean;
}
function printJson(terminal, { workspace, findings, compilation, files }, report) {
  const local = (folders) => folders.map((folder) => relative(workspace.root, folder));
  const { written, unchanged, removed, refusals } = report;
  const data = {
    ...reportJson(findings, compilation.accepted, files.length),
    written: local(written),
    unchanged: local(unchanged),
    removed: local(removed),
    refusals
  };
  terminal.out(`${JSON.stringify(data, null, 2)}
`);
}
function printText(terminal, { workspace, findings, compilation }, report) {
  const { language, paint } = terminal;
  if (findings.length > 0) terminal.out(`${renderText(findings, language, paint)}
`);
  for (const refusal of report.refusals) terminal.err(`${refusal[language]}
`);
  if (report.refusals.length > 0) return;
  const list = (folders, sign) => {
    for (const folder of folders) terminal.out(`  ${sign} ${relative(workspace.root, folder)}
`);
  };
  list(report.written, "+");
  list(report.removed, "\u2212");
  const counts = [report.written.length, report.unchanged.length, report.removed.length].map(String);
  terminal.out(
    say(
      terminal,
      `Ghi ${counts[0] ?? ""} g\xF3i, ${counts[1] ?? ""} g\xF3i kh\xF4ng \u0111\u1ED5i, x\xF3a ${counts[2] ?? ""} g\xF3i c\u0169; `,
      `Wrote ${counts[0] ?? ""} package(s), ${counts[1] ?? ""} unchanged, removed ${counts[2] ?? ""}; `
    ) + `${totalsLine(totalsOf(findings, compilation.accepted), language)}
`
  );
}
export {
  build
};
