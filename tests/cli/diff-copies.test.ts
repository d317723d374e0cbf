import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";
import { CONFIG, permit, TWO, V1 } from "./sample-permit.ts";

const run = (cwd: string, ...args: string[]) => runCli(cwd, ["diff", ...args]);

it("a copy outside borrows what it uses from the workspace of the current folder", async () => {
  const shared = `dùng "chuẩn/một_cửa"\ngiấy tờ bản_vẽ_chung "Bản vẽ chung" en "Drawing"\n`;
  const using = (number: number): string =>
    permit(number, { papers: "bản_vẽ_chung 1 bản sao" }).replace(
      'dùng "chuẩn/một_cửa"',
      'dùng "chuẩn/một_cửa"\ndùng "mẫu/chung"',
    );
  const elsewhere = temporaryFolder({ "a.tthc": using(1), "b.tthc": using(1).replace("5 ngày", "4 ngày") });
  const sides = [join(elsewhere, "a.tthc"), join(elsewhere, "b.tthc")];
  const home = temporaryFolder({ "tthc.json": CONFIG, "procedures/mau/chung.tthc": shared });
  const inside = await run(home, ...sides);
  expect(inside).toMatchObject({ code: 1, err: "" });
  expect(inside.out).toContain("Thời hạn rút ngắn: 5 ngày làm việc → 4 ngày làm việc. b.tthc:");
  // Where nobody has the file, the errors themselves are told, with their places.
  const alone = await run(elsewhere, ...sides);
  expect(alone).toMatchObject({ code: 2, out: "" });
  expect(alone.err).toMatch(/^a\.tthc:2:6: lỗi TT2005/m);
  expect(alone.err).toContain("tthc.json");
});

it("a template that is not there keeps nothing from being compared, and is no difference", async () => {
  const lettered = permit(1).replace(
    'giấy_phép "Giấy phép" en "Permit"',
    'giấy_phép "Giấy phép" en "Permit" mẫu "mẫu/giay_phep.hbs"',
  );
  const folder = temporaryFolder({
    "tthc.json": CONFIG,
    [V1]: lettered,
    "procedures/mau/cap-phep-mau/mau/giay_phep.hbs": "<p>Giấy phép</p>\n",
  });
  const elsewhere = temporaryFolder({ "a.tthc": lettered, "b.tthc": lettered });
  const [a, b] = [join(elsewhere, "a.tthc"), join(elsewhere, "b.tthc")];
  const bare = await run(elsewhere, a, b);
  expect(bare.code).toBe(0);
  expect(bare.err).toContain("mẫu/giay_phep.hbs");
  // Beside the other versions of its procedure the copy finds the template that they have.
  expect(await run(folder, V1, b)).toMatchObject({ code: 0, err: "" });
  expect(await run(elsewhere, join(folder, V1), b)).toMatchObject({ code: 0 });
});

it("copies of a folder have the same version numbers, which is no error of theirs", async () => {
  const folder = temporaryFolder({ ...TWO, "copy/v1.tthc": permit(1), "copy/v2.tthc": permit(2) });
  const { code, out, err } = await run(folder, "procedures/mau/cap-phep-mau", "copy", "--json");
  expect([code, err]).toEqual([1, ""]);
  expect(JSON.parse(out)).toMatchObject({ notCompared: [], same: 1 });
  // A source that does not compile is still named.
  writeFileSync(join(folder, "copy/v2.tthc"), permit(2).replace("do chuyên_viên", "do không_có_ai"));
  const broken = JSON.parse((await run(folder, "procedures/mau/cap-phep-mau", "copy", "--json")).out);
  expect(broken.notCompared).toEqual(["copy/v2.tthc"]);
});
