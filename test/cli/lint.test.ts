import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { corpus, temporaryFolder, zhengce } from "./zhengce.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const draft = join(folder.path, "送审稿.txt");
writeFileSync(
  draft,
  "公园管理办法\n\n第一条 为了管好公园，制定本办法。\n\n第二条 公园管理适用本办法。\n\n第四条 违反本办法第九条规定的，责令改正。\n\n第五条 本办法自公布之日起施行。\n",
);

it("lint names each place by line and column, with the rule, and exits 1 where there are errors", async () => {
  const { code, stdout } = await zhengce(["lint", draft]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^7:1-7:4 +警告 .*numbering-gap$/m);
  expect(stdout).toMatch(/^7:\d+-7:\d+ +错误 .*第九条.*reference-missing$/m);
  expect(stdout).toContain("1处错误，1处警告");
});

it("lint leaves out a rule that is not wanted, and says so when nothing is left", async () => {
  const { code, stdout } = await zhengce(["lint", draft, "--without", "numbering-gap", "--without", "reference-missing"]);
  expect([code, stdout]).toEqual([0, `${draft}：没有发现问题\n`]);
});

it("lint --lang en says in English what is wrong", async () => {
  const { code, stdout } = await zhengce(["lint", draft, "--lang", "en"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^7:1-7:4 +warning +from “第二条” to “第四条”; expected “第三条” +numbering-gap$/m);
  expect(stdout).toContain("1 error, 1 warning");
});

it("lint --json prints vfile messages with rule, place and file", async () => {
  const { messages } = JSON.parse((await zhengce(["lint", draft, corpus("tax-deduction.txt"), "--json"])).stdout);
  expect(
    messages.map((message: { ruleId: string; file: string; fatal: boolean }) => [message.ruleId, message.file, message.fatal]),
  ).toEqual([
    ["numbering-gap", draft, false],
    ["reference-missing", draft, true],
  ]);
});
