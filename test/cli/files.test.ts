import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { corpus, MAIN, temporaryFolder, zhengce } from "./zhengce.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

it("parse --json of one file is its root with the file's name, of several an array", async () => {
  const path = corpus("fujian-urban-quality.txt");
  const one = JSON.parse((await zhengce(["parse", path, "--json"])).stdout);
  expect([one.type, one.data.file]).toEqual(["root", path]);
  const several = JSON.parse((await zhengce(["parse", path, corpus("tax-deduction.txt"), "--json"])).stdout);
  expect(several.map((root: typeof one) => root.data.file)).toEqual([path, corpus("tax-deduction.txt")]);
});

it("a dash is standard input", async () => {
  const { code, stdout } = await zhengce(["parse", "-"], { input: "一、工作目标\n\n二、重点任务\n" });
  expect(code).toBe(0);
  expect(stdout).toContain("共2章");
});

it("the outline of the corpus' provincial opinion has its chapters and measures", async () => {
  const { stdout } = await zhengce(["parse", corpus("fujian-urban-quality.txt")]);
  const [chapters, measures] = [stdout.match(/^[一二三四五六七八]、/gm), stdout.match(/^ {2}（[一二三四五六七八九十]+）/gm)];
  expect([chapters?.length, measures?.length]).toEqual([8, 25]);
  expect(stdout).toContain("共8章、25条措施");
});

mkdirSync(join(folder.path, "文件夹"));
it.each([
  ["missing", join(folder.path, "没有.txt")],
  ["empty", file("空.txt", "")],
  ["only white space", file("白.txt", " \n　\n")],
  ["binary", file("图.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 255, 254, 0, 1]))],
  ["a folder", join(folder.path, "文件夹")],
])("a file that is %s is one clear line that names it, and exit code 2", async (_, path) => {
  for (const lang of ["zh", "en"]) {
    const { code, stdout, stderr } = await zhengce(["parse", path, "--lang", lang]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(path);
    expect(/\p{Script=Han}/u.test(stderr.replaceAll(/[^ “”]*\.txt|[^ ]*文件夹(?=:)/g, ""))).toBe(lang === "zh");
  }
});

it("recognize reads standard input and says what was found, as a table and as data", async () => {
  const input = "到2030年，新增绿道约1200公里";
  const { stdout } = await zhengce(["recognize"], { input });
  expect(stdout).toMatch(/新增绿道|约1200公里/);
  const { entities } = JSON.parse((await zhengce(["recognize", "--json"], { input })).stdout);
  expect(entities.map(({ kind, start, end }: { kind: string; start: number; end: number }) => [kind, input.slice(start, end)])).toEqual([
    ["date", "到2030年"],
    ["quantity", "约1200公里"],
  ]);
});

it("recognize says that a reference is no date", async () => {
  const { code, stderr } = await zhengce(["recognize", "--reference", "昨天", "--lang", "zh"], { input: "今年增长5%" });
  expect(code).toBe(2);
  expect(stderr).toContain("昨天");
});

it("recognize --jsonl answers each line as it comes, with the date that it counts from", async () => {
  const child = spawn(process.execPath, [MAIN, "recognize", "--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify({ id: 7, text: "今年新建3所学校", ref: "2026-05-01" })}\n`);
  const first = JSON.parse((await lines.next()).value);
  expect(first.id).toBe(7);
  expect(first.entities[0]).toMatchObject({ kind: "date", value: "2026" });
  child.stdin.write(`${JSON.stringify({ id: "x", text: "没有" })}\n`);
  expect(JSON.parse((await lines.next()).value)).toEqual({ id: "x", entities: [] });
  child.stdin.end();
  expect(await new Promise(resolve => child.on("close", resolve))).toBe(0);
});

it("a line that is no JSON object is named by its number", async () => {
  const { code, stderr } = await zhengce(["recognize", "--jsonl"], { input: '{"id":1,"text":"一"}\n[]\n' });
  expect(code).toBe(2);
  expect(stderr).toContain("第2行");
});

it("refs says where a reference leads inside its own text, and --json has references and terms", async () => {
  const path = corpus("tax-deduction.txt");
  const { stdout } = await zhengce(["refs", path]);
  expect(stdout).toMatch(/前条 +条款 .*第十一条 +第十二条第一款/);
  const answer = JSON.parse((await zhengce(["refs", path, "--json"])).stdout);
  expect(Object.keys(answer)).toEqual(["references", "terms"]);
  const { text } = parse(readFileSync(path, "utf8")).data;
  for (const { start, end, text: said } of answer.references) expect(text.slice(start, end)).toBe(said);
});

it("refs says a range whole, and --citing finds what lies in it", async () => {
  const path = join(folder.path, "渡口.txt");
  const articles = [
    "渡口由乡管护。",
    "渡口应当登记。",
    "渡口应当整洁。",
    "违反本办法第一条至第三条的，依照《水道法》第三十条至第三十五条处罚。",
  ];
  writeFileSync(path, `丙县渡口办法\n\n${articles.map((text, i) => `第${"一二三四"[i]}条　${text}`).join("\n\n")}\n`);
  expect((await zhengce(["refs", path])).stdout).toMatch(/^第三条 +条款 +适用 +第一条至第三条 +第四条$/m);
  const told = async (provision: string): Promise<string[]> =>
    JSON.parse((await zhengce(["refs", path, "--citing", provision, "--json"])).stdout).references.map(
      ({ text }: { text: string }) => text,
    );
  expect(await told("第二条")).toEqual(["第三条"]);
  expect(await told("水道法第三十二条")).toEqual(["第三十五条"]);
  expect(await told("第三十二条")).toEqual([]);
  for (const own of ["本办法第二条", "art_2", "第二条至第九条", "第九条、第二条"])
    expect(await told(own)).toEqual(expect.arrayContaining(["第三条"]));
  expect(await told("水道法第三十三条至第三十四条")).toEqual(["第三十五条"]);
  for (const reversed of ["水道法第三十四条至第三十三条", "水道法第五十条至第三十二条"])
    expect(await told(reversed)).toEqual(["第三十五条"]);
  for (const unseen of ["\u200b水道法第三十二条", "\u202e水道法第\u200e三十二条\u200b"]) expect(await told(unseen)).toEqual(["第三十五条"]);
  expect(await told("《水道法》第三十六条至第四十条")).toEqual([]);
});

it.each([
  [
    ["refs", "x.txt", "--citing", "渡口"],
    "--citing “渡口”不是条款。写成 第三十二条、第三条第二款、第三条至第五条、水法第三十二条，或节点编号 art_32",
  ],
  [["refs", "x.txt", "--citing", "第三条附近"], "--citing “第三条附近”不是条款"],
  [["refs", "x.txt", "--citing", "第零条"], "--citing “第零条”不是条款"],
  [["refs", "x.txt", "--citing", "第0条"], "--citing “第0条”不是条款"],
  [["refs", "x.txt", "--citing", ""], "--citing “”不是条款"],
  [["refs", "--missing", "--citing", "第三条"], "--missing 和 --citing 不能同时用"],
])("refs %j is wrong use", async (args, said) => {
  const { code, stdout, stderr } = await zhengce(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

it("targets shows the table, and --json names file and document on each", async () => {
  const path = corpus("fujian-urban-quality.txt");
  const { stdout } = await zhengce(["targets", path]);
  expect(stdout).toMatch(/^全省 · 常住人口城镇化率 +75% +到2030年 +第一章（三）$/m);
  expect(stdout).toMatch(/^↑全省 · ↑常住人口城镇化率 +78%以上 +到2035年 +第一章（三）$/m);
  const { targets } = JSON.parse((await zhengce(["targets", path, "--json"])).stdout);
  for (const target of targets) expect([target.file, target.document]).toEqual([path, "fujian-urban-quality"]);
});

it("targets are filtered by year, unit, force and words, and sorted by deadline", async () => {
  const path = corpus("fujian-urban-quality.txt");
  const ask = async (...filters: string[]): Promise<{ unit?: string; force: string; inferred?: true; time?: { end?: string } }[]> =>
    JSON.parse((await zhengce(["targets", path, "--json", ...filters])).stdout).targets;
  const all = await ask();
  expect(await ask("--year", "2027")).toEqual(all.filter(target => target.time?.end?.startsWith("2027")));
  expect(await ask("--force", "力争")).toEqual(all.filter(target => target.force === "strive"));
  expect(await ask("--unit", "%", "--stated")).toEqual(all.filter(target => target.unit === "%" && target.inferred !== true));
  expect(await ask("--indicator", "城镇化率")).toHaveLength(2);
  const years = (await ask("--sort", "time")).map(target => target.time?.end ?? "9999");
  expect(years).toEqual(years.toSorted());
});

it("targets go into a workbook or a CSV by the name of the file", async () => {
  for (const [name, begin] of [
    ["目标.xlsx", "PK"],
    ["目标.csv", "\ufeff文件,"],
  ] as const) {
    const path = join(folder.path, name);
    const { code, stdout } = await zhengce(["targets", corpus("fujian-urban-quality.txt"), "-o", path]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(path, "utf8").startsWith(begin)).toBe(true);
  }
});

it("compare shows who carries out what, and --json is the alignment alone", async () => {
  const files = [corpus("fujian-urban-quality.txt"), corpus("national-urban-quality.md")];
  const { code, stdout } = await zhengce(["compare", ...files]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^国家文件共23条/m);
  expect(stdout).toContain("第一章（四）丰富新时代山海协作内涵");
  const alignment = JSON.parse((await zhengce(["compare", ...files, "--json"])).stdout);
  expect(Object.keys(alignment)).toEqual(["pairs", "gaps", "additions", "targets"]);
  expect((await zhengce(["compare", ...files, "--html"])).stdout).toMatch(/^<!doctype html>/);
  expect((await zhengce(["compare", ...files, "--md"])).stdout).toMatch(/^# 政策对照报告/);
});

it("diff shows changed numbers, deadlines and commitment first, and --json is the delta alone", async () => {
  const draft = "甲州市绿道建设方案\n\n一、重点任务\n\n（一）串联公园。沿河布线，串起公园。\n\n（二）完善设施。新建驿站30处。\n";
  const files = [file("征求意见稿.txt", draft), file("正式稿.txt", draft.replace("30处", "50处").replace("串起公园", "串起公园和码头"))];
  const { code, stdout } = await zhengce(["diff", ...files]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^第一章（二） +数字 +30处 +50处 +调高$/m);
  expect(stdout.indexOf("30处")).toBeLessThan(stdout.indexOf("和码头"));
  expect(Object.keys(JSON.parse((await zhengce(["diff", ...files, "--json"])).stdout))).toEqual(["changes"]);
  expect((await zhengce(["diff", files[0]!, files[0]!])).stdout).not.toMatch(/改写|新增 \d/);
});

it("duties says which unit has what part in which measure", async () => {
  const path = file("任务.txt", "甲州市绿道建设方案\n\n一、重点任务\n\n（一）串联公园。沿河布线。（市林业局牵头，市财政局配合）\n");
  const { stdout } = await zhengce(["duties", path]);
  expect(stdout).toMatch(/^第一章（一） +市林业局 +牵头$/m);
  expect(stdout).toMatch(/^ +市财政局 +配合$/m);
});

it("colour is for terminals, unless it is asked for, and NO_COLOR stands above that", async () => {
  const args = ["parse", corpus("fujian-urban-quality.txt")];
  expect((await zhengce(args)).stdout).not.toContain("\u001b[");
  expect((await zhengce(args, { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
  expect((await zhengce(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).not.toContain("\u001b[");
});

it("a reader that has seen enough is no error", async () => {
  const child = spawn("sh", ["-c", `"${process.execPath}" "${MAIN}" parse "${corpus("fujian-urban-quality.txt")}" --json | head -c 10`]);
  let complaints = "";
  child.stderr.on("data", text => {
    complaints += text;
  });
  expect(await new Promise(resolve => child.on("close", resolve))).toBe(0);
  expect(complaints).toBe("");
});

it("doctor says which cutter is in use, with versions, dictionary and library", async () => {
  const { code, stdout } = await zhengce(["doctor"], { cwd: folder.path });
  expect(code).toBe(0);
  for (const words of ["zhengce", "Node.js", process.version, "词典", "短命令用它", "资料库"]) expect(stdout).toContain(words);
  const facts = JSON.parse((await zhengce(["doctor", "--json"], { cwd: folder.path })).stdout);
  expect(facts.cutters.filter(({ use }: { use: string[] }) => use.includes("commands"))).toHaveLength(1);
});
