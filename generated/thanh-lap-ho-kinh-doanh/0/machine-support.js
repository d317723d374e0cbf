// Made by tthc. Do not edit.
function entryOf(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}

var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isList = (value) => Array.isArray(value);
function sameJson(a, b) {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

function mergeFields(fields, given) {
  const merged = new Map(Object.entries(fields));
  for (const [id, value] of Object.entries(given)) {
    const before = merged.get(id);
    if (value === null) merged.delete(id);
    else merged.set(id, isRecord(value) && isRecord(before) ? mergeFields(before, value) : value);
  }
  return Object.fromEntries(merged);
}
function changedFields(before, given, prefix, into) {
  for (const [id, value] of Object.entries(given)) {
    const old = entryOf(before, id);
    if (isRecord(value) && isRecord(old)) changedFields(old, value, `${prefix}${id}.`, into);
    else if (!(value === null && old === void 0) && !sameJson(old, value)) into.add(`${prefix}${id}`);
  }
}
function changedPaths(context, event) {
  const changed = /* @__PURE__ */ new Set();
  changedFields(context.fields, event.fields ?? {}, "", changed);
  for (const [paper, present] of Object.entries(event.papers ?? {}))
    if (present || entryOf(context.papers, paper) === true) changed.add(paper);
  for (const path of event.changed ?? []) changed.add(path);
  return [...changed].sort();
}
var within = (outer, inner) => outer === inner || inner.startsWith(`${outer}.`);
function readsChange(reads, changed) {
  return changed.some((path) => reads.some((read) => within(read, path) || within(path, read)));
}

var DECIMAL_PLACES = 6;
var WHOLE_DIGITS = 20;
var MICRO = 1000000n;
var LIMIT = 10n ** BigInt(WHOLE_DIGITS);
var WRITTEN = /^(-?)([0-9]{1,20})(?:[.]([0-9]{1,6}))?$/;
function isWithinBounds(whole) {
  return whole < LIMIT && whole > -LIMIT;
}
function decimalOfMicro(micro) {
  return isWithinBounds(micro / MICRO) ? { micro } : void 0;
}
function decimalOfWhole(whole) {
  return decimalOfMicro(whole * MICRO);
}
function parseDecimal(text) {
  const parts = WRITTEN.exec(text);
  if (parts === null) return void 0;
  const [, sign, whole = "", places = ""] = parts;
  const micro = BigInt(whole) * MICRO + BigInt(places.padEnd(DECIMAL_PLACES, "0"));
  return { micro: sign === "-" ? -micro : micro };
}
function decimalOfJsonNumber(value) {
  const text = String(value);
  if (Number.isSafeInteger(value)) return parseDecimal(Object.is(value, -0) ? "0" : text);
  const significant = text.replace(/[-.]/g, "").replace(/^0+/, "").length;
  return significant <= 15 ? parseDecimal(text) : void 0;
}
function addDecimals(a, b) {
  return decimalOfMicro(a.micro + b.micro);
}
function subtractDecimals(a, b) {
  return decimalOfMicro(a.micro - b.micro);
}
function multiplyDecimals(a, b) {
  const product = a.micro * b.micro;
  return product % MICRO === 0n ? decimalOfMicro(product / MICRO) : void 0;
}
function negateDecimal(a) {
  return { micro: -a.micro };
}
function compareDecimals(a, b) {
  return a.micro < b.micro ? -1 : a.micro > b.micro ? 1 : 0;
}
function roundToMultiple(value, step, mode) {
  const rest = (value % step + step) % step;
  const below = value - rest;
  if (rest === 0n || mode === "down") return below;
  if (mode === "up") return below + step;
  if (rest * 2n === step) return value < 0n ? below : below + step;
  return rest * 2n > step ? below + step : below;
}
function roundDecimal(a, step, mode) {
  return step.micro > 0n ? decimalOfMicro(roundToMultiple(a.micro, step.micro, mode)) : void 0;
}
function formatDecimal(a) {
  const size = a.micro < 0n ? -a.micro : a.micro;
  const places = (size % MICRO).toString().padStart(DECIMAL_PLACES, "0").replace(/0+$/, "");
  return `${a.micro < 0n ? "-" : ""}${size / MICRO}${places === "" ? "" : `.${places}`}`;
}

var UNKNOWN = { is: "unknown" };
var TRUE = { is: "boolean", value: true };
var FALSE = { is: "boolean", value: false };
function booleanValue(value) {
  return value ? TRUE : FALSE;
}
function textValue(value) {
  return { is: "text", value: value.normalize("NFC") };
}
function numberValue(value) {
  return value === void 0 ? UNKNOWN : { is: "number", value };
}
function isPresent(value) {
  return value.is === "list" ? value.items.some(isPresent) : value.is !== "unknown";
}
var AMOUNT_UNITS = 100000000n;

function moneyValue(dong) {
  return isWithinBounds(dong) ? { is: "money", dong } : UNKNOWN;
}
function addValues(a, b) {
  if (a.is === "number" && b.is === "number") return numberValue(addDecimals(a.value, b.value));
  return a.is === "money" && b.is === "money" ? moneyValue(a.dong + b.dong) : UNKNOWN;
}
function subtractValues(a, b) {
  if (a.is === "number" && b.is === "number") return numberValue(subtractDecimals(a.value, b.value));
  return a.is === "money" && b.is === "money" ? moneyValue(a.dong - b.dong) : UNKNOWN;
}
function negateValue(a) {
  if (a.is === "number") return numberValue(negateDecimal(a.value));
  return a.is === "money" ? moneyValue(-a.dong) : UNKNOWN;
}
function multiplyValues(a, b) {
  if (a.is === "money") return timesMoney(a.dong, b);
  if (b.is === "money") return timesMoney(b.dong, a);
  if (a.is === "number" && b.is === "number") return numberValue(multiplyDecimals(a.value, b.value));
  if (a.is === "number" && b.is === "percent") return percentOf(a.value, b.value);
  return a.is === "percent" && b.is === "number" ? percentOf(b.value, a.value) : UNKNOWN;
}
function percentOf(number, percent) {
  const product = number.micro * percent.micro;
  return product % AMOUNT_UNITS === 0n ? numberValue(decimalOfMicro(product / AMOUNT_UNITS)) : UNKNOWN;
}
function timesMoney(dong, factor) {
  if (factor.is !== "number" && factor.is !== "percent") return UNKNOWN;
  const units = dong * factor.value.micro * (factor.is === "number" ? 100n : 1n);
  if (!isWithinBounds(units / AMOUNT_UNITS)) return UNKNOWN;
  return units % AMOUNT_UNITS === 0n ? { is: "money", dong: units / AMOUNT_UNITS } : { is: "amount", units };
}
function roundValue(value, step, mode) {
  if (value.is === "number" && step.is === "number")
    return numberValue(roundDecimal(value.value, step.value, mode));
  if (step.is !== "money" || step.dong <= 0n || value.is !== "money" && value.is !== "amount")
    return UNKNOWN;
  const units = value.is === "money" ? value.dong * AMOUNT_UNITS : value.units;
  return moneyValue(roundToMultiple(units, step.dong * AMOUNT_UNITS, mode) / AMOUNT_UNITS);
}

var DAYS_BEFORE_1970 = 719468;
var DAYS_PER_ERA = 146097;
var MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function monthLength(year, month) {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function epochDay(year, month, day) {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}
function civilDateOf(day) {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  };
}
var TABLED_FROM = 1900;
var TABLED_YEARS = 300;
var BEFORE_MONTH = new Int32Array(TABLED_YEARS * 16);
var END_OF_MONTH = new Int32Array(TABLED_YEARS * 16).fill(-1073741824);
for (let year = 0; year < TABLED_YEARS; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    const before = epochDay(TABLED_FROM + year, month, 1) - 1;
    BEFORE_MONTH[year * 16 + month] = before;
    END_OF_MONTH[year * 16 + month] = before + monthLength(TABLED_FROM + year, month);
  }
}
var NO_DATE = -1073741824;
function existingDay(year, month, day) {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return NO_DATE;
  return epochDay(year, month, day);
}
function readDate(text) {
  if (text.length !== 10) return NO_DATE;
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  const high = (y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2) & ~15;
  const past9 = (y1 + 6 | y2 + 6 | y3 + 6 | y4 + 6 | m1 + 6 | m2 + 6 | d1 + 6 | d2 + 6) & 16;
  const dashes = text.charCodeAt(4) ^ 45 | text.charCodeAt(7) ^ 45;
  if ((high | past9 | dashes) !== 0) return NO_DATE;
  const year = y1 * 1e3 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  const at = (year - TABLED_FROM) * 16 + month;
  const found = BEFORE_MONTH[at] + day;
  if (month < 16 && day > 0 && found <= END_OF_MONTH[at]) return found;
  return existingDay(year, month, day);
}
function parseDate(text) {
  const day = readDate(text);
  return day === NO_DATE ? void 0 : day;
}
function dayOf(text) {
  const day = readDate(text);
  if (day === NO_DATE) throw new RangeError(`not a civil date yyyy-mm-dd: ${JSON.stringify(text)}`);
  return day;
}
function addMonths(day, months) {
  const from = civilDateOf(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return epochDay(year, month, Math.min(from.day, monthLength(year, month)));
}
function addYears(day, years) {
  return addMonths(day, years * 12);
}
function parseTime(text) {
  if (!/^[0-9]{2}:[0-9]{2}$/.test(text)) return void 0;
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(3));
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : void 0;
}

function allTrue(truths) {
  return truths.includes(false) ? false : truths.includes(void 0) ? void 0 : true;
}
function anyTrue(truths) {
  return truths.includes(true) ? true : truths.includes(void 0) ? void 0 : false;
}
function equalValues(a, b) {
  if (a.is === "choice" && b.is === "choice") return equalChoices(a, b);
  if (a.is === "boolean" && b.is === "boolean") return a.value === b.value;
  if (a.is === "list" && b.is === "list") {
    if (a.items.length !== b.items.length) return false;
    return allTrue(a.items.map((item, i) => equalValues(item, b.items[i] ?? { is: "unknown" })));
  }
  const order = orderOfValues(a, b);
  return order === void 0 ? void 0 : order === 0;
}
function orderOfValues(a, b) {
  switch (a.is) {
    case "number":
    case "percent":
      return b.is === a.is ? compareDecimals(a.value, b.value) : void 0;
    case "money":
      return b.is === "money" ? a.dong < b.dong ? -1 : a.dong > b.dong ? 1 : 0 : void 0;
    case "text":
      return b.is === "text" ? compareCodePoints(a.value, b.value) : void 0;
    case "date":
      return b.is === "date" ? Math.sign((parseDate(a.iso) ?? 0) - (parseDate(b.iso) ?? 0)) : void 0;
    case "date-time":
      return b.is === "date-time" ? a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0 : void 0;
    case "duration":
      return b.is === "duration" ? compareDurations(a.duration, b.duration) : void 0;
    default:
      return void 0;
  }
}
function equalChoices(a, b) {
  if (a.id === b.id) return true;
  if (a.general === b.general) return false;
  const [dossier, word] = a.general === "channel" ? [a.id, b.id] : [b.id, a.id];
  if (word === "online") return dossier.startsWith("online-");
  return dossier === "online" && word.startsWith("online-") ? void 0 : false;
}
function compareCodePoints(a, b) {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(left.length - right.length);
}
var UNITS = {
  "working-day": ["working-day", 1n],
  "working-hour": ["working-hour", 1n],
  day: ["day", 1n],
  week: ["day", 7n],
  month: ["month", 1n],
  year: ["month", 12n],
  minute: ["minute", 1n],
  hour: ["minute", 60n],
  "same-day": ["same-day", 1n]
};
function compareDurations(a, b) {
  const [familyA, factorA] = UNITS[a.unit];
  const [familyB, factorB] = UNITS[b.unit];
  const [amountA, amountB] = [decimalOfJsonNumber(a.amount), decimalOfJsonNumber(b.amount)];
  if (familyA !== familyB || amountA === void 0 || amountB === void 0) return void 0;
  return compareDecimals({ micro: amountA.micro * factorA }, { micro: amountB.micro * factorB });
}

var MAX_NESTING = 32;
var WHOLE = /^-?[0-9]{1,20}$/;
function readField({ path, type }, facts) {
  const found = follow(facts.fields, path, 0);
  return found.many ? { is: "list", of: type, items: found.leaves.map((leaf) => decode(leaf, type)) } : decode(found.leaves[0], type);
}
function readFact(fact, facts) {
  switch (fact) {
    case "case":
      return choice(facts.case);
    case "channel":
      return facts.channel ? { is: "choice", id: facts.channel, general: "channel" } : UNKNOWN;
    case "applicant":
      return choice(facts.applicant);
    case "filing-place":
      return decode(facts.filingPlace, "text");
    case "filing-date":
      return decode(facts.filingDate, "date");
  }
}
function readOutcome(branch, facts) {
  const outcomes = facts.outcomes ?? {};
  return choice(Object.hasOwn(outcomes, branch) ? outcomes[branch] : void 0);
}
function choice(id) {
  return id === void 0 || id === "" ? UNKNOWN : { is: "choice", id };
}
function follow(node, path, used) {
  if (isArray(node)) {
    const leaves = node.flatMap((item) => isArray(item) ? [void 0] : follow(item, path, used).leaves);
    return { many: true, leaves };
  }
  const key = path[used];
  if (key === void 0) return { many: false, leaves: [node] };
  if (!isObject(node) || !Object.hasOwn(node, key)) return { many: false, leaves: [void 0] };
  return follow(node[key], path, used + 1);
}
function decode(json, type) {
  if (json === void 0 || json === null || json === "") return UNKNOWN;
  switch (type) {
    case "boolean":
      return typeof json === "boolean" ? booleanValue(json) : UNKNOWN;
    case "text":
      return typeof json === "string" ? textValue(json) : UNKNOWN;
    case "choice":
      return typeof json === "string" ? { is: "choice", id: json } : UNKNOWN;
    case "number":
      return decodeNumber(json);
    case "money":
      return decodeMoney(json);
    case "date":
      return typeof json === "string" && parseDate(json) !== void 0 ? { is: "date", iso: json } : UNKNOWN;
    case "date-time":
      return typeof json === "string" && isIsoDateTime(json) ? { is: "date-time", iso: json } : UNKNOWN;
    case "file":
      return typeof json === "string" || hasContent(json) ? { is: "file" } : UNKNOWN;
    case "record":
      return isObject(json) && hasContent(json) ? { is: "record", fields: json } : UNKNOWN;
  }
}
function isIsoDateTime(text) {
  return text[10] === "T" && parseDate(text.slice(0, 10)) !== void 0 && parseTime(text.slice(11)) !== void 0;
}
function decodeNumber(json) {
  if (typeof json === "number") return numberValue(decimalOfJsonNumber(json));
  return typeof json === "string" ? numberValue(parseDecimal(json)) : UNKNOWN;
}
function decodeMoney(json) {
  if (typeof json === "number")
    return Number.isSafeInteger(json) ? { is: "money", dong: BigInt(json) } : UNKNOWN;
  if (typeof json !== "string" || !WHOLE.test(json)) return UNKNOWN;
  const dong = BigInt(json);
  return isWithinBounds(dong) ? { is: "money", dong } : UNKNOWN;
}
function hasContent(json, depth = 0) {
  if (depth > MAX_NESTING || typeof json !== "object" || json === null) return json !== null && json !== "";
  return Object.values(json).some((inner) => hasContent(inner, depth + 1));
}
function isArray(json) {
  return Array.isArray(json);
}
function isObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function fullYears(birth, at) {
  if (at < birth) return void 0;
  const years = civilDateOf(at).year - civilDateOf(birth).year;
  return addYears(birth, years) <= at ? years : years - 1;
}

var TEXT = { is: "text" };
var MONEY = { is: "money" };
var AMOUNT = { is: "amount" };
var DATE = { is: "date" };
var NUMBER = { is: "number", whole: false };
var WHOLE2 = { is: "number", whole: true };
function listOf(of) {
  return { is: "list", of };
}

var DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
var BILLION = 1000000000n;
function wholeInWords(value, zeroTens = "linh") {
  if (value < 0n) return `âm ${wholeInWords(-value, zeroTens)}`;
  return value === 0n ? "không" : spell(value, false, zeroTens);
}
function decimalInWords(value, zeroTens = "linh") {
  const [whole = "0", places = ""] = formatDecimal(value).split(".");
  const size = wholeInWords(BigInt(whole.replace("-", "")), zeroTens);
  const digits = Array.from(places, (digit) => DIGITS[Number(digit)]).join(" ");
  return `${whole.startsWith("-") ? "âm " : ""}${size}${places === "" ? "" : ` phẩy ${digits}`}`;
}
function dongInWords(dong, zeroTens = "linh") {
  return `${wholeInWords(dong, zeroTens)} đồng`;
}
function dateInWords(epochDay2, zeroTens = "linh") {
  const { year, month, day } = civilDateOf(epochDay2);
  const monthWord = month === 4 ? "tư" : wholeInWords(BigInt(month));
  return `ngày ${wholeInWords(BigInt(day))} tháng ${monthWord} năm ${wholeInWords(BigInt(year), zeroTens)}`;
}
function spell(value, full, zeroTens) {
  if (value < BILLION) return spellMillions(Number(value), full, zeroTens);
  const rest = value % BILLION;
  const high = `${spell(value / BILLION, full, zeroTens)} tỷ`;
  return rest === 0n ? high : `${high} ${spellMillions(Number(rest), true, zeroTens)}`;
}
function spellMillions(value, full, zeroTens) {
  const groups = [
    [Math.floor(value / 1e6), " triệu"],
    [Math.floor(value / 1e3) % 1e3, " nghìn"],
    [value % 1e3, ""]
  ];
  let said = full;
  const words = [];
  for (const [group, unit] of groups) {
    if (group === 0) continue;
    words.push(spellGroup(group, said, zeroTens) + unit);
    said = true;
  }
  return words.join(" ");
}
function spellGroup(value, full, zeroTens) {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = [];
  if (full || hundreds > 0) words.push(DIGITS[hundreds], "trăm");
  if (tens === 0 && ones > 0 && words.length > 0) words.push(zeroTens);
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(DIGITS[tens], "mươi");
  if (ones > 0) words.push(spellOnes(ones, tens));
  return words.join(" ");
}
function spellOnes(ones, tens) {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return "tư";
  return ones === 5 && tens > 0 ? "lăm" : DIGITS[ones];
}

function manyOf(element, result) {
  return [
    { params: [listOf(element)], result },
    { params: [], rest: element, result }
  ];
}
var ROUNDED = [
  { params: [AMOUNT, MONEY], result: MONEY },
  { params: [MONEY, MONEY], result: MONEY },
  { params: [NUMBER, NUMBER], result: NUMBER }
];
var functions = [
  {
    id: "sum",
    vi: "tổng",
    en: "sum",
    signatures: [...manyOf(WHOLE2, WHOLE2), ...manyOf(NUMBER, NUMBER), ...manyOf(MONEY, MONEY)],
    apply: (args) => sumOf(elementsOf(args)) ?? emptySum(args)
  },
  {
    id: "count",
    vi: "đếm",
    en: "count",
    signatures: [{ params: [listOf({ is: "any" })], result: WHOLE2 }],
    // Elements without a value do not count, so unknown elements do not make the count unknown.
    apply: ([list]) => list?.is === "list" ? wholeValue(list.items.filter(isPresent).length) : UNKNOWN
  },
  {
    id: "min",
    vi: "nhỏ_nhất",
    en: "min",
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, -1)
  },
  {
    id: "max",
    vi: "lớn_nhất",
    en: "max",
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, 1)
  },
  {
    id: "age",
    vi: "tuổi",
    en: "age",
    signatures: [{ params: [DATE], optional: [DATE], result: WHOLE2 }],
    apply: ([birth, at], facts) => wholeValue(bothDays(birth, at ?? filingDate(facts), fullYears))
  },
  {
    id: "year",
    vi: "năm",
    en: "year",
    signatures: [{ params: [DATE], result: WHOLE2 }],
    apply: ([date]) => date?.is === "date" ? wholeValue(Number(date.iso.slice(0, 4))) : UNKNOWN
  },
  {
    id: "days",
    vi: "số_ngày",
    en: "days",
    signatures: [{ params: [DATE, DATE], result: WHOLE2 }],
    apply: ([from, to]) => wholeValue(bothDays(from, to, (a, b) => b - a))
  },
  {
    id: "words",
    vi: "bằng_chữ",
    en: "words",
    signatures: [NUMBER, MONEY, DATE].map((type) => ({ params: [type], result: TEXT })),
    apply: ([value]) => inWords(value)
  },
  {
    id: "length",
    vi: "độ_dài",
    en: "length",
    signatures: [{ params: [TEXT], result: WHOLE2 }],
    apply: ([text]) => text?.is === "text" ? wholeValue(Array.from(text.value).length) : UNKNOWN
  },
  {
    id: "upper",
    vi: "viết_hoa",
    en: "upper",
    signatures: [{ params: [TEXT], result: TEXT }],
    apply: ([text]) => text?.is === "text" ? textValue(text.value.toUpperCase()) : UNKNOWN
  },
  rounding("round", "làm_tròn", "nearest"),
  rounding("round_up", "làm_tròn_lên", "up"),
  rounding("round_down", "làm_tròn_xuống", "down")
];
var byId = new Map(functions.map((f) => [f.id, f]));
function functionNamed(id) {
  return byId.get(id);
}
function rounding(id, vi, mode) {
  const apply = ([value = UNKNOWN, step = UNKNOWN]) => roundValue(value, step, mode);
  return { id, vi, en: id, signatures: ROUNDED, apply };
}
function elementsOf(args) {
  const values = args.flatMap((arg) => arg.is === "list" ? arg.items : [arg]);
  return values.length === 0 ? void 0 : values;
}
function sumOf(values) {
  const [only] = values ?? [];
  if (only === void 0 || values === void 0) return void 0;
  if (values.length > 1) return values.reduce(addValues);
  return only.is === "number" || only.is === "money" ? only : UNKNOWN;
}
function emptySum([list]) {
  if (list?.is !== "list") return UNKNOWN;
  if (list.of === "money") return { is: "money", dong: 0n };
  return list.of === "number" ? wholeValue(0) : UNKNOWN;
}
function extreme(args, sign) {
  const [first = UNKNOWN, ...others] = elementsOf(args) ?? [];
  return [first, ...others].reduce((best, value) => {
    const order = orderOfValues(value, best);
    if (order === void 0) return UNKNOWN;
    return order * sign > 0 ? value : best;
  }, first);
}
function inWords(value) {
  if (value?.is === "number") return textValue(decimalInWords(value.value));
  if (value?.is === "money") return textValue(dongInWords(value.dong));
  return value?.is === "date" ? textValue(dateInWords(dayOf(value.iso))) : UNKNOWN;
}
function filingDate({ filingDate: iso }) {
  return iso !== void 0 && parseDate(iso) !== void 0 ? { is: "date", iso } : void 0;
}
function bothDays(a, b, of) {
  return a?.is === "date" && b?.is === "date" ? of(dayOf(a.iso), dayOf(b.iso)) : void 0;
}
function wholeValue(value) {
  return value === void 0 ? UNKNOWN : numberValue(decimalOfWhole(BigInt(value)));
}

var MAX_DEPTH = 256;
function evaluate(expression, facts) {
  return evaluateAt(expression, facts, 0);
}
function holds(condition, facts) {
  return truthOf(evaluate(condition, facts));
}
function evaluateAt(expression, facts, depth) {
  if (depth > MAX_DEPTH) return UNKNOWN;
  switch (expression.op) {
    case "literal":
      return literalValue(expression);
    case "field":
      return readField(expression, facts);
    case "fact":
      return readFact(expression.fact, facts);
    case "outcome":
      return readOutcome(expression.branch, facts);
    case "in":
      return membership(expression, facts, depth + 1);
    case "call": {
      const args = expression.args.map((arg) => evaluateAt(arg, facts, depth + 1));
      return functionNamed(expression.name)?.apply(args, facts) ?? UNKNOWN;
    }
    default:
      return operation(
        expression.op,
        expression.args.map((arg) => evaluateAt(arg, facts, depth + 1))
      );
  }
}
function literalValue(literal) {
  switch (literal.type) {
    case "boolean":
      return booleanValue(literal.value);
    case "text":
      return textValue(literal.value);
    case "number":
    case "percent": {
      const value = parseDecimal(literal.value);
      return value === void 0 ? UNKNOWN : { is: literal.type, value };
    }
    case "money": {
      const dong = /^-?[0-9]{1,20}$/.test(literal.value) ? BigInt(literal.value) : void 0;
      return dong === void 0 || !isWithinBounds(dong) ? UNKNOWN : { is: "money", dong };
    }
    case "date":
    case "date-time":
      return { is: literal.type, iso: literal.value };
    case "choice":
      return { is: "choice", id: literal.value };
    case "duration":
      return { is: "duration", duration: literal.value };
  }
}
function operation(op, args) {
  const [a = UNKNOWN, b = UNKNOWN] = args;
  switch (op) {
    case "and":
      return fromTruth(allTrue(args.map(truthOf)));
    case "or":
      return fromTruth(anyTrue(args.map(truthOf)));
    case "not":
      return fromTruth(negateTruth(truthOf(a)));
    case "present":
      return booleanValue(isPresent(a));
    case "=":
      return fromTruth(equalValues(a, b));
    case "≠":
      return fromTruth(negateTruth(equalValues(a, b)));
    case "<":
    case "≤":
    case ">":
    case "≥":
      return fromTruth(orderHolds(op, orderOfValues(a, b)));
    case "+":
      return args.slice(1).reduce(addValues, a);
    case "-":
      return subtractValues(a, b);
    case "*":
      return args.slice(1).reduce(multiplyValues, a);
    case "negate":
      return negateValue(a);
  }
}
function orderHolds(op, order) {
  if (order === void 0) return void 0;
  return op === "<" ? order < 0 : op === "≤" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
}
function membership({ item, members }, facts, depth) {
  const value = evaluateAt(item, facts, depth);
  const candidates = members.flatMap((member) => elementsOf2(evaluateAt(member, facts, depth)));
  return fromTruth(
    anyTrue(elementsOf2(value).flatMap((one) => candidates.map((other) => equalValues(one, other))))
  );
}
function elementsOf2(value) {
  return value.is === "list" ? value.items : [value];
}
function truthOf(value) {
  return value.is === "boolean" ? value.value : void 0;
}
function negateTruth(truth) {
  return truth === void 0 ? void 0 : !truth;
}
function fromTruth(truth) {
  return truth === void 0 ? UNKNOWN : truth ? TRUE : FALSE;
}

function factsOf({ facts, fields, outcomes }) {
  const answered = Object.entries(outcomes).map(
    ([key, { action }]) => [key.slice(key.indexOf(".") + 1), action]
  );
  return { ...facts, fields, ...answered.length > 0 && { outcomes: Object.fromEntries(answered) } };
}
function conditionHolds(condition, context) {
  return holds(condition, factsOf(context));
}

var isUnfiled = (context) => context.facts.filingDate === void 0;
function withEvent(context, event, files) {
  const { fields, papers, registries } = event;
  if (!files && fields === void 0 && papers === void 0 && registries === void 0) return context;
  return {
    ...context,
    ...files && {
      facts: { ...event.facts, ...event.at !== void 0 && { filingDate: event.at.slice(0, 10) } }
    },
    fields: fields === void 0 ? context.fields : mergeFields(context.fields, fields),
    papers: papers === void 0 ? context.papers : { ...context.papers, ...papers },
    ...registries !== void 0 && { registries: { ...context.registries, ...registries } }
  };
}

var usedUp = ({ taken, entered }, context) => taken !== void 0 && (entryOf(context.counts, taken.of) ?? 0) >= taken.times || entered !== void 0 && (entryOf(context.visits, entered.of) ?? 0) >= entered.times;
var answers = (outcome, test) => test.sense === "neutral" ? outcome.action === test.action : outcome.sense === test.sense;
function joinHolds(test, outcomes) {
  switch (test.is) {
    case "all":
      return outcomes.every((outcome) => answers(outcome, test));
    case "any":
      return outcomes.some((outcome) => answers(outcome, test));
    case "otherwise":
      return true;
  }
}
function guardVerdict(guard, before, event) {
  const context = withEvent(before, event, isUnfiled(before));
  switch (guard.type) {
    case "exit": {
      const { when } = guard.params;
      if (usedUp(guard.params, context)) return "used-up";
      const value = when === void 0 ? true : conditionHolds(when, context);
      return value === void 0 ? "unknown" : value ? "holds" : "fails";
    }
    case "concerned":
      return conditionHolds(guard.params.when, context) === true ? "holds" : "fails";
    case "kept":
      return entryOf(context.outcomes, guard.params.branch)?.action === guard.params.action ? "holds" : "fails";
    case "join": {
      const { branches, test } = guard.params;
      if (usedUp(guard.params, context)) return "used-up";
      const outcomes = branches.flatMap((branch) => entryOf(context.outcomes, branch) ?? []);
      return joinHolds(test, outcomes) ? "holds" : "fails";
    }
  }
}
function guardHolds(guard, context, event) {
  return guardVerdict(guard, context, event) === "holds";
}

var increment = (record, key) => ({
  ...record,
  [key]: (entryOf(record, key) ?? 0) + 1
});
function take(context, event, exit, files) {
  const changed = changedPaths(context, event);
  const standing = Object.keys(context.outcomes);
  return {
    ...withEvent(context, event, files),
    counts: increment(context.counts, exit),
    amended: changed.length === 0 || standing.length === 0 ? context.amended : Object.fromEntries(
      standing.map((key) => [
        key,
        [.../* @__PURE__ */ new Set([...entryOf(context.amended, key) ?? [], ...changed])].sort()
      ])
    )
  };
}
function resume(context, { onAmend, branches, findings = [] }) {
  const stale = (branch) => {
    if (onAmend === "all") return true;
    if (branch.when !== void 0 && conditionHolds(branch.when, context) !== true) return true;
    const changed = entryOf(context.amended, branch.branch) ?? [];
    return branch.reads === void 0 ? changed.some((path) => !readsChange(findings, [path])) : readsChange(branch.reads, changed);
  };
  const dropped = new Set(branches.filter(stale).map(({ branch }) => branch));
  const kept = (record) => Object.fromEntries(Object.entries(record).filter(([key]) => !dropped.has(key)));
  return { ...context, outcomes: kept(context.outcomes), amended: kept(context.amended) };
}
function nextContext(action, context, event) {
  switch (action.type) {
    case "take":
      return take(context, event, action.params.exit, action.params.files === true);
    case "enter":
      return { ...context, visits: increment(context.visits, action.params.state) };
    case "resume":
      return resume(context, action.params);
    case "outcome": {
      const { branch, ...outcome } = action.params;
      return {
        ...context,
        outcomes: { ...context.outcomes, [branch]: outcome },
        amended: Object.fromEntries(Object.entries(context.amended).filter(([key]) => key !== branch))
      };
    }
    case "decide":
      return { ...context, outcome: context.outcome ?? action.params.state };
  }
}
export {
  guardHolds,
  nextContext
};
