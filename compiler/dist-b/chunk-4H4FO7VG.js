// model/machine/context.ts
var emptyContext = {
  facts: {},
  fields: {},
  papers: {},
  counts: {},
  visits: {},
  outcomes: {},
  amended: {},
  outcome: null
};
function entryOf(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}

// model/calendar/civil-date.ts
var MINUTES_PER_DAY = 1440;
var WEEKDAY_OF_DAY_0 = 3;
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
function weekdayOf(day) {
  const rest = (day + WEEKDAY_OF_DAY_0) % 7;
  return rest < 0 ? rest + 7 : rest;
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
function padded(value, width) {
  return String(value).padStart(width, "0");
}
function civilDateInRange(day) {
  const date = civilDateOf(day);
  if (!(date.year >= 0 && date.year <= 9999)) throw new RangeError(`outside the years 0000\u20139999: day ${day}`);
  return date;
}
function formatDate(day) {
  const date = civilDateInRange(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}
function formatVietnameseDate(day) {
  const date = civilDateInRange(day);
  return `${padded(date.day, 2)}/${padded(date.month, 2)}/${padded(date.year, 4)}`;
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
function formatTime(minutes) {
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}
function momentOf(text) {
  if (text.length === 10) return { day: dayOf(text) };
  const minute = text.charCodeAt(10) === 84 ? parseTime(text.slice(11)) : void 0;
  if (minute === void 0)
    throw new RangeError(`not a civil date-time yyyy-mm-ddThh:mm: ${JSON.stringify(text)}`);
  return { day: dayOf(text.slice(0, 10)), minute };
}
function formatMinute(epochMinute) {
  const day = Math.floor(epochMinute / MINUTES_PER_DAY);
  return `${formatDate(day)}T${formatTime(epochMinute - day * MINUTES_PER_DAY)}`;
}

// model/expression/decimal.ts
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

// model/expression/value.ts
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

// model/expression/arithmetic.ts
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

// model/expression/compare.ts
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
function unitFamily(unit) {
  return UNITS[unit][0];
}
function compareDurations(a, b) {
  const [familyA, factorA] = UNITS[a.unit];
  const [familyB, factorB] = UNITS[b.unit];
  const [amountA, amountB] = [decimalOfJsonNumber(a.amount), decimalOfJsonNumber(b.amount)];
  if (familyA !== familyB || amountA === void 0 || amountB === void 0) return void 0;
  return compareDecimals({ micro: amountA.micro * factorA }, { micro: amountB.micro * factorB });
}

// model/expression/facts.ts
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

// model/expression/full-years.ts
function fullYears(birth, at) {
  if (at < birth) return void 0;
  const years = civilDateOf(at).year - civilDateOf(birth).year;
  return addYears(birth, years) <= at ? years : years - 1;
}

// model/expression/static-type.ts
var ANY = { is: "any" };
var BOOLEAN = { is: "boolean" };
var TEXT = { is: "text" };
var MONEY = { is: "money" };
var AMOUNT = { is: "amount" };
var DATE = { is: "date" };
var NUMBER = { is: "number", whole: false };
var WHOLE2 = { is: "number", whole: true };
function listOf(of) {
  return { is: "list", of };
}
function areComparable(a, b) {
  if (a.is === "any" || b.is === "any") return true;
  if (a.is === "list" && b.is === "list") return areComparable(a.of, b.of);
  if (a.is === "choice" && b.is === "choice") return agree(a.domain, b.domain);
  if (a.is === "duration" && b.is === "duration") return agree(a.family, b.family);
  return a.is === b.is && COMPARABLE.has(a.is);
}
function areOrdered(a, b) {
  return areComparable(a, b) && [a, b].every((type) => type.is === "any" || ORDERED.has(type.is));
}
function agree(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
var COMPARABLE = /* @__PURE__ */ new Set([
  "boolean",
  "text",
  "number",
  "money",
  "percent",
  "date",
  "date-time"
]);
var ORDERED = /* @__PURE__ */ new Set([
  "text",
  "number",
  "money",
  "percent",
  "date",
  "date-time",
  "duration"
]);
function fieldTypeOf(type) {
  switch (type.is) {
    case "list":
      return fieldTypeOf(type.of);
    case "address":
    case "parcel":
      return "record";
    case "any":
    case "amount":
    case "percent":
    case "duration":
      return void 0;
    default:
      return type.is;
  }
}
function printType(type, language) {
  if (type.is === "list")
    return `${language === "vi" ? "danh s\xE1ch" : "list of"} ${printType(type.of, language)}`;
  return NAMES[type.is][language === "vi" ? 0 : 1];
}
var NAMES = {
  any: ["gi\xE1 tr\u1ECB b\u1EA5t k\u1EF3", "any value"],
  boolean: ["c\xF3/kh\xF4ng", "yes/no"],
  text: ["v\u0103n b\u1EA3n", "text"],
  number: ["s\u1ED1", "number"],
  money: ["s\u1ED1 ti\u1EC1n", "amount of money"],
  amount: ["s\u1ED1 ti\u1EC1n ch\u01B0a l\xE0m tr\xF2n", "unrounded amount of money"],
  percent: ["ph\u1EA7n tr\u0103m", "percentage"],
  date: ["ng\xE0y", "date"],
  "date-time": ["ng\xE0y gi\u1EDD", "date and time"],
  duration: ["kho\u1EA3ng th\u1EDDi gian", "span of time"],
  choice: ["l\u1EF1a ch\u1ECDn", "choice"],
  address: ["\u0111\u1ECBa ch\u1EC9", "address"],
  parcel: ["th\u1EEDa \u0111\u1EA5t", "land parcel"],
  record: ["nh\xF3m tr\u01B0\u1EDDng", "group of fields"],
  file: ["t\u1EC7p", "file"]
};

// model/expression/words.ts
var DIGITS = ["kh\xF4ng", "m\u1ED9t", "hai", "ba", "b\u1ED1n", "n\u0103m", "s\xE1u", "b\u1EA3y", "t\xE1m", "ch\xEDn"];
var BILLION = 1000000000n;
function wholeInWords(value, zeroTens = "linh") {
  if (value < 0n) return `\xE2m ${wholeInWords(-value, zeroTens)}`;
  return value === 0n ? "kh\xF4ng" : spell(value, false, zeroTens);
}
function decimalInWords(value, zeroTens = "linh") {
  const [whole = "0", places = ""] = formatDecimal(value).split(".");
  const size = wholeInWords(BigInt(whole.replace("-", "")), zeroTens);
  const digits = Array.from(places, (digit) => DIGITS[Number(digit)]).join(" ");
  return `${whole.startsWith("-") ? "\xE2m " : ""}${size}${places === "" ? "" : ` ph\u1EA9y ${digits}`}`;
}
function dongInWords(dong, zeroTens = "linh") {
  return `${wholeInWords(dong, zeroTens)} \u0111\u1ED3ng`;
}
function dateInWords(epochDay2, zeroTens = "linh") {
  const { year, month, day } = civilDateOf(epochDay2);
  const monthWord = month === 4 ? "t\u01B0" : wholeInWords(BigInt(month));
  return `ng\xE0y ${wholeInWords(BigInt(day))} th\xE1ng ${monthWord} n\u0103m ${wholeInWords(BigInt(year), zeroTens)}`;
}
function spell(value, full, zeroTens) {
  if (value < BILLION) return spellMillions(Number(value), full, zeroTens);
  const rest = value % BILLION;
  const high = `${spell(value / BILLION, full, zeroTens)} t\u1EF7`;
  return rest === 0n ? high : `${high} ${spellMillions(Number(rest), true, zeroTens)}`;
}
function spellMillions(value, full, zeroTens) {
  const groups = [
    [Math.floor(value / 1e6), " tri\u1EC7u"],
    [Math.floor(value / 1e3) % 1e3, " ngh\xECn"],
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
  if (full || hundreds > 0) words.push(DIGITS[hundreds], "tr\u0103m");
  if (tens === 0 && ones > 0 && words.length > 0) words.push(zeroTens);
  if (tens === 1) words.push("m\u01B0\u1EDDi");
  if (tens > 1) words.push(DIGITS[tens], "m\u01B0\u01A1i");
  if (ones > 0) words.push(spellOnes(ones, tens));
  return words.join(" ");
}
function spellOnes(ones, tens) {
  if (ones === 1 && tens > 1) return "m\u1ED1t";
  if (ones === 4 && tens > 1) return "t\u01B0";
  return ones === 5 && tens > 0 ? "l\u0103m" : DIGITS[ones];
}

// model/expression/functions.ts
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
    vi: "t\u1ED5ng",
    en: "sum",
    signatures: [...manyOf(WHOLE2, WHOLE2), ...manyOf(NUMBER, NUMBER), ...manyOf(MONEY, MONEY)],
    apply: (args) => elementsOf(args)?.reduce(addValues) ?? emptySum(args)
  },
  {
    id: "count",
    vi: "\u0111\u1EBFm",
    en: "count",
    signatures: [{ params: [listOf({ is: "any" })], result: WHOLE2 }],
    // Elements without a value do not count, so unknown elements do not make the count unknown.
    apply: ([list]) => list?.is === "list" ? wholeValue(list.items.filter(isPresent).length) : UNKNOWN
  },
  {
    id: "min",
    vi: "nh\u1ECF_nh\u1EA5t",
    en: "min",
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, -1)
  },
  {
    id: "max",
    vi: "l\u1EDBn_nh\u1EA5t",
    en: "max",
    signatures: [WHOLE2, NUMBER, MONEY, DATE].flatMap((type) => manyOf(type, type)),
    apply: (args) => extreme(args, 1)
  },
  {
    id: "age",
    vi: "tu\u1ED5i",
    en: "age",
    signatures: [{ params: [DATE], optional: [DATE], result: WHOLE2 }],
    apply: ([birth, at], facts) => wholeValue(bothDays(birth, at ?? filingDate(facts), fullYears))
  },
  {
    id: "year",
    vi: "n\u0103m",
    en: "year",
    signatures: [{ params: [DATE], result: WHOLE2 }],
    apply: ([date]) => date?.is === "date" ? wholeValue(Number(date.iso.slice(0, 4))) : UNKNOWN
  },
  {
    id: "days",
    vi: "s\u1ED1_ng\xE0y",
    en: "days",
    signatures: [{ params: [DATE, DATE], result: WHOLE2 }],
    apply: ([from, to]) => wholeValue(bothDays(from, to, (a, b) => b - a))
  },
  {
    id: "words",
    vi: "b\u1EB1ng_ch\u1EEF",
    en: "words",
    signatures: [NUMBER, MONEY, DATE].map((type) => ({ params: [type], result: TEXT })),
    apply: ([value]) => inWords(value)
  },
  {
    id: "length",
    vi: "\u0111\u1ED9_d\xE0i",
    en: "length",
    signatures: [{ params: [TEXT], result: WHOLE2 }],
    apply: ([text]) => text?.is === "text" ? wholeValue(Array.from(text.value).length) : UNKNOWN
  },
  {
    id: "upper",
    vi: "vi\u1EBFt_hoa",
    en: "upper",
    signatures: [{ params: [TEXT], result: TEXT }],
    apply: ([text]) => text?.is === "text" ? textValue(text.value.toUpperCase()) : UNKNOWN
  },
  rounding("round", "l\xE0m_tr\xF2n", "nearest"),
  rounding("round_up", "l\xE0m_tr\xF2n_l\xEAn", "up"),
  rounding("round_down", "l\xE0m_tr\xF2n_xu\u1ED1ng", "down")
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

// model/expression/evaluate.ts
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
      return { is: "date", iso: literal.value };
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
    case "\u2260":
      return fromTruth(negateTruth(equalValues(a, b)));
    case "<":
    case "\u2264":
    case ">":
    case "\u2265":
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
  return op === "<" ? order < 0 : op === "\u2264" ? order <= 0 : op === ">" ? order > 0 : order >= 0;
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

// model/expression/inputs.ts
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
function missingInputs(expression, facts) {
  const found = /* @__PURE__ */ new Map();
  collect(expression, facts, found, 0);
  return [...found.values()];
}
function collect(expression, facts, found, depth) {
  if (depth > MAX_DEPTH) return;
  const value = evaluate(expression, facts);
  const isKnown = value.is === "list" ? value.items.every((item) => item.is !== "unknown") : value.is !== "unknown";
  if (isKnown) return;
  if (expression.op === "field" || expression.op === "fact" || expression.op === "outcome") {
    found.set(inputName(expression), expression);
  }
  for (const part of partsOf(expression)) collect(part, facts, found, depth + 1);
}
function inputName(input) {
  if (input.op === "field") return input.path.join(".");
  return input.op === "fact" ? `fact:${input.fact}` : `outcome:${input.branch}`;
}

// model/machine/condition.ts
function factsOf({ facts, fields, outcomes }) {
  const answered = Object.entries(outcomes).map(
    ([key, { action }]) => [key.slice(key.indexOf(".") + 1), action]
  );
  return { ...facts, fields, ...answered.length > 0 && { outcomes: Object.fromEntries(answered) } };
}
function conditionHolds(condition, context) {
  return holds(condition, factsOf(context));
}
function missingValues(condition, context) {
  return missingInputs(condition, factsOf(context)).map(inputName);
}

// model/machine/amendment.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function mergeFields(fields, given) {
  const merged = new Map(Object.entries(fields));
  for (const [id, value] of Object.entries(given)) {
    const before = merged.get(id);
    if (value === null) merged.delete(id);
    else merged.set(id, isRecord(value) && isRecord(before) ? mergeFields(before, value) : value);
  }
  return Object.fromEntries(merged);
}
var isList = (value) => Array.isArray(value);
var same = (a, b) => {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
};
function changedFields(before, given, prefix, into) {
  for (const [id, value] of Object.entries(given)) {
    const old = entryOf(before, id);
    if (isRecord(value) && isRecord(old)) changedFields(old, value, `${prefix}${id}.`, into);
    else if (!(value === null && old === void 0) && !same(old, value)) into.add(`${prefix}${id}`);
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

// model/machine/with-event.ts
var isUnfiled = (context) => context.facts.filingDate === void 0;
function withEvent(context, event, files) {
  if (!files && event.fields === void 0 && event.papers === void 0) return context;
  return {
    ...context,
    ...files && {
      facts: { ...event.facts, ...event.at !== void 0 && { filingDate: event.at.slice(0, 10) } }
    },
    fields: event.fields === void 0 ? context.fields : mergeFields(context.fields, event.fields),
    papers: event.papers === void 0 ? context.papers : { ...context.papers, ...event.papers }
  };
}

// model/machine/guard.ts
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

// model/machine/next-context.ts
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

// model/calendar/day-kind.ts
var WEEKDAY = { working: true, reason: "weekday" };
var WEEKEND = { working: false, reason: "weekend" };
function listedDaysOf(calendar) {
  const week = checkedWeek(calendar);
  const exceptions = /* @__PURE__ */ new Map();
  const workedHours = /* @__PURE__ */ new Map();
  const workedFor = /* @__PURE__ */ new Map();
  for (const { date, instead, ...grounds2 } of calendar.worked) {
    const day = dayOf(date);
    const counterpart2 = instead === void 0 ? void 0 : dayOf(instead);
    if (counterpart2 !== void 0) workedFor.set(counterpart2, day);
    if (hoursOn(week, weekdayOf(day)).length > 0) continue;
    const working = calendar.reading.workedSaturdayCounts;
    exceptions.set(day, {
      working,
      reason: "worked-rest-day",
      ...grounds2,
      ...counterpart2 === void 0 ? {} : { counterpart: counterpart2 }
    });
    if (working) workedHours.set(day, hoursWorkedFor(week, counterpart2));
  }
  for (const { date, ...grounds2 } of calendar.off) {
    const day = dayOf(date);
    const counterpart2 = workedFor.get(day);
    exceptions.set(day, {
      working: false,
      reason: counterpart2 === void 0 ? "holiday" : "swap",
      ...grounds2,
      ...counterpart2 === void 0 ? {} : { counterpart: counterpart2 }
    });
    workedHours.delete(day);
  }
  return { week, exceptions, workedHours };
}
function dayKindOf(listed, day) {
  return listed.exceptions.get(day) ?? (hoursOn(listed.week, weekdayOf(day)).length > 0 ? WEEKDAY : WEEKEND);
}
function officeHoursOf(listed, day) {
  if (listed.exceptions.has(day)) return listed.workedHours.get(day) ?? [];
  return hoursOn(listed.week, weekdayOf(day));
}
function hoursWorkedFor(week, instead) {
  const own = instead === void 0 ? [] : hoursOn(week, weekdayOf(instead));
  if (own.length > 0) return own;
  const monday = hoursOn(week, 0);
  return monday.length > 0 ? monday : week.find((hours) => hours.length > 0) ?? [];
}
function hoursOn(week, weekday) {
  return week[weekday] ?? [];
}
function checkedWeek(calendar) {
  const { week } = calendar;
  if (week.length !== 7 || week.every((hours) => hours.length === 0)) {
    throw new RangeError(`calendar ${calendar.id}: the week needs seven days, one of them worked`);
  }
  for (const hours of week) {
    let end = 0;
    for (const interval of hours) {
      if (!(interval.from >= end && interval.to > interval.from && interval.to <= 1440)) {
        throw new RangeError(`calendar ${calendar.id}: office hours must be ordered and apart`);
      }
      end = interval.to;
    }
  }
  return week;
}

// model/calendar/calendar-index.ts
var SPARE_WEEKS = 104;
var LONGEST_KNOWN = 36525;
var CalendarIndex = class {
  /** First and last epoch day the calendar is known for; results beyond are provisional. */
  knownFrom;
  knownUntil;
  listed;
  /** First day of the span, a Monday, and its length in days, whole weeks. */
  origin;
  length;
  /** Working days of the span before each of its days. */
  #rank;
  /** Epoch day of the n-th working day of the span. */
  #select;
  #weekRank;
  #weekSelect;
  #dates;
  constructor(calendar) {
    this.listed = listedDaysOf(calendar);
    this.knownFrom = dayOf(calendar.knownFrom);
    this.knownUntil = dayOf(calendar.knownUntil);
    const span = spanOf(this.listed, this.knownFrom, this.knownUntil);
    this.origin = span.origin;
    this.length = span.length;
    this.#dates = new Array(this.length).fill(void 0);
    this.#rank = new Int32Array(this.length + 1);
    const select = [];
    for (let at = 0; at < this.length; at += 1) {
      this.#rank[at] = select.length;
      if (dayKindOf(this.listed, this.origin + at).working) select.push(this.origin + at);
    }
    this.#rank[this.length] = select.length;
    this.#select = Int32Array.from(select);
    this.#weekSelect = [0, 1, 2, 3, 4, 5, 6].filter(
      (weekday) => (this.listed.week[weekday] ?? []).length > 0
    );
    this.#weekRank = [0, 1, 2, 3, 4, 5, 6].map(
      (weekday) => this.#weekSelect.filter((other) => other < weekday).length
    );
  }
  /** The `count`-th working day after `day` (before it when negative); `day` itself when 0. */
  addWorkingDays(day, count) {
    const rank = this.#rank[day + 1 - this.origin];
    const found = this.#select[rank + (count - 1 >>> 0)];
    return found === void 0 ? this.#addSlowly(day, count) : found;
  }
  /** `addWorkingDays` from and to `yyyy-mm-dd`. */
  addWorkingDaysTo(date, count) {
    return this.dateOf(this.addWorkingDays(dayOf(date), count));
  }
  /** Number of working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from, to) {
    return this.#workingDaysBefore(to + 1) - this.#workingDaysBefore(from + 1);
  }
  isWorkingDay(day) {
    return this.#workingDaysBefore(day + 1) > this.#workingDaysBefore(day);
  }
  /** `day` if it is a working day, else the next one. */
  workingDayFrom(day) {
    return this.#nthWorkingDay(this.#workingDaysBefore(day));
  }
  /** `day` if it is a working day, else the one before. */
  workingDayUntil(day) {
    return this.#nthWorkingDay(this.#workingDaysBefore(day + 1) - 1);
  }
  /** Why a day is or is not a working day. */
  kindOf(day) {
    return dayKindOf(this.listed, day);
  }
  /** Office hours of a day, minutes since midnight. */
  officeHoursOf(day) {
    return officeHoursOf(this.listed, day);
  }
  /** Whether the calendar is known for every day from `from` to `to`, both inclusive. */
  isKnown(from, to) {
    return from >= this.knownFrom && to <= this.knownUntil;
  }
  /** `yyyy-mm-dd`; inside the span each date is written once and kept. */
  dateOf(day) {
    return this.#dates[day - this.origin] ?? this.#writtenDate(day);
  }
  #writtenDate(day) {
    const date = formatDate(day);
    const at = day - this.origin;
    if (at >= 0 && at < this.length) this.#dates[at] = date;
    return date;
  }
  #addSlowly(day, count) {
    if (count === 0) return day;
    return count > 0 ? this.#nthWorkingDay(this.#workingDaysBefore(day + 1) + count - 1) : this.#nthWorkingDay(this.#workingDaysBefore(day) + count);
  }
  /** Working days from the origin up to but without `day`; negative before the origin. */
  #workingDaysBefore(day) {
    const at = day - this.origin;
    if (at >= 0 && at <= this.length) return this.#rank[at];
    const past = at < 0 ? at : at - this.length;
    const weeks = Math.floor(past / 7);
    const inWeek = this.#weekRank[past - weeks * 7];
    return (at < 0 ? 0 : this.#select.length) + weeks * this.#weekSelect.length + inWeek;
  }
  /** The working day that has `rank` working days between the origin and itself. */
  #nthWorkingDay(rank) {
    if (rank >= 0 && rank < this.#select.length) return this.#select[rank];
    const past = rank < 0 ? rank : rank - this.#select.length;
    const perWeek = this.#weekSelect.length;
    const weeks = Math.floor(past / perWeek);
    const inWeek = this.#weekSelect[past - weeks * perWeek];
    return this.origin + (rank < 0 ? 0 : this.length) + weeks * 7 + inWeek;
  }
};
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(calendar) {
  let index = indexes.get(calendar);
  if (index === void 0) {
    index = new CalendarIndex(calendar);
    indexes.set(calendar, index);
  }
  return index;
}
function spanOf(listed, knownFrom, knownUntil) {
  const known = knownUntil - knownFrom <= LONGEST_KNOWN ? [knownFrom, knownUntil] : [knownFrom];
  const days = [...listed.exceptions.keys(), ...known];
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other));
  const origin = first - weekdayOf(first) - SPARE_WEEKS * 7;
  const end = last - weekdayOf(last) + (SPARE_WEEKS + 1) * 7;
  return { origin, length: end - origin };
}

// model/calendar/office-minutes.ts
var OfficeMinutes = class {
  #days;
  /** Office minutes of the span before each of its days. */
  #before;
  /** Office minutes of a week before each weekday; the eighth is the whole week. */
  #weekBefore;
  constructor(days) {
    this.#days = days;
    this.#before = new Int32Array(days.length + 1);
    let total = 0;
    for (let at = 0; at < days.length; at += 1) {
      this.#before[at] = total;
      total += lengthOf(days.officeHoursOf(days.origin + at));
    }
    this.#before[days.length] = total;
    const weekBefore = [0];
    for (const hours of days.listed.week) weekBefore.push((weekBefore.at(-1) ?? 0) + lengthOf(hours));
    this.#weekBefore = weekBefore;
  }
  /** Office minutes from one moment to a later one; negative when it is earlier. */
  between(from, to) {
    return this.#until(to) - this.#until(from);
  }
  /** First moment at which `minutes` office minutes have passed since `from`; `from` itself when 0. */
  add(from, minutes) {
    if (minutes === 0) return from;
    const target = this.#until(from) + minutes;
    const day = this.#dayReaching(target);
    let rest = target - this.#beforeDay(day);
    for (const interval of this.#days.officeHoursOf(day)) {
      const open = interval.to - interval.from;
      if (rest <= open) return day * MINUTES_PER_DAY + interval.from + rest;
      rest -= open;
    }
    throw new RangeError(`office minutes: no moment on day ${day}`);
  }
  /** The opening of the office on a day, an epoch minute; midnight on a day that is not worked. */
  openingOf(day) {
    return day * MINUTES_PER_DAY + (this.#days.officeHoursOf(day)[0]?.from ?? 0);
  }
  /** Office minutes from the origin of the span to a moment. */
  #until(moment) {
    const day = Math.floor(moment / MINUTES_PER_DAY);
    const minute = moment - day * MINUTES_PER_DAY;
    let passed = this.#beforeDay(day);
    for (const interval of this.#days.officeHoursOf(day)) {
      if (minute > interval.from) passed += Math.min(minute, interval.to) - interval.from;
    }
    return passed;
  }
  #beforeDay(day) {
    const at = day - this.#days.origin;
    const length = this.#days.length;
    if (at >= 0 && at <= length) return this.#before[at];
    const past = at < 0 ? at : at - length;
    const weeks = Math.floor(past / 7);
    const start = at < 0 ? 0 : this.#before[length];
    return start + weeks * this.#perWeek() + this.#weekBefore[past - weeks * 7];
  }
  /** The day in which the total since the origin reaches `target`: before it less, at its end at least that. */
  #dayReaching(target) {
    const length = this.#days.length;
    const total = this.#before[length];
    let low = this.#days.origin;
    let high = low + length - 1;
    if (target <= 0 || target > total) {
      const past = target <= 0 ? target : target - total;
      const weeks = Math.ceil(past / this.#perWeek()) - 1;
      low += (target <= 0 ? 0 : length) + weeks * 7;
      high = low + 6;
    }
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#beforeDay(middle + 1) >= target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
  #perWeek() {
    return this.#weekBefore[7];
  }
};
var indexes2 = /* @__PURE__ */ new WeakMap();
function officeMinutesOf(calendar) {
  let index = indexes2.get(calendar);
  if (index === void 0) {
    index = new OfficeMinutes(indexOf(calendar));
    indexes2.set(calendar, index);
  }
  return index;
}
function lengthOf(hours) {
  return hours.reduce((sum, interval) => sum + interval.to - interval.from, 0);
}

// model/clock/law-of-time.ts
var CIVIL_CODE = {
  id: "bo_luat_dan_su_2015",
  label: { vi: "B\u1ED9 lu\u1EADt D\xE2n s\u1EF1 2015", en: "Civil Code 2015" },
  number: "91/2015/QH13"
};
function article(number) {
  return [{ law: CIVIL_CODE.id, article: number }];
}
var LENGTH_OF_UNITS = article("146");
var START_OF_TERM = article("147");
var END_OF_TERM = article("148");

// model/clock/phrases.ts
var UNITS_VI = {
  "working-day": "ng\xE0y l\xE0m vi\u1EC7c",
  "working-hour": "gi\u1EDD l\xE0m vi\u1EC7c",
  "working-minute": "ph\xFAt l\xE0m vi\u1EC7c",
  "same-day": "trong ng\xE0y",
  day: "ng\xE0y",
  week: "tu\u1EA7n",
  month: "th\xE1ng",
  year: "n\u0103m",
  hour: "gi\u1EDD",
  minute: "ph\xFAt"
};
var UNITS_EN = {
  "working-day": "working day",
  "working-hour": "working hour",
  "working-minute": "working minute",
  "same-day": "the same day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  hour: "hour",
  minute: "minute"
};
var PARTS_VI = { article: "\u0110i\u1EC1u", clause: "kho\u1EA3n", point: "\u0111i\u1EC3m" };
var PARTS_EN = { article: "Art.", clause: "cl.", point: "pt" };
var VI = {
  weekdays: ["th\u1EE9 hai", "th\u1EE9 ba", "th\u1EE9 t\u01B0", "th\u1EE9 n\u0103m", "th\u1EE9 s\xE1u", "th\u1EE9 b\u1EA3y", "ch\u1EE7 nh\u1EADt"],
  restDays: {
    weekday: "ng\xE0y l\xE0m vi\u1EC7c",
    weekend: "ngh\u1EC9 cu\u1ED1i tu\u1EA7n",
    holiday: "ngh\u1EC9 l\u1EC5",
    swap: "ngh\u1EC9 ho\xE1n \u0111\u1ED5i",
    "worked-rest-day": "l\xE0m b\xF9, kh\xF4ng t\xEDnh"
  },
  because: { supplement: "b\u1ED5 sung h\u1ED3 s\u01A1", "not-counted": "th\u1EDDi gian kh\xF4ng t\xEDnh" },
  reading: "C\xE1ch hi\u1EC3u",
  readings: {
    workedSaturdayCounts: (on) => on ? "ng\xE0y ngh\u1EC9 l\xE0m b\xF9 c\xF3 t\xEDnh" : "ng\xE0y ngh\u1EC9 l\xE0m b\xF9 kh\xF4ng t\xEDnh",
    stopDayCounts: (on) => on ? "ng\xE0y b\u1EAFt \u0111\u1EA7u t\u1EA1m d\u1EEBng c\xF3 t\xEDnh v\xE0o th\u1EDDi h\u1EA1n" : "ng\xE0y b\u1EAFt \u0111\u1EA7u t\u1EA1m d\u1EEBng kh\xF4ng t\xEDnh v\xE0o th\u1EDDi h\u1EA1n",
    resumeDayCounts: (on) => on ? "ng\xE0y k\u1EBFt th\xFAc t\u1EA1m d\u1EEBng ch\u01B0a t\xEDnh v\xE0o th\u1EDDi h\u1EA1n" : "ng\xE0y k\u1EBFt th\xFAc t\u1EA1m d\u1EEBng t\xEDnh v\xE0o th\u1EDDi h\u1EA1n",
    hours: () => "gi\u1EDD l\xE0m vi\u1EC7c"
  },
  amount: (amount, unit) => unit === "same-day" ? "Trong ng\xE0y" : `${decimal(amount, ",")} ${UNITS_VI[unit]}`,
  days: (count, from, to) => `${count} ng\xE0y t\u1EEB ${from} \u0111\u1EBFn ${to}`,
  startsAfter: (day, first) => `T\xEDnh t\u1EEB ${day}, ng\xE0y \u0111\u1EA7u kh\xF4ng t\xEDnh: b\u1EAFt \u0111\u1EA7u ${first}`,
  startsAt: (moment) => `T\xEDnh t\u1EEB ${moment}`,
  cutoff: (received, after, day) => `Nh\u1EADn l\xFAc ${received}, sau ${after}: coi nh\u01B0 nh\u1EADn ng\xE0y l\xE0m vi\u1EC7c k\u1EBF ti\u1EBFp ${day}`,
  restarted: (from, to) => `Th\u1EDDi h\u1EA1n t\xEDnh t\u1EEB ${from} \u0111\xE3 \u0111\xF3ng; t\xEDnh l\u1EA1i t\u1EEB \u0111\u1EA7u k\u1EC3 t\u1EEB ${to}`,
  counted: (amount, from, to) => from === to ? `${amount}: ${to}` : `${amount}: t\u1EEB ${from} \u0111\u1EBFn ${to}`,
  workedRestDay: (day, weekday, instead) => `${day} l\xE0 ${weekday} l\xE0m b\xF9${instead === void 0 ? "" : ` cho ${instead}`}, c\xF3 t\xEDnh`,
  swap: (workedDay) => `ngh\u1EC9 ho\xE1n \u0111\u1ED5i v\u1EDBi ${workedDay}`,
  stopped: (from, to, because, taken) => `T\u1EA1m d\u1EEBng t\u1EEB ${from} \u0111\u1EBFn ${to} (${because}): c\u1ED9ng th\xEAm ${taken}`,
  stillStopped: (from, because) => `\u0110ang t\u1EA1m d\u1EEBng t\u1EEB ${from} (${because}): ch\u01B0a c\xF3 ng\xE0y h\u1EB9n`,
  stoppedTooLate: (from, to, because) => `T\u1EA1m d\u1EEBng t\u1EEB ${from} \u0111\u1EBFn ${to} (${because}) sau khi \u0111\xE3 h\u1EBFt h\u1EA1n: kh\xF4ng c\u1ED9ng th\xEAm`,
  broughtUp: (to) => `, kh\xF4ng s\u1EDBm h\u01A1n ${to}`,
  extended: (amount, from, to) => `Gia h\u1EA1n ${amount}: t\u1EEB ${from} \u0111\u1EBFn ${to}`,
  rolled: (from, name, to) => `${from} l\xE0 ${name}: h\u1EBFt h\u1EA1n v\xE0o ng\xE0y l\xE0m vi\u1EC7c ti\u1EBFp theo ${to}`,
  provisional: (from, to) => from === to ? `T\u1EA1m t\xEDnh: ch\u01B0a bi\u1EBFt l\u1ECBch ngh\u1EC9 c\u1EE7a ${from}` : `T\u1EA1m t\xEDnh: ch\u01B0a bi\u1EBFt l\u1ECBch ngh\u1EC9 t\u1EEB ${from} \u0111\u1EBFn ${to}`,
  assumption: (reason) => `[gi\u1EA3 \u0111\u1ECBnh: ${reason}]`,
  cited: (part, number) => number === void 0 ? "" : `${PARTS_VI[part]} ${number}`
};
var EN = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  restDays: {
    weekday: "working day",
    weekend: "weekend",
    holiday: "public holiday",
    swap: "swapped day off",
    "worked-rest-day": "worked rest day, not counted"
  },
  because: { supplement: "supplement of the dossier", "not-counted": "time that does not count" },
  reading: "Reading",
  readings: {
    workedSaturdayCounts: (on) => on ? "a worked rest day counts" : "a worked rest day does not count",
    stopDayCounts: (on) => `the day a stop begins ${on ? "is used" : "is not used"}`,
    resumeDayCounts: (on) => `the day a stop ends ${on ? "is not yet used" : "is used"}`,
    hours: () => "office hours"
  },
  amount: (amount, unit) => unit === "same-day" ? "The same day" : `${decimal(amount, ".")} ${UNITS_EN[unit]}${amount === 1 ? "" : "s"}`,
  days: (count, from, to) => `${count} days from ${from} to ${to}`,
  startsAfter: (day, first) => `Counted from ${day}, first day out: begins ${first}`,
  startsAt: (moment) => `Counted from ${moment}`,
  cutoff: (received, after, day) => `Received ${received}, after ${after}: counts as the next working day ${day}`,
  restarted: (from, to) => `The term counted from ${from} was closed; a whole new term runs from ${to}`,
  counted: (amount, from, to) => from === to ? `${amount}: ${to}` : `${amount}: ${from} to ${to}`,
  workedRestDay: (day, weekday, instead) => `${day} is a worked ${weekday}${instead === void 0 ? "" : ` for ${instead}`} and counts`,
  swap: (workedDay) => `day off swapped with ${workedDay}`,
  stopped: (from, to, because, taken) => `Stopped from ${from} to ${to} (${because}): ${taken} added`,
  stillStopped: (from, because) => `Stopped since ${from} (${because}): no due date yet`,
  stoppedTooLate: (from, to, because) => `Stopped from ${from} to ${to} (${because}) after the end: nothing added`,
  broughtUp: (to) => `, not before ${to}`,
  extended: (amount, from, to) => `Extended by ${amount}: ${from} to ${to}`,
  rolled: (from, name, to) => `${from} is ${name}: ends on the next working day ${to}`,
  provisional: (from, to) => from === to ? `Provisional: days off are not known for ${from}` : `Provisional: days off are not known from ${from} to ${to}`,
  assumption: (reason) => `[assumption: ${reason}]`,
  cited: (part, number) => number === void 0 ? "" : `${PARTS_EN[part]} ${number}`
};
var PHRASES = { vi: VI, en: EN };
function decimal(amount, mark) {
  return String(amount).replace(".", mark);
}

// model/clock/explain.ts
var LISTED_DAYS = 6;
function explain(explanation, language, laws = []) {
  const phrases = PHRASES[language];
  const known = [...laws, CIVIL_CODE];
  const readings = explanation.filter((entry) => entry.kind === "reading");
  const lines = explanation.filter((entry) => entry.kind !== "reading").map((entry) => {
    return wordsOf(entry, phrases, language) + assumptionOf(entry, phrases) + basisOf(entry.basis, known, phrases, language);
  });
  return readings.length === 0 ? lines : [...lines, readingLine(readings, phrases)];
}
function wordOfMoment(moment) {
  const date = formatVietnameseDate(momentOf(moment).day);
  return moment.length === 10 ? date : `${date} ${moment.slice(11)}`;
}
function wordsOf(entry, phrases, language) {
  const from = wordOfMoment(entry.from);
  const to = wordOfMoment(entry.to);
  switch (entry.kind) {
    case "anchor":
      return entry.from.slice(0, 10) === entry.to.slice(0, 10) ? phrases.startsAt(to) : phrases.startsAfter(from, to);
    case "cutoff":
      return phrases.cutoff(from, entry.after, to);
    case "restarted":
      return phrases.restarted(from, to);
    case "counted":
      if (entry.reason === "worked-rest-day") {
        const instead = entry.counterpart === void 0 ? void 0 : wordOfMoment(entry.counterpart);
        return phrases.workedRestDay(from, phrases.weekdays[weekdayOf(dayOf(entry.from))], instead);
      }
      return phrases.counted(phrases.amount(entry.amount, entry.unit), from, to);
    case "skipped":
      return `${datesOf(entry, phrases)}: ${nameOf(entry, phrases, language)}`;
    case "stopped":
      return stopWords(entry, phrases, language);
    case "extended":
      return phrases.extended(phrases.amount(entry.amount, entry.unit), from, to);
    case "rolled": {
      const weekday = phrases.weekdays[weekdayOf(dayOf(entry.from))];
      const name = entry.label === void 0 ? void 0 : inLanguage(entry.label, language);
      return phrases.rolled(from, name ?? weekday, to);
    }
    case "provisional":
      return phrases.provisional(from, to);
  }
}
function datesOf({ dates, amount, from, to }, phrases) {
  if (dates.length > LISTED_DAYS) return phrases.days(amount, wordOfMoment(from), wordOfMoment(to));
  return dates.map((date) => wordOfMoment(date).slice(0, 5)).join(", ");
}
function nameOf({ reason, label, counterpart: counterpart2 }, phrases, language) {
  if (label !== void 0) return inLanguage(label, language);
  return reason === "swap" && counterpart2 !== void 0 ? phrases.swap(wordOfMoment(counterpart2)) : phrases.restDays[reason];
}
function stopWords(entry, phrases, language) {
  const because = entry.label === void 0 ? phrases.because[entry.because] : inLanguage(entry.label, language);
  const from = wordOfMoment(entry.from);
  if (entry.effect === "pending") return phrases.stillStopped(from, because);
  const to = wordOfMoment(entry.to);
  if (entry.effect === "after-due") return phrases.stoppedTooLate(from, to, because);
  const taken = phrases.amount(entry.amount, entry.unit);
  return phrases.stopped(from, to, because, taken) + (entry.broughtUp ? phrases.broughtUp(to) : "");
}
function assumptionOf({ assumption }, phrases) {
  return assumption === void 0 ? "" : ` ${phrases.assumption(assumption)}`;
}
function basisOf(basis, laws, phrases, language) {
  if (basis === void 0 || basis.length === 0) return "";
  const cited = basis.map(({ law, article: article2, clause, point }) => {
    const label = laws.find(({ id }) => id === law)?.label;
    const name = label === void 0 ? law : inLanguage(label, language);
    return [
      name,
      phrases.cited("article", article2),
      phrases.cited("clause", clause),
      phrases.cited("point", point)
    ].filter((part) => part !== "").join(" ");
  });
  return ` (${cited.join("; ")})`;
}
function readingLine(readings, phrases) {
  const words = readings.map(({ reading, value, assumption }) => {
    return phrases.readings[reading](value) + (assumption === void 0 ? "" : ` ${phrases.assumption(assumption)}`);
  });
  return `${phrases.reading}: ${words.join("; ")}`;
}
function inLanguage(text, language) {
  return language === "en" ? text.en ?? text.vi : text.vi;
}

// model/procedure/procedure-model.ts
var MODEL_VERSION = 1;

// model/clock/grounds.ts
function grounds({ basis, assumption }) {
  return { ...basis === void 0 ? {} : { basis }, ...assumption === void 0 ? {} : { assumption } };
}

// model/clock/ruler.ts
function rulerFor(calendar, unit) {
  switch (unit) {
    case "working-day": {
      const index = indexOf(calendar);
      return {
        positions: "day",
        unit: "working-day",
        readsCalendar: true,
        count: (from, to) => index.workingDaysBetween(from, to),
        move: (from, amount) => index.addWorkingDays(from, amount)
      };
    }
    case "working-hour": {
      const office = officeMinutesOf(calendar);
      return {
        positions: "minute",
        unit: "working-minute",
        readsCalendar: true,
        count: (from, to) => office.between(from, to),
        move: (from, amount) => office.add(from, amount)
      };
    }
    case "hour":
    case "minute":
      return MINUTES;
    case "same-day":
    case "day":
    case "week":
    case "month":
    case "year":
      return DAYS;
  }
}
var DAYS = {
  positions: "day",
  unit: "day",
  readsCalendar: false,
  count: (from, to) => to - from,
  move: (from, amount) => from + amount
};
var MINUTES = { ...DAYS, positions: "minute", unit: "minute" };
function endOf(ruler, from, duration) {
  const { amount, unit } = duration;
  switch (unit) {
    case "same-day":
      return from;
    case "working-day":
    case "day":
      return ruler.move(from, wholeAmount(duration, amount));
    case "week":
      return ruler.move(from, wholeAmount(duration, amount) * 7);
    case "month":
      return addMonths(from, wholeAmount(duration, amount));
    case "year":
      return addMonths(from, wholeAmount(duration, amount) * 12);
    case "hour":
    case "working-hour":
      return ruler.move(from, wholeMinutes(duration));
    case "minute":
      return ruler.move(from, wholeAmount(duration, amount));
  }
}
function positionOf(calendar, ruler, moment) {
  const { day, minute } = momentOf(moment);
  if (ruler.positions === "day") return day;
  return minute === void 0 ? officeMinutesOf(calendar).openingOf(day) : day * MINUTES_PER_DAY + minute;
}
function dayOfPosition(ruler, position) {
  return ruler.positions === "day" ? position : Math.ceil(position / MINUTES_PER_DAY) - 1;
}
function carried(position, from, to) {
  if (from.positions === to.positions) return position;
  return to.positions === "day" ? dayOfPosition(from, position) : (position + 1) * MINUTES_PER_DAY;
}
function wholeAmount(duration, amount) {
  if (Number.isSafeInteger(amount) && amount >= 0) return amount;
  throw new RangeError(`not a whole amount: ${duration.amount} ${duration.unit}`);
}
function wholeMinutes(duration) {
  const minutes = Math.round(duration.amount * 60);
  if (Math.abs(duration.amount * 60 - minutes) < 1 / 60) return wholeAmount(duration, minutes);
  throw new RangeError(`not a whole number of minutes: ${duration.amount} ${duration.unit}`);
}

// model/clock/rest-days.ts
function restDayEntries(index, { ruler, from }, end) {
  const worked = [];
  const groups = /* @__PURE__ */ new Map();
  const firstDay = ruler.positions === "day" ? from + 1 : Math.floor(from / MINUTES_PER_DAY);
  const lastDay = dayOfPosition(ruler, end);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const kind = index.kindOf(day);
    if (kind.reason === "weekday") continue;
    if (kind.working) {
      const date = formatDate(day);
      worked.push({
        kind: "counted",
        reason: "worked-rest-day",
        from: date,
        to: date,
        amount: 1,
        unit: "working-day",
        ...counterpart(kind),
        ...grounds(kind)
      });
      continue;
    }
    const name = groupName(kind);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, { kind, days: [day] });
    else groups.set(name, { kind: shared(group.kind, kind), days: [...group.days, day] });
  }
  return [...worked, ...[...groups.values()].map(({ kind, days }) => skippedEntry(kind, days))];
}
function groupName(kind) {
  if (kind.label !== void 0) return `label ${kind.label.vi} ${kind.assumption ?? ""}`;
  return kind.counterpart === void 0 ? kind.reason : `${kind.reason} ${kind.counterpart}`;
}
function shared(one, other) {
  if (one.reason === other.reason && one.counterpart === other.counterpart) return one;
  const { counterpart: _, ...rest } = one;
  return one.reason === other.reason ? rest : { ...rest, reason: "holiday" };
}
function skippedEntry(kind, days) {
  const dates = days.map(formatDate);
  return {
    kind: "skipped",
    reason: kind.reason,
    from: dates[0],
    to: dates[dates.length - 1],
    amount: dates.length,
    dates,
    ...kind.label === void 0 ? {} : { label: kind.label },
    ...counterpart(kind),
    ...grounds(kind)
  };
}
function counterpart(kind) {
  return kind.counterpart === void 0 ? {} : { counterpart: formatDate(kind.counterpart) };
}

// model/clock/explanation-of.ts
function explanationOf(term, settlement) {
  const [first, second] = settlement.phases;
  const open = settlement.stops.find((stop) => stop.effect === "pending");
  return [
    ...settlement.restarts.map(restartedEntry),
    ...startEntries(term, settlement, first),
    ...phaseEntries(term, first, second === void 0 ? open : void 0, takenBy(settlement.stops)),
    ...settlement.stops.map(stoppedEntry),
    ...extendedEntries(term, settlement, second, open),
    ...rolledEntries(term, settlement),
    ...provisionalEntries(term, settlement),
    ...readingEntries(term, settlement)
  ];
}
function restartedEntry({
  stop,
  from,
  to
}) {
  return { kind: "restarted", from, to, ...stop === void 0 ? {} : { ...named(stop), ...grounds(stop) } };
}
function startEntries(term, { received, movedTo }, first) {
  const entries = [];
  if (movedTo !== void 0 && term.cutoff !== void 0) {
    entries.push({
      kind: "cutoff",
      from: received,
      to: formatDate(movedTo),
      after: term.cutoff.after,
      ...grounds(term)
    });
  }
  const dated = first.ruler.positions === "day";
  entries.push({
    kind: "anchor",
    from: movedTo === void 0 ? received : formatDate(movedTo),
    to: dated && term.duration.unit !== "same-day" ? formatDate(first.from + 1) : textOf(first.ruler, first.from),
    basis: START_OF_TERM
  });
  return entries;
}
function phaseEntries(term, phase, open, taken) {
  const { ruler } = phase;
  const end = open === void 0 ? phase.end : Math.max(phase.from, positionOf(term.calendar, ruler, open.stop.from));
  const counted = {
    kind: "counted",
    reason: "term",
    from: ruler.positions === "day" && end > phase.from ? formatDate(phase.from + 1) : textOf(ruler, phase.from),
    to: textOf(ruler, end),
    ...open === void 0 ? { amount: phase.duration.amount, unit: phase.duration.unit } : { amount: Math.max(0, ruler.count(phase.from, end) - taken), unit: ruler.unit },
    ...term.basis === void 0 ? { basis: END_OF_TERM } : {},
    ...grounds(term)
  };
  return [counted, ...ruler.readsCalendar ? restDayEntries(indexOf(term.calendar), phase, end) : []];
}
function stoppedEntry({ stop, effect, taken, unit, broughtUp }) {
  return {
    kind: "stopped",
    from: stop.from,
    to: stop.to ?? stop.from,
    because: stop.because,
    effect,
    amount: taken,
    unit,
    broughtUp,
    ...named(stop),
    ...grounds(stop)
  };
}
function extendedEntries(term, { extension }, phase, open) {
  if (phase === void 0 || extension === void 0) return [];
  const { ruler, from, end, duration } = phase;
  const upTo = open === void 0 ? end : Math.max(from, positionOf(term.calendar, ruler, open.stop.from));
  return [
    {
      kind: "extended",
      from: textOf(ruler, from),
      to: textOf(ruler, upTo),
      amount: duration.amount,
      unit: duration.unit,
      ...grounds(extension)
    },
    ...ruler.readsCalendar ? restDayEntries(indexOf(term.calendar), phase, upTo) : []
  ];
}
function rolledEntries(term, { pending, unrolled, due }) {
  if (pending !== void 0 || unrolled === due) return [];
  const { reason, label, assumption } = indexOf(term.calendar).kindOf(unrolled);
  return [
    {
      kind: "rolled",
      from: formatDate(unrolled),
      to: formatDate(due),
      reason,
      ...label === void 0 ? {} : { label },
      ...assumption === void 0 ? {} : { assumption },
      basis: END_OF_TERM
    }
  ];
}
function provisionalEntries(term, { pending, consulted }) {
  if (pending !== void 0 || consulted === void 0) return [];
  const { knownFrom, knownUntil } = indexOf(term.calendar);
  const entries = [];
  const add = (from, to) => {
    if (from <= to) entries.push({ kind: "provisional", from: formatDate(from), to: formatDate(to) });
  };
  add(consulted.from, Math.min(consulted.to, knownFrom - 1));
  add(Math.max(consulted.from, knownUntil + 1), consulted.to);
  return entries;
}
function readingEntries(term, { received, phases }) {
  const { reading, hoursAssumption } = term.calendar;
  const day = formatDate(momentOf(received).day);
  const entry = (of, value) => {
    return { kind: "reading", reading: of, value, from: day, to: day };
  };
  const readings = [
    entry("workedSaturdayCounts", reading.workedSaturdayCounts),
    entry("stopDayCounts", reading.stopDayCounts),
    entry("resumeDayCounts", reading.resumeDayCounts)
  ];
  const inHours = phases.some(({ ruler }) => ruler.unit === "working-minute");
  if (hoursAssumption === void 0 || !inHours) return readings;
  return [...readings, { ...entry("hours", true), assumption: hoursAssumption }];
}
function takenBy(stops) {
  return stops.reduce((sum, { taken }) => sum + taken, 0);
}
function textOf(ruler, position) {
  return ruler.positions === "day" ? formatDate(position) : formatMinute(position);
}
function named({ state, label }) {
  return { ...state === void 0 ? {} : { state }, ...label === void 0 ? {} : { label } };
}

// model/clock/running-term.ts
function effectOf(stop, rule) {
  return stop.effect ?? (rule === "restart" && stop.because === "supplement" ? "restart" : "pause");
}
function asKnownAt(term, at) {
  const stops = [];
  for (const stop of term.stops ?? []) {
    if (isAfter(stop.from, at)) continue;
    const { to, ...open } = stop;
    stops.push(to !== void 0 && isAfter(to, at) ? open : stop);
  }
  const { extension, ...rest } = term;
  const granted = extension !== void 0 && !(extension.at !== void 0 && isAfter(extension.at, at));
  return { ...rest, stops, ...granted ? { extension } : {} };
}
function isAfter(one, other) {
  return one.length === other.length ? one > other : one.slice(0, 10) > other.slice(0, 10);
}

// model/clock/profile.ts
var VIETNAM = { id: "vi\u1EC7t_nam", start: "first-day-out", roll: true, overlap: "union" };

// model/clock/stop-walk.ts
var StopWalk = class {
  #term;
  #profile;
  #stops;
  #settled = [];
  #next = 0;
  pending;
  /** `stops` in order of time. */
  constructor(term, profile, stops) {
    this.#term = term;
    this.#profile = profile;
    this.#stops = stops;
  }
  /**
   * The end after the stops that begin before `planned` has passed. `last`: nothing follows, so the end rolls, and a
   * stop may still begin on the day it rolls to.
   */
  run(ruler, duration, start, planned, last) {
    const { calendar } = this.#term;
    const union = this.#profile.overlap === "union";
    const rolls = last && ruler.positions === "day" && this.#profile.roll;
    let end = planned;
    let taken = start;
    for (; this.#next < this.#stops.length && this.pending === void 0; this.#next += 1) {
      const stop = this.#stops[this.#next];
      const from = positionOf(calendar, ruler, stop.from);
      if (from > (rolls ? indexOf(calendar).workingDayFrom(end) : end)) break;
      if (stop.to === void 0) {
        this.pending = this.#remaining(stop, ruler, duration, Math.max(from, union ? taken : start), end);
        this.#settled.push({ stop, effect: "pending", unit: ruler.unit, taken: 0, broughtUp: false });
        continue;
      }
      const to = positionOf(calendar, ruler, stop.to);
      if (to < from) throw new RangeError(`a stop ends before it begins: ${stop.from} \u2013 ${stop.to}`);
      const [after, until] = this.#edges(ruler, from, to);
      const begin = union || from < start ? Math.max(after, taken) : after;
      const amount = until > begin ? ruler.count(begin, until) : 0;
      const moved = ruler.move(end, amount);
      end = Math.max(moved, to);
      if (union) taken = Math.max(taken, until);
      this.#settled.push({ stop, effect: "moved", unit: ruler.unit, taken: amount, broughtUp: end > moved });
    }
    return end;
  }
  /** What every stop did; those never reached began after the term had ended. */
  settled() {
    const late = this.pending === void 0 ? this.#stops.slice(this.#next) : [];
    return [
      ...this.#settled,
      ...late.map((stop) => {
        return { stop, effect: "after-due", unit: "day", taken: 0, broughtUp: false };
      })
    ];
  }
  /** The stopped stretch, open at the left; minutes are exact, so the readings concern days only. */
  #edges(ruler, from, to) {
    if (ruler.positions === "minute") return [from, to];
    const { stopDayCounts, resumeDayCounts } = this.#term.calendar.reading;
    return [stopDayCounts ? from : from - 1, resumeDayCounts ? to : to - 1];
  }
  #remaining(stop, ruler, duration, from, end) {
    if (effectOf(stop, this.#term.rule) === "restart") return duration;
    const used = ruler.positions === "day" && !this.#term.calendar.reading.stopDayCounts ? from - 1 : from;
    return { amount: Math.max(0, ruler.count(used, end)), unit: ruler.unit };
  }
};

// model/clock/settlement.ts
function settle(term) {
  const { calendar, duration } = term;
  const profile = term.profile ?? VIETNAM;
  const sorted = term.stops === void 0 || term.stops.length < 2 ? term.stops ?? [] : [...term.stops].sort(byTime);
  const restarts = restartsOf(term, sorted);
  const received = restarts.at(-1)?.to ?? term.anchor;
  const extension = extensionOf(term, restarts, received);
  const walk = new StopWalk(
    term,
    profile,
    restarts.length === 0 ? sorted : sorted.filter((stop) => runsOn(term, stop, received))
  );
  const movedTo = cutoffMove(term, received);
  const ruler = rulerFor(calendar, duration.unit);
  const start = startOf(term, ruler, received, movedTo);
  const counted = profile.start === "starts-next-day" && ruler.positions === "day" ? start + 1 : start;
  const planned = endOf(ruler, counted, duration);
  const first = {
    duration,
    ruler,
    from: start,
    planned,
    end: walk.run(ruler, duration, start, planned, extension === void 0)
  };
  const phases = [first];
  let pending = walk.pending;
  if (extension !== void 0) {
    if (pending === void 0) {
      phases.push(extendedBy(extension, term, first, walk));
      pending = walk.pending;
    } else pending = { ...pending, then: extension.duration };
  }
  const last = phases[phases.length - 1];
  const rolls = profile.roll && last.ruler.positions === "day";
  const due = rolls ? indexOf(calendar).workingDayFrom(last.end) : last.end;
  const consulted = consultedDays(received, movedTo, phases, rolls ? due : void 0);
  return {
    restarts,
    received,
    movedTo,
    phases,
    extension,
    stops: walk.settled(),
    unrolled: last.end,
    due,
    pending,
    consulted
  };
}
function extendedBy(extension, term, first, walk) {
  const ruler = rulerFor(term.calendar, extension.duration.unit);
  const from = carried(first.end, first.ruler, ruler);
  const planned = endOf(ruler, from, extension.duration);
  return {
    duration: extension.duration,
    ruler,
    from,
    planned,
    end: walk.run(ruler, extension.duration, from, planned, true)
  };
}
function byTime(one, other) {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  const [end, otherEnd] = [one.to ?? "~", other.to ?? "~"];
  return end === otherEnd ? 0 : end < otherEnd ? -1 : 1;
}
function restartsOf(term, stops) {
  const restarting = stops.filter((stop) => stop.to !== void 0 && effectOf(stop, term.rule) === "restart");
  let from = term.anchor;
  return restarting.sort((one, other) => one.to < other.to ? -1 : 1).map((stop) => {
    const restart = { stop, from, to: stop.to };
    from = restart.to;
    return restart;
  });
}
function runsOn(term, stop, received) {
  return stop.to === void 0 || effectOf(stop, term.rule) === "pause" && stop.to > received;
}
function extensionOf(term, restarts, received) {
  const { extension } = term;
  if (extension?.at === void 0 || restarts.length === 0) return extension;
  return isAfter(extension.at, received) ? extension : void 0;
}
function cutoffMove(term, received) {
  if (term.cutoff === void 0) return void 0;
  const { day, minute } = momentOf(received);
  const after = parseTime(term.cutoff.after);
  if (after === void 0) throw new RangeError(`not a time hh:mm: ${JSON.stringify(term.cutoff.after)}`);
  return minute !== void 0 && minute > after ? indexOf(term.calendar).addWorkingDays(day, 1) : void 0;
}
function startOf(term, ruler, received, movedTo) {
  if (movedTo === void 0) return positionOf(term.calendar, ruler, received);
  return ruler.positions === "day" ? movedTo : officeMinutesOf(term.calendar).openingOf(movedTo);
}
function consultedDays(received, movedTo, phases, rolledTo) {
  let from = Infinity;
  let to = -Infinity;
  const add = (first, last2) => {
    from = Math.min(from, first);
    to = Math.max(to, last2);
  };
  if (movedTo !== void 0) add(momentOf(received).day + 1, movedTo);
  for (const { ruler, from: start, end } of phases) {
    if (!ruler.readsCalendar || end === start) continue;
    add(
      ruler.positions === "day" ? start + 1 : Math.floor(start / MINUTES_PER_DAY),
      dayOfPosition(ruler, end)
    );
  }
  const last = phases[phases.length - 1];
  if (rolledTo !== void 0) add(last.end, rolledTo);
  return from > to ? void 0 : { from, to };
}

// model/clock/due.ts
function dueOf(term, asIfEnded) {
  const ended = asIfEnded === void 0 ? term : { ...term, stops: endedAt(term, asIfEnded) };
  const settlement = settle(ended);
  const { pending } = settlement;
  return {
    due: dueText(settlement),
    ...pending === void 0 ? {} : { remaining: pending },
    provisional: isProvisional(ended, settlement),
    explanation: explanationOf(ended, settlement)
  };
}
function dueDateOf(term) {
  return dueText(settle(term));
}
function isOverdue(term, at) {
  const due = dueDateOf(asKnownAt(term, at));
  return due !== null && isAfter(at, due);
}
function endedAt(term, at) {
  return (term.stops ?? []).map((stop) => stop.to === void 0 ? { ...stop, to: at } : stop);
}
function dueText({ pending, phases, due }) {
  if (pending !== void 0) return null;
  const last = phases[phases.length - 1];
  return last.ruler.positions === "day" ? formatDate(due) : formatMinute(due);
}
function isProvisional(term, { pending, consulted }) {
  if (pending !== void 0 || consulted === void 0) return false;
  return !indexOf(term.calendar).isKnown(consulted.from, consulted.to);
}

// model/clock/step-limit.ts
function limitTerm(calendar, limit, duration, visits) {
  let first = limit.eachVisit === true ? visits.length - 1 : 0;
  let own = duration;
  for (const { visit, duration: fresh } of limit.visits) {
    if (visit > visits.length || visit - 1 < first) continue;
    first = visit - 1;
    own = fresh;
  }
  const stays = visits.slice(first);
  const away = [];
  stays.forEach((stay, place) => {
    const back = stays[place + 1];
    if (stay.left !== void 0 && back !== void 0) {
      away.push({ from: stay.left, to: back.entered, because: "not-counted" });
    }
  });
  const { cutoff, basis, assumption } = limit;
  return {
    calendar,
    duration: own,
    anchor: stays[0].entered,
    stops: away,
    ...cutoff === void 0 ? {} : { cutoff },
    ...basis === void 0 ? {} : { basis },
    ...assumption === void 0 ? {} : { assumption }
  };
}

// model/expression/type-of.ts
function operatorResult(op, types) {
  const [left = ANY, right = left] = types;
  switch (op) {
    case "present":
      return BOOLEAN;
    case "and":
    case "or":
    case "not":
      return types.every((type) => type.is === "boolean" || type.is === "any") ? BOOLEAN : refuse(op, left, right);
    case "=":
    case "\u2260":
      return areComparable(left, right) ? BOOLEAN : refuse(op, left, right);
    case "<":
    case "\u2264":
    case ">":
    case "\u2265":
      return areOrdered(left, right) ? BOOLEAN : refuse(op, left, right);
    case "in":
      return areComparable(elementOf(left), elementOf(right)) ? BOOLEAN : refuse(op, left, right);
    case "+":
    case "-":
    case "negate":
      return fold(op, types, sumType);
    case "*":
      return fold(op, types, productType);
  }
}
function callResult(name, args) {
  const found = functionNamed(name)?.signatures.find((signature) => accepts(signature, args));
  const [left = ANY, right = left] = args;
  return found?.result ?? refuse(name, left, right);
}
function literalType(literal) {
  switch (literal.type) {
    case "number":
      return { is: "number", whole: (parseDecimal(literal.value)?.micro ?? 1n) % 1000000n === 0n };
    case "duration":
      return { is: "duration", family: unitFamily(literal.value.unit) };
    case "choice":
      return { is: "choice" };
    default:
      return { is: literal.type };
  }
}
function fold(op, types, result) {
  const [first = ANY, ...others] = types;
  let total = first;
  for (const type of others.length === 0 ? [first] : others) {
    const next = result(total, type);
    if (typeof next === "string") return refuse(op, total, type, next);
    total = next;
  }
  return total;
}
var sumType = (left, right) => {
  if (left.is === "any" || right.is === "any") return left.is === "any" ? right : left;
  if (left.is === "number" && right.is === "number") return left.whole && right.whole ? WHOLE2 : NUMBER;
  if (left.is === "money" && right.is === "money") return MONEY;
  const both = [left, right].every((type) => type.is === "money" || type.is === "amount");
  return both ? "needs-rounding" : "kinds";
};
var productType = (left, right) => {
  if (left.is === "any" || right.is === "any") return ANY;
  if (left.is === "number" && right.is === "number") return left.whole && right.whole ? WHOLE2 : NUMBER;
  if (left.is === "money") return timesMoney2(right);
  if (right.is === "money") return timesMoney2(left);
  if (left.is === "amount" || right.is === "amount") return "needs-rounding";
  const pair = [left.is, right.is];
  return pair.includes("number") && pair.includes("percent") ? NUMBER : "kinds";
};
function timesMoney2(factor) {
  if (factor.is === "number" && factor.whole) return MONEY;
  if (factor.is === "number" || factor.is === "percent") return AMOUNT;
  return factor.is === "amount" ? "needs-rounding" : "kinds";
}
function accepts({ params, optional = [], rest }, args) {
  if (rest !== void 0) return args.length >= 2 && args.every((arg) => fits(arg, rest));
  const all = [...params, ...optional];
  if (args.length < params.length || args.length > all.length) return false;
  return args.every((arg, i) => fits(arg, all[i] ?? ANY));
}
function fits(arg, param) {
  if (arg.is === "any" || param.is === "any") return true;
  if (arg.is === "list" && param.is === "list") return fits(arg.of, param.of);
  if (arg.is === "number" && param.is === "number") return arg.whole || !param.whole;
  return arg.is === param.is;
}
function elementOf(type) {
  return type.is === "list" ? type.of : type;
}
function refuse(op, left, right, reason = "kinds") {
  return { is: "mismatch", op, left, right, reason };
}

// model/clock/before-due.ts
var APOLOGY_BEFORE = { amount: 1, unit: "working-day" };
function apologyBy(calendar, duration, due, before = APOLOGY_BEFORE) {
  return isDayOrLess(calendar, duration) ? void 0 : dayBefore(calendar, due, before);
}
function dayBefore(calendar, due, before) {
  const index = indexOf(calendar);
  const day = momentOf(due).day;
  if (before.unit === "working-day") return formatDate(index.addWorkingDays(day, -before.amount));
  return formatDate(index.workingDayUntil(calendarDaysBack(day, before)));
}
function isDayOrLess(calendar, duration) {
  if (duration.unit !== "working-hour") return nominalMinutes(duration) <= MINUTES_PER_DAY;
  const office = officeMinutesOf(calendar);
  const minutesOfWeekday = calendar.week.map((_, weekday) => {
    const start = (4 + weekday) * MINUTES_PER_DAY;
    return office.between(start, start + MINUTES_PER_DAY);
  });
  return duration.amount * 60 <= Math.max(...minutesOfWeekday);
}
function nominalMinutes({ amount, unit }) {
  switch (unit) {
    case "minute":
      return amount;
    case "hour":
    case "working-hour":
      return amount * 60;
    case "same-day":
      return MINUTES_PER_DAY;
    case "day":
    case "working-day":
      return amount * MINUTES_PER_DAY;
    case "week":
      return amount * 7 * MINUTES_PER_DAY;
    case "month":
      return amount * 30 * MINUTES_PER_DAY;
    case "year":
      return amount * 365 * MINUTES_PER_DAY;
  }
}
function calendarDaysBack(day, before) {
  if (before.unit === "month") return addMonths(day, -before.amount);
  if (before.unit === "year") return addMonths(day, -12 * before.amount);
  return before.unit === "same-day" ? day : day - Math.ceil(nominalMinutes(before) / MINUTES_PER_DAY);
}

// model/fee/exact.ts
var FINE = 10n ** 16n;
function exactOfDong(dong) {
  return dong * FINE;
}
function floorDong(exact) {
  return exact / FINE;
}
function formatExact(exact) {
  const places = (exact % FINE).toString().padStart(16, "0").replace(/0+$/, "");
  return `${exact / FINE}${places === "" ? "" : `.${places}`}`;
}

// model/fee/select-row.ts
function selectRow(rows, facts, date, valueOf) {
  const inForce = rows.filter((row2) => isInForce(row2.inForce, date)).sort(byId2);
  if (inForce.length === 0) return { is: "not-in-force", date };
  const truth = (row2) => row2.when === void 0 ? true : holds(row2.when, facts);
  const own = inForce.filter((row2) => row2.otherwise !== true);
  const taken = own.filter((row2) => truth(row2) === true);
  const open = own.filter((row2) => truth(row2) === void 0);
  const sure = taken.length > 0 ? taken : inForce.filter((row2) => row2.otherwise === true);
  const [row] = sure;
  if (row === void 0) {
    return open.length > 0 ? missingFor(open, facts) : { is: "no-row", inputs: inputsOfRows(own, facts) };
  }
  return agree2(row, sure, open, own, facts, valueOf);
}
function agree2(row, sure, open, own, facts, valueOf) {
  const values = sure.map((one) => ({ row: one.id, result: valueOf(one) }));
  const found = [];
  for (const { row: id, result } of values) {
    if (result.is !== "value") return result;
    found.push({ row: id, value: result.value, shown: result.shown });
  }
  const [first] = found;
  if (first === void 0) return { is: "no-row", inputs: [] };
  if (found.some(({ shown }) => shown !== first.shown)) {
    const disagreeing = found.map(({ row: id, shown }) => ({ row: id, value: shown }));
    return { is: "rows-disagree", rows: disagreeing, inputs: inputsOfRows(own, facts) };
  }
  const other = open.filter((one) => {
    const result = valueOf(one);
    return result.is !== "value" || result.shown !== first.shown;
  });
  if (other.length > 0) return missingFor(other, facts);
  return { is: "row", row, agreeing: sure.map(({ id }) => id), value: first.value };
}
function isInForce(period, date) {
  return (period?.from ?? date) <= date && date <= (period?.to ?? date);
}
function byId2(a, b) {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function missingFor(rows, facts) {
  const conditions = rows.flatMap(({ when }) => when ?? []);
  const missing = distinct(conditions.flatMap((when) => missingInputs(when, facts)));
  return { is: "missing", where: rows.map(({ id }) => id), inputs: missing.map((input) => ({ input })) };
}
function inputsOfRows(rows, facts) {
  return distinct(rows.flatMap(({ when }) => when === void 0 ? [] : inputsOf(when))).map((input) => {
    const { value } = encodeValue(evaluate(input, facts));
    return value === void 0 ? { input } : { input, value: typeof value === "string" ? value : JSON.stringify(value) };
  });
}
function distinct(inputs) {
  return [...new Map(inputs.map((input) => [inputName(input), input])).values()];
}

// model/fee/relief.ts
var WHOLE_PERCENT = 100000000n;
function reliefsOf(charge, facts, date) {
  const inForce = charge.reliefs.filter((relief) => isInForce(relief.inForce, date)).sort(byId2);
  const truth = new Map(
    inForce.map((one) => [one, one.when === void 0 ? true : holds(one.when, facts)])
  );
  const sure = inForce.filter((relief) => truth.get(relief) === true);
  const open = inForce.filter((relief) => truth.get(relief) === void 0);
  const applied = combine(sure, charge.meeting);
  if (applied === void 0) return meetingProblem(sure, inForce, facts);
  if (open.length === 0 || !matters(sure, open, charge.meeting)) return applied;
  return missingFor(open, facts);
}
function isFullyExempt(applied) {
  return rateOf(applied) >= WHOLE_PERCENT;
}
function matters(sure, open, meeting) {
  const least = combine(sure, meeting);
  const most = combine([...sure, ...open].sort(byId2), meeting);
  return least === void 0 || most === void 0 || rateOf(least) !== rateOf(most);
}
function combine(reliefs, meeting) {
  const lowest = greatest(reliefs);
  if (meeting === "lowest") return lowest;
  const cumulative = addUp(reliefs);
  return meeting === "cumulative" || rateOf(cumulative) === rateOf(lowest) ? meeting ? cumulative : lowest : void 0;
}
function greatest(reliefs) {
  const [first, ...others] = reliefs.map(withRate);
  return first === void 0 ? [] : [others.reduce((best, one) => one.rate > best.rate ? one : best, first)];
}
function addUp(reliefs) {
  let left = WHOLE_PERCENT;
  return reliefs.map(withRate).map(({ relief, rate }) => {
    const taken = rate < left ? rate : left;
    left -= taken;
    return { relief, rate: taken };
  });
}
function withRate(relief) {
  const rate = relief.percent === void 0 ? WHOLE_PERCENT : parseDecimal(relief.percent)?.micro ?? 0n;
  return { relief, rate: rate > WHOLE_PERCENT ? WHOLE_PERCENT : rate };
}
function rateOf(applied) {
  return applied.reduce((sum, { rate }) => sum + rate, 0n);
}
function meetingProblem(sure, inForce, facts) {
  return { is: "reliefs-meet", reliefs: sure.map(({ id }) => id), inputs: inputsOfRows(inForce, facts) };
}

// model/fee/account.ts
var EMPTY_ACCOUNT = { exact: 0n, lines: [] };
function bookRow(charge, { row, agreeing, value }) {
  const line = {
    is: "row",
    row: row.id,
    agreeing,
    ...row.when !== void 0 && { when: row.when },
    ...row.otherwise !== void 0 && { otherwise: row.otherwise },
    ...row.inForce !== void 0 && { inForce: row.inForce },
    ...value.exact % FINE !== 0n && { exact: formatExact(value.exact) },
    of: shownAmount(row, value),
    dong: floorDong(value.exact),
    ...ground(row, charge)
  };
  return { exact: value.exact, lines: [line] };
}
function bookBounds(account, charge) {
  const [least, most] = [charge.atLeast, charge.atMost].map(
    (one) => one === void 0 ? void 0 : BigInt(one)
  );
  const raised = least !== void 0 && account.exact < exactOfDong(least) ? bookBound(account, charge, "at-least", least) : account;
  return most !== void 0 && raised.exact > exactOfDong(most) ? bookBound(raised, charge, "at-most", most) : raised;
}
function bookBound(account, charge, is, bound) {
  const exact = exactOfDong(bound);
  return book(account, exact, (dong) => ({ is, bound, dong, ...ground(charge, charge) }));
}
function bookReliefs(account, charge, reliefs) {
  let taken = 0n;
  return reliefs.reduce((running, { relief, rate }) => {
    taken += rate;
    const exact = account.exact * (WHOLE_PERCENT - taken) / WHOLE_PERCENT;
    return book(running, exact, (dong) => ({
      is: "relief",
      relief: relief.id,
      ...relief.percent !== void 0 && { percent: relief.percent },
      ...relief.when !== void 0 && { when: relief.when },
      ...relief.inForce !== void 0 && { inForce: relief.inForce },
      dong,
      ...ground(relief, charge)
    }));
  }, account);
}
function bookRounding(account, charge) {
  if (charge.rounding === void 0) return account;
  const { mode } = charge.rounding;
  const to = BigInt(charge.rounding.to);
  const rounded = roundToMultiple(account.exact, exactOfDong(to), mode);
  const most = charge.atMost === void 0 ? void 0 : exactOfDong(BigInt(charge.atMost));
  const exact = most !== void 0 && rounded > most ? most : rounded;
  if (exact === account.exact) return account;
  return book(account, exact, (dong) => ({ is: "rounding", mode, to, dong, ...ground(charge, charge) }));
}
function book(account, exact, lineOf) {
  const line = lineOf(floorDong(exact) - floorDong(account.exact));
  return { exact, lines: [...account.lines, line] };
}
function shownAmount({ amount }, value) {
  if (value.is === "bands") {
    return { is: "bands", base: value.base, baseIs: value.baseIs, bands: bandLines(value.parts) };
  }
  const per = amount.is === "fixed" ? amount.per : void 0;
  return {
    is: "fixed",
    each: value.each,
    ...value.quantity !== void 0 && { quantity: value.quantity },
    ...per !== void 0 && { per }
  };
}
function bandLines(parts) {
  let running = 0n;
  return parts.map(({ exact, dong: whole, ...band }) => {
    const before = floorDong(running);
    running += exact;
    return {
      ...band,
      ...whole !== void 0 && { whole: BigInt(whole) },
      dong: floorDong(running) - before
    };
  });
}
function ground(own, charge) {
  const assumption = own.assumption ?? charge.assumption;
  return { basis: own.basis ?? charge.basis ?? [], ...assumption !== void 0 && { assumption } };
}

// model/fee/row-amount.ts
var FINE_PER_MICRO = FINE / 1000000n;
function amountOfRow(row, facts) {
  const { amount } = row;
  if (amount.is === "bands") return bandsAmount(row.id, amount, facts);
  const each = BigInt(amount.dong);
  if (amount.per === void 0) return amountValue(row.id, { is: "fixed", exact: exactOfDong(each), each });
  const quantity = evaluate(amount.per, facts);
  if (quantity.is !== "number" || quantity.value.micro < 0n)
    return noValue(row.id, "quantity", amount.per, facts);
  const exact = each * quantity.value.micro * FINE_PER_MICRO;
  return amountValue(row.id, { is: "fixed", exact, each, quantity: formatDecimal(quantity.value) });
}
function bandsAmount(row, { base, bands }, facts) {
  const value = evaluate(base, facts);
  const size = value.is === "money" ? decimalOfWhole(value.dong) : value.is === "number" ? value.value : void 0;
  if (size === void 0 || value.is !== "money" && value.is !== "number")
    return noValue(row, "base", base, facts);
  const shown = formatDecimal(size);
  if (size.micro < 0n) return { is: "no-band", row, base: shown };
  const progressive = bands.every(({ percent }) => percent !== void 0);
  if (progressive && value.is !== "money") return { is: "unusable", row, what: "base" };
  if (!progressive && bands.some(({ percent }) => percent !== void 0))
    return { is: "unusable", row, what: "amount" };
  const parts = progressive ? progressiveParts(size, bands) : slabParts(size, bands);
  if (parts === void 0) return { is: "no-band", row, base: shown };
  const exact = parts.reduce((sum, part) => sum + part.exact, 0n);
  return amountValue(row, { is: "bands", exact, base: shown, baseIs: value.is, parts });
}
function progressiveParts(base, bands) {
  const parts = [];
  let covered = 0n;
  for (const band of bands) {
    const top = upperEnd(band);
    const end = top === void 0 || top.micro > base.micro ? base.micro : top.micro;
    const inside = { micro: end - covered };
    const rate = parseDecimal(band.percent ?? "0") ?? { micro: 0n };
    parts.push(bandPart(band, inside, inside.micro * rate.micro * FINE / 10n ** 14n));
    covered = end;
    if (covered === base.micro) return parts;
  }
  return void 0;
}
function slabParts(base, bands) {
  const band = bands.find((one) => {
    const top = upperEnd(one);
    return top === void 0 || compareDecimals(base, top) <= 0;
  });
  return band && [bandPart(band, base, exactOfDong(BigInt(band.dong ?? "0")))];
}
function upperEnd({ upTo }) {
  return upTo === void 0 ? void 0 : parseDecimal(upTo);
}
function bandPart({ upTo, percent, dong }, part, exact) {
  return {
    ...upTo !== void 0 && { upTo },
    ...percent !== void 0 && { percent },
    ...dong !== void 0 && { dong },
    part: formatDecimal(part),
    exact
  };
}
function amountValue(row, amount) {
  if (!isWithinBounds(amount.exact / FINE)) return { is: "unusable", row, what: "amount" };
  return { is: "value", value: amount, shown: formatExact(amount.exact) };
}
function noValue(row, what, expression, facts) {
  const inputs = missingInputs(expression, facts);
  if (inputs.length === 0) return { is: "unusable", row, what };
  return { is: "missing", where: [row], inputs: inputs.map((input) => ({ input })) };
}

// model/fee/charge.ts
function assess(charge, dossier, { date }) {
  const facts = { ...dossier, filingDate: dossier.filingDate ?? date };
  const selection = selectRow(charge.rows, facts, date, (row) => amountOfRow(row, facts));
  const reliefs = reliefsOf(charge, facts, date);
  if ("is" in reliefs) {
    if (selection.is !== "row") return fail(charge, [selection, reliefs]);
    const isNothing = bookBounds(bookRow(charge, selection), charge).exact === 0n;
    return isNothing ? settle2(charge, selection, []) : fail(charge, [reliefs]);
  }
  if (selection.is === "row") return settle2(charge, selection, reliefs);
  if (selection.is === "missing" && isFullyExempt(reliefs)) {
    return {
      charge: charge.id,
      dong: 0n,
      lines: bookReliefs(EMPTY_ACCOUNT, charge, reliefs).lines,
      problems: []
    };
  }
  return fail(charge, [selection]);
}
function settle2(charge, taken, reliefs) {
  const due = bookReliefs(bookBounds(bookRow(charge, taken), charge), charge, reliefs);
  if (charge.rounding === void 0 && due.exact % FINE !== 0n) {
    return fail(charge, [{ is: "needs-rounding", exact: formatExact(due.exact) }]);
  }
  const { exact, lines } = bookRounding(due, charge);
  return { charge: charge.id, dong: exact / FINE, lines, problems: [] };
}
function fail(charge, problems) {
  return { charge: charge.id, dong: void 0, lines: [], problems };
}

// model/fee/campaign.ts
function offerOn(model, date) {
  const campaigns = model.campaigns.filter(({ inForce }) => isInForce(inForce, date)).sort(byId2);
  const conflicts = [];
  const replacement = (what, of) => {
    const found = campaigns.filter((campaign) => of(campaign) !== void 0);
    if (found.length > 1) conflicts.push({ what, campaigns: found.map(({ id }) => id) });
    return found.length === 1 && found[0] !== void 0 ? of(found[0]) : void 0;
  };
  const charge = (id) => replacement(`charge:${id}`, ({ charges }) => charges.find((one) => one.id === id));
  const own = model.charges.map((one) => charge(one.id) ?? one);
  const ownIds = new Set(model.charges.map(({ id }) => id));
  const newIds = new Set(
    campaigns.flatMap(({ charges }) => charges.map(({ id }) => id)).filter((id) => !ownIds.has(id))
  );
  return {
    channels: replacement("channels", ({ channels }) => channels) ?? model.channels,
    term: replacement("term", ({ term }) => term) ?? model.term,
    charges: [...own, ...[...newIds].sort().flatMap((id) => charge(id) ?? [])],
    campaigns: campaigns.map(({ id }) => id),
    conflicts
  };
}

// model/fee/term-row.ts
function selectTerm(term, dossier, { date }) {
  if (!term.prescribed) return { is: "not-prescribed" };
  const facts = { ...dossier, filingDate: dossier.filingDate ?? date };
  const selection = selectRow(term.rows, facts, date, (row2) => termOfRow(row2, facts));
  if (selection.is !== "row") return { is: "problem", problem: selection };
  const { row, agreeing, value } = selection;
  const assumption = row.assumption ?? term.assumption;
  return {
    is: "term",
    row: row.id,
    agreeing,
    ...value,
    ...row.cutoff !== void 0 && { cutoff: row.cutoff },
    basis: row.basis ?? term.basis ?? [],
    ...assumption !== void 0 && { assumption }
  };
}
function effectiveDuration({ duration, exceptions }, facts) {
  const truths = exceptions.map(({ when }) => holds(when, facts));
  const at = truths.indexOf(true);
  const taken = exceptions[at];
  const sure = taken === void 0 ? { duration } : { duration: taken.duration, exception: at };
  const before = taken === void 0 ? exceptions : exceptions.slice(0, at);
  const open = before.filter((one, i) => truths[i] === void 0 && !areSame(one.duration, sure.duration));
  if (open.length === 0) return sure;
  return missingFor(
    open.map(({ when }) => ({ id: String(exceptions.findIndex((one) => one.when === when)), when })),
    facts
  );
}
function termOfRow(row, facts) {
  const found = effectiveDuration(row, facts);
  if ("is" in found) return found.is === "missing" ? { ...found, where: [row.id] } : found;
  const { amount, unit } = found.duration;
  const cutoff = row.cutoff === void 0 ? "" : `, ${row.cutoff.after}`;
  return { is: "value", value: found, shown: `${amount} ${unit}${cutoff}` };
}
function areSame(a, b) {
  return a.amount === b.amount && a.unit === b.unit;
}

export {
  MODEL_VERSION,
  emptyContext,
  entryOf,
  encodeValue,
  weekdayOf,
  dayOf,
  formatDate,
  formatMinute,
  ANY,
  BOOLEAN,
  TEXT,
  MONEY,
  DATE,
  NUMBER,
  WHOLE2 as WHOLE,
  listOf,
  areComparable,
  fieldTypeOf,
  printType,
  functions,
  evaluate,
  inputName,
  factsOf,
  conditionHolds,
  missingValues,
  withEvent,
  guardVerdict,
  guardHolds,
  nextContext,
  officeMinutesOf,
  dueOf,
  isOverdue,
  limitTerm,
  operatorResult,
  callResult,
  literalType,
  explain,
  apologyBy,
  assess,
  offerOn,
  selectTerm,
  effectiveDuration
};
