import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { readCall } from "../../src/cli/read-call.ts";
import { suggest } from "../../src/cli/suggest.ts";
import { zhengce } from "./zhengce.ts";

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
