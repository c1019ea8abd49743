import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { makeCompound } from "../support/make-compound.ts";
import { type DocLine, makeDoc } from "../support/make-doc.ts";

it("a document of Word 97 has its paragraphs, with quotation marks as they are, and its line breaks", async () => {
  const source = await read(makeDoc([{ text: "关于修缮渔港的通知" }, { text: "坚持“建管并重”，\x0b分三年实施。" }]));
  expect(source.format).toBe("doc");
  expect(source.text).toBe("关于修缮渔港的通知\n坚持“建管并重”，\n分三年实施。\n");
});

it("the numbers that Word generates are there, by level, and go on where the list goes on", async () => {
  const lists = [
    [
      { format: 39, text: "%1、" },
      { format: 37, text: "（%2）" },
      { format: 0, text: "%1.%3" },
    ],
    [{ format: 39, text: "第%1条", start: 9 }],
  ];
  const text: DocLine[] = [
    { text: "目标", list: 1 },
    { text: "清淤", list: 1, level: 1 },
    { text: "补桩", list: 1, level: 1 },
    { text: "深度", list: 1, level: 2 },
    { text: "渔船应当登记。", list: 2 },
    { text: "保障", list: 1 },
    { text: "经费", list: 1, level: 1 },
    { text: "渔民应当持证。", list: 2 },
  ];
  const source = await read(makeDoc(text, { lists }));
  expect(source.text.trimEnd().split("\n")).toEqual([
    "一、目标",
    "（一）清淤",
    "（二）补桩",
    "一.1 深度",
    "第九条　渔船应当登记。",
    "二、保障",
    "（一）经费",
    "第十条　渔民应当持证。",
  ]);
  expect([...select(parse(source), "article")].map(({ marker }) => marker)).toEqual(["第九条", "第十条"]);
});

it("fields show their result and not their code, and notes stand beside the text", async () => {
  const source = await read(makeDoc([{ text: "见\x13 PAGEREF 渔港 \x14第三页\x15。" }], { footnotes: ["岸线以测绘为准。"] }));
  expect(source.text).toBe("见第三页。\n");
  expect(source.meta).toEqual({ footnotes: ["岸线以测绘为准。"] });
});

it("a table has its rows, and cells that are merged in both directions", async () => {
  const rows: DocLine[] = [
    { text: "港", cell: true },
    { text: "岸线", cell: true },
    { text: "", row: { edges: [0, 1000, 3000], merges: [0x60] } },
    { text: "", cell: true },
    { text: "东", cell: true },
    { text: "西", cell: true },
    { text: "", row: { edges: [0, 1000, 2000, 3000], merges: [0x20] } },
  ];
  const { text, blocks } = await read(makeDoc([{ text: "前" }, ...rows, { text: "后" }]));
  expect(text).toBe("前\n港\t岸线\n东\t西\n后\n");
  expect(
    blocks.filter(({ kind }) => kind === "cell").map(({ start, end, rows, columns }) => [text.slice(start, end), rows, columns]),
  ).toEqual([
    ["港", 2, undefined],
    ["岸线", undefined, 2],
    ["东", undefined, undefined],
    ["西", undefined, undefined],
  ]);
});

describe("other compound files and broken ones give one clear error", () => {
  const whole = makeDoc(Array.from({ length: 200 }, (_, i) => ({ text: `第${i}段讲渔港的修缮和养护。` })));
  it.each([
    ["a table of Excel", makeCompound({ Workbook: new Uint8Array(10) }), "unsupported", /Excel.*/],
    ["slides", makeCompound({ "PowerPoint Document": new Uint8Array(10) }), "unsupported", /PowerPoint/],
    ["an encrypted package", makeCompound({ EncryptedPackage: new Uint8Array(10) }), "encrypted", /加密/],
    ["an encrypted .doc", makeDoc([{ text: "渔港" }], { flags: 0x100 }), "encrypted", /加密/],
    ["something else", makeCompound({ Other: new Uint8Array(10) }), "unsupported", /别的软件/],
    ["cut off", whole.subarray(0, 3000), "damaged", /损坏/],
    ["only its first bytes", whole.subarray(0, 8), "damaged", /损坏/],
  ])("%s", async (_, bytes, code, message) => {
    const failure = read(bytes, { file: "渔港.doc" });
    await expect(failure).rejects.toMatchObject({ name: "ZhengceError", code, file: "渔港.doc", remedy: expect.any(String) });
    await expect(failure).rejects.toThrow(message);
  });

  it("a chain of sectors that leads back to itself", async () => {
    const table = Buffer.from(whole);
    const at = (table.readUInt32LE(0x4c) + 1) * 512;
    table.writeUInt32LE(0, at);
    await expect(read(table)).rejects.toMatchObject({ code: "damaged" });
  });

  it("bytes changed anywhere: text or one clear error, and no end without one", async () => {
    for (let at = 0; at < whole.length; at += 101) {
      const changed = Uint8Array.from(whole);
      changed[at]! ^= 0xff;
      await read(changed).catch(error => expect(error).toMatchObject({ name: "ZhengceError" }));
    }
  });
});
