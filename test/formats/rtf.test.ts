import { describe, expect, it } from "vitest";
import { read } from "../../src/formats/index.ts";

/** A file of RTF; characters beyond ASCII are written by their number. */
const rtf = (body: string): Uint8Array =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 Song;}}{\\stylesheet{\\s0 Normal;}}{\\header 页眉\\par}${body}}`.replace(
      /[^\0-\x7f]/g,
      one => `\\u${one.charCodeAt(0)}\\'3f`,
    ),
  );
const lines = async (body: string, options = {}): Promise<string[]> => (await read(rtf(body), options)).text.trimEnd().split("\n");

it("paragraphs, line breaks and quotation marks are read, in Unicode and in the bytes of a Chinese font", async () => {
  // 渔港 in GBK
  expect(await lines("关于“渔港”的通知\\par 上\\line 下\\par \\f1\\'d3\\'e6\\'b8\\'db\\f0  A\\emdash 1\\par")).toEqual([
    "关于“渔港”的通知",
    "上",
    "下",
    "渔港 A—1",
  ]);
});

it("the numbers that Word generates are written out in it", async () => {
  const label = (words: string): string => `{\\listtext\\pard ${words}\\tab}`;
  expect(await lines(`${label("一、")}目标\\par ${label("第九条")}渔船应当登记。\\par ${label("1.1")}深度\\par`)).toEqual([
    "一、目标",
    "第九条　渔船应当登记。",
    "1.1 深度",
  ]);
});

it("a table has its rows and cells, and notes stand beside the text", async () => {
  const table =
    "\\trowd\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl 港\\cell 岸线\\cell\\row \\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl \\cell 东\\cell 西\\cell\\row\\pard ";
  const { text, blocks, meta, format } = await read(rtf(`前{\\footnote 岸线以测绘为准。}\\par ${table}后\\par`));
  expect(format).toBe("doc");
  expect(text).toBe("前\n港\t岸线\n东\t西\n后\n");
  expect(blocks.filter(({ kind }) => kind === "cell").map(({ rows, columns }) => [rows ?? 1, columns ?? 1])).toEqual([
    [2, 1],
    [1, 2],
    [1, 1],
    [1, 1],
  ]);
  expect(meta).toEqual({ footnotes: ["岸线以测绘为准。"] });
});

it("fields show their result, and what is hidden, deleted or for other programs is left out", async () => {
  const body = "见{\\field{\\*\\fldinst PAGEREF a}{\\fldrslt 第三页}}{\\v 隐}{\\deleted 旧}{\\revised 新}{\\*\\unknown 别的}。\\par";
  expect(await lines(body)).toEqual(["见第三页新。"]);
  expect(await lines(body, { changes: "rejected" })).toEqual(["见第三页旧。"]);
});

describe("a broken file gives its text or one clear error", () => {
  it("cut off", async () => expect((await read(rtf("渔港\\par 修缮\\par").subarray(0, -8))).text).toContain("渔港"));
  it("nested without end", async () =>
    expect(read(Buffer.from(`{\\rtf1${"{".repeat(100_000)}`))).rejects.toMatchObject({ name: "ZhengceError", code: "damaged" }));
  it("with words that no program knows", async () => expect(await lines("\\constructor\\toString1 渔港\\bin99999999 ")).toEqual(["渔港"]));
});
