import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { scratch } from "./support.ts";

const { path, write } = scratch();
/** Threads run what is built: without a loader of their own they know no TypeScript. */
const BUILT = resolve(import.meta.dirname, "../../dist/library/index.js");

interface Outcome {
  beside: boolean;
  found: { added: string[]; skipped: unknown[]; hits: unknown[]; facts: unknown[] };
}

describe.runIf(existsSync(BUILT))("much to read (needs a build)", () => {
  it("is read in a thread beside the one that indexes, and gives the same", () => {
    for (let i = 0; i < 20; i++) {
      const long = "费用由使用者承担，具体标准由港口所在地另行公布。".repeat(40);
      const articles = Array.from({ length: 20 }, (_, n) => `第${n + 1}条　第${i}号码头第${n}泊位定期疏浚。${long}\n`);
      write(`in/${i}.txt`, `第${i}号码头管理办法\n\n${articles.join("")}`);
    }
    write("in/empty.txt", "");
    // Twice, once with no thread to be had.
    const run = (name: string, threads: boolean): Outcome => {
      const script = `
        import { Library } from ${JSON.stringify(pathToFileURL(BUILT).href)};
        import { DocumentReaders } from ${JSON.stringify(pathToFileURL(resolve(BUILT, "../document-readers.js")).href)};
        if (!${threads}) DocumentReaders.prototype.start = () => {};
        let beside = false;
        const { read } = DocumentReaders.prototype;
        DocumentReaders.prototype.read = function (job) { const reading = read.call(this, job); beside ||= this.isBeside; return reading; };
        const library = await Library.open(${JSON.stringify(path(name))});
        const { added, skipped } = await library.add(${JSON.stringify(path("in"))});
        const { hits } = await library.search("第17号码头 疏浚", { limit: 5 });
        const facts = (await library.list()).map(({ added, ...info }) => info);
        console.log(JSON.stringify({ beside, found: { added, skipped, hits, facts } }));`;
      return JSON.parse(execFileSync(process.execPath, [write(`${name}.mjs`, script)], { encoding: "utf8" }));
    };
    const alone = run("alone", false);
    const together = run("together", true);
    expect([alone.beside, together.beside]).toEqual([false, true]);
    expect(together.found).toEqual(alone.found);
    expect(together.found.added).toHaveLength(20);
    expect(together.found.skipped).toMatchObject([{ code: "empty" }]);
  });
});
