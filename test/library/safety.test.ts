import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Library } from "zhengce/library";
import { useWriter } from "../../src/library/use-writer.ts";
import { killWhileAdding } from "./interrupt.ts";
import { scheme, scratch } from "./support.ts";

const { path, write } = scratch();

async function filled(count = 3): Promise<Library> {
  for (let i = 1; i <= count; i++) write(`in/${i}.txt`, scheme(`${"甲乙丙丁戊己庚辛壬癸"[i % 10]}字水井`, { id: `d${i}` }));
  const library = await Library.open(path("lib"));
  await library.add(path("in"));
  return library;
}

const segmentFile = (): string => join(path("lib/segments"), readdirSync(path("lib/segments")).find(name => name.endsWith(".segment"))!);
const copyOf = (id: string): string =>
  join(path("lib/documents"), readdirSync(path("lib/documents")).find(name => name.startsWith(`${id}~`))!);
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes[at]! ^= 0xff;
  writeFileSync(file, bytes);
};

describe("one writer", () => {
  const holder = (about: object): void =>
    writeFileSync(
      path("lib/lock"),
      JSON.stringify({ pid: process.pid, started: "", host: hostname(), since: "2031-01-01T00:00:00Z", ...about }),
    );

  it("says who holds the lock, and waits for it when there is time", async () => {
    const library = await filled();
    holder({ pid: process.ppid });
    await expect(library.add(path("in"), { wait: 30 })).rejects.toMatchObject({
      code: "locked",
      message: expect.stringContaining(String(process.ppid)),
    });
    setTimeout(() => rmSync(path("lib/lock")), 100);
    expect((await library.add(path("in"), { wait: 20_000 })).unchanged).toHaveLength(3);
  });

  it("takes over the lock of a process that has died, and of one whose number another has now", async () => {
    const library = await filled();
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    for (const about of [{ pid }, { pid: process.ppid, started: "another boot:1" }]) {
      holder(about);
      expect((await library.add(path("in"), { wait: 0 })).unchanged).toHaveLength(3);
    }
    writeFileSync(path("lib/lock"), "");
    expect((await library.add(path("in"), { wait: 0 })).unchanged).toHaveLength(3);
  });

  it("lets several calls at once have their turns", async () => {
    const library = await Library.open(path("lib"));
    const files = [1, 2, 3, 4].map(i => write(`in/${i}.txt`, scheme(`第${i}水井`, { id: `d${i}` })));
    await Promise.all(files.map(file => library.add(file)));
    expect(await library.list()).toHaveLength(4);
    expect((await library.check()).problems).toEqual([]);
  });
});

describe("many readers", () => {
  it("find the library as it was at one moment while documents come, change and go", async () => {
    const reader = await filled();
    const writer = await Library.open(path("lib"));
    let isDone = false;
    const work = (async () => {
      for (let round = 0; round < 6; round++) {
        for (let i = 1; i <= 3; i++) write(`in/${i}.txt`, scheme(`水井${round}`, { id: `d${i}` }));
        await writer.add(path("in"), { batch: 100 });
        if (round === 3) await writer.remove("d3");
      }
      isDone = true;
    })();
    while (!isDone) {
      const { hits } = await reader.search("水井", { limit: 100 });
      const titles = new Set(hits.map(({ title }) => title));
      // One commit changes all three: titles of two rounds never stand side by side.
      expect(titles.size === 1 || [...titles].every(title => title.includes("字水井"))).toBe(true);
      for (const { id } of await reader.list()) if (id !== "d3") await reader.get(id);
      await new Promise(settle => setImmediate(settle));
    }
    await work;
    reader.close();
    writer.close();
  });
});

describe("interruption", () => {
  it("at any moment loses nothing and leaves nothing to repair", async () => {
    let state = 7;
    const random = (): number => {
      state = (state * 1664525 + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const { killed, failures } = await killWhileAdding(path(), 4, random);
    expect(failures).toEqual([]);
    expect(killed).toBeGreaterThan(0);
  });

  it("leaves files that the next writer clears away, and those of other names alone", async () => {
    const library = await filled();
    copyFileSync(copyOf("d1"), path("lib/documents/d9~0123abcd.txt"));
    copyFileSync(segmentFile(), path("lib/segments/000099.segment"));
    writeFileSync(path("lib/manifest.json.1.new"), "{");
    writeFileSync(path("lib/documents/mine.txt"), "别人的文件");
    // half a line behind the part in force
    writeFileSync(path("lib/catalog-0.jsonl"), `${readFileSync(path("lib/catalog-0.jsonl"), "utf8")}{"id":"d7","ti`);
    write("in/4.txt", scheme("丁字水井", { id: "d4" }));
    expect((await library.add(path("in"))).added).toEqual(["d4"]);
    expect(existsSync(path("lib/documents/d9~0123abcd.txt"))).toBe(false);
    expect(existsSync(path("lib/segments/000099.segment"))).toBe(false);
    expect(existsSync(path("lib/manifest.json.1.new"))).toBe(false);
    expect(existsSync(path("lib/documents/mine.txt"))).toBe(true);
    expect((await library.check()).problems).toEqual([]);
    expect((await library.list()).map(({ id }) => id)).toEqual(["d1", "d2", "d3", "d4"]);
  });
});

describe("damage", () => {
  it.each([
    ["a segment that was cut short", () => truncateSync(segmentFile(), 100), "search"],
    ["a segment that is gone", () => rmSync(segmentFile()), "search"],
    ["a catalogue with a wrong byte", () => flip(path("lib/catalog-0.jsonl"), 30), "list"],
    ["a manifest that is no JSON", () => writeFileSync(path("lib/manifest.json"), "{ half"), "search"],
    ["a manifest that is empty", () => writeFileSync(path("lib/manifest.json"), ""), "list"],
  ] as const)("%s is a clear error, and check repairs it", async (_, harm, use) => {
    await filled();
    harm();
    const library = await Library.open(path("lib"));
    const error = await (use === "search" ? library.search("水井") : library.list()).then(
      () => undefined,
      caught => caught,
    );
    expect(error).toMatchObject({ code: "library-damaged", remedy: expect.stringContaining("check") });
    expect((await library.check()).problems.length).toBeGreaterThan(0);
    expect(await library.check({ repair: true })).toMatchObject({ rebuilt: true, documents: 3, lost: [] });
    expect((await library.check()).problems).toEqual([]);
    expect((await library.list()).map(({ id, source }) => [id, source])).toContainEqual(["d2", path("in/2.txt")]);
    expect((await library.search("丙字")).hits[0]?.document).toBe("d2");
    expect((await library.add(path("in"))).unchanged).toHaveLength(3);
  });

  it("of a segment inside, and of findings, is found by its checksum", async () => {
    const library = await filled();
    flip(segmentFile(), 900);
    flip(path("lib/findings-0.jsonl"), 5);
    const { problems } = await library.check();
    expect(problems.map(({ file }) => file)).toEqual([segmentFile(), path("lib/findings-0.jsonl")]);
    await library.check({ repair: true });
    expect((await library.check()).problems).toEqual([]);
  });

  it("of a stored document is repaired from its original", async () => {
    const library = await filled();
    flip(copyOf("d2"), 20);
    await expect(library.source("d2")).rejects.toMatchObject({ code: "library-damaged" });
    expect(await library.check({ repair: true })).toMatchObject({ problems: [{ document: "d2" }], lost: [] });
    expect((await library.source("d2")).text).toBe(readFileSync(path("in/2.txt"), "utf8"));
  });

  it("of a stored document without an original costs that document alone, and its file is kept", async () => {
    const library = await filled();
    flip(copyOf("d2"), 20);
    rmSync(path("in/2.txt"));
    const { lost } = await library.check({ repair: true });
    expect(lost).toMatchObject([{ document: "d2" }]);
    expect(existsSync(lost[0]!.file)).toBe(true);
    expect((await library.list()).map(({ id }) => id)).toEqual(["d1", "d3"]);
    expect((await library.check()).problems).toEqual([]);
  });

  it("a library of another version is refused in words", async () => {
    await filled();
    const manifest = JSON.parse(readFileSync(path("lib/manifest.json"), "utf8"));
    const library = await Library.open(path("lib"));
    writeFileSync(path("lib/manifest.json"), JSON.stringify({ ...manifest, format: 99 }));
    await expect(library.search("水井")).rejects.toMatchObject({ code: "index-mismatch" });
    writeFileSync(path("lib/manifest.json"), JSON.stringify({ ...manifest, dictionary: "another" }));
    await expect(library.search("水井")).rejects.toMatchObject({ code: "index-mismatch" });
    await expect(library.add(path("in"))).rejects.toMatchObject({ code: "index-mismatch" });
    await library.check({ repair: true });
    expect((await library.search("丙字")).hits[0]?.document).toBe("d2");
  });
});

it("a library whose manifest is lost takes nothing more in and loses nothing; a check builds it again", async () => {
  await filled();
  const copies = readdirSync(path("lib/documents")).sort();
  rmSync(path("lib/manifest.json"));
  const library = await Library.open(path("lib"));
  await expect(library.add(path("in"))).rejects.toMatchObject({
    code: "library-damaged",
    remedy: expect.stringContaining("check --repair"),
  });
  await expect(library.search("水井")).rejects.toMatchObject({ code: "library-damaged" });
  expect(readdirSync(path("lib/documents")).sort()).toEqual(copies);
  const report = await library.check({ repair: true });
  expect([report.documents, report.rebuilt, report.lost]).toEqual([3, true, []]);
  expect((await library.search("水井")).total).toBeGreaterThan(0);
});

it("what the disk refuses is a clear error, and the lock is let go", async () => {
  const library = await filled();
  rmSync(path("lib/documents"), { recursive: true });
  writeFileSync(path("lib/documents"), "no folder");
  write("in/4.txt", scheme("丁字水井", { id: "d4" }));
  await expect(library.add(path("in"))).rejects.toMatchObject({ code: "not-writable", remedy: expect.stringContaining("权限") });
  expect(existsSync(path("lib/lock"))).toBe(false);
});

it("a rebuilt library is what it was", async () => {
  const library = await filled(9);
  await library.remove("d4");
  const before = {
    list: await library.list(),
    hits: (await library.search("水井 登记", { limit: 50 })).hits.map(({ document, node }) => `${document} ${node}`).sort(),
  };
  expect(await library.check({ rebuild: true })).toMatchObject({ rebuilt: true, documents: 8 });
  expect(await library.list()).toEqual(before.list);
  expect((await library.search("水井 登记", { limit: 50 })).hits.map(({ document, node }) => `${document} ${node}`).sort()).toEqual(
    before.hits,
  );
});

describe("a folder in the place of a file", () => {
  it.each([
    ["a stored document", () => copyOf("d2")],
    ["a segment", segmentFile],
    ["the catalogue", () => path("lib/catalog-0.jsonl")],
    ["the findings", () => path("lib/findings-0.jsonl")],
    ["the manifest", () => path("lib/manifest.json")],
  ] as const)("%s is found and repaired", async (_, file) => {
    const library = await filled();
    const place = file();
    rmSync(place);
    mkdirSync(join(place, "deep"), { recursive: true });
    expect((await library.check()).problems.length).toBeGreaterThan(0);
    const uses = [library.search("水井"), library.list(), library.source("d2"), gather(library.findings())];
    for (const result of await Promise.allSettled(uses))
      if (result.status === "rejected") expect(result.reason).toMatchObject({ name: "ZhengceError", remedy: expect.any(String) });
    expect(await library.check({ repair: true })).toMatchObject({ rebuilt: true, documents: 3, lost: [] });
    expect((await library.check()).problems).toEqual([]);
  });

  it("a lock that is a folder is an error in words, and nobody waits for it", async () => {
    const library = await filled();
    mkdirSync(path("lib/lock"));
    await expect(library.add(path("in"), { wait: 60_000 })).rejects.toMatchObject({ code: "not-readable" });
  });
});

it("a disk that is full is told from one that may not be written", async () => {
  const refused = (code: string) =>
    useWriter(
      "库",
      () => Promise.reject(Object.assign(new Error(code), { code, syscall: "write" })),
      async () => 0,
    );
  await expect(refused("ENOSPC")).rejects.toMatchObject({ code: "not-writable", message: expect.stringContaining("磁盘空间不足") });
  await expect(refused("EROFS")).rejects.toMatchObject({ code: "not-writable", message: expect.stringContaining("EROFS") });
});

async function gather<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
