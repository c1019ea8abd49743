import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zipSync } from "fflate";
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

  it("reads UTF-16 without a mark, and UTF-32 by its mark", async () => {
    expect((await read(Buffer.from(words, "utf16le"))).text).toBe(words);
    expect((await read(Buffer.from(words, "utf16le").swap16())).text).toBe(words);
    const wide = Buffer.alloc(4 * words.length + 4);
    [..."\ufeff", ...words].forEach((one, i) => void wide.writeUInt32LE(one.codePointAt(0)!, 4 * i));
    expect((await read(wide)).text).toBe(words);
    expect((await read(Buffer.from(wide).swap32())).text).toBe(words);
  });

  it("keeps GB 18030 that was cut in the middle of a character, and refuses what is no encoding that it knows", async () => {
    const gbk = Buffer.from("d3e6b8db".repeat(30), "hex");
    expect((await read(gbk.subarray(0, -1))).text).toMatch(/^渔港渔港/);
    const odd = Buffer.from(Array.from({ length: 300 }, (_, i) => [0x80, 0xff, 0x41, 0x9f][i % 4]!));
    expect(await failure(odd)).toMatchObject({
      code: "unsupported",
      message: expect.stringContaining("编码"),
      remedy: expect.stringContaining("UTF-8"),
    });
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

  it.runIf(existsSync("/proc/version"))("a file of the system's that says it is empty is not read: some never end", async () => {
    expect((await failure("/proc/version")).code).toBe("empty");
  });
});

describe("files of other kinds say what they are and what to do, whatever they are called", () => {
  const archive = (name: string, content = ""): Uint8Array => zipSync({ [name]: utf8(content) }, { level: 0 });
  it.each([
    ["a table of Excel", archive("xl/workbook.xml"), /Excel/],
    ["slides", archive("ppt/presentation.xml"), /PowerPoint/],
    ["an OpenDocument text", archive("mimetype", "application/vnd.oasis.opendocument.text"), /OpenDocument 文档/],
    ["a Java archive", archive("META-INF/MANIFEST.MF"), /Java/],
    ["any other archive", archive("a.txt", "渔港"), /压缩包（ZIP）/],
    ["an archive of gzip", gzipSync(utf8("渔港")), /gzip/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), /图片/],
    ["an archive of RAR", utf8("Rar!\x1a\x07\x00"), /RAR/],
  ])("%s", async (_, bytes, message) => {
    const path = file("渔港.docx", bytes);
    const error = await failure(path);
    expect(error).toMatchObject({ code: "unsupported", file: path, remedy: expect.any(String) });
    expect(error.message).toMatch(message);
  });

  it("and one with a wrong ending is read as what it is", async () => {
    expect(await read(file("渔港.pdf", "# 渔港\n\n修缮护岸。\n"))).toMatchObject({ format: "markdown" });
    expect(await read(file("渔港.txt", "<!DOCTYPE html><html><body><p>修缮护岸。</p></body></html>"))).toMatchObject({ format: "html" });
  });

  it("and one of 500 MB is refused by its size, without being read", async () => {
    const path = file("渔港.txt", "");
    truncateSync(path, 500 * 1024 * 1024);
    const error = await failure(path);
    expect(error).toMatchObject({ code: "too-large", file: path });
    expect(error.message).toContain("64 MB");
  });
});
