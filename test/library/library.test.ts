import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, read } from "zhengce";
import { type AddReport, Library } from "zhengce/library";
import { scheme, scratch } from "./support.ts";

const { path, write } = scratch();
const counts = (report: AddReport): Record<string, number> =>
  Object.fromEntries(
    Object.entries(report).flatMap(([name, value]) => (Array.isArray(value) && value.length > 0 ? [[name, value.length]] : [])),
  );
const found = async (library: Library, query: string): Promise<string[]> =>
  (await library.search(query, { syntax: false })).hits.map(hit => hit.document);

describe("open", () => {
  it("makes a library where there is none, and finds nothing in it", async () => {
    const library = await Library.open(path("lib"));
    expect(existsSync(path("lib", "manifest.json"))).toBe(true);
    expect((await library.search("码头")).hits).toEqual([]);
    expect(await library.list()).toEqual([]);
  });

  it("makes none where it is told not to, or where other files stand", async () => {
    await expect(Library.open(path("lib"), { create: false })).rejects.toMatchObject({ code: "not-found" });
    write("mine/notes.txt", "我的笔记");
    await expect(Library.open(path("mine"))).rejects.toMatchObject({ code: "refused" });
    expect(existsSync(path("mine", "manifest.json"))).toBe(false);
  });

  it("says so where a file stands in its place", async () => {
    const file = write("notes.txt", "我的笔记");
    for (const folder of [file, path("notes.txt", "lib")])
      await expect(Library.open(folder)).rejects.toMatchObject({
        code: "not-writable",
        message: expect.stringContaining("文件"),
        file: folder,
      });
  });

  it.runIf(existsSync("/proc/self"))("says so where no folder can be made, and does not try for ever", async () => {
    await expect(Library.open("/proc/none/lib")).rejects.toMatchObject({ code: "not-writable", file: "/proc/none/lib" });
  });
});

describe("add", () => {
  it("takes a folder, finds what is in it, and gives the tree back", async () => {
    write("in/a.txt", scheme("水井保护", { number: "港政发〔2031〕5号" }));
    write("in/deep/b.md", `# 关于推进灯塔修缮的实施方案\n\n一、主要任务\n\n（一）更换灯具。\n`);
    write("in/README.md", "# 说明\n");
    write("in/data.json", "{}");
    const library = await Library.open(path("lib"));
    const seen: (string | undefined)[] = [];
    const report = await library.add(path("in"), { onProgress: ({ file }) => seen.push(file) });
    expect(counts(report)).toEqual({ added: 2 });
    expect(seen).toEqual([path("in/a.txt"), path("in/deep/b.md"), undefined]);
    const { hits, total } = await library.search("水井 登记");
    expect(hits[0]).toMatchObject({ document: "港政发-2031-5号", citation: "第一章（一）", title: "关于推进水井保护的实施方案" });
    expect(total).toBeGreaterThan(0);
    expect((await library.get("港政发〔2031〕5号")).children[0]?.type).toBe("document");
    expect((await library.list()).map(({ source }) => source)).toEqual([path("in/a.txt"), path("in/deep/b.md")]);
  });

  it("leaves alone what did not change, and takes in what did", async () => {
    const file = write("in/a.txt", scheme("水井保护"));
    write("in/b.txt", scheme("灯塔修缮"));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    expect(counts(await library.add(path("in")))).toEqual({ unchanged: 2 });
    writeFileSync(file, scheme("水井保护", { extra: "（三）清理淤泥。每季度清淤一次。\n" }));
    expect(counts(await library.add(path("in")))).toEqual({ updated: 1, unchanged: 1 });
    expect(await found(library, "清淤")).toEqual(["关于推进水井保护的实施方案"]);
    writeFileSync(file, scheme("水井保护"));
    await library.add(path("in"));
    expect(await found(library, "清淤")).toEqual([]);
    expect(await library.list()).toHaveLength(2);
  });

  it("skips what cannot be read, says why, and loses nothing else", async () => {
    write("in/a.txt", scheme("水井保护"));
    write("in/b.txt", "");
    write("in/c.txt", Uint8Array.from([1, 0, 2, 0]));
    const library = await Library.open(path("lib"));
    const report = await library.add([path("in"), path("none.txt")]);
    expect(counts(report)).toEqual({ added: 1, skipped: 3 });
    expect(report.skipped.map(({ file, code }) => [file, code])).toEqual([
      [path("in/b.txt"), "empty"],
      [path("in/c.txt"), "binary"],
      [path("none.txt"), "not-found"],
    ]);
  });

  it("takes each file of a folder once, where a link leads back to a folder above", async () => {
    write("in/a.txt", scheme("水井保护"));
    write("in/deep/b.txt", "");
    symlinkSync(path("in"), path("in/deep/above"));
    const library = await Library.open(path("lib"));
    expect(counts(await library.add(path("in")))).toEqual({ added: 1, skipped: 1 });
  });

  it.skipIf(process.getuid?.() === 0)("names a folder inside that it may not look into", async () => {
    write("in/a.txt", scheme("水井保护"));
    write("in/closed/b.txt", scheme("灯塔修缮"));
    chmodSync(path("in/closed"), 0);
    const report = await (await Library.open(path("lib"))).add(path("in"));
    chmodSync(path("in/closed"), 0o700);
    expect(report.skipped).toMatchObject([{ file: path("in/closed"), code: "not-readable", message: "没有读取权限" }]);
    expect(report.added).toHaveLength(1);
  });

  it("takes patterns, and a name with brackets in it as it is", async () => {
    write("in/a.txt", scheme("水井保护"));
    write("in/b.md", scheme("灯塔修缮"));
    const odd = write("in/c[1].txt", scheme("浮标更新"));
    const library = await Library.open(path("lib"));
    expect(counts(await library.add([path("in/*.md"), odd]))).toEqual({ added: 2 });
  });

  it("names a file with the content of another", async () => {
    write("in/a.txt", scheme("水井保护"));
    write("in/z.txt", scheme("水井保护"));
    const library = await Library.open(path("lib"));
    const report = await library.add(path("in"));
    expect(counts(report)).toEqual({ added: 1, duplicates: 1 });
    expect(report.duplicates[0]).toEqual({ file: path("in/z.txt"), id: "关于推进水井保护的实施方案", other: path("in/a.txt") });
  });

  it("knows a file that has moved, and one that has moved and changed", async () => {
    const file = write("in/a.txt", scheme("水井保护", { number: "港政发〔2031〕5号" }));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    renameSync(file, path("in/b.txt"));
    expect(counts(await library.add(path("in")))).toEqual({ moved: 1 });
    rmSync(path("in/b.txt"));
    write("in/c.txt", scheme("水井保护", { number: "港政发〔2031〕5号", extra: "（三）清淤。\n" }));
    expect(counts(await library.add(path("in")))).toEqual({ updated: 1 });
    expect((await library.list()).map(({ id, source }) => [id, source])).toEqual([["港政发-2031-5号", path("in/c.txt")]]);
  });

  it("names a document whose file has vanished, keeps it, and removes it when told to", async () => {
    const file = write("in/a.txt", scheme("水井保护"));
    write("in/b.txt", scheme("灯塔修缮"));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    unlinkSync(file);
    const report = await library.add(path("in"));
    expect(report.vanished).toEqual([{ id: "关于推进水井保护的实施方案", file }]);
    expect(await library.list()).toHaveLength(2);
    await library.add(path("in"), { prune: true });
    expect((await library.list()).map(({ id }) => id)).toEqual(["关于推进灯塔修缮的实施方案"]);
    expect(await found(library, "水井")).toEqual([]);
  });

  it("gives two documents that ask for one id two ids, and names both", async () => {
    write("in/a.txt", scheme("水井保护", { id: "plan" }));
    write("in/b.txt", scheme("灯塔修缮", { id: "Plan" }));
    const library = await Library.open(path("lib"));
    const report = await library.add(path("in"));
    expect(report.added).toEqual(["plan", "Plan~2"]);
    expect(report.collisions).toMatchObject([{ file: path("in/b.txt"), id: "Plan~2", wanted: "Plan" }]);
    expect(counts(await library.add(path("in")))).toEqual({ unchanged: 2 });
  });

  it("keeps a document whose file now holds another one", async () => {
    const file = write("in/latest.txt", scheme("水井保护", { number: "港政发〔2031〕5号" }));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    writeFileSync(file, scheme("灯塔修缮", { number: "港政发〔2031〕6号" }));
    expect(counts(await library.add(path("in")))).toEqual({ added: 1, vanished: 1 });
    expect((await library.list()).map(({ id }) => id)).toEqual(["港政发-2031-5号", "港政发-2031-6号"]);
  });

  it("stopped by a signal keeps what it has, and the next run takes the rest", async () => {
    for (let i = 0; i < 6; i++) write(`in/${i}.txt`, scheme(`第${i}号水井`));
    const library = await Library.open(path("lib"));
    const stop = new AbortController();
    const report = await library.add(path("in"), { signal: stop.signal, onProgress: ({ done }) => done === 2 && stop.abort() });
    expect(report).toMatchObject({ stopped: true });
    expect(report.added).toHaveLength(3);
    expect(counts(await library.add(path("in")))).toEqual({ added: 3, unchanged: 3 });
  });

  it("takes content that stands in no file", async () => {
    const library = await Library.open(path("lib"));
    const name = "https://example.org/a.html";
    await library.add({ name, bytes: new TextEncoder().encode(scheme("水井保护")) });
    expect((await library.list())[0]).toMatchObject({ source: name, title: "关于推进水井保护的实施方案" });
  });
});

describe("remove, source and export", () => {
  it("takes documents out, all or none", async () => {
    write("in/a.txt", scheme("水井保护", { id: "a" }));
    write("in/b.txt", scheme("灯塔修缮", { id: "b" }));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    await expect(library.remove(["a", "nothing"])).rejects.toMatchObject({ code: "not-found" });
    expect(await library.list()).toHaveLength(2);
    expect((await library.remove("a")).map(({ id }) => id)).toEqual(["a"]);
    expect(await found(library, "水井")).toEqual([]);
    expect(await found(library, "灯塔")).toContain("b");
  });

  it("gives the text back as it was, also when its file is gone", async () => {
    const text = scheme("水井保护", { id: "a" }).replaceAll("\n", "\r\n");
    const file = write("in/a.txt", text);
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    unlinkSync(file);
    expect(await library.source("a")).toMatchObject({ text, file });
  });

  it("exports files, passages and findings that other programs can read", async () => {
    write("in/a.txt", scheme("水井保护", { id: "a" }));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    const report = await library.export(path("out"));
    expect(report.documents).toBe(1);
    const lines = (name: string): { id?: string; document?: string }[] =>
      readFileSync(path("out", name), "utf8")
        .trim()
        .split("\n")
        .map(line => JSON.parse(line));
    expect(lines("documents.jsonl")).toMatchObject([{ id: "a", file: "documents/a.txt" }]);
    expect(lines("passages.jsonl")).toHaveLength(report.passages);
    expect(lines("findings.jsonl")).toMatchObject([{ document: "a" }]);
    expect(readFileSync(path("out/documents/a.txt"), "utf8")).toBe(scheme("水井保护", { id: "a" }));
    await expect(library.export(path("out"))).rejects.toMatchObject({ code: "refused" });
  });
});

describe("references", () => {
  it("of any text lead to the documents of the library and their provisions, never to a later one or to its own copy", async () => {
    const rule = (year: number, more = ""): string =>
      `港区水井规定\n\n（${year}年3月1日港区人民政府公布）\n\n第一条　水井由街道管护。\n\n第二条　井台每年检修。\n\n取水不得浪费。\n${more}`;
    write("in/old.md", `---\nid: old\ndate: 2019-03-01\n---\n${rule(2019)}`);
    write("in/new.md", `---\nid: new\ndate: 2031-03-01\n---\n${rule(2031)}`);
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    const targets = async (date: string, id = "other"): Promise<unknown[]> => {
      const text = `---\nid: ${id}\ndate: ${date}\n---\n港区井台办法\n\n第一条　按照《港区水井规定》第二条第二款处理。\n`;
      return (await library.references(parse(await read(Buffer.from(text), { file: "a.md" })))).map(({ target }) => target);
    };
    expect(await targets("2018-01-01")).toEqual([undefined, undefined]);
    expect(await targets("2020-01-01")).toEqual([{ document: "old" }, { document: "old", node: "art_2__para_2" }]);
    expect(await targets("2032-01-01")).toEqual([{ document: "new" }, { document: "new", node: "art_2__para_2" }]);
    expect(await targets("2032-01-01", "new")).toEqual([{ document: "old" }, { document: "old", node: "art_2__para_2" }]);
  });
});

describe("findings", () => {
  it("gives targets, references and terms of each document, references resolved against all others", async () => {
    write("in/a.txt", scheme("水井保护", { id: "a", number: "港政发〔2031〕5号", extra: "（三）保供。到2032年，供水人口达到30万人。\n" }));
    write(
      "in/b.txt",
      scheme("井台修缮", { id: "b", extra: "（三）依据。按照《关于推进水井保护的实施方案》（港政发〔2031〕5号）执行。\n" }),
    );
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    const all = [];
    for await (const found of library.findings()) all.push(found);
    expect(all.map(({ document }) => document.id)).toEqual(["a", "b"]);
    expect(all[0]!.targets.some(({ value }) => value?.value === 300_000)).toBe(true);
    expect(all[1]!.references.map(({ target }) => target?.document)).toContain("a");
    const { hits } = await library.search("含:指标 供水");
    expect(hits.map(({ document }) => document)).toEqual(["a"]);
  });
});

describe("suggest", () => {
  it("completes what is typed, in characters and in pinyin", async () => {
    write("in/a.txt", scheme("水井保护", { id: "a" }));
    const library = await Library.open(path("lib"));
    await library.add(path("in"));
    const texts = async (typed: string): Promise<string[]> => (await library.suggest(typed)).map(({ text }) => text);
    expect(await texts("关于推进水井")).toContain("关于推进水井保护的实施方案");
    expect(await texts("gytjsj")).toContain("关于推进水井保护的实施方案");
    expect(await texts("zzzz")).toEqual([]);
  });
});
