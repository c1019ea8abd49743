import { describe, expect, it } from "vitest";
import { Library } from "zhengce/library";
import { scheme, scratch } from "./support.ts";

const { path, write } = scratch();

async function filled(count: number): Promise<Library> {
  for (let i = 0; i < count; i++) write(`in/${i}.txt`, scheme(`第${i}号水井`, { id: `d${i}` }));
  const library = await Library.open(path("lib"));
  await library.add(path("in"));
  return library;
}

describe("searchStream", () => {
  it("gives the hits of search one by one, all of them, or as many as are asked for", async () => {
    const library = await filled(30);
    const { hits, total } = await library.search("水井", { limit: 1000 });
    const streamed: string[] = [];
    for await (const { document, node } of library.searchStream("水井")) streamed.push(`${document}#${node}`);
    expect(streamed).toEqual(hits.map(({ document, node }) => `${document}#${node}`));
    expect(streamed).toHaveLength(total);
    const some: string[] = [];
    for await (const { document, node } of library.searchStream("水井", { offset: 5, limit: 30 })) some.push(`${document}#${node}`);
    expect(some).toEqual(streamed.slice(5, 35));
    library.close();
  });

  it("goes on in the library as it was when a writer changes it, and closes what it opened when nobody listens any more", async () => {
    const library = await filled(30);
    const { total } = await library.search("水井", { limit: 0 });
    let count = 0;
    for await (const _ of library.searchStream("水井")) if (++count === 3) await (await Library.open(path("lib"))).remove("d7");
    expect(count).toBe(total);
    for await (const _ of library.searchStream("水井")) break;
    expect((await library.search("水井", { limit: 0 })).total).toBeLessThan(total);
    library.close();
  });
});

describe("search", () => {
  it.each([Number.NaN, -1, 1.5])("a limit or offset of %s is an error that says so", async wrong => {
    const library = await filled(1);
    await expect(library.search("水井", { limit: wrong })).rejects.toMatchObject({ code: "invalid-argument" });
    await expect(library.search("水井", { offset: wrong })).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("a limit of 0 counts and shows nothing", async () => {
    const { hits, total } = await (await filled(2)).search("水井", { limit: 0 });
    expect([hits, total > 0]).toEqual([[], true]);
  });

  it.each(["", "  ", "？！……", "“”", "👍"])("a query of nothing but %j finds nothing and says why", async query => {
    const { hits, total, messages } = await (await filled(1)).search(query);
    expect([hits, total]).toEqual([[], 0]);
    expect(messages.at(-1)!.reason).toBe("没有要找的词");
  });

  it("words that stand nowhere are named while the others are found", async () => {
    const { hits, messages } = await (await filled(1)).search("水井 龘靐");
    expect(hits.length).toBeGreaterThan(0);
    expect(messages).toMatchObject([{ reason: expect.stringContaining("龘靐"), start: 3, end: 5 }]);
  });
});
