import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { expect, it } from "vitest";
import { ownPath } from "../../compiler/view/address.ts";
import { serveView } from "../../compiler/view/view-server.ts";
import { modelOf } from "../procedures/workspace.ts";
import { serve, shownModel, StubWorkspace } from "./served.ts";

const live = new StubWorkspace([shownModel(modelOf("khai_sinh", 1))]);
const view = await serve(live);
const own = view.address.slice(0, -1);
const PATH = "/thu-tuc/khai-sinh/1";
const FORM = { "content-type": "application/x-www-form-urlencoded" };

it("listens on 127.0.0.1 alone", async () => {
  expect(view.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const outward = others.find(({ internal, family }) => !internal && family === "IPv4");
  if (outward === undefined) return;
  const { port } = new URL(view.address);
  await expect(fetch(`http://${outward.address}:${port}/`)).rejects.toThrow();
});

it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example", "[::1]"])(
  "answers nothing to a page that calls it «%s»",
  async (host) => {
    const { status, text } = await view.ask("/", { headers: { host } });
    expect([status, text]).toEqual([403, "403\n"]);
  },
);

it("takes its own name, by either word", async () => {
  const { port } = new URL(view.address);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
    expect((await view.ask("/", { headers: { host } })).status).toBe(200);
});

it.each(["http://evil.example", "null", "https://127.0.0.1", "file://"])(
  "takes no form from «%s»",
  async (origin) => {
    const { status } = await view.ask(`${PATH}/bieu-mau`, { method: "POST", headers: { origin, ...FORM } });
    expect(status).toBe(403);
  },
);

it("takes its own forms, where there is one, and no other method", async () => {
  const post = { method: "POST", headers: { origin: own, ...FORM }, body: "" };
  expect((await view.ask(`${PATH}/bieu-mau`, post)).status).toBe(303);
  for (const path of ["/", `${PATH}/thoi-gian`, `${PATH}/phat-hien`, "/loi/TT0001"])
    expect((await view.ask(path, post)).status, path).toBe(405);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
    expect((await view.ask("/", { method })).status).toBe(405);
});

it("reads no more than a form may hold", async () => {
  const large = "a=".padEnd(1024 * 1024 + 1, "a");
  const asking = { method: "POST", headers: { origin: own, ...FORM }, body: large };
  expect((await view.ask(`${PATH}/bieu-mau/start`, asking)).status).toBe(413);
  const within = { ...asking, body: large.slice(0, 1024 * 1024) };
  expect((await view.ask(`${PATH}/bieu-mau/start`, within)).status).toBe(303);
});

it.each([
  "/../../package.json",
  "/%2e%2e/%2e%2e/package.json",
  `${PATH}/tep/../../../../package.json`,
  `${PATH}/tep/%2e%2e%2fpackage.json`,
  `${PATH}/tep//etc/passwd`,
  `${PATH}/tep/machine.json%00.svg`,
  "/thu-tuc/..%2f..%2f/1/thoi-gian",
  "/loi/..%2f..%2fREADME",
  "/thu-tuc/__proto__/1/thoi-gian",
  `${PATH}/constructor`,
  "/view.css/../..//",
])("shows nothing of the disk by «%s»", async (path) => {
  const { status, text } = await view.ask(path);
  expect(status).toBeGreaterThanOrEqual(300);
  expect(text).not.toContain('"workspaces"');
  expect(text).not.toContain("root:");
});

it("answers what is no address, and stays up", async () => {
  for (const path of ["//[", "http://[/", "*", "/%", `${PATH}/bieu-mau/%E0%A4%A`, `/${"a".repeat(9000)}`])
    expect((await view.ask(path)).status, path).toBeLessThan(500);
  expect(view.faults).toEqual([]);
});

it("allows no script but its own, no style within pages, no frame, nothing from elsewhere", async () => {
  const kinds = [
    "",
    "/phat-hien",
    "/bieu-mau",
    "/bieu-mau/start",
    "/thoi-gian",
    "/phieu",
    "/noi-bo",
    "/so-do",
    "/tinh-huong",
  ];
  for (const kind of kinds) {
    const { headers, text } = await view.ask(kind === "" ? "/" : PATH + kind);
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
    expect([...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script src="/view.js" defer>',
    ]);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
  for (const file of ["flow.svg", "sheet.vi.html"]) {
    const policy = (await view.ask(`${PATH}/tep/${file}`)).headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script");
  }
});

it.each([
  ["/thu-tuc/khai-sinh/1/thoi-gian?ngay=1", "/thu-tuc/khai-sinh/1/thoi-gian?ngay=1"],
  ["//evil.example/", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["\n//evil.example", "/"],
  ["/.//evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
])("leads back from «%s» to its own «%s»", (asked, to) => {
  expect(ownPath(asked)).toBe(to);
});

it("leads to no other place after a change of language", async () => {
  for (const back of ["//evil.example", "/\\evil.example", "/%09/evil.example", "https://evil.example"]) {
    const { headers } = await view.ask(`/ngon-ngu/en?ve=${encodeURIComponent(back)}`);
    expect(new URL(headers.location ?? "", own).origin).toBe(own);
  }
  const split = await view.ask("/ngon-ngu/en?ve=/a%0d%0aset-cookie:%20x=1");
  expect(split.headers["set-cookie"]).toHaveLength(1);
});

it("shows that it is not the judge that answers: a server without these rules fails them", async () => {
  const open = createServer((_, response) => response.end("200"));
  await new Promise<void>((resolve) => open.listen(0, "127.0.0.1", resolve));
  const { port } = open.address() as { port: number };
  const answered = await fetch(`http://127.0.0.1:${String(port)}/`, { method: "PUT" });
  expect(answered.status).toBe(200);
  expect(answered.headers.get("content-security-policy")).toBeNull();
  open.close();
});

it("says that a port is taken, and closes what was open", async () => {
  const { port } = new URL(view.address);
  const options = {
    language: "vi",
    now: () => "",
    explain: () => undefined,
    onFault: () => undefined,
  } as const;
  await expect(serveView(live, options, Number(port))).rejects.toThrow(/EADDRINUSE/);
  const second = await serveView(live, options);
  await second.close();
  await expect(fetch(second.address)).rejects.toThrow();
});
