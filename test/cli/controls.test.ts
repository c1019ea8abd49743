import { readFileSync, writeFileSync } from "node:fs";
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

/** Colours of the document's own, one of them as the program has it, and marks that turn the order of reading. */
const COLOURED = "清\u001b[31m理\u001b[0m码\u001b[1m头\u202e岸\u2066线";
const painted = join(folder.path, "岸线.md");
const repainted = join(folder.path, "岸线二.md");
const said = (count: number): string =>
  `# 滨河市${COLOURED}规划\n\n## 一、目标\n\n到2030年，${COLOURED}泊位数达到${count}个。\n\n## 二、措施\n\n${COLOURED}依照《水道法》第三条养护泊位。\n`;
writeFileSync(painted, said(90));
writeFileSync(repainted, said(80));
const SHOWN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

it.each([
  [["show", painted]],
  [["parse", painted]],
  [["refs", painted]],
  [["targets", painted, "--csv"]],
  [["compare", painted, repainted]],
  [["compare", painted, repainted, "--html"]],
  [["compare", painted, repainted, "--md"]],
  [["diff", painted, repainted]],
  [["diff", painted, repainted, "--html"]],
])("colours of a document reach no reader: %j", async args => {
  const { code, stdout } = await zhengce(args);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(SHOWN);
});

it("colours of the program stay beside them, and none gets into a file", async () => {
  const { stdout } = await zhengce(["diff", painted, repainted], { env: { FORCE_COLOR: "1" } });
  expect(stdout).toContain("\u001b[1m滨河市清[31m理[0m码[1m头岸线规划");
  expect(stdout.replace(/\u001b\[\d{1,2}m/g, "")).not.toMatch(SHOWN);
  const written = join(folder.path, "对照.txt");
  await zhengce(["diff", painted, repainted, "-o", written], { env: { FORCE_COLOR: "1" } });
  expect(readFileSync(written, "utf8")).not.toMatch(SHOWN);
});

it("--json keeps them, escaped", async () => {
  const { stdout } = await zhengce(["parse", painted, "--json"]);
  expect(stdout).not.toMatch(SHOWN);
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(COLOURED).slice(1, -1));
});
