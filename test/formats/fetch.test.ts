import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPrivate } from "../../src/formats/fetch/public-address.ts";
import { fetchFile, read } from "../../src/formats/index.ts";

const PAGE = `<html><head><title>通知</title></head><body><div id="zoom"><p>关于修缮渔港的通知</p><p>一、目标</p><p>修缮护岸。</p></div></body></html>`;
/** 關於修繕漁港的通知 in Big5 */
const BIG5 = Buffer.from("c3f6a9f3add7c2b5baaeb4e4aabab371aabe", "hex");
/** 渔港 in GBK */
const GBK = Buffer.from("d3e6b8db", "hex");

const pages: Record<string, RequestListener> = {
  "/page": (_, answer) => answer.setHeader("content-type", "text/html").end(PAGE),
  "/gzip": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
  "/bomb": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(20_000_000))),
  "/stated": (_, answer) => answer.setHeader("content-length", "999999999").end("x"),
  "/endless": (_, answer) => {
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(65_536, 0x20)));
      if (!answer.destroyed) answer.once("drain", more);
    };
    more();
  },
  "/slow": (_, answer) => void answer.write("<p>"),
  "/big5": (_, answer) =>
    answer.setHeader("content-type", "text/html; charset=Big5").end(Buffer.concat([Buffer.from("<!DOCTYPE html><p>"), BIG5])),
  "/latin": (_, answer) => answer.setHeader("content-type", "text/plain; charset=ISO-8859-1").end(GBK),
  "/wrong": (_, answer) =>
    answer.setHeader("content-type", "text/html; charset=utf-8").end(Buffer.concat([Buffer.from("<!DOCTYPE html><p>"), GBK])),
  "/missing": (_, answer) => answer.writeHead(404).end(),
  "/broken": (_, answer) => answer.writeHead(500).end(),
  "/cut": (_, answer) => answer.setHeader("content-length", "100").write("x", () => answer.destroy()),
  "/there": (_, answer) => answer.writeHead(302, { location: "/page" }).end(),
  "/round": (_, answer) => answer.writeHead(302, { location: "/round" }).end(),
  "/inside": (_, answer) => answer.writeHead(302, { location: `http://127.0.0.2:${port()}/page` }).end(),
  "/name": (_, answer) => answer.writeHead(302, { location: `http://localhost:${port()}/page` }).end(),
  "/file": (_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end(),
};

let server: Server;
const port = (): number => (server.address() as AddressInfo).port;
const at = (path: string): string => `http://127.0.0.1:${port()}${path}`;
const HERE = { allowPrivate: ["127.0.0.1"] };

beforeAll(async () => {
  server = createServer((request, answer) => pages[request.url!]!(request, answer));
  await new Promise<void>(done => server.listen(0, "0.0.0.0", done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("content is fetched as a browser would", () => {
  it.each([["/page"], ["/gzip"], ["/there"]])("%s", async path => {
    expect(Buffer.from(await fetchFile(at(path), HERE)).toString()).toBe(PAGE);
  });

  it("in the charset that the server states, where the bytes do not say better", async () => {
    const textOf = async (path: string): Promise<string> => (await read(await fetchFile(at(path), HERE))).text.trim();
    expect(await textOf("/big5")).toBe("關於修繕漁港的通知");
    expect(await textOf("/latin")).toBe("渔港");
    expect(await textOf("/wrong")).toBe("渔港");
  });
});

describe("what cannot or must not be fetched gives one clear error with the address", () => {
  it.each([
    ["/missing", "not-found"],
    ["/broken", "not-readable"],
    ["/cut", "not-readable"],
    ["/round", "not-readable"],
    ["/bomb", "too-large"],
    ["/stated", "too-large"],
    ["/endless", "too-large"],
    ["/slow", "not-readable"],
    ["/inside", "refused"],
    ["/name", "refused"],
    ["/file", "invalid-argument"],
  ])("%s: %s", async (path, code) => {
    const failure = fetchFile(at(path), { ...HERE, maxBytes: 1_000_000, timeout: 2_000 });
    await expect(failure).rejects.toMatchObject({ name: "ZhengceError", code, file: at(path), remedy: expect.any(String) });
  });

  it("a caller who stops waiting", async () => {
    const controller = new AbortController();
    const failure = fetchFile(at("/slow"), { ...HERE, signal: controller.signal });
    controller.abort();
    await expect(failure).rejects.toMatchObject({ name: "ZhengceError" });
  });

  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://169.254.169.254/latest",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://[::ffff:0:127.0.0.1]/",
  ])("%s is of one's own network", async url => {
    await expect(fetchFile(url)).rejects.toMatchObject({ code: "refused", remedy: expect.stringContaining("--allow-private") });
  });

  it.each(["ftp://example.org/a", "file:///etc/passwd", "渔港", "data:text/html,a"])("%s is no address of the web", async url => {
    await expect(fetchFile(url)).rejects.toMatchObject({ code: "invalid-argument", file: url });
  });
});

it("addresses of the open internet are not private, in either version", () => {
  expect(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1"].map(isPrivate)).toEqual([false, false, false, false]);
  expect(["172.31.255.255", "::ffff:192.168.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"].map(isPrivate)).toEqual([true, true, true, true]);
});
