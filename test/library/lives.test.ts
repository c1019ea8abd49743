import { unlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Library, lifeOf } from "zhengce/library";
import { type CitingDocument, statusOf } from "zhengce/references";
import { scratch } from "./support.ts";

const { path, write } = scratch();

const rules = (id: string, date: string, about: { extra?: string; title?: string; front?: string } = {}): string =>
  `---\nid: ${id}\ndate: ${date}\n${about.front ?? ""}---\n${about.title ?? "滩涂养殖管理办法"}\n\n第一条　为了管理滩涂养殖，制定本办法。\n第二条　${about.extra ?? "养殖者应当登记。"}\n`;
const inForce = async (library: Library): Promise<string[]> => {
  const { hits } = await library.search("有效:是 养殖", { limit: 50 });
  return [...new Set(hits.map(({ document }) => document))].sort();
};

describe("which documents are in force", () => {
  it("a document that another repeals is no longer, whichever came in first, and is again when the other goes", async () => {
    const old = write("in/old.txt", rules("old", "2021-03-01"));
    const library = await Library.open(path("lib"));
    const repealer = rules("new", "2024-03-01", { title: "海水养殖管理规定", extra: "养殖规定施行之日起，《滩涂养殖管理办法》同时废止。" });
    await library.add(old);
    expect(await inForce(library)).toEqual(["old"]);
    const newer = write("in/new.txt", repealer);
    await library.add(newer);
    expect(await inForce(library)).toEqual(["new"]);
    expect((await library.list()).map(({ id, state }) => [id, state])).toEqual([
      ["old", "repealed"],
      ["new", "in-force"],
    ]);
    await library.remove("new");
    expect(await inForce(library)).toEqual(["old"]);

    const other = await Library.open(path("other"));
    await other.add(newer);
    await other.add(old);
    expect(await inForce(other)).toEqual(["new"]);
    unlinkSync(newer);
    expect((await other.check()).problems).toEqual([]);
  });

  it("a document that is repealed by another of the same day is no longer, and one that is there twice is", async () => {
    const library = await Library.open(path("lib"));
    write("in/old.txt", rules("old", "2024-03-01"));
    write("in/new.txt", rules("new", "2024-03-01", { title: "海水养殖管理规定", extra: "《滩涂养殖管理办法》同时废止。" }));
    write("in/copy.txt", rules("copy", "2024-03-01", { title: "海水养殖管理规定", extra: "原《海水养殖管理规定》同时废止。" }));
    await library.add(path("in"), { today: "2025-01-01" });
    expect((await library.list()).map(({ id, state }) => `${id} ${state}`).sort()).toEqual([
      "copy in-force",
      "new in-force",
      "old repealed",
    ]);
  });

  it("a repeal of a later day, an extension and a draft count for what they are", async () => {
    const library = await Library.open(path("lib"));
    const states = async (): Promise<[string, string, string | undefined][]> =>
      (await library.list()).filter(({ id }) => id.length === 1).map(({ id, state, until }) => [id, state, until]);
    write("in/a.txt", rules("a", "2021-03-01", { front: "expiry: 2024-06-30\n" }));
    write("in/b.txt", rules("b", "2021-03-01", { title: "贝类采捕办法" }));
    write("in/c.txt", rules("c", "2021-03-01", { title: "藻类采捕办法" }));
    const say = (id: string, title: string, extra: string): string => rules(id, "2024-03-01", { title, extra });
    write("in/longer.txt", say("longer", "关于滩涂养殖的通知", "《滩涂养殖管理办法》有效期延长至2029年6月30日。"));
    write("in/repeal.txt", say("repeal", "采捕管理规定", "《贝类采捕办法》自2027年1月1日起废止。"));
    write("in/draft.txt", say("draft", "海藻管理规定（征求意见稿）", "《藻类采捕办法》同时废止。"));
    await library.add(path("in"), { today: "2026-12-31" });
    expect(await states()).toEqual([
      ["a", "in-force", "2029-06-30"],
      ["b", "in-force", "2026-12-31"],
      ["c", "in-force", undefined],
    ]);
    await library.add(path("in"), { today: "2027-01-01" });
    expect((await library.info("b")).state).toBe("repealed");
  });

  it("status and search agree where a document or what repeals it has no date, and of which edition a repeal speaks", async () => {
    const library = await Library.open(path("lib"));
    const undated = (id: string, title: string, extra: string): string =>
      `---\nid: ${id}\n---\n${title}\n\n第一条　为了管理滩涂养殖，制定本办法。\n第二条　${extra}\n`;
    write("in/a.txt", undated("a", "贝类养殖管理办法", "养殖者应当登记。"));
    write("in/b.txt", rules("b", "2015-03-01", { title: "藻类养殖管理办法" }));
    write("in/c.txt", rules("c", "2012-03-01", { title: "海参养殖管理办法（2012年修订）", front: "issuer: 海区\n" }));
    write("in/d.txt", rules("d", "2016-03-01", { title: "海参养殖管理办法（2016年修订）", front: "issuer: 湾区\n" }));
    write("in/e.txt", undated("e", "海岸管理规定", "《藻类养殖管理办法》同时废止，养殖照旧。"));
    write("in/f.txt", rules("f", "2020-03-01", { title: "海水管理规定", extra: "《贝类养殖管理办法》同时废止，养殖照旧。" }));
    write("in/g.txt", rules("g", "2021-03-01", { title: "滩涂管理规定", extra: "《海参养殖管理办法（2012年修订）》同时废止，养殖照旧。" }));
    await library.add(path("in"), { today: "2025-01-01" });
    const entries = (await library.list()).map(lifeOf);
    const documents: CitingDocument[] = [];
    for await (const { document, references } of library.findings()) documents.push({ id: document.id, references });
    const stored = (await library.list()).map(({ id, state }) => `${id} ${state}`).sort();
    expect(stored).toEqual(entries.map(entry => `${entry.id} ${statusOf(entry, entries, documents, "2025-01-01").state}`).sort());
    expect(stored).toEqual(["a repealed", "b repealed", "c repealed", "d in-force", "e in-force", "f in-force", "g in-force"]);
    expect(await inForce(library)).toEqual(["d", "e", "f", "g"]);
  });

  it("an older edition of the same name is repealed by its number only, and a revision takes the place of the last", async () => {
    const library = await Library.open(path("lib"));
    const number = (written: string): string => `documentNumber: ${written}\n`;
    write("in/one.txt", rules("one", "2010-03-01", { front: number("海规〔2010〕1号") }));
    write("in/two.txt", rules("two", "2015-03-01", { title: "滩涂养殖管理办法", front: `${number("海规〔2015〕4号")}issuer: 海区\n` }));
    write(
      "in/three.txt",
      rules("three", "2020-03-01", { title: "海水养殖规定", extra: "《滩涂养殖管理办法》（海规〔2010〕1号）同时废止。" }),
    );
    await library.add(path("in"));
    expect((await library.list()).map(({ id, state }) => [id, state]).sort()).toEqual([
      ["one", "repealed"],
      ["three", "in-force"],
      ["two", "in-force"],
    ]);
    write("in/four.txt", rules("four", "2022-03-01", { front: "issuer: 海区\n" }));
    await library.add(path("in"));
    expect((await library.info("two")).state).toBe("revised");
    expect(await inForce(library)).toEqual(["four", "three"]);
  });

  it("a document whose term has run out is no longer, once the library is next written", async () => {
    const file = write("in/a.txt", rules("a", "2021-03-01", { front: "expiry: 2030-06-30\n" }));
    const library = await Library.open(path("lib"));
    await library.add(file, { today: "2030-06-30" });
    expect(await inForce(library)).toEqual(["a"]);
    await library.add(file, { today: "2030-07-01" });
    expect(await inForce(library)).toEqual([]);
    expect((await library.info("a")).state).toBe("expired");
  });
});

it("a library's own synonyms are searched as well", async () => {
  write("in/a.txt", rules("a", "2021-03-01", { extra: "蓝碳交易应当登记。" }));
  const library = await Library.open(path("lib"));
  await library.add(path("in"));
  write("lib/synonyms.txt", "# 本地说法\n蓝碳, 海洋碳汇\n");
  const again = await Library.open(path("lib"));
  expect((await again.search("海洋碳汇")).hits[0]?.text).toContain("蓝碳");
});
