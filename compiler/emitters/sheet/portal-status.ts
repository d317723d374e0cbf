import type { State } from "@tthc/model";
import type { Speaker } from "../speaker.ts";

const STATUSES: readonly (readonly [vi: string, en: string])[] = [
  ["Mới đăng ký", "Newly registered"],
  ["Được tiếp nhận", "Accepted"],
  ["Không được tiếp nhận", "Not accepted"],
  ["Đang xử lý", "Being processed"],
  ["Yêu cầu bổ sung giấy tờ", "Papers to be supplemented"],
  ["Yêu cầu thực hiện nghĩa vụ tài chính", "Payment required"],
  ["Công dân yêu cầu rút hồ sơ", "Withdrawn by the citizen"],
  ["Dừng xử lý", "Discontinued"],
  ["Đã xử lý xong", "Processed"],
  ["Đã trả kết quả", "Result handed over"],
];

/** Status of a state on the national portal, with its number: `4 – Đang xử lý`. */
export function statusName({ status }: State, { say }: Speaker): string {
  const [vi, en] = STATUSES[status - 1] ?? ["", ""];
  return `${status} – ${say(vi, en)}`;
}
