import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { originOf } from "../../src/text/index.ts";
import { hasShared, shared } from "../support/shared.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = (text: string) => read(bytes(text));
const page = (body: string, head = ""): string => `<!DOCTYPE html><html><head><title>页</title>${head}</head><body>${body}</body></html>`;
const BODY =
  "<p>关于修缮渔港护岸的通知</p><p>各镇人民政府：</p><p>为使渔港安全度汛，现将有关事项通知如下，请各镇认真照办。</p><p>一、修缮范围</p><p>（一）护岸裂缝超过三厘米的，应当在六月底前修缮完毕。</p>";

describe("the text of a page", () => {
  it.each([
    ["#UCAP-CONTENT", `<div id="UCAP-CONTENT">${BODY}</div>`],
    [".TRS_Editor", `<div class="con TRS_Editor">${BODY}</div>`],
    ["#zoom", `<div id="zoom">${BODY}</div>`],
    ["no known layout", `<div class="x9">${BODY}</div>`],
  ])("is found by %s, without what stands around it", async (_, content) => {
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">某县召开第${i}次农业生产工作会议部署春耕</a></li>`).join("");
    const source = await html(
      page(`<div class="nav"><ul>${links}</ul></div>${content}<div class="footer">主办单位：某县人民政府办公室 版权所有</div>`),
    );
    expect(source.format).toBe("html");
    expect(source.text.split("\n")[0]).toBe("关于修缮渔港护岸的通知");
    expect(source.text.trimEnd().endsWith("修缮完毕。")).toBe(true);
  });

  it("has no hidden text, scripts, or comments in it", async () => {
    const source = await html(
      page(`<div id="zoom">${BODY}<p style="display:none">水印甲</p><p hidden>乙</p><script>丙()</script><!--丁--></div>`),
    );
    expect(source.text).not.toMatch(/[甲乙丙丁]/);
  });

  it("has a line for each br, and none for a line break in the page's source", async () => {
    const source = await html(page(`<div id="zoom"><p>一、护岸<br>　　全面\n  检查裂缝。</p>${BODY}</div>`));
    expect(source.text).toContain("一、护岸\n　　全面检查裂缝。\n");
  });

  it("gives list items the numbers that a browser would", async () => {
    const source = await html(page(`<div id="zoom">${BODY}<ol><li>清淤</li><li>补桩</li></ol><ol><li>（1）验收</li></ol></div>`));
    expect(source.text).toContain("1. 清淤\n2. 补桩\n（1）验收\n");
  });

  it("takes the title from the page where the text begins without it", async () => {
    const source = await html(
      page(
        `<h1>关于加固堤防的决定</h1><div id="zoom">${BODY.slice(BODY.indexOf("<p>各镇"))}</div>`,
        "<title>关于加固堤防的决定_某县</title>",
      ).replace("<title>页</title>", ""),
    );
    expect(source.text.startsWith("关于加固堤防的决定\n各镇人民政府：\n")).toBe(true);
  });

  it("says where each line stands on the page", async () => {
    const source = await html(page(`<div id="zoom">${BODY}</div>`));
    expect(originOf(source, source.text.indexOf("一、"))).toEqual({ path: '//*[@id="zoom"]/p[4]' });
    const plain = await html(page(`<div><div></div><div><font>${BODY}</font></div></div>`));
    expect(originOf(plain, plain.text.indexOf("一、"))).toEqual({ path: "/html/body/div[1]/div[2]/font[1]/p[4]" });
  });
});

describe("tables", () => {
  it("come as rows and cells with the columns and rows that these take", async () => {
    const source = await html(
      page(
        `<div id="zoom">${BODY}<table><tr><th rowspan="2">港</th><th colspan="2">护岸（米）</th></tr><tr><td>东<br>岸</td><td>90</td></tr></table></div>`,
      ),
    );
    const cells = source.blocks
      .filter(block => block.kind === "cell")
      .map(({ start, end, columns, rows }) => [source.text.slice(start, end), columns, rows]);
    expect(cells).toEqual([
      ["港", undefined, 2],
      ["护岸（米）", 2, undefined],
      ["东\n岸", undefined, undefined],
      ["90", undefined, undefined],
    ]);
  });

  it("that only lay out the page are read as text", async () => {
    const source = await html(page(`<table><tr><td><table><tr><td id="zoom">${BODY}</td></tr></table></td></tr></table>`));
    expect(source.blocks.some(block => block.kind === "table")).toBe(false);
  });

  it("of 索引号 and 发文字号 are metadata and no text", async () => {
    const info =
      "<table><tr><td>索 引 号：</td><td>K-77</td><td>成文日期：</td><td>2031年5月6日</td></tr><tr><td>发文字号：</td><td>某政发〔2031〕9号</td><td>文　　号：</td><td></td></tr></table>";
    const source = await html(page(`${info}<div id="zoom">${BODY}</div>`));
    expect(source.meta).toEqual({ 索引号: "K-77", 成文日期: "2031年5月6日", 发文字号: "某政发〔2031〕9号" });
    expect(parse(source).children[0]).toMatchObject({
      data: { meta: { date: { value: "2031-05-06" }, documentNumber: { value: "某政发〔2031〕9号" } } },
    });
    expect(source.text).not.toContain("K-77");
  });
});

describe("bytes of a page", () => {
  it("are read as UTF-8, GB 18030 or what the page says", async () => {
    expect((await html(page(`<p>${"渔港".repeat(20)}</p>`))).text).toContain("渔港");
    const gbk = Buffer.concat([
      bytes('<html><head><meta charset="gb2312"></head><body><p>'),
      Buffer.from([0xd3, 0xe6, 0xb8, 0xdb]),
      bytes("</p></body></html>"),
    ]);
    expect((await read(gbk)).text).toBe("渔港\n");
    const big5 = Buffer.concat([
      bytes('<html><head><meta charset="big5"></head><body><p>'),
      Buffer.from([0xba, 0xae, 0xb4, 0xe4]),
      bytes("</p></body></html>"),
    ]);
    expect((await read(big5)).text).toBe("漁港\n".replace("漁", new TextDecoder("big5").decode(Uint8Array.from([0xba, 0xae]))));
  });

  it("of a page of more elements or markup than memory allows are refused with the limit", async () => {
    await expect(html(page("<b>甲</b>".repeat(150_001)))).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining("150000"),
    });
    await expect(html(page("甲".repeat(5_000_001)))).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining("上限 500 万"),
    });
  });

  it("of a page nested without end give one clear error, and entities are no trap", async () => {
    await expect(html(`<html>${"<div>".repeat(200_000)}`)).rejects.toMatchObject({ code: "damaged" });
    expect((await html('<!DOCTYPE html [<!ENTITY a "aaaa">]><html><body><p>&a;渔港整治</p></body></html>')).text).toContain("渔港整治");
  });
});

describe.runIf(hasShared)("pages of governments", () => {
  it.each(["gov-ftz", "gov-tax-deduction", "gov-grain-emergency", "gz-public-rental", "gz-subsistence"])(
    "%s has the levels that its plain text has",
    async name => {
      const levels = (root: ReturnType<typeof parse>): string[] =>
        (["chapter", "measure", "article", "item"] as const).flatMap(type => [...select(root, type)].map(node => `${type} ${node.marker}`));
      const expected = levels(parse(readFileSync(shared("policies", name, "text.txt"), "utf8")));
      const found = levels(parse(await read(shared("policies", name, "source.html"))));
      const both = found.filter(level => expected.includes(level)).length;
      expect((2 * both) / (found.length + expected.length)).toBeGreaterThan(0.99);
    },
  );
});
