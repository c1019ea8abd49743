import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder, zhengce } from "./zhengce.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** Clears the screen, renames the window (ESC and C1), rings, goes back to the beginning of the line. */
const HOSTILE = "清\u001b[2J理\u001b]0;名\u0007码\u009b2J头\b\u007f";
const file = join(folder.path, "码头.txt");
const more = "码头经营者应当按照规定养护泊位，保持航道畅通，到2030年泊位数达到90个。".repeat(20);
writeFileSync(file, `滨河市码头办法\n\n第一条　${HOSTILE}，依照《水道法》第三条处理（以下简称“甲${HOSTILE}”）。\n\n第二条　${more}\n`);
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;

it.each([["parse"], ["refs"], ["show"], ["lint"], ["targets"], ["recognize"], ["duties"]])(
  "%s shows no control character of a text",
  async command => {
    const { stdout, stderr } = await zhengce([command, file]);
    expect(stdout + stderr).not.toMatch(CONTROLS);
  },
);

it("show keeps the words around them, and colours where they are wanted", async () => {
  expect((await zhengce(["show", file])).stdout).toContain("清[2J理]0;名码2J头，依照");
  const { stdout } = await zhengce(["parse", file], { env: { FORCE_COLOR: "1" } });
  expect(stdout).toContain("\u001b[1m");
  expect(stdout.replace(/\u001b\[\d{1,2}m/g, "")).not.toMatch(CONTROLS);
});

it("a complaint about a file shows none of its name", async () => {
  const { code, stderr } = await zhengce(["parse", "没有\u001b[2J\u009b这个.txt"]);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(CONTROLS);
});

it("--json has them all, escaped", async () => {
  const { stdout } = await zhengce(["parse", file, "--json"]);
  expect(stdout).not.toMatch(CONTROLS);
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});
