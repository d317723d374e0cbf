import type { Shown } from "./change.ts";

type Said = readonly [vi: string, en: string];

/** What the fixed words of the model are called by people. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  anchor: {
    complete: ["nhận đủ hồ sơ", "receipt of the complete dossier"],
    accepted: ["tiếp nhận", "acceptance"],
    filed: ["nộp hồ sơ", "filing"],
  },
  onSupplement: {
    pause: ["tạm dừng", "the term stands still"],
    restart: ["tính lại từ đầu", "the term starts again"],
    "own-limit": ["hạn riêng của người nộp", "the applicant has a limit of their own"],
  },
  collected: {
    filing: ["khi nộp hồ sơ", "on filing"],
    acceptance: ["khi tiếp nhận", "on acceptance"],
    supplement: ["khi bổ sung", "on the supplement"],
    result: ["khi trả kết quả", "with the result"],
  },
  agencyBy: {
    "filing-place": ["theo nơi nộp", "by filing place"],
    location: ["theo địa điểm", "by location"],
    case: ["theo trường hợp", "by case"],
  },
  transition: {
    "old-version": ["theo phiên bản cũ", "by the old version"],
    "new-version": ["theo phiên bản mới", "by the new version"],
    stop: ["dừng giải quyết", "processing stops"],
  },
  meeting: {
    lowest: ["lấy mức thấp nhất", "the lowest applies"],
    cumulative: ["cộng dồn", "they add up"],
  },
  rounding: {
    up: ["lên", "up"],
    down: ["xuống", "down"],
    nearest: ["gần nhất", "to the nearest"],
  },
  channel: {
    "online-partial": ["trực tuyến một phần", "partly online"],
    online: ["trực tuyến", "online"],
    "online-full": ["trực tuyến toàn trình", "fully online"],
  },
  stateKind: {
    step: ["bước", "step"],
    wait: ["lần chờ", "wait"],
    parallel: ["song song", "parallel part"],
    end: ["kết thúc", "end"],
  },
  meaning: {
    file: ["nộp", "files"],
    accept: ["tiếp nhận", "accepts"],
    pass: ["đạt", "passes"],
    fail: ["không đạt", "fails"],
    complete: ["đủ hồ sơ", "complete"],
    incomplete: ["thiếu hồ sơ", "incomplete"],
    "wrong-authority": ["sai thẩm quyền", "wrong authority"],
    agree: ["đồng ý", "agrees"],
    disagree: ["không đồng ý", "disagrees"],
    approve: ["duyệt", "approves"],
    "send-back": ["trả lại", "sends back"],
    supplemented: ["đã bổ sung", "supplemented"],
    withdraw: ["rút hồ sơ", "withdraws"],
    stop: ["dừng giải quyết", "stops processing"],
    paid: ["đã nộp tiền", "paid"],
    done: ["xong", "done"],
    "hand-over": ["trả kết quả", "hands over"],
    reappoint: ["hẹn lại", "promises a new date"],
    extend: ["gia hạn", "extends"],
    expired: ["hết hạn", "the limit passed"],
    own: ["hành động riêng", "an action of its own"],
  },
  fieldType: {
    text: ["văn bản", "text"],
    "long-text": ["văn bản dài", "long text"],
    number: ["số", "number"],
    integer: ["số nguyên", "whole number"],
    money: ["số tiền", "money"],
    "yes-no": ["có không", "yes or no"],
    date: ["ngày", "date"],
    datetime: ["ngày giờ", "date and time"],
    "personal-id": ["số định danh", "personal id"],
    "tax-code": ["mã số thuế", "tax code"],
    phone: ["số điện thoại", "phone number"],
    email: ["email", "e-mail address"],
    address: ["địa chỉ", "address"],
    parcel: ["thửa đất", "land parcel"],
    file: ["tệp", "file"],
    choice: ["chọn một", "choice of one"],
    choices: ["chọn nhiều", "choice of several"],
    list: ["danh sách lặp", "repeated rows"],
    group: ["nhóm", "group"],
  },
  shape: {
    text: ["văn bản", "text"],
    integer: ["số nguyên", "whole number"],
    decimal: ["số", "number"],
    money: ["số tiền", "money"],
    boolean: ["có không", "yes or no"],
    date: ["ngày", "date"],
    "date-time": ["ngày giờ", "date and time"],
    choice: ["lựa chọn", "choice"],
    file: ["tệp", "file"],
    record: ["nhóm mục", "group of fields"],
    list: ["danh sách lặp", "repeated rows"],
  },
  partsOrder: {
    series: ["nối tiếp", "one after the other"],
    parallel: ["song song", "in parallel"],
  },
  partEvent: {
    fails: ["một phần không đạt", "a part fails"],
    supplemented: ["một phần bổ sung", "a part is supplemented"],
    withdrawn: ["một phần rút", "a part is withdrawn"],
  },
  partThen: {
    "stop-all": ["dừng tất cả", "all parts stop"],
    continue: ["các phần khác tiếp tục", "the other parts go on"],
    wait: ["các phần khác chờ", "the other parts wait"],
  },
};

/** A fixed word as people read it; one that has no words stays as it is. */
export function fixedShown(of: keyof typeof WORDS, word: string | undefined): Shown {
  if (word === undefined) return { json: null, words: { vi: "chưa nêu", en: "not stated" } };
  const [vi, en] = WORDS[of]?.[word] ?? [word, word];
  return { json: word, words: { vi, en } };
}
