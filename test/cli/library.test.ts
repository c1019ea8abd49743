import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { corpus, ROOT, temporaryFolder, zhengce } from "./zhengce.ts";

const folder = temporaryFolder();
const library = join(folder.path, "库");
const own = join(folder.path, "我的文件");
const run = (...args: string[]) => zhengce([...args, "--library", library], { cwd: folder.path });

beforeAll(async () => {
  mkdirSync(own);
  writeFileSync(
    join(own, "绿道.md"),
    "---\nid: lvdao\n---\n\n# 甲州市绿道建设方案\n\n一、工作目标\n\n到2030年，建成绿道1200公里。\n\n二、重点任务\n\n（一）串联公园。沿河布线，串起滨水公园。\n\n（二）完善设施。每5公里设一处驿站。\n",
  );
  writeFileSync(join(own, "空.txt"), "");
  const { code, stdout } = await run("add", corpus(""), own);
  expect(code).toBe(1);
  expect(stdout).toContain("跳过1份");
  expect(stdout).toContain("空.txt");
});

afterAll(() => folder.remove());

it("adding again changes nothing and says so", async () => {
  rmSync(join(own, "空.txt"));
  const { code, stdout } = await run("add", own);
  expect([code, stdout]).toEqual([0, `新收进0份，没有变化1份。资料库：${library}\n`]);
});

it("a draft is told from what became of it, and a file that is gone is removed only when told to", async () => {
  const drafts = join(folder.path, "草稿");
  const other = ["--library", join(folder.path, "草稿库")];
  mkdirSync(drafts);
  for (const [name, status] of [
    ["稿.txt", "\n（征求意见稿）"],
    ["正式.txt", ""],
  ] as const)
    writeFileSync(join(drafts, name), `丙县茶亭管理办法${status}\n\n第一条 茶亭${status === "" ? "由村集体" : "由乡镇"}管护。\n`);
  await zhengce(["add", drafts, ...other]);
  const listed = (await zhengce(["list", ...other])).stdout;
  expect(listed.match(/丙县茶亭管理办法（征求意见稿）/g)).toHaveLength(1);
  rmSync(join(drafts, "稿.txt"));
  const kept = (await zhengce(["add", drafts, ...other])).stdout;
  expect(kept).toMatch(/原文件不在了 .*稿\.txt）\n.*--prune/);
  const pruned = (await zhengce(["add", drafts, "--prune", ...other])).stdout;
  expect(pruned).toMatch(/已移除 .*稿\.txt）/);
  expect(pruned).not.toContain("原文件不在了");
});

it("a measure in a folder of one's own is found, cited and highlighted", async () => {
  const { code, stdout } = await run("search", "滨水公园", "--limit", "1");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1\. 第二章（一） {2}甲州市绿道建设方案\n/);
  expect(stdout).toMatch(/滨水】?【?公园】/);
  expect(stdout).toContain("lvdao  mea_1");
});

it("search --json has the contract's fields and nothing else on standard output", async () => {
  const { stdout } = await run("search", "绿道", "--limit", "1", "--facets", "--json");
  const { query, total, took, hits, facets, ...rest } = JSON.parse(stdout);
  expect([query, typeof total, typeof took, hits.length, typeof facets, Object.keys(rest)]).toEqual([
    "绿道",
    "number",
    "number",
    1,
    "object",
    [],
  ]);
  expect(hits[0]).toMatchObject({ document: "lvdao", title: "甲州市绿道建设方案" });
});

it("a word with a dash before it is left out of the search and is no option", async () => {
  const { stdout } = await run("search", "绿道", "-驿站", "--json");
  expect(JSON.parse(stdout).hits.map((hit: { node: string }) => hit.node)).not.toContain("mea_2");
});

it("search --suggest completes what is typed, by characters and by pinyin's initials", async () => {
  for (const typed of ["甲州市绿", "jzsld"]) expect((await run("search", "--suggest", typed)).stdout).toContain("甲州市绿道建设方案\n");
  expect((await run("search", "--suggest", "龘靐")).code).toBe(1);
});

it("search says what is wrong with an operator and what could stand there", async () => {
  const { stderr } = await run("search", "绿道 级别:村");
  expect(stderr).toMatch(/级别.*没有“村”这个值：级别:国家，级别:省/);
});

it("a search that finds nothing exits 1 and says so", async () => {
  const { code, stdout } = await run("search", "龘靐");
  expect(code).toBe(1);
  expect(stdout).toContain("没有找到");
});

it("list names every document once, by an id that can be copied", async () => {
  const { stdout } = await run("list");
  const documents = readdirSync(join(ROOT, "corpus")).filter(file => file !== "README.md").length + 1;
  expect(stdout).toContain(`共${documents}份文件`);
  expect(stdout).toMatch(/^guangzhou-family-doctor {2}/m);
  const { stdout: json } = await run("list", "--json");
  expect(JSON.parse(json).documents).toHaveLength(documents);
});

it("an id can stand wherever a FILE is asked for", async () => {
  const [byId, byPath] = [await run("parse", "lvdao"), await run("parse", join(own, "绿道.md"))];
  expect(byId.stdout).toBe(byPath.stdout);
});

it("show reads one measure by its citation, by its end, and by its id", async () => {
  const answers = await Promise.all(["第二章（二）", "第二章(二)", "（二）", "mea_2"].map(place => run("show", "lvdao", place)));
  expect(new Set(answers.map(answer => answer.stdout)).size).toBe(1);
  expect(answers[0]!.stdout).toContain("每5公里设一处驿站。");
  expect(answers[0]!.stdout).not.toContain("串联");
});

it("a place that is not in the document is one line and exit code 2", async () => {
  const { code, stdout, stderr } = await run("show", "lvdao", "第九章");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("zhengce: 文件 lvdao 里没有“第九章”。可用的出处见 zhengce show lvdao --ids\n");
});

it("what is neither a file nor in the library is one line that says where it was looked for", async () => {
  const { code, stderr } = await run("parse", "没有.md");
  expect(code).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain("找不到“没有.md”");
  expect(stderr).toContain(library);
});

it("searching where there is no library is one line and exit code 2", async () => {
  const { code, stdout, stderr } = await zhengce(["search", "绿道"], { cwd: folder.path });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it("check finds nothing wrong with a sound library, and a damaged file makes it exit 1", async () => {
  const sound = await run("check");
  expect([sound.code, sound.stdout.includes("没有问题")]).toEqual([0, true]);
  const other = join(folder.path, "坏库");
  await zhengce(["add", own, "--library", other]);
  const [copy] = readdirSync(join(other, "documents"));
  writeFileSync(join(other, "documents", copy!), "别的内容");
  const damaged = await zhengce(["check", "--library", other]);
  expect(damaged.code).toBe(1);
  expect(damaged.stdout).toContain("有问题");
});

it("status tells a draft from what is in force and what has expired", async () => {
  const { documents } = JSON.parse((await run("status", "--today", "2035-01-01", "--json")).stdout);
  const states = new Map(documents.map((document: { id: string; state: string }) => [document.id, document.state]));
  expect(["fujian-urban-quality", "national-urban-quality", "guangzhou-subsistence"].map(id => states.get(id))).toEqual([
    "draft",
    "in-force",
    "expired",
  ]);
  expect((await run("status", "national-urban-quality")).stdout).toMatch(/^national-urban-quality +有效 +2025年8月15日$/m);
});

it("status and refs --missing tell a revision, a repeal to come, a longer term and a later text from what is gone", async () => {
  const papers = join(folder.path, "时效");
  const other = ["--library", join(folder.path, "时效库")];
  const rule = (id: string, title: string, date: string, last: string, front = ""): void =>
    writeFileSync(
      join(papers, `${id}.txt`),
      `---\nid: ${id}\ndate: ${date}\n${front}---\n${title}\n\n第一条　为了管好茶亭，制定本办法。\n\n第二条　${last}\n`,
    );
  mkdirSync(papers);
  rule("old", "丙县茶亭条例", "2010-03-01", "茶亭由村管护。");
  rule("revised", "丙县茶亭条例（2020年修订）", "2020-03-01", "茶亭由乡管护。");
  rule("ending", "丙县路亭办法", "2020-03-01", "路亭由乡管护。");
  rule("longer", "丙县桥亭办法", "2020-03-01", "本办法自2020年4月1日起施行，有效期三年。");
  rule("plan", "丙县茶亭建设规划（2016—2020年）", "2016-03-01", "各乡应当建亭。");
  rule("says", "丙县亭子办法", "2023-03-01", "《丙县桥亭办法》有效期延长至2028年3月31日。《丙县路亭办法》自2027年1月1日起废止。");
  rule("early", "丙县茶摊办法", "2005-03-01", "依照《丙县茶亭条例》和《丙县茶馆条例》管理。");
  await zhengce(["add", papers, ...other]);
  const { stdout } = await zhengce(["status", "--today", "2026-06-01", ...other]);
  expect(stdout).toMatch(/^old +已修订 .*有新的文本 revised/m);
  expect(stdout).toMatch(/^ending +有效 .*2026年12月31日 +将被 says 废止/m);
  expect(stdout).toMatch(/^longer +有效 .*2028年3月31日 +有效期由 says 延长/m);
  expect(stdout).toMatch(/^plan +已到期 .*2020年12月31日 +止于标题/m);
  const lacking = JSON.parse((await zhengce(["refs", "--missing", "--json", ...other])).stdout);
  const keys = (documents: { key: string }[]): string[] => documents.map(({ key }) => key);
  expect([keys(lacking.missing), keys(lacking.held)]).toEqual([["丙县茶馆条例"], ["丙县茶亭条例"]]);
  expect((await zhengce(["refs", "--missing", ...other])).stdout).toMatch(/丙县茶亭条例 +1 +early +只有2010、2020年的文本/);
});

it("status says from when only where the text does", async () => {
  const papers = join(folder.path, "施行");
  const other = ["--library", join(folder.path, "施行库")];
  const law = (id: string, adoption: string, last: string): void =>
    writeFileSync(
      join(papers, `${id}.txt`),
      `---\nid: ${id}\n---\n丙县${id}条例\n\n（${adoption}）\n\n第一条　茶亭由乡管护。\n\n第二条　${last}\n`,
    );
  mkdirSync(papers);
  const passed = "2001年5月1日丙县人民代表大会常务委员会第三次会议通过";
  law("silent", `${passed}　根据2010年5月1日丙县人民代表大会常务委员会第九次会议《关于修改〈茶亭条例〉的决定》修正`, "茶亭不得出租。");
  law("passed", passed, "本条例自公布之日起施行。");
  law("promulgated", `${passed}　2001年6月1日公布`, "本条例自公布之日起施行。");
  law("impossible", `${passed}　2001年6月1日公布`, "本条例自2001年2月30日起施行。");
  writeFileSync(
    join(papers, "backwards.txt"),
    "---\nid: backwards\n---\n丙县码头办法\n\n第一条　本办法自2025年3月1日起施行，有效期至2024年12月31日。\n",
  );
  writeFileSync(
    join(papers, "outline.txt"),
    "---\nid: outline\ndate: 2021-02-01\n---\n丙县第十四个五年规划和2035年远景目标纲要\n\n一、目标\n\n建设码头。\n",
  );
  await zhengce(["add", papers, ...other]);
  const { stdout } = await zhengce(["status", "--today", "2026-06-01", ...other], { env: { COLUMNS: "120" } });
  expect(stdout).toMatch(/^impossible +有效 +写的是自2001年2月30日起施行，没有这一天$/m);
  expect(stdout).toMatch(/^backwards +已到期 +2025年3月1日 +2024年12月31日 +所写的截止日早于施行日$/m);
  expect(stdout).toMatch(/^outline +已到期 +2021年2月1日 +2025年12月31日 +止于标题所写的规划期；远景目标到2035年$/m);
  expect(stdout).toMatch(/^silent +有效 +没有写何时施行$/m);
  expect(stdout).toMatch(/^passed +有效 +自公布之日起施行$/m);
  expect(stdout).toMatch(/^promulgated +有效 +2001年6月1日$/m);
  expect((await zhengce(["status", "silent", "--lang", "en", ...other])).stdout).toContain("does not say from when");
});

it("indicators puts the same indicator of several documents together", async () => {
  const { stdout } = await run("indicators", "城镇化率");
  expect(stdout).toMatch(/75% +到2030年 +关于推动城市高质量发展的实施意见/);
  const { indicators } = JSON.parse((await run("indicators", "--shared", "--json")).stdout);
  for (const { entries } of indicators)
    expect(new Set(entries.map((entry: { document: string }) => entry.document)).size).toBeGreaterThan(1);
});

it("refs --missing lists what is cited and not there, and not what is", async () => {
  const { stdout } = await run("refs", "--missing");
  expect(stdout).toContain("个人所得税法");
  expect(stdout).not.toMatch(/^反食品浪费法 /m);
});

it("refs FILE says which document of the library is cited, and --json which of its provisions", async () => {
  const path = join(folder.path, "细则.txt");
  writeFileSync(
    path,
    "甲州市反食品浪费细则\n\n第一条　依照《反食品浪费法》第二十八条第一款和《不在库里的办法》第三条处理。\n\n第二条　自2033年1月1日起施行。\n",
  );
  const law = JSON.parse((await run("list", "--json")).stdout).documents.find(({ title }: { title: string }) =>
    /反食品浪费法$/.test(title),
  );
  const { references } = JSON.parse((await run("refs", path, "--json")).stdout);
  expect(references.map(({ target }: { target?: unknown }) => target)).toEqual([
    { document: law.id },
    { document: law.id, node: "art_28__para_1" },
    undefined,
    undefined,
  ]);
  const { stdout } = await zhengce(["refs", path], { cwd: folder.path });
  expect(stdout).toContain("《反食品浪费法》第二十八条第一款");
  expect((await zhengce(["refs", path, "--library", join(folder.path, "没有")])).code).toBe(2);
});

it("compare --all gives its matrix as Markdown as well", async () => {
  const { code, stdout } = await run("compare", "--all", corpus("national-urban-quality.md"), "--md");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# 覆盖矩阵\n/);
  expect(stdout).toMatch(/\| [^|]*福建[^|]* \| \d+% \|/);
  // Two measures on greenways that answer none of the national ones.
  expect(stdout).toContain("| 甲州市绿道建设方案 | 无关 |");
});

it("compares with the weights of the library where there is one, and the matrix gives the same scores", async () => {
  const parsed = async (...args: string[]) => JSON.parse((await run(...args, "--json")).stdout);
  const national = corpus("national-urban-quality.md");
  const best = (pairs: { national: string; score: number }[], id: string) =>
    Math.max(0, ...pairs.filter(pair => pair.national === id).map(pair => pair.score));
  const kept = await parsed("compare", "fujian-urban-quality", national);
  const { measures, rows } = await parsed("compare", "--all", national);
  const row = rows.find(({ cells }: { cells: unknown[] }) => cells.filter(Boolean).length > 20);
  for (const [i, id] of measures.entries()) expect(row.cells[i]?.score ?? 0).toBe(best(kept.pairs, id));
  const asFiles = await parsed("compare", corpus("fujian-urban-quality.txt"), national);
  expect(asFiles.pairs).toEqual(kept.pairs);
  const laws = [corpus("beijing-food-waste.md"), corpus("food-waste-law.md")];
  const without = await zhengce(["compare", ...laws, "--json"], { cwd: own });
  const scores = (pairs: { score: number }[]) => pairs.map(({ score }) => score);
  expect(scores(JSON.parse(without.stdout).pairs)).not.toEqual(scores((await parsed("compare", ...laws)).pairs));
});

it("targets --all is one table over the library", async () => {
  const { targets } = JSON.parse((await run("targets", "--all", "--year", "2030", "--json")).stdout);
  expect(targets.map((target: { document: string }) => target.document)).toContain("lvdao");
  for (const { time } of targets) expect((time.end ?? time.start).slice(0, 4)).toBe("2030");
});

it("export --html writes the library as one page that searches itself", async () => {
  const page = join(folder.path, "检索.html");
  const { code, stderr } = await run("export", "--html", page);
  expect([code, stderr.startsWith(`已写入 ${page}`)]).toEqual([0, true]);
  const html = readFileSync(page, "utf8");
  expect(html).toContain("滨水公园");
  expect(html).toContain("var zhengceSearch=");
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  expect((await run("export")).code).toBe(2);
});

it("remove takes a document out, and export writes the rest as plain files", async () => {
  expect((await run("add", own)).code).toBe(0);
  expect((await run("remove", "lvdao")).stdout).toBe("已移除 lvdao  甲州市绿道建设方案\n");
  expect((await run("remove", "lvdao")).code).toBe(2);
  const out = join(folder.path, "导出");
  expect((await run("export", out)).code).toBe(0);
  expect(readFileSync(join(out, "documents.jsonl"), "utf8")).not.toContain("lvdao");
  await run("add", own);
});

it("what was read from a page says at which element it stands, in tables, data and searches", async () => {
  const page = join(folder.path, "绿廊.html");
  writeFileSync(
    page,
    "<!DOCTYPE html><html><head><title>乙州市绿廊建设方案</title></head><body><div><p>首页</p></div><div><p>乙州市绿廊建设方案</p><p>一、工作目标</p>" +
      "<p>沿江建设慢行系统，串联各处绿廊，方便居民出行。到2031年，建成绿廊860公里。</p></div></body></html>",
  );
  const element = "/html/body/div[2]/p[3]";
  const { stdout: table } = await zhengce(["targets", page]);
  expect(table).toMatch(/原文位置[\s\S]*p\[3\]/);
  for (const [command, list] of [
    ["targets", "targets"],
    ["recognize", "entities"],
  ] as const) {
    const found = JSON.parse((await zhengce([command, page, "--json"])).stdout)[list];
    expect(found.at(-1).origin).toEqual({ path: element });
  }
  expect((await zhengce(["targets", page, "--csv"])).stdout).toMatch(/原文位置[\s\S]*\/html\/body\/div\[2\]\/p\[3\]/);
  expect((await zhengce(["show", page, "第一章"])).stdout).toContain("/html/body/div[2]/p[2]");
  await run("add", page);
  const [hit] = JSON.parse((await run("search", "慢行系统", "--limit", "1", "--json")).stdout).hits;
  expect(hit.origin).toEqual({ path: element });
  await run("remove", hit.document);
});

it("compares two files without a library that is damaged, and says so", async () => {
  const damaged = join(folder.path, "坏了");
  mkdirSync(join(damaged, "library"), { recursive: true });
  writeFileSync(join(damaged, "library/manifest.json"), "{");
  const files = [corpus("fujian-urban-quality.txt"), corpus("national-urban-quality.md")];
  const { code, stdout, stderr } = await zhengce(["compare", ...files], { cwd: damaged });
  expect([code, stdout.startsWith("地方 ")]).toEqual([0, true]);
  expect(stderr).toMatch(/^! 没有用资料库的词频：.*manifest\.json.*损坏.*check --repair/);
  const asked = await zhengce(["compare", ...files, "--library", "library"], { cwd: damaged });
  expect([asked.code, asked.stdout]).toEqual([2, ""]);
});

it("compare --all leaves out what names no place and answers nothing", async () => {
  const other = join(folder.path, "旁的");
  mkdirSync(other);
  writeFileSync(join(other, "绿道.txt"), "甲州市绿道建设方案\n\n一、建设绿道\n（一）沿河修建绿道十公里。\n");
  writeFileSync(join(other, "买卖.txt"), "张某与李某买卖合同纠纷案\n\n一、案情\n（一）张某向李某买二手车一辆，李某隐瞒了事故。\n");
  const library = ["--library", join(other, "library")];
  await zhengce(["add", other, ...library]);
  const { stdout, stderr } = await zhengce(["compare", "--all", corpus("national-urban-quality.md"), ...library, "--json"]);
  expect(JSON.parse(stdout).rows.map(({ document }: { document: string }) => document)).toEqual(["甲州市绿道建设方案"]);
  expect(stderr).toBe("1份文件没有写明是哪里的，也没有一条对应，未列入：张某与李某买卖合同纠纷案\n");
});

it("search --lang en says in English why nothing was found and what may be meant", async () => {
  const { code, stdout, stderr } = await run("search", "城镇画率 年:很久 +", "--lang", "en");
  expect(code).toBe(stdout.startsWith("Nothing found") ? 1 : 0);
  expect(stderr).toContain("! “很久” is no year: 年:2026..2030\n");
  expect(stderr).toContain("! there is no word behind “+”\n");
  expect(stderr.split("\n").filter(line => /\p{Script=Han}/u.test(line.replace(/“[^”]*”|: .*$/g, "")))).toEqual([]);
});

it("refs --citing without a file looks through the library for whoever cites the provision of a named law", async () => {
  const law = join(folder.path, "茶亭");
  mkdirSync(law);
  writeFileSync(join(law, "茶亭法.txt"), "茶亭条例\n\n第一条 为了爱护茶亭，制定本条例。\n第二条 茶亭由村里管护。\n");
  writeFileSync(join(law, "办法.txt"), "丁县茶亭办法\n\n第一条 根据《茶亭条例》第二条，制定本办法。\n");
  writeFileSync(join(law, "通知.txt"), "丁县关于过节的通知\n\n第一条 节日里茶亭免费。\n");
  const other = ["--library", join(law, "库")];
  await zhengce(["add", law, ...other]);
  const { code, stdout } = await zhengce(["refs", "--citing", "茶亭条例第二条", ...other]);
  expect([code, stdout.includes("第一条")]).toEqual([0, true]);
  expect(stdout).toContain("办法");
  expect(stdout).not.toContain("通知");
  const { references } = JSON.parse((await zhengce(["refs", "--citing", "茶亭条例第二条", "--json", ...other])).stdout);
  expect(references.map(({ key }: { key: string }) => key)).toEqual(["茶亭条例#art_2"]);
  expect((await zhengce(["refs", "--citing", "第二条", ...other])).code).toBe(2);
});
