import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { temporaryFolder, zhengce } from "./zhengce.ts";

const PAGE =
  '<!DOCTYPE html><html><body><div id="zoom"><p>关于修缮渔港的通知</p><p>各镇人民政府：</p><p>一、目标</p><p>到2031年，修缮护岸1200米。</p></div></body></html>';
const folder = temporaryFolder();
let server: Server;
const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const run = (...args: string[]) => zhengce([...args, "--library", "库"], { cwd: folder.path });

beforeAll(async () => {
  server = createServer((request, answer) => (request.url === "/page" ? answer.end(PAGE) : answer.writeHead(404).end()));
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.close();
  folder.remove();
});

it("a page goes into the library with its address, and what cannot be read is named beside it", async () => {
  const { code, stdout } = await run("add", "--allow-private", "--url", at("/page"), at("/missing"));
  expect(code).toBe(1);
  expect(stdout).toContain("新收进1份，跳过1份");
  expect(stdout).toContain(`跳过 ${at("/missing")}：网页不存在（404）`);
  const { documents } = JSON.parse((await run("list", "--json")).stdout) as { documents: { source: string }[] };
  expect(documents.map(({ source }) => source)).toEqual([at("/page")]);
  expect((await run("add", "--allow-private", "--url", at("/page"))).stdout).toContain("没有变化1份");
});

it("an address of one's own network is not read unless that is asked for", async () => {
  const { code, stdout } = await run("add", "--url", at("/page"));
  expect(code).toBe(1);
  expect(stdout).toContain("--allow-private");
});

it("without a path or an address there is nothing to add", async () => {
  const { code, stderr } = await run("add");
  expect(code).toBe(2);
  expect(stderr).toContain("zhengce add PATH");
});
