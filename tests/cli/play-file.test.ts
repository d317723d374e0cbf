import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli, type CliResult } from "./run-cli.ts";

const home = join(import.meta.dirname, "../..");
const sample = JSON.parse(readFileSync(join(home, "docs/ho-so-mau/khai-sinh.json"), "utf8")) as {
  events: Record<string, unknown>[];
};

/** Plays birth registration from a file of this content. */
async function played(content: unknown, ...options: string[]): Promise<CliResult> {
  const root = temporaryFolder({ "ho-so.json": JSON.stringify(content) });
  return runCli(home, ["run", "khai_sinh", join(root, "ho-so.json"), ...options]);
}

/** The sample whose first event is changed; the others stay away. */
const filing = (change: Record<string, unknown>): unknown => ({
  events: [{ ...sample.events[0], ...change }],
});

it("the page about play files shows one that plays to its end, and the help one that starts", async () => {
  const page = readFileSync(join(home, "docs/ho-so.md"), "utf8");
  const example = /```json tthc-run=khai_sinh\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const whole = await played(JSON.parse(example));
  expect(whole.code, whole.out + whole.err).toBe(0);
  expect(whole.out).toContain("Kết quả: Đã đăng ký khai sinh");
  const { out } = await runCli("/", ["run", "--help"]);
  const short = /^ {2}\{\n[\s\S]*?^ {2}\}$/m.exec(out)?.[0] ?? "";
  const started = await played(JSON.parse(short));
  expect(started.code, started.out + started.err).toBe(0);
  expect(started.out).toContain("Chờ bổ sung hồ sơ");
});

it("the page names every key that a play file may have", async () => {
  const page = readFileSync(join(home, "docs/ho-so.md"), "utf8");
  const { err } = await played({ events: [{ at: "2026-08-28", action: "nop", fact: {} }], titel: "" });
  const keys = [...err.matchAll(/các khóa dùng được: ([^.]*)\./g)].flatMap(([, list = ""]) =>
    list.split(", "),
  );
  expect(keys.length).toBeGreaterThan(14);
  for (const key of keys) expect(page, key).toContain(`| \`${key}\` |`);
});

it.each<[string, unknown, RegExp]>([
  ["no events", { title: "x" }, /danh sách «events»/],
  ["an unknown key", filing({ facs: {} }), /events\[0\]\.facs: Không có khóa này.*facts/],
  [
    "an unknown fact",
    filing({ facts: { kenh: "counter" } }),
    /events\[0\]\.facts\.kenh: .*case, channel, applicant, filingPlace/,
  ],
  [
    "an unknown channel",
    filing({ facts: { channel: "online-ful" } }),
    /events\[0\]\.facts\.channel: .*«online-full»/,
  ],
  ["a case by its label", filing({ facts: { case: "Trẻ bị bỏ rơi" } }), /facts\.case: .*Có phải «bo_roi»/],
  [
    "an unknown field in a group",
    filing({ fields: { tre: { ngay_sih: "2026-08-20" } } }),
    /events\[0\]\.fields\.tre\.ngay_sih: Không có trường .*«ngay_sinh»/,
  ],
  [
    "a date that does not exist",
    filing({ fields: { tre: { ngay_sinh: "2026-02-30" } } }),
    /fields\.tre\.ngay_sinh: "2026-02-30" không phải ngày có thật; ghi như/,
  ],
  ["a text for a truth", filing({ fields: { de_nghi_ban_sao: "có" } }), /de_nghi_ban_sao: "có" phải là true/],
  ["a text for a number", filing({ fields: { so_ban_sao: "2" } }), /so_ban_sao: "2" phải là số nguyên/],
  ["an unknown option", filing({ fields: { loai_dang_ky: "moi" } }), /loai_dang_ky: Không có lựa chọn "moi"/],
  ["a value for a group", filing({ fields: { tre: 3 } }), /fields\.tre: Phải là một đối tượng/],
  ["an unknown paper", filing({ papers: { to_kha: true } }), /papers\.to_kha: Không có giấy tờ .*«to_khai»/],
  ["a paper that is no truth", filing({ papers: { to_khai: "có" } }), /papers\.to_khai: Phải là true/],
  ["an unknown action", filing({ action: "nôp" }), /events\[0\]\.action: .*«nop»/],
  ["an unknown role", filing({ who: "chu_tich_x" }), /events\[0\]\.who: Không có vai trò/],
  ["an unknown registry", filing({ registries: { x: true } }), /registries\.x: Không có nguồn/],
  ["an unknown path", filing({ changed: ["giay_chung_sih"] }), /changed\[0\]: .*«giay_chung_sinh»/],
  [
    "the officials' date",
    filing({ at: "28/08/2026 09:20" }),
    /events\[0\]\.at: "28\/08\/2026 09:20".*"2026-08-28T09:20"/,
  ],
  ["a day that does not exist", filing({ at: "2026-02-30T09:00" }), /events\[0\]\.at: "2026-02-30T09:00"/],
  [
    "time that goes back",
    { events: [sample.events[0], { at: "2026-08-28T09:00", action: "tiep_nhan" }] },
    /events\[1\]\.at: 28\/08\/2026 09:00 sớm hơn sự kiện trước \(28\/08\/2026 09:20\)/,
  ],
  [
    "facts after the filing",
    { events: [sample.events[0], { at: "2026-08-29", action: "tiep_nhan", facts: { channel: "post" } }] },
    /events\[1\]\.facts: Chỉ đọc khi nộp/,
  ],
])("tells %s with its place, the reason and the way out", async (_what, content, message) => {
  const { code, err, out } = await played(content);
  expect(err).toMatch(message);
  expect(code).toBe(1);
  expect(out).toBe("");
});

it("finds nothing in the sample, whichever way its letters are composed", async () => {
  const nfc = await played(sample);
  const nfd = await played(JSON.parse(JSON.stringify(sample).normalize("NFD")));
  expect(nfc.code, nfc.err).toBe(0);
  expect(nfd).toEqual(nfc);
  expect(JSON.stringify(sample)).not.toBe(JSON.stringify(sample).normalize("NFD"));
});

it("gives a program the errors as JSON", async () => {
  const { code, out } = await played(filing({ action: "nôp" }), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    format: "tthc-play/1",
    errors: [{ at: "events[0].action", message: { en: expect.stringContaining('"nop"') as string } }],
  });
});

it("takes the version in force on the filing date, and says which there are where none is", async () => {
  const filed = async (day: string, ...options: string[]): Promise<CliResult> => {
    const folder = temporaryFolder({
      "ho-so.json": JSON.stringify({ events: [{ at: day, action: "nop", facts: { channel: "counter" } }] }),
    });
    return runCli(home, ["run", "cap_phep_nha_o", join(folder, "ho-so.json"), ...options]);
  };
  expect((await filed("2026-08-03")).out).toMatch(/phiên bản [23]\)/);
  const none = await filed("1999-08-03");
  expect(none.code).toBe(2);
  expect(none.err).toMatch(
    /không có phiên bản nào có hiệu lực ngày nộp 03\/08\/1999.*phiên bản 1 \(từ .*--at/,
  );
  const chosen = await filed("1999-08-03", "--at", "03/08/2026");
  expect(chosen.out).toMatch(/không có hiệu lực vào ngày nộp/);
  expect(chosen.code).toBe(1);
  const wrong = await filed("2026-08-03", "--at", "2026-02-30");
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.err).toMatch(/--at 2026-02-30: không phải ngày có thật; ghi như 21\/08\/2026/);
});
