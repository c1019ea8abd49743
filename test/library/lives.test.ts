import { unlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Library } from "zhengce/library";
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
