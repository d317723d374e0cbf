import { expect, it } from "vitest";
import { matches, plainText } from "../../compiler/view/search.ts";
import { models, serve, shownModel, StubWorkspace } from "./served.ts";

const view = await serve(new StubWorkspace(models.map(shownModel)));
const found = async (query: string): Promise<string> => {
  const text = await view.page(`/?tim=${encodeURIComponent(query)}`);
  return text.slice(text.indexOf("<main"));
};

it.each([
  ["giay phep", "Cấp Giấy phép bán lẻ rượu"],
  ["GIẤY PHÉP", "Cấp Giấy phép bán lẻ rượu"],
  ["giấy phép".normalize("NFD"), "Cấp Giấy phép bán lẻ rượu"],
  ["dang ky", "Đăng ký khai sinh"],
  ["Đăng ký", "Đăng ký khai sinh"],
  ["khai sinh dang", "Đăng ký khai sinh"],
  ["1.001193", "Đăng ký khai sinh"],
  ["1.0011", "Đăng ký khai sinh"],
  ["khai_sinh", "Đăng ký khai sinh"],
])("finds by «%s»", async (query, name) => {
  expect(await found(query)).toContain(name);
});

it("says that nothing matches, and shows all where nothing is asked", async () => {
  expect(await found("khong co thu tuc nay")).toContain("Không có thủ tục nào khớp");
  expect(await found("  ")).toContain("Đăng ký khai tử");
  expect(await found("giay phep")).not.toContain("Đăng ký khai tử");
});

it("takes signs that mean something elsewhere as text", () => {
  for (const query of [".*", "(", "[", "\\", "%", "'"]) expect(() => matches("Đăng ký", query)).not.toThrow();
  expect(matches("Đăng ký", "[đd]ăng")).toBe(false);
  expect(plainText("  Đường Ước-mơ ")).toBe("duong uoc mo");
});

it("speaks the language that was chosen, and stays on the page", async () => {
  const there = "/thu-tuc/khai-sinh/1/thoi-gian?ngay=21/08/2026";
  const vi = await view.page(there);
  expect(vi).toContain('<html lang="vi">');
  const link = /href="(\/ngon-ngu\/en[^"]*)"/.exec(vi)?.[1] ?? "";
  const { status, headers } = await view.ask(link.replaceAll("&amp;", "&"));
  expect([status, headers.location]).toEqual([303, there]);
  expect(headers["set-cookie"]?.[0]).toMatch(/^ngon_ngu=en; .*HttpOnly/);
  const en = (await view.ask(there)).text;
  expect(en).toContain('<html lang="en">');
  expect(en).toContain("Promised for");
});
