import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as everything from "zhengce";
import * as compare from "zhengce/compare";
import * as entities from "zhengce/entities";
import * as library from "zhengce/library";
import * as lint from "zhengce/lint";
import * as parsing from "zhengce/parse";
import * as references from "zhengce/references";
import * as render from "zhengce/render";
import * as search from "zhengce/search";
import * as targets from "zhengce/targets";
import * as trees from "zhengce/tree";

const DOORS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ".": everything,
  "./compare": compare,
  "./entities": entities,
  "./library": library,
  "./lint": lint,
  "./parse": parsing,
  "./references": references,
  "./render": render,
  "./search": search,
  "./targets": targets,
  "./tree": trees,
};

/** Called by unified with a processor as `this`, and never by hand. */
const OF_UNIFIED = new Set(["zhengceParse"]);
const TREE = everything.parse("第一条 渡口每年检查两次。\n第二条 木桥到2031年全部更换。\n");
const WRONG = [undefined, null, 42, Number.NaN, true, "文", [], {}, [null], [42], [{}], () => 1];
const FILLERS = [TREE, "文", [], {}, 1];

type Callable = (...values: unknown[]) => unknown;
const functions = Object.entries(DOORS).flatMap(([door, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => typeof value === "function" && !/^class\b/.test(String(value)) && !OF_UNIFIED.has(name))
    .map(([name, value]): [string, Callable] => [`${door} ${name}`, value as Callable]),
);

/** Calls a function to its end: a promise, a generator; what it gives must not be looked at. */
async function call(callee: Callable, values: readonly unknown[]): Promise<void> {
  const result = await callee(...values);
  if (typeof result === "object" && result !== null && "next" in result) for await (const _ of result as unknown as AsyncIterable<unknown>);
}

it.each(functions)("%s answers any value in any place, or says with one error what it must be", async (_, callee) => {
  const other: string[] = [];
  for (let place = 0; place < Math.max(callee.length, 3); place++) {
    for (const wrong of WRONG) {
      for (const filler of FILLERS) {
        const values: unknown[] = Array.from({ length: Math.max(callee.length, place + 1) }, () => filler);
        values[place] = wrong;
        try {
          await call(callee, values);
        } catch (error) {
          if (!(error instanceof everything.ZhengceError)) other.push(`${place}: ${String(error)}`);
        }
      }
    }
  }
  expect([...new Set(other)]).toEqual([]);
});

/** From JavaScript, where no type says otherwise. */
const wrong = (value: unknown): never => value as never;

it.each<[string, () => unknown]>([
  ["参数 source 应为字符串或 read 给出的内容，给的是 42", () => everything.parse(wrong(42))],
  ["参数 local 应为 parse 给出的树，给的是 undefined", () => everything.compare(wrong(undefined), TREE)],
  ["参数 national 应为 parse 给出的树，给的是 null", () => everything.compare(TREE, wrong(null))],
  ["参数 options.threshold 应为0到1之间的数，给的是 “高”", () => everything.compare(TREE, TREE, { threshold: wrong("高") })],
  ["参数 locals 应为数组或别的可迭代对象，给的是 null", () => everything.matrix(wrong(null), TREE)],
  ["参数 local 应为有 document、tree 的对象，给的是 null", () => everything.matrix([wrong(null)], TREE)],
  ["参数 draft 应为 parse 给出的树，给的是 “旧稿”", () => everything.diff(wrong("旧稿"), wrong("新稿"))],
  ["参数 options.milestones 应为 true 或 false，给的是 “不要”", () => everything.targets(TREE, { milestones: wrong("不要") })],
  ["参数 options.rules[0] 应为有 id、severity、check 的对象，给的是 别的对象", () => everything.lint(TREE, { rules: [wrong({})] })],
  ["参数 text 应为字符串，给的是 7", () => everything.recognize(wrong(7))],
  ["参数 options 应为对象，给的是 null", () => everything.recognize("7月", wrong(null))],
  [
    "参数 language 应为“zh”或“en”，给的是 “fr”",
    () => render.renderDeltaHtml({ delta: { changes: [] }, old: TREE, new: TREE }, wrong("fr")),
  ],
])("%s", (message, wrongCall) => {
  expect(wrongCall).toThrow(expect.objectContaining({ name: "ZhengceError", code: "invalid-argument", message }));
});

it("a library says which argument is wrong, and makes no folder", async () => {
  await expect(everything.Library.open(wrong(5))).rejects.toMatchObject({
    code: "invalid-argument",
    message: "参数 folder 应为字符串，给的是 5",
  });
  const folder = await mkdtemp(join(tmpdir(), "zhengce-"));
  try {
    const opened = await everything.Library.open(folder);
    const said = (name: string): object => ({ code: "invalid-argument", message: expect.stringContaining(`参数 ${name} 应为`) });
    await expect(opened.search(wrong(5))).rejects.toMatchObject(said("query"));
    await expect(opened.search("木桥", { sort: wrong("新的在前") })).rejects.toMatchObject(said("options.sort"));
    await expect(opened.add(wrong(5))).rejects.toMatchObject(said("inputs[0]"));
    await expect(opened.add([], { onProgress: wrong("每份") })).rejects.toMatchObject(said("options.onProgress"));
    await expect(opened.remove(wrong([5]))).rejects.toMatchObject(said("names[0]"));
    await expect(opened.get(wrong(undefined))).rejects.toMatchObject(said("name"));
    await expect(opened.suggest(wrong(null))).rejects.toMatchObject(said("typed"));
    await expect(opened.check({ repair: wrong("是") })).rejects.toMatchObject(said("options.repair"));
    await expect(opened.references(wrong("文"))).rejects.toMatchObject(said("tree"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
