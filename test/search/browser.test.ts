import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { renderSearchPage } from "zhengce/render";
import { createIndex, exportIndex, openExported, openIndex, type Passage, searchPassages } from "zhengce/search";

const DIST = resolve(import.meta.dirname, "../../dist/browser");
const MODULE = join(DIST, "search.js");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(path => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "zhengce-browser-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSAGES: Passage[] = [
  { id: "甲#mea_1", citation: "（一）", title: "河湖管护办法", heading: "总则", text: "河长每月巡河一次，发现乱倒垃圾的，当日处置。" },
  {
    id: "甲#mea_2",
    citation: "（二）",
    title: "河湖管护办法",
    heading: "监督",
    text: "到２０３０年，水质优良断面比例达到百分之九十。</script>",
    fields: { year: [2030], region: "青川省" },
  },
  { id: "乙#art_1", citation: "第一条", title: "校园食堂条例", heading: "", text: "食堂采购食材，应当查验供货者的许可证，留样48小时。" },
];
const growing = createIndex({ store: true });
for (const passage of PASSAGES) growing.add(passage);
const index = openIndex(growing.save());
const data = exportIndex(index);

describe("an exported index", () => {
  it("is plain data, and finds what the index found that it came from", async () => {
    const again = openExported(JSON.parse(JSON.stringify(data)));
    for (const query of ["乱倒垃圾", "食堂 许可证", "年:2030", "水质 地区:青川", "９０%", "留样几小时"]) {
      const [theirs, ours] = await Promise.all([searchPassages(again, query), searchPassages(index, query)]);
      expect(
        theirs.hits.map(({ node, highlights, snippet }) => ({ node, highlights, snippet })),
        query,
      ).toEqual(ours.hits.map(({ node, highlights, snippet }) => ({ node, highlights, snippet })));
      expect(ours.total, query).toBeGreaterThan(0);
    }
  });

  it("refuses what is no exported index", () => {
    expect(() => openExported(JSON.parse("{}"))).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

describe.runIf(existsSync(MODULE))("the module for browsers (needs a build)", () => {
  it("asks for no other module and for nothing of Node, and searches", async () => {
    const text = readFileSync(MODULE, "utf8");
    expect(text.match(/["'`]node:[^"'`]*["'`]|\brequire\(["'][^"']*["']\)/g)).toBeNull();
    expect(text.match(/^import\b.{0,60}|;import\s*[{*"'].{0,60}/gm)).toBeNull();
    const browser = (await import(pathToFileURL(MODULE).href)) as typeof import("../../src/search/browser.ts");
    const { hits } = await browser.searchPassages(browser.openExported(data), "巡河");
    expect(hits[0]).toMatchObject({ document: "甲", node: "mea_1" });
  });

  it.runIf(CHROMIUM !== undefined)(
    "in one page, opened from a file, shows hits with highlights (needs Chromium)",
    () => {
      const file = join(folder, "page.html");
      const script = readFileSync(join(DIST, "search.script.js"), "utf8");
      writeFileSync(file, renderSearchPage({ title: "检索 <b>", script, data }));
      const address = `${pathToFileURL(file).href}#${encodeURIComponent("水质 2030")}`;
      const page = execFileSync(
        CHROMIUM!,
        [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          `--user-data-dir=${folder}/profile`,
          "--virtual-time-budget=3000",
          "--dump-dom",
          address,
        ],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e8 },
      );
      const shown = page.slice(page.indexOf("<main>"), page.indexOf("</main>"));
      expect(shown).toContain("<mark>２０３０</mark>");
      expect(shown).toContain("<mark>水质</mark>");
      expect(shown).toContain("&lt;/script&gt;");
      expect(shown).toContain("1 段");
    },
    60_000,
  );
});
