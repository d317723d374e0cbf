/**
 * A second evaluator of `docs/expressions.md`, written from that text and sharing nothing with `model/expression`:
 * a stack machine over untyped JSON, with numbers as digit strings shifted by eight places and dates counted one by one.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any kind, taken apart on purpose
type J = any;
type V = { k: string; v?: J; of?: string };

const NONE: V = { k: "unknown" };
const PLACES = 8;
const ONE = 10n ** 8n;
const BOUND = 10n ** 28n;

export function secondOpinion(tree: J, data: J): J {
  const code: J[] = [];
  if (!compile(tree, code, 0)) return show(NONE);
  const stack: V[] = [];
  for (const [what, arg, count] of code) {
    if (what === "push") stack.push(constant(arg));
    else if (what === "load") stack.push(load(arg, data));
    else if (what === "none") stack.push(NONE);
    else {
      const args = stack.splice(stack.length - count, count);
      stack.push(what === "call" ? callFunction(arg, args, data) : (OPERATORS[arg]?.(args) ?? NONE));
    }
  }
  return show(stack.pop() ?? NONE);
}

/** Postfix; a node below the 256th level is unknown. */
function compile(tree: J, code: J[], level: number): boolean {
  if (level > 256) return code.push(["none"]) > 0;
  if (tree.op === "literal") code.push(["push", tree]);
  else if (["field", "fact", "outcome"].includes(tree.op)) code.push(["load", tree]);
  else {
    const parts: J[] = tree.op === "in" ? [tree.item, ...tree.members] : tree.args;
    for (const part of parts) compile(part, code, level + 1);
    code.push([tree.op === "call" ? "call" : "op", tree.op === "call" ? tree.name : tree.op, parts.length]);
  }
  return true;
}

function constant({ type, value }: J): V {
  if (type === "number" || type === "percent") return scaled(type, value);
  if (type === "money") return /^-?\d{1,20}$/.test(value) ? { k: "money", v: BigInt(value) * ONE } : NONE;
  return { k: type, v: type === "text" ? value.normalize() : value };
}

function scaled(k: string, text: string): V {
  const m = text.match(/^(-)?(\d{1,20})(\.\d{1,6})?$/);
  if (!m || /\s/.test(text)) return NONE;
  const digits = BigInt(`${m[2]}${(m[3] ?? ".").slice(1).padEnd(PLACES, "0")}`);
  return { k, v: m[1] ? -digits : digits };
}

function load(tree: J, data: J): V {
  if (tree.op === "outcome") return word(own(data.outcomes, tree.branch));
  if (tree.op === "fact") {
    if (tree.fact === "filing-date") return read(data.filingDate, "date");
    if (tree.fact === "filing-place") return read(data.filingPlace, "text");
    const id = data[tree.fact];
    return !id ? NONE : { k: "choice", v: id, ...(tree.fact === "channel" && { of: "dossier" }) };
  }
  let nodes: J[] = [data.fields];
  const path = { many: false };
  const spread = (): void => {
    if (!nodes.some(Array.isArray)) return;
    path.many = true;
    nodes = nodes.flatMap((one) =>
      Array.isArray(one) ? one.map((x) => (Array.isArray(x) ? undefined : x)) : [one],
    );
  };
  for (const key of tree.path) {
    spread();
    nodes = nodes.map((one) => own(one, key));
  }
  spread();
  return path.many
    ? { k: "list", of: tree.type, v: nodes.map((one) => read(one, tree.type)) }
    : read(nodes[0], tree.type);
}

const own = (o: J, key: string): J =>
  o && typeof o === "object" && Object.hasOwn(o, key) ? o[key] : undefined;
const word = (id: J): V => (id ? { k: "choice", v: id } : NONE);
const filled = (x: J): boolean =>
  x && typeof x === "object" ? Object.values(x).some(filled) : !(x === null || x === undefined || x === "");

function read(x: J, type: string): V {
  const isText = typeof x === "string" && x !== "";
  if (type === "boolean") return typeof x === "boolean" ? { k: "boolean", v: x } : NONE;
  if (type === "text") return isText ? { k: "text", v: x.normalize() } : NONE;
  if (type === "choice") return isText ? { k: "choice", v: x } : NONE;
  if (type === "date") return isText && isDay(x) ? { k: "date", v: x } : NONE;
  if (type === "date-time") {
    const ok = isText && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(x) && isDay(x.slice(0, 10));
    return ok ? { k: "date-time", v: x } : NONE;
  }
  if (type === "money") {
    if (typeof x === "number" && Number.isSafeInteger(x)) return { k: "money", v: BigInt(x) * ONE };
    return isText ? constant({ type, value: x }) : NONE;
  }
  if (type === "number") {
    if (typeof x !== "number") return isText ? scaled("number", x) : NONE;
    const short =
      Number.isSafeInteger(x) ||
      (!Number.isInteger(x) && Number(x.toPrecision(15)) === x && String(x).length <= 17);
    return short ? scaled("number", String(x + 0)) : NONE;
  }
  if (type === "file") return isText || filled(x) ? { k: "file" } : NONE;
  return x && typeof x === "object" && !Array.isArray(x) && filled(x) ? { k: "record", v: x } : NONE;
}

/** The platform's own calendar says whether a day exists. */
function isDay(x: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(x) || /[^\x00-\x7f]/.test(x)) return false;
  const at = new Date(`${x}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(x);
}

const bool = (x: boolean | undefined): V => (x === undefined ? NONE : { k: "boolean", v: x });
const truth = (x: V | undefined): boolean | undefined => (x?.k === "boolean" ? x.v : undefined);
const bounded = (k: string, v: bigint): V => (v >= BOUND || v <= -BOUND ? NONE : { k, v });

const FAMILY: Record<string, [string, number]> = {
  week: ["day", 7],
  year: ["month", 12],
  hour: ["minute", 60],
};

function order(a: V, b: V): number | undefined {
  if (a.k !== b.k) return undefined;
  if (a.k === "duration") {
    const [x, y] = [a, b].map(
      ({ v }) => [...(FAMILY[v.unit] ?? [v.unit, 1]), v.amount] as [string, number, number],
    );
    return x![0] === y![0] ? Math.sign(x![1] * x![2] - y![1] * y![2]) : undefined;
  }
  if (a.k === "text") return a.v === b.v ? 0 : Buffer.compare(Buffer.from(a.v), Buffer.from(b.v));
  if (!["number", "percent", "money", "date", "date-time"].includes(a.k)) return undefined;
  return a.v < b.v ? -1 : a.v > b.v ? 1 : 0;
}

function same(a: V, b: V): boolean | undefined {
  if (a.k === "list" && b.k === "list") {
    if (a.v.length !== b.v.length) return false;
    return every(a.v.map((x: V, i: number) => same(x, b.v[i])));
  }
  if (a.k !== b.k) return undefined;
  if (a.k === "boolean") return a.v === b.v;
  if (a.k === "choice") {
    if (a.v === b.v || a.of === b.of) return a.v === b.v;
    const [mine, asked] = a.of ? [a.v, b.v] : [b.v, a.v];
    if (asked === "online") return /^online-/.test(mine);
    return mine === "online" && /^online-/.test(asked) ? undefined : false;
  }
  const found = order(a, b);
  return found === undefined ? undefined : found === 0;
}

const every = (xs: J[]): boolean | undefined =>
  xs.some((x) => x === false) ? false : xs.every((x) => x === true) ? true : undefined;
const some = (xs: J[]): boolean | undefined => {
  const none = every(xs.map((x) => (x === undefined ? undefined : !x)));
  return none === undefined ? undefined : !none;
};
const flip = (x: boolean | undefined): boolean | undefined => (x === undefined ? undefined : !x);
const items = (x: V): V[] => (x.k === "list" ? x.v : [x]);
const known = (x: V): boolean => (x.k === "list" ? x.v.some(known) : x.k !== "unknown");

function plus(a: V, b: V): V {
  return a.k === b.k && (a.k === "number" || a.k === "money")
    ? bounded(a.k, BigInt(a.v) + BigInt(b.v))
    : NONE;
}
function minus(a: V): V {
  return a.k === "number" || a.k === "money" ? { k: a.k, v: -a.v } : NONE;
}
function times(a: V, b: V): V {
  const kinds = [a.k, b.k].sort().join(" ");
  if (!["number number", "money number", "money percent", "number percent"].includes(kinds)) return NONE;
  const unit: bigint = kinds.includes("percent") ? ONE * 100n : ONE;
  const product = BigInt(a.v) * BigInt(b.v);
  const v: bigint = product / unit;
  if (kinds.includes("money")) return v % ONE === 0n ? bounded("money", v) : bounded("amount", v);
  return product % (unit * 100n) === 0n ? bounded("number", v) : NONE;
}

const ordered =
  (test: (n: number) => boolean) =>
  ([a, b]: V[]): V => {
    const n = order(a!, b!);
    return bool(n === undefined ? undefined : test(n));
  };

const OPERATORS: Record<string, (args: V[]) => V> = {
  and: (args) => bool(every(args.map(truth))),
  or: (args) => bool(some(args.map(truth))),
  not: ([a]) => bool(flip(truth(a))),
  present: ([a]) => bool(known(a!)),
  "=": ([a, b]) => bool(same(a!, b!)),
  "≠": ([a, b]) => bool(flip(same(a!, b!))),
  "<": ordered((n) => n < 0),
  "≤": ordered((n) => n <= 0),
  ">": ordered((n) => n > 0),
  "≥": ordered((n) => n >= 0),
  "+": (args) => args.reduce(plus),
  "-": ([a, b]) => plus(a!, minus(b!)),
  "*": (args) => args.reduce(times),
  negate: ([a]) => minus(a!),
  in: ([item, ...members]) =>
    bool(some(items(item!).flatMap((x) => members.flatMap(items).map((y) => same(x, y))))),
};

const whole = (n: number | undefined): V => (n === undefined ? NONE : { k: "number", v: BigInt(n) * ONE });
const utc = (iso: string): number => new Date(`${iso}T00:00:00Z`).getTime() / 86_400_000;

function age(from: string, to: string): number | undefined {
  if (to < from) return undefined;
  let years = 0;
  const birthday = (n: number): string => {
    const same = `${String(Number(from.slice(0, 4)) + n).padStart(4, "0")}${from.slice(4)}`;
    return isDay(same) ? same : same.replace("-02-29", "-02-28");
  };
  while (birthday(years + 1) <= to) years++;
  return years;
}

function callFunction(name: string, args: V[], data: J): V {
  const [a = NONE, b = NONE] = args;
  const all = args.flatMap(items);
  switch (name) {
    case "sum":
      if (all.length === 1) return all[0]!.k === "number" || all[0]!.k === "money" ? all[0]! : NONE;
      if (all.length > 0) return all.reduce(plus);
      return a.k === "list" && (a.of === "money" || a.of === "number") ? { k: a.of, v: 0n } : NONE;
    case "count":
      return a.k === "list" ? whole(a.v.filter(known).length) : NONE;
    case "min":
    case "max": {
      if (all.length === 0 || all.some((x) => order(x, all[0]!) === undefined)) return NONE;
      const sorted = [...all].sort((x, y) => order(x, y)!);
      return name === "min" ? sorted[0]! : sorted.at(-1)!;
    }
    case "age": {
      const at = args.length > 1 ? b : read(data.filingDate, "date");
      return a.k === "date" && at.k === "date" ? whole(age(a.v, at.v)) : NONE;
    }
    case "year":
      return a.k === "date" ? whole(Number(a.v.split("-")[0])) : NONE;
    case "days":
      return a.k === "date" && b.k === "date" ? whole(utc(b.v) - utc(a.v)) : NONE;
    case "length":
      return a.k === "text" ? whole([...a.v].length) : NONE;
    case "upper":
      return a.k === "text" ? { k: "text", v: a.v.toLocaleUpperCase("vi").normalize() } : NONE;
    case "words":
      return inWords(a);
    case "round":
    case "round_up":
    case "round_down":
      return round(name, a, b);
    default:
      return NONE;
  }
}

function round(name: string, a: V, b: V): V {
  const fits =
    (a.k === "number" && b.k === "number") || ((a.k === "money" || a.k === "amount") && b.k === "money");
  if (!fits || b.v <= 0n) return NONE;
  const step: bigint = b.v;
  let n: bigint = a.v / step;
  const rest: bigint = a.v - n * step;
  const size = rest < 0n ? -rest : rest;
  if (name === "round" && size * 2n >= step) n += a.v < 0n ? -1n : 1n;
  if (name === "round_up" && rest > 0n) n += 1n;
  if (name === "round_down" && rest < 0n) n -= 1n;
  return bounded(b.k, n * step);
}

const D = "không một hai ba bốn năm sáu bảy tám chín".split(" ");

function inWords(a: V): V {
  if (a.k === "money") return { k: "text", v: `${count(String(a.v / ONE))} đồng` };
  if (a.k === "date") {
    const [y, m, d] = a.v.split("-").map((x: string) => count(String(Number(x))));
    return { k: "text", v: `ngày ${d} tháng ${m === "bốn" ? "tư" : m} năm ${y}` };
  }
  if (a.k !== "number") return NONE;
  const [head, tail] = decimal(a.v).split(".");
  return {
    k: "text",
    v:
      count(head!) +
      (tail
        ? ` phẩy ${Array.from(tail)
            .map((x) => D[Number(x)])
            .join(" ")}`
        : ""),
  };
}

/** From the digits: threes from the right, tỷ after every three of them. */
function count(digits: string): string {
  if (digits.startsWith("-")) return `âm ${count(digits.slice(1))}`;
  if (/^0+$/.test(digits)) return D[0]!;
  if (digits.length > 9) {
    const low = digits.slice(-9);
    return `${count(digits.slice(0, -9))} tỷ${/^0+$/.test(low) ? "" : ` ${group(low)}`}`;
  }
  return group(digits);
}

function group(digits: string): string {
  const threes = digits.padStart(Math.ceil(digits.length / 3) * 3, "x").match(/.../g)!;
  return threes
    .map((three, i) =>
      /^[0x]+$/.test(three) ? "" : `${three_(three)}${["", " nghìn", " triệu"][threes.length - 1 - i]}`,
    )
    .filter(Boolean)
    .join(" ");
}

function three_(three: string): string {
  const [h, t, o] = three;
  const hundred = h === "x" ? "" : `${D[Number(h)]} trăm`;
  const ten =
    t === "x" ? "" : t === "0" ? (o === "0" ? "" : "linh") : t === "1" ? "mười" : `${D[Number(t)]} mươi`;
  const high = t !== "x" && t! > "1";
  const one =
    o === "0"
      ? ""
      : o === "1" && high
        ? "mốt"
        : o === "4" && high
          ? "tư"
          : o === "5" && t! > "0" && t !== "x"
            ? "lăm"
            : D[Number(o)];
  return [hundred, ten, one].filter(Boolean).join(" ");
}

function decimal(v: bigint): string {
  const text = (v < 0n ? -v : v).toString().padStart(PLACES + 1, "0");
  const out = `${text.slice(0, -PLACES)}.${text.slice(-PLACES)}`.replace(/\.?0+$/, "");
  return v < 0n ? `-${out}` : out;
}

function show({ k, v, of }: V): J {
  if (k === "unknown" || k === "file") return { type: k };
  if (k === "list") return { type: k, of, value: v.map(show) };
  if (k === "number" || k === "percent" || k === "amount") return { type: k, value: decimal(v) };
  return { type: k, value: k === "money" ? String(v / ONE) : v };
}
