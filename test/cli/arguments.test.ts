import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { readCall } from "../../src/cli/read-call.ts";
import { suggest } from "../../src/cli/suggest.ts";
import { corpus, temporaryFolder, zhengce } from "./zhengce.ts";

it("every command has a help that says what it does, in Chinese and in English, and whose examples can be typed", async () => {
  for (const { name, summary, load } of COMMANDS) {
    const command = await load();
    for (const words of [
      summary,
      command.about,
      ...command.options.map(option => option.about),
      ...command.examples.map(example => example.about),
    ]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/);
    }
    expect(command.examples.length, name).toBeGreaterThan(0);
    for (const { line } of command.examples) {
      const [, args = ""] = line.split(`zhengce ${name}`);
      expect(line).toContain(`zhengce ${name}`);
      readCall(name, command, args.split(" ").filter(Boolean), "zh");
    }
  }
});

it("zhengce --help lists every command, and help goes to standard output", async () => {
  const { code, stdout, stderr } = await zhengce(["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name}`);
});

it("help COMMAND and COMMAND --help say the same", async () => {
  const [one, other] = [await zhengce(["help", "parse"]), await zhengce(["parse", "--help"])];
  expect(one).toEqual(other);
  expect(one.stdout).toContain("--depth N");
});

it("an unknown command says what was meant and exits 2", async () => {
  const { code, stdout, stderr } = await zhengce(["prase", "x"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("zhengce: 没有“prase”这个命令，是不是想用 parse？用法见 zhengce --help\n");
});

it("an unknown option says what was meant, in the language asked for", async () => {
  const { code, stderr } = await zhengce(["parse", "--detph", "2", "x", "--lang", "en"]);
  expect([code, stderr]).toEqual([2, "zhengce: there is no option --detph; did you mean --depth? See zhengce parse --help\n"]);
});

it.each([
  [["parse"], "少了参数"],
  [["parse", "--depth"], "--depth 后面要写 N"],
  [["parse", "--depth", "0", "x"], "不小于1的整数"],
  [["parse", "--json=1", "x"], "--json 是开关"],
  [["parse", "x", "--lang", "fr"], "--lang 只能是 zh、en"],
  [["--versoin"], "是不是想用 --version"],
])("wrong use %j is one line on standard error and exit code 2", async (args, said) => {
  const { code, stdout, stderr } = await zhengce(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it("LANG chooses English, and everything else is Chinese", async () => {
  expect((await zhengce(["--help"], { env: { LANG: "en_GB.UTF-8" } })).stdout).toContain("Commands");
  expect((await zhengce(["--help"], { env: { LANG: "C" } })).stdout).toContain("命令");
});

it("a name is suggested for two slips of a key, for a beginning, and not for something else", () => {
  expect(suggest("serach", ["search", "show"])).toBe("search");
  expect(suggest("comp", ["compare", "check"])).toBe("compare");
  expect(suggest("lst", ["list", "lint"])).toBe("list");
  expect(suggest("bananas", ["list", "search"])).toBeUndefined();
});

it.each([
  [["status", "--today", "昨天"], "--today “昨天”不是日期"],
  [["status", "--today", "2029-13-45"], "不是日期。写成 2026-01-01"],
  [["status", "--today", "2029-02-30"], "不是日期"],
  [["recognize", "--reference", "2029-02-30"], "不是日期"],
  [["compare", "a", "b", "--md", "--html"], "--html 和 --md 不能同时用"],
  [["targets", "a", "--csv", "--json"], "--json 和 --csv 不能同时用"],
  [["targets", "a", "--csv", "-o", "t.xlsx"], "--csv 和 -o *.xlsx 不能同时用"],
  [["targets", "a", "-o", "t.html"], "这里不能用 -o *.html，可以用 --json、--csv、-o *.xlsx"],
  [["compare", "a", "b", "--csv"], "这里不能用 --csv，可以用 --json、--html、--md"],
  [["lint", "a", "--without", "nope"], "没有这条规则。可以是 numbering-gap、"],
  [["search", "x", "--limit", "-1"], "-n/--limit 要一个不小于1的整数，写的是“-1”"],
  [["search", "x", "-n", "abc"], "-n/--limit 要一个不小于1的整数"],
])("an option that cannot be honoured %j is told before any file is opened", async (args, said) => {
  const { code, stdout, stderr } = await zhengce(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

it("a result whose folder is not there names the folder, and one that ends in .json is JSON", async () => {
  const { path, remove } = temporaryFolder();
  try {
    const file = corpus("fujian-urban-quality.txt");
    const lost = await zhengce(["targets", file, "-o", "nodir/t.xlsx"], { cwd: path });
    expect([lost.code, lost.stderr]).toEqual([
      2,
      "zhengce: 写不了 nodir/t.xlsx：没有 nodir 这个文件夹。请先建好这个文件夹，或换一个位置\n",
    ]);
    writeFileSync(join(path, "稿.md"), "# 值守规定\n\n第一条 每小时巡查一次。\n");
    const over = await zhengce(["compare", "稿.md", file, "--md", "-o", "稿.md"], { cwd: path });
    expect([over.code, over.stderr]).toEqual([2, "zhengce: 稿.md 是要读的文件，不能同时写入；请换一个 -o\n"]);
    expect(readFileSync(join(path, "稿.md"), "utf8")).toContain("巡查");
    const inFolder = await zhengce(["compare", "稿.md", file, "-o", "."], { cwd: path });
    expect([inFolder.code, inFolder.stderr]).toEqual([2, "zhengce: 写不了 .：它是文件夹。请在后面写上文件名，如 报告.html\n"]);
    expect((await zhengce(["targets", file, "-o", "t.json"], { cwd: path })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(path, "t.json"), "utf8")).targets.length).toBeGreaterThan(0);
  } finally {
    remove();
  }
});

it("an offset beyond the last hit says how many there are", async () => {
  const { path, remove } = temporaryFolder();
  try {
    await zhengce(["add", corpus("fujian-urban-quality.txt")], { cwd: path });
    const { code, stdout } = await zhengce(["search", "城市", "--offset", "9000"], { cwd: path });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^一共只有[1-9]\d*处/);
  } finally {
    remove();
  }
});
