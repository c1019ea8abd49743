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
