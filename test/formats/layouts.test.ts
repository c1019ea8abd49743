import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { read } from "../../src/formats/index.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { LAYOUTS, LINES } from "../support/pages.ts";

it.each(LAYOUTS.map(layout => [layout.name, layout] as const))(
  "of a page of %s comes the document, the whole of it and nothing else",
  async (_, { html, gbk }) => {
    const { text } = await read(gbk ? encodeGb18030(html) : new TextEncoder().encode(html));
    expect(text.trim().split(/\s*\n\s*/)).toEqual(LINES);
  },
);

const INFO: readonly (readonly [label: string, value: string])[] = [
  ["索引号", "YB-2033-0026"],
  ["发文机关", "云陂县人民政府办公室"],
  ["成文日期", "2033年4月8日"],
  ["标题", "关于做好雨水花园养护工作的通知"],
  ["发文字号", "云政办发〔2033〕26号"],
  ["发布日期", "2033年4月9日"],
  ["主题分类", "城乡建设、环境保护"],
  ["有效性", "有效"],
];
const BODY = LINES.slice(2)
  .map(line => `<p>${line}</p>`)
  .join("");

it.each([
  ["a table", `<table>${INFO.map(([label, value]) => `<tr><td>${[...label].join("　")}：</td><td>${value}</td></tr>`).join("")}</table>`],
  [
    "a table of two pairs a row",
    `<table>${[0, 2, 4, 6]
      .map(
        i =>
          `<tr>${INFO.slice(i, i + 2)
            .map(([label, value]) => `<th>${label}</th><td>${value}</td>`)
            .join("")}</tr>`,
      )
      .join("")}</table>`,
  ],
  ["a list", `<ul>${INFO.map(([label, value]) => `<li><b>${label}：</b><span>${value}</span></li>`).join("")}</ul>`],
  [
    "a list of terms",
    `<dl>${INFO.map(([label, value]) => `<dt>${label === "发文字号" ? "文号" : label}</dt><dd>${value}</dd>`).join("")}</dl>`,
  ],
  [
    "one line, right above the addressee",
    `<p>公文种类：</p><p>通知</p><p>${INFO.filter(([label]) => label !== "标题")
      .map(([label, value]) => `${label}：${value}`)
      .join("　")}</p>`,
  ],
  ["lines of their own", `<div>${INFO.map(([label, value]) => `<div>${label}：</div><div>${value}</div>`).join("")}</div>`],
])("metadata in %s above the text is metadata and no text", async (_, info) => {
  const html = `<!DOCTYPE html><html><head><title>云陂县人民政府</title></head><body><div class="m">${info}<div class="n"><h2>${LINES[0]}</h2>${BODY}</div></div></body></html>`;
  const source = await read(new TextEncoder().encode(html));
  expect(source.text.trim().split(/\s*\n\s*/)).toEqual([LINES[0], ...LINES.slice(2)]);
  expect(source.meta).toMatchObject({
    索引号: "YB-2033-0026",
    成文日期: "2033年4月8日",
    发文字号: "云政办发〔2033〕26号",
    主题分类: "城乡建设、环境保护",
    有效性: "有效",
  });
  expect(parse(source).children[0]?.data?.meta).toMatchObject({
    title: { value: LINES[0] },
    documentNumber: { value: "云政办发〔2033〕26号" },
    issuer: { value: ["云陂县人民政府办公室"] },
    date: { value: "2033-04-08" },
  });
});

const linesOf = async (html: string): Promise<string[]> =>
  (await read(new TextEncoder().encode(`<!DOCTYPE html><html><head><title>${LINES[0]}</title></head><body>${html}</body></html>`))).text
    .trim()
    .split(/\s*\n\s*/);
const WHOLE = LINES.map(line => `<p>${line}</p>`).join("");

it("a text that is invisible until a script has run is read, with what a public account writes above it left out", async () => {
  const page = (style: string): string =>
    `<h1>${LINES[0]}</h1><div id="js_content" style="${style}"><section><p>点击上方蓝字关注我们</p></section>${BODY}</div>`;
  expect(await linesOf(page("visibility: hidden; opacity: 0; "))).toEqual([LINES[0], ...LINES.slice(2)]);
});

it.each([
  [
    "a footer in sentences",
    `<p>主办单位：云陂县人民政府，技术支持：云陂县大数据中心</p><p>举报邮箱由专人查看，节假日除外，请勿重复发送。</p>`,
  ],
  [
    "abstracts of other pages",
    `<h3>推荐阅读</h3>${`<p>雨水花园里草木葱茏，居民推窗见绿，${"蓄水又好看，".repeat(20)}人人称好。</p>`.repeat(5)}`,
  ],
  ["the file once more", `<p>附件下载：</p><a href="a.pdf">${LINES[0]}.pdf</a>`],
])("%s behind a document, in the same element, is left out", async (_, behind) => {
  expect(await linesOf(`<div>${WHOLE}${behind}</div>`)).toEqual(LINES);
});

it("a table, or a numbered line, behind a site's line is still the document's", async () => {
  const lines = await linesOf(`<div>${WHOLE}<p>分享到：</p><table><tr><td>花园</td><td>面积</td></tr></table></div>`);
  expect(lines).toEqual([...LINES, "花园\t面积"]);
});

it("a list of documents with their numbers and dates is a table of the document", async () => {
  const table =
    "<tr><td>序号</td><td>文件名称</td><td>发文字号</td><td>发文日期</td></tr><tr><td>1</td><td>渡口管理办法</td><td>云政发〔2019〕3号</td><td>2019年5月6日</td></tr>";
  expect((await linesOf(`<div>${WHOLE}<table>${table}</table></div>`)).slice(LINES.length)).toEqual([
    "序号\t文件名称\t发文字号\t发文日期",
    "1\t渡口管理办法\t云政发〔2019〕3号\t2019年5月6日",
  ]);
});

it("a line break of the source is no space between two Chinese characters, with tags between them as well", async () => {
  const page = WHOLE.replace(/雨水花园/g, "雨水<span>\n</span><b>花</b>\n园\n");
  expect(await linesOf(`<div id="zoom">${page}</div>`)).toEqual(LINES);
});

it("a page whose text a script or a frame would load says so", async () => {
  await expect(linesOf('<iframe src="a.html"></iframe>')).rejects.toMatchObject({
    code: "empty",
    message: expect.stringContaining("没有正文"),
  });
});
