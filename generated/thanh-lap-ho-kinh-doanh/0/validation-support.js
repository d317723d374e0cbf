// Made by tthc. Do not edit.
var MARKS_FROM = 768;
var LATIN_FROM = 7680;
var LATIN_TO = 7935;
function countCharacters(text) {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < MARKS_FROM || unit >= LATIN_FROM && unit <= LATIN_TO) continue;
    return countSlowly(text);
  }
  return text.length;
}
function countSlowly(text) {
  let count = 0;
  for (const _ of text.normalize("NFC")) count++;
  return count;
}

var NONE = /* @__PURE__ */ new Map();
var AFTER_ALL = Number.MAX_SAFE_INTEGER;
function levelOf(fields) {
  return new Map(
    fields.map((field, at) => {
      const { shape } = field;
      const below = shape.is === "record" || shape.is === "list" ? levelOf(shape.fields) : NONE;
      return [field.id, { field, at, below }];
    })
  );
}
var formLevel = (form) => levelOf(form.sections.flatMap(({ fields }) => fields));
function placeAt(form, path) {
  const around = [];
  const order = [];
  let level = form;
  let field;
  let row;
  for (const part of path) {
    if (typeof part === "number") {
      row = part;
      order.push(part);
      continue;
    }
    const found = level.get(part);
    if (found === void 0) {
      order.push(AFTER_ALL);
      break;
    }
    if (field !== void 0) around.push({ field, row });
    ({ field, below: level } = found);
    row = void 0;
    order.push(found.at);
  }
  if (row !== void 0 && field?.shape.is === "list") around.push({ field, row });
  return { path, field, around, order };
}
function compareOrder(a, b) {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
var ROW = /^[0-9]+$/;
function pathOf(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part) => ROW.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

var emptyContext = {
  facts: {},
  fields: {},
  papers: {},
  registries: {},
  counts: {},
  visits: {},
  outcomes: {},
  amended: {},
  outcome: null
};

var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isList = (value) => Array.isArray(value);
function sameJson(a, b) {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
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
function encodeValue(value) {
  switch (value.is) {
    case "unknown":
    case "file":
      return { type: value.is };
    case "boolean":
    case "text":
      return { type: value.is, value: value.value };
    case "number":
    case "percent":
      return { type: value.is, value: formatDecimal(value.value) };
    case "money":
      return { type: "money", value: value.dong.toString() };
    case "amount":
      return { type: "amount", value: formatUnits(value.units) };
    case "date":
    case "date-time":
      return { type: value.is, value: value.iso };
    case "choice":
      return { type: "choice", value: value.id };
    case "duration":
      return { type: "duration", value: { amount: value.duration.amount, unit: value.duration.unit } };
    case "list":
      return {
        type: "list",
        of: value.of,
        value: value.items.map((item) => encodeValue(item))
      };
    case "record":
      return { type: "record", value: value.fields };
  }
}
var AMOUNT_UNITS = 100000000n;
function formatUnits(units) {
  const size = units < 0n ? -units : units;
  const places = (size % AMOUNT_UNITS).toString().padStart(8, "0").replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${size / AMOUNT_UNITS}${places === "" ? "" : `.${places}`}`;
}

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

function factsOfRow(facts, declared, row) {
  const own3 = Object.fromEntries(
    declared.map((id) => [id, isObject(row) && Object.hasOwn(row, id) ? row[id] : null])
  );
  return { ...facts, fields: { ...facts.fields, ...own3 } };
}
var MAX_NESTING = 32;
var WHOLE = /^-?[0-9]{1,20}$/;
function readField({ path, type: type2 }, facts) {
  const found = follow(facts.fields, path, 0);
  return found.many ? { is: "list", of: type2, items: found.leaves.map((leaf) => decode(leaf, type2)) } : decode(found.leaves[0], type2);
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
function decode(json, type2) {
  if (json === void 0 || json === null || json === "") return UNKNOWN;
  switch (type2) {
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
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type2) => manyOf(type2, type2)),
    apply: (args) => extreme(args, -1)
  },
  {
    id: "max",
    vi: "lớn_nhất",
    en: "max",
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type2) => manyOf(type2, type2)),
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
    signatures: [NUMBER, MONEY, DATE].map((type2) => ({ params: [type2], result: TEXT })),
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

function inputsOf(expression) {
  const found = /* @__PURE__ */ new Map();
  const visit = (one, depth) => {
    if (depth > MAX_DEPTH) return;
    if (one.op === "field" || one.op === "fact" || one.op === "outcome") found.set(inputName(one), one);
    for (const part of partsOf(one)) visit(part, depth + 1);
  };
  visit(expression, 0);
  return [...found.values()];
}
function partsOf(expression) {
  switch (expression.op) {
    case "literal":
    case "field":
    case "fact":
    case "outcome":
      return [];
    case "in":
      return [expression.item, ...expression.members];
    case "call":
      return expression.name === "age" && expression.args.length === 1 ? [...expression.args, { op: "fact", fact: "filing-date" }] : expression.args;
    default:
      return expression.args;
  }
}
function inputName(input) {
  if (input.op === "field") return input.path.join(".");
  return input.op === "fact" ? `fact:${input.fact}` : `outcome:${input.branch}`;
}

function factsOf({ facts, fields, outcomes }) {
  const answered = Object.entries(outcomes).map(
    ([key, { action }]) => [key.slice(key.indexOf(".") + 1), action]
  );
  return { ...facts, fields, ...answered.length > 0 && { outcomes: Object.fromEntries(answered) } };
}

function innerFields(shape) {
  return shape.is === "record" || shape.is === "list" ? shape.fields : [];
}

function jsonOfValue(value, shape) {
  switch (value.is) {
    case "boolean":
    case "text":
    case "choice":
    case "date":
    case "date-time":
    case "record":
      return encodeValue(value).value;
    case "money":
    case "number": {
      const { value: text } = encodeValue(value);
      if (shape.is !== "integer" && shape.is !== "money") return text;
      return Number.isSafeInteger(Number(text)) ? Number(text) : void 0;
    }
    case "list": {
      const items = value.items.map((item) => jsonOfValue(item, shape));
      return items.every((item) => item !== void 0) ? items : void 0;
    }
    case "unknown":
    case "amount":
    case "percent":
    case "duration":
    case "file":
      return void 0;
  }
}

function settleAnswers(blocks, answers, dossier) {
  const given = inNfc(answers);
  let settled = given;
  for (let round = 0; round <= sizeOf(blocks.flatMap(({ fields }) => fields)); round += 1) {
    const next = settleOnce(blocks, given, settled, dossier);
    if (sameJson(next, settled)) return next;
    settled = next;
  }
  return withoutReturn(blocks, settled, dossier);
}
var isShownWhen = (condition, facts) => condition === void 0 || holds(condition, facts) === true;
var factsInside = (facts, fields, row) => factsOfRow(
  facts,
  fields.map(({ id }) => id),
  row
);
function withoutReturn(blocks, settled, dossier) {
  const plain2 = (field) => {
    const { computed: _, default: __, ...rest } = field;
    const { shape } = field;
    return shape.is === "record" || shape.is === "list" ? { ...rest, shape: { ...shape, fields: shape.fields.map(plain2) } } : rest;
  };
  const bare = blocks.map((block) => ({ ...block, fields: block.fields.map(plain2) }));
  for (let last = settled; ; ) {
    const next = settleOnce(bare, last, last, dossier);
    if (sameJson(next, last)) return next;
    last = next;
  }
}
function settleOnce(blocks, given, current, dossier) {
  const facts = { ...dossier, fields: current };
  const asked = new Set(blocks.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const shown = blocks.filter(({ shownWhen }) => isShownWhen(shownWhen, facts));
  return Object.fromEntries([
    ...Object.entries(given).filter(([id]) => !asked.has(id)),
    // One field may stand in two forms: it has a value where it is shown in either.
    ...shown.flatMap(({ fields }) => settleFields(fields, given, current, facts))
  ]);
}
function settleFields(fields, given, current, facts) {
  return fields.flatMap((field) => {
    if (!isShownWhen(field.shownWhen, facts)) return [];
    const value = settleField(field, own(given, field.id), own(current, field.id), facts);
    return value === void 0 ? [] : [[field.id, value]];
  });
}
function settleField({ shape, computed: computed2, default: preset }, given, current, facts) {
  if (computed2 !== void 0) return jsonOfValue(evaluate(computed2, facts), shape);
  if (given === void 0 || given === null || given === "")
    return preset === void 0 ? void 0 : jsonOfValue(evaluate(preset, facts), shape);
  const fields = innerFields(shape);
  if (shape.is === "record" && isRecord(given)) {
    const group = hasContent(given) ? settleGroup(fields, given, current, facts) : {};
    return hasContent(group) ? group : void 0;
  }
  if (shape.is !== "list" || !isList(given)) return given;
  const rows = isList(current) ? current : [];
  return given.map((row, i) => isRecord(row) ? settleGroup(fields, row, rows[i], facts) : row);
}
function settleGroup(fields, given, current, facts) {
  const asked = new Set(fields.map(({ id }) => id));
  const now = isRecord(current) ? current : {};
  return Object.fromEntries([
    ...Object.entries(given).filter(([id]) => !asked.has(id)),
    ...settleFields(fields, given, now, factsInside(facts, fields, now))
  ]);
}
function inNfc(value) {
  if (typeof value === "string") return value.normalize("NFC");
  if (isList(value)) return value.map(inNfc);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inNfc(inner)]));
}
var own = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
var sizeOf = (fields) => fields.reduce((sum, { shape }) => sum + 1 + sizeOf(innerFields(shape)), 0);

function missingFields(fields, answers, facts, at = []) {
  return fields.flatMap((field) => {
    const { id, label, required: required2, computed: computed2, shownWhen } = field;
    if (computed2 !== void 0 || !isShownWhen(shownWhen, facts)) return [];
    const value = Object.hasOwn(answers, id) ? answers[id] : void 0;
    const wanted = required2 !== void 0 && (required2 === true || isShownWhen(required2, facts));
    const path = [...at, id];
    const missing = { at: path, label };
    const isEmpty = value === void 0 || !hasContent(value);
    if (isEmpty && !wanted) return [];
    const inside = missingInside(field, value, facts, path);
    return isEmpty && inside.length === 0 ? [missing] : inside;
  });
}
function missingInside({ shape }, value, facts, at) {
  if (shape.is === "record") {
    const row = isRecord(value) ? value : {};
    return missingFields(shape.fields, row, factsInside(facts, shape.fields, row), at);
  }
  if (shape.is !== "list" || !isList(value)) return [];
  return value.flatMap(
    (row, i) => missingFields(shape.fields, isRecord(row) ? row : {}, factsInside(facts, shape.fields, row), [...at, i])
  );
}

function brokenRules(model, context) {
  const dossier = factsOf(context);
  const answers = settleAnswers(
    model.forms.flatMap(({ sections }) => sections),
    context.fields,
    dossier
  );
  const facts = { ...dossier, fields: answers };
  const found = /* @__PURE__ */ new Map();
  for (const { id: form, sections, rules } of model.forms) {
    const check = ({ id, holds: condition, message, basis }) => {
      if (holds(condition, facts) !== false) return;
      found.set(`rule ${form} ${id}`, { is: "rule", form, rule: id, message, ...basis && { basis } });
    };
    for (const section of sections) {
      if (!isShownWhen(section.shownWhen, facts)) continue;
      for (const missing of missingFields(section.fields, answers, facts)) {
        const key = `missing ${missing.at.join(".")}`;
        if (!found.has(key)) found.set(key, { is: "missing", form, ...missing });
      }
      section.rules.forEach(check);
    }
    rules.forEach(check);
  }
  return [...found.values()];
}

function numberText(value) {
  const [whole = "", places] = String(value).split(".");
  const grouped = (sign) => whole.replace(/\B(?=([0-9]{3})+(?![0-9]))/g, sign);
  const behind = (sign) => places === void 0 ? "" : sign + places;
  return { vi: grouped(".") + behind(","), en: grouped(",") + behind(".") };
}
var dateText = (iso) => iso.split("-").reverse().join("/");
function valueText(value, shape) {
  if (typeof value !== "number" && typeof value !== "string") return void 0;
  switch (shape.is) {
    case "integer":
    case "decimal":
      return numberText(value);
    case "money": {
      const { vi, en } = numberText(value);
      return { vi: `${vi} đồng`, en: `${en} dong` };
    }
    case "date": {
      const text = dateText(String(value));
      return { vi: text, en: text };
    }
    case "text":
      return { vi: String(value), en: String(value) };
    default:
      return void 0;
  }
}
function sizeText(bytes) {
  const [unit, by] = [
    ["MB", 1048576],
    ["KB", 1024],
    ["byte", 1]
  ].find(([, size]) => bytes >= size && bytes * 10 % size === 0) ?? ["byte", 1];
  const { vi, en } = numberText(bytes / by);
  return { vi: `${vi} ${unit}`, en: `${en} ${unit}` };
}

var OF_TYPES = {
  "personal-id": { vi: "gồm 12 chữ số", en: "has 12 digits" },
  phone: {
    vi: "gồm 10 hoặc 11 chữ số viết liền, bắt đầu bằng 0 hoặc +84",
    en: "has 10 or 11 digits without blanks and begins with 0 or +84"
  },
  email: { vi: "có dạng ten@noi-cap.vn", en: "is written like name@provider.vn" },
  "tax-code": {
    vi: "gồm 10 chữ số, 10 chữ số thêm gạch ngang và 3 chữ số, hoặc 12 chữ số",
    en: "has 10 digits, 10 digits with a hyphen and 3 more, or 12 digits"
  }
};
var REGULATED = { vi: "không đúng dạng quy định", en: "is not written as required" };
function ofShape({ shape, type: type2 }) {
  switch (shape.is) {
    case "date":
      return { vi: "là ngày, ghi theo dạng dd/mm/yyyy", en: "is a date, written dd/mm/yyyy" };
    case "date-time":
      return {
        vi: "là ngày và giờ, ghi theo dạng dd/mm/yyyy hh:mm",
        en: "is a date and time, dd/mm/yyyy hh:mm"
      };
    case "decimal": {
      const { places } = shape;
      const isPositive = [shape.minimum, shape.above].some((low) => low?.startsWith("-") === false);
      const vi = isPositive ? "là số không âm" : "là số";
      const en = isPositive ? "is a number, not negative" : "is a number";
      return places === 0 ? { vi: `${vi}, không có phần thập phân`, en: `${en}, without decimals` } : {
        vi: `${vi}, tối đa ${String(places)} chữ số sau dấu phẩy`,
        en: `${en}, at most ${String(places)} digits after the decimal point`
      };
    }
    case "file":
      return {
        vi: `phải là tệp ${shape.types.join(", ").toUpperCase()}`,
        en: `must be a ${shape.types.join(", ").toUpperCase()} file`
      };
    default:
      return Object.hasOwn(OF_TYPES, type2) ? OF_TYPES[type2] ?? REGULATED : REGULATED;
  }
}
function patternMessage(name, field) {
  const { vi, en } = ofShape(field);
  return { vi: `${name.vi} ${vi}.`, en: `${name.en} ${en}.` };
}

var nameOf = ({ label }) => ({ vi: `«${label.vi}»`, en: `"${label.en ?? label.vi}"` });
var limited = (vi, en) => (name, { shape }, { limit }) => {
  const value = valueText(limit, shape) ?? numberText(String(limit));
  return { vi: `${name.vi} ${vi} ${value.vi}.`, en: `${name.en} ${en} ${value.en}.` };
};
var counted = (vi, viUnit, en, enUnit) => (name, _field, { limit }) => {
  const { vi: many, en: count } = numberText(Number(limit));
  return { vi: `${name.vi} ${vi} ${many} ${viUnit}.`, en: `${name.en} ${en} ${count} ${enUnit}.` };
};
var sentence = (name, vi, en) => ({
  vi: `${name.vi} ${vi}.`,
  en: `${name.en} ${en}.`
});
var plain = (vi, en) => (name) => sentence(name, vi, en);
var LARGEST = Number.MAX_SAFE_INTEGER;
var required = (name, { shape }) => {
  switch (shape.is) {
    case "choice":
      return { vi: `Chọn ${name.vi}.`, en: `Choose ${name.en}.` };
    case "boolean":
      return { vi: `Trả lời có hoặc không cho ${name.vi}.`, en: `Answer yes or no to ${name.en}.` };
    case "file":
      return { vi: `Đính kèm ${name.vi}.`, en: `Attach ${name.en}.` };
    case "record":
    case "list":
      return { vi: `Khai ${name.vi}.`, en: `Fill in ${name.en}.` };
    default:
      return { vi: `Nhập ${name.vi}.`, en: `Enter ${name.en}.` };
  }
};
var type = (name, { shape }) => {
  switch (shape.is) {
    case "integer":
    case "money":
      return sentence(name, "phải là số nguyên", "must be a whole number");
    case "decimal":
      return sentence(name, "phải là số", "must be a number");
    case "boolean":
      return sentence(name, "phải là có hoặc không", "must be yes or no");
    default:
      return sentence(name, "không đúng dạng", "is not of the right form");
  }
};
var minimum = (name, field, params) => {
  if (field.shape.is !== "file" && params["limit"] === 0)
    return sentence(name, "không được là số âm", "must not be negative");
  if (params["limit"] === -LARGEST) return sentence(name, "quá nhỏ", "is too small");
  if (field.shape.is === "file") return sentence(name, "là tệp rỗng", "is an empty file");
  return limited("ít nhất là", "must be at least")(name, field, params);
};
var maximum = (name, field, params) => {
  if (params["limit"] === LARGEST) return sentence(name, "quá lớn", "is too large");
  if (field.shape.is !== "file") return limited("nhiều nhất là", "must be at most")(name, field, params);
  const { vi, en } = sizeText(Number(params["limit"]));
  return { vi: `Tệp ${name.vi} không được lớn hơn ${vi}.`, en: `The file ${name.en} must not exceed ${en}.` };
};
var minLength = (name, field, params) => Number(params["limit"]) <= 1 ? required(name, field, params) : counted("phải có ít nhất", "ký tự", "must have at least", "characters")(name, field, params);
var minItems = (name, field, params) => field.shape.is === "choice" ? { vi: `Chọn ít nhất một mục ở ${name.vi}.`, en: `Choose at least one item of ${name.en}.` } : counted("cần ít nhất", "dòng", "needs at least", "rows")(name, field, params);
var computed = (name, { shape }, { expected }) => {
  const value = valueText(expected, shape);
  const tail = {
    vi: value === void 0 ? "" : `: ${value.vi}`,
    en: value === void 0 ? "" : `: ${value.en}`
  };
  return {
    vi: `${name.vi} phải bằng giá trị tính từ các mục khác${tail.vi}.`,
    en: `${name.en} must be the value computed from other fields${tail.en}.`
  };
};
var CATALOGUE = {
  required,
  type,
  minLength,
  maxLength: counted("dài tối đa", "ký tự", "must not be longer than", "characters"),
  pattern: patternMessage,
  minimum,
  maximum,
  exclusiveMinimum: limited("phải lớn hơn", "must be more than"),
  exclusiveMaximum: limited("phải nhỏ hơn", "must be less than"),
  earliest: limited("không được trước ngày", "must not be before"),
  latest: limited("không được sau ngày", "must not be after"),
  enum: (name) => ({
    vi: `Chọn một trong các mục của ${name.vi}.`,
    en: `Choose one of the items of ${name.en}.`
  }),
  minItems,
  maxItems: counted("có nhiều nhất", "dòng", "must not have more than", "rows"),
  uniqueItems: plain("có mục được chọn hai lần", "has an item that is chosen twice"),
  date: plain("là ngày không có trong lịch", "is no date of the calendar"),
  hidden: (name) => ({
    vi: `Bỏ trống ${name.vi}: mục này không áp dụng với nội dung đã khai.`,
    en: `Leave ${name.en} empty: it does not apply to these answers.`
  }),
  computed
};
var NOT_OF_FORM = {
  vi: "Dữ liệu của tờ khai không đúng dạng.",
  en: "The data are not those of a form."
};
var MAX_NAME = 60;
function unknownName(name) {
  const text = String(name).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
  const short = Array.from(text.slice(0, 2 * MAX_NAME)).slice(0, MAX_NAME).join("");
  return { vi: `Tờ khai không có mục «${short}».`, en: `The form has no field "${short}".` };
}
function messageOf({ field, around }, keyword, params) {
  if (keyword === "additionalProperties") return unknownName(params["additionalProperty"]);
  if (field === void 0) return NOT_OF_FORM;
  const say = CATALOGUE[keyword] ?? type;
  const said = say(nameOf(field), field, params);
  return around.reduceRight((inner, { field: outer, row }) => {
    const name = nameOf(outer);
    if (outer === field && row === void 0) return inner;
    return {
      vi: `${name.vi}${row === void 0 ? "" : `, dòng ${String(row + 1)}`}: ${following(inner.vi)}`,
      en: `${name.en}${row === void 0 ? "" : `, row ${String(row + 1)}`}: ${following(inner.en)}`
    };
  }, said);
}
var following = (sentence2) => sentence2.charAt(0).toLowerCase() + sentence2.slice(1);

var RANKS = ["hidden", "required", "minLength", "type", "enum", "pattern", "date"];
var rankOf = (keyword, params) => {
  const rank = RANKS.indexOf(keyword);
  const isEmpty = keyword === "minLength" && Number(params["limit"]) <= 1;
  return rank < 0 || keyword === "minLength" && !isEmpty ? RANKS.length : rank;
};
function placed(form, path, keyword, params) {
  const place = placeAt(form, path);
  const message = messageOf(place, keyword, params);
  return { error: { path, keyword, params, message }, order: place.order, rank: rankOf(keyword, params) };
}
function shapeErrors(form, errors) {
  const found = [];
  for (const { instancePath, keyword, params } of errors) {
    if (keyword === "if") continue;
    const path = pathOf(instancePath);
    if (keyword === "required") path.push(params["missingProperty"]);
    else if (keyword === "additionalProperties") path.push(params["additionalProperty"]);
    found.push(placed(form, path, keyword, params));
  }
  return found;
}
function inOrder(found) {
  if (found.length === 1) return found.map(({ error }) => error);
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { path, keyword, params } = one.error;
    const key = keyword === "rule" ? `rule ${String(params["rule"])}` : JSON.stringify(path);
    const known = first.get(key);
    if (known === void 0 || one.rank < known.rank) first.set(key, one);
  }
  return [...first.values()].sort((a, b) => compareOrder(a.order, b.order)).map(({ error }) => error);
}

function settleForm(form, answers, { facts = {}, fields = {} }) {
  const own3 = new Set(form.sections.flatMap((section) => section.fields.map(({ id }) => id)));
  const all = settleAnswers(form.sections, { ...fields, ...answers }, facts);
  return Object.fromEntries(Object.entries(all).filter(([id]) => own3.has(id) || Object.hasOwn(answers, id)));
}

function ruleErrors(form, level, data, around) {
  const found = [];
  const report = (path, keyword, params = {}) => found.push(placed(level, path, keyword, params));
  const settled = settleForm(form, data, around);
  const fields = form.sections.flatMap((section) => section.fields);
  compare(fields, data, settled, [], report);
  const context = {
    ...emptyContext,
    facts: around.facts ?? {},
    fields: { ...around.fields, ...settled }
  };
  for (const broken of brokenRules({ forms: [form] }, context))
    if (broken.is === "missing") report(broken.at, "required", { missingProperty: broken.at.at(-1) });
    else found.push(brokenRule(form, level, broken));
  return found;
}
function compare(fields, given, settled, at, report) {
  for (const { id, shape, computed: computed2 } of fields) {
    const value = own2(given, id);
    const stands = own2(settled, id);
    const path = [...at, id];
    if (value === void 0 || !hasContent(value)) continue;
    if (stands === void 0) report(path, computed2 === void 0 ? "hidden" : "computed");
    else if (computed2 !== void 0) {
      if (JSON.stringify(value) !== JSON.stringify(stands)) report(path, "computed", { expected: stands });
    } else if (shape.is === "record" && isRecord2(value) && isRecord2(stands))
      compare(shape.fields, value, stands, path, report);
    else if (shape.is === "list" && isList2(value) && isList2(stands))
      value.forEach((row, index) => {
        const other = stands[index];
        if (isRecord2(row) && isRecord2(other)) compare(shape.fields, row, other, [...path, index], report);
      });
    else checkBounds(shape, value, path, report);
  }
}
function checkBounds(shape, value, path, report) {
  if (typeof value !== "string") return;
  if (shape.is === "date") {
    if (!DATE2.test(value)) return;
    if (parseDate(value) === void 0) report(path, "date");
    else if (shape.minimum !== void 0 && value < shape.minimum)
      report(path, "earliest", { limit: shape.minimum });
    else if (shape.maximum !== void 0 && value > shape.maximum)
      report(path, "latest", { limit: shape.maximum });
  } else if (shape.is === "date-time") {
    if (DATE2.test(value.slice(0, 10)) && parseDate(value.slice(0, 10)) === void 0) report(path, "date");
  } else if (shape.is === "decimal") checkDecimal(shape, value, path, report);
}
var DATE2 = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
function checkDecimal({ minimum: minimum2, above, maximum: maximum2, below }, value, path, report) {
  const given = parseDecimal(value);
  const against = (text) => {
    const limit = text === void 0 ? void 0 : parseDecimal(text);
    return given && limit && compareDecimals(given, limit);
  };
  if ((against(minimum2) ?? 0) < 0) report(path, "minimum", { limit: minimum2 });
  else if ((against(above) ?? 1) <= 0) report(path, "exclusiveMinimum", { limit: above });
  else if ((against(maximum2) ?? 0) > 0) report(path, "maximum", { limit: maximum2 });
  else if ((against(below) ?? -1) >= 0) report(path, "exclusiveMaximum", { limit: below });
}
function brokenRule(form, level, { rule, message }) {
  const rules = [...form.sections.flatMap((section) => section.rules), ...form.rules];
  const reads = rules.find(({ id }) => id === rule);
  const path = (reads && inputsOf(reads.holds).find((input) => input.op === "field")?.path) ?? [];
  const { order } = placed(level, path, "rule", {});
  const said = { vi: message.vi, en: message.en ?? message.vi };
  return { error: { path, keyword: "rule", params: { rule }, message: said }, order: [...order, 0], rank: 0 };
}
var isList2 = (value) => Array.isArray(value);
var isRecord2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var own2 = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;

function formValidator(form, matchesSchema) {
  const level = formLevel(form);
  return {
    validate: (data, around = {}) => {
      const shape = matchesSchema(data) ? [] : shapeErrors(level, matchesSchema.errors ?? []);
      const rules = isRecord3(data) ? ruleErrors(form, level, data, around) : [];
      const told = worthSaying([...shape, ...rules]);
      const errors = inOrder(told);
      return { valid: errors.length === 0, errors };
    },
    validateShape: (data) => {
      if (matchesSchema(data)) return { valid: true, errors: [] };
      return { valid: false, errors: inOrder(shapeErrors(level, matchesSchema.errors ?? [])) };
    },
    settle: (answers, around = {}) => settleForm(form, answers, around)
  };
}
function worthSaying(found) {
  const paths = (keyword) => found.filter(({ error }) => error.keyword === keyword).map(({ error }) => error.path);
  const hidden = paths("hidden");
  const required2 = paths("required");
  return found.filter(
    ({ error: { path, keyword } }) => !hidden.some((outer) => isInside(path, outer)) && !(keyword === "required" && required2.some((inner) => isInside(inner, path)))
  );
}
var isInside = (path, outer) => path.length > outer.length && outer.every((part, at) => path[at] === part);
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export {
  countCharacters,
  formValidator
};
