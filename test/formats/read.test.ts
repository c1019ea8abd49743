import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { read } from "../../src/formats/index.ts";
import { ZhengceError } from "../../src/text/index.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengce-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const failure = async (input: string | Uint8Array, options = {}): Promise<ZhengceError> => {
  const error = await read(input, options).then(
    () => undefined,
    caught => caught,
  );
  expect(error).toBeInstanceOf(ZhengceError);
  return error as ZhengceError;
};

describe("text of any encoding", () => {
  const words = "关于加快渔港改造的通知\n一、目标";

  it("reads UTF-8 with and without its mark, and the mark is not part of the text", async () => {
    expect((await read(utf8(words))).text).toBe(words);
    expect((await read(utf8(`\ufeff${words}`))).text).toBe(words);
  });

  it("reads UTF-16 of both byte orders by their marks", async () => {
    const little = Buffer.from(`\ufeff${words}`, "utf16le");
    expect((await read(little)).text).toBe(words);
    expect((await read(Buffer.from(little).swap16())).text).toBe(words);
  });

  it("reads GB 18030 where the bytes are no UTF-8", async () => {
    // 渔港 in GBK, then a full stop
    expect((await read(Uint8Array.from([0xd3, 0xe6, 0xb8, 0xdb, 0xa1, 0xa3]))).text).toBe("渔港。");
  });

  it("keeps a file that was cut in the middle of a character as UTF-8", async () => {
    const bytes = utf8(`${"修缮码头护岸。".repeat(10)}完`);
    expect((await read(bytes.subarray(0, -1))).text).toMatch(/^修缮码头护岸。/);
  });

  it("keeps every character and line break of the text as it is", async () => {
    const odd = "　　第一条\u00a0甲\r\n第二条\u200b乙\r第三条\n\n";
    expect((await read(utf8(odd))).text).toBe(odd);
  });
});

describe("front matter", () => {
  it("is read in plain text and in Markdown, and its range is markup", async () => {
    for (const body of ["一、目标\n", "# 目标\n"]) {
      const front = "---\nid: harbour-1\ntitle: 渔港改造办法\nissuer: [甲局, 乙局]\ndate: 2031-04-05\n---\n";
      const { meta, blocks, text } = await read(utf8(front + body));
      expect(meta).toEqual({ id: "harbour-1", title: "渔港改造办法", issuer: ["甲局", "乙局"], date: "2031-04-05" });
      expect(blocks[0]).toEqual({ kind: "markup", start: 0, end: front.length });
      expect(text).toBe(front + body);
    }
  });

  it("with a line that YAML cannot read keeps the other lines", async () => {
    expect((await read(utf8('---\nid: a-1\ntitle: "甲\nnumber: 3\n---\n正文'))).meta).toMatchObject({ id: "a-1" });
  });

  it("is none where the lines say no names, or nothing closes them", async () => {
    expect((await read(utf8("---\n只是一条线\n---\n正文"))).meta).toEqual({});
    expect((await read(utf8("---\nid: x\n正文"))).meta).toEqual({});
  });
});

describe("errors say what is wrong, with which file, and what to do", () => {
  it.each([
    ["a file that is not there", () => join(folder, "none.txt"), "not-found"],
    ["a folder", () => folder, "not-readable"],
    ["an empty file", () => file("empty.txt", ""), "empty"],
    ["a file of white space", () => file("blank.txt", " \n\u3000\n"), "empty"],
    ["a file with NULs", () => file("zero.txt", Uint8Array.from([0x41, 0, 0x42, 0])), "binary"],
    [
      "bytes that spell nothing",
      () =>
        file(
          "noise.txt",
          Uint8Array.from({ length: 400 }, (_, i) => (i * 151 + 129) % 256 || 1),
        ),
      "binary",
    ],
  ] as const)("%s", async (_, path, code) => {
    const error = await failure(path());
    expect(error.code).toBe(code);
    expect(error.file).toBe(path());
    expect(error.remedy).toMatch(/\p{Script=Han}/u);
  });

  it("a file above the limit is refused before it is read", async () => {
    expect((await failure(file("large.txt", "很长的文字"), { maxBytes: 10 })).code).toBe("too-large");
    expect((await failure(utf8("很长的文字"), { maxBytes: 10, file: "inline" })).file).toBe("inline");
  });

  it("a named pipe is refused and not waited for", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect((await failure(pipe)).code).toBe("not-readable");
  });
});
