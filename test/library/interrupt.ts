import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Library } from "zhengce/library";
import { scheme } from "./support.ts";

/** What the rounds met. */
export interface KillReport {
  /** Processes killed while they were adding, and those that had ended before. */
  killed: number;
  ended: number;
  /** What went wrong; empty is well. */
  failures: string[];
}

const DOCUMENTS = 40;
const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Kills a process again and again while it adds changed files, each time after another delay, and looks after each kill
 * whether the library is whole: its checksums hold, no document is missing, and each is what one of its files was since
 * the last undisturbed run, in its text and in search alike.
 */
export async function killWhileAdding(folder: string, kills: number, random: () => number): Promise<KillReport> {
  const input = join(folder, "in");
  const at = join(folder, "lib");
  mkdirSync(input, { recursive: true });
  const report: KillReport = { killed: 0, ended: 0, failures: [] };
  const versions = new Map<string, Set<string>>();
  const seen = new Set<string>();
  let longest = 300;
  for (let round = 0; report.killed < kills && round < 3 * kills; round++) {
    for (let i = 0; i < DOCUMENTS; i++) {
      const id = `d${i}`;
      if (round > 0 && random() < 0.5) continue;
      const text = scheme("水井保护", { id, extra: `（三）编号。编号为井${round}号。\n` });
      writeFileSync(join(input, `${id}.txt`), text);
      versions.set(id, (versions.get(id) ?? new Set()).add(text));
    }
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--conditions=zhengce:source", join(import.meta.dirname, "add-in-child.ts"), at, input],
      {
        cwd: ROOT,
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const ended = new Promise<void>(settle => child.once("close", () => settle()));
    await begin(child);
    if (await Promise.race([ended.then(() => true), sleep(random() * longest, false)])) {
      report.ended++;
      longest = Math.max(50, longest * 0.7);
    } else {
      child.kill("SIGKILL");
      await ended;
      report.killed++;
      longest *= 1.1;
    }
    await examine(at, versions, seen, `round ${round}`, report.failures);
    if (round % 4 !== 3) continue;
    await (await Library.open(at)).add(input);
    for (const texts of versions.values()) for (const old of [...texts].slice(0, -1)) texts.delete(old);
    await examine(at, versions, seen, `round ${round}, undisturbed`, report.failures);
    if (seen.size !== DOCUMENTS) report.failures.push(`round ${round}: ${seen.size} documents of ${DOCUMENTS} after an undisturbed run`);
  }
  return report;
}

/** Waits until the process says that it begins, or ends. */
function begin(child: ChildProcess): Promise<void> {
  return new Promise(settle => {
    child.stdout!.once("data", () => settle());
    child.once("close", () => settle());
  });
}

async function examine(
  at: string,
  versions: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
  when: string,
  failures: string[],
): Promise<void> {
  const library = await Library.open(at);
  try {
    const { problems } = await library.check();
    for (const { file, message } of problems) failures.push(`${when}: ${file}: ${message}`);
    const listed = new Set((await library.list()).map(({ id }) => id));
    for (const id of seen) if (!listed.has(id)) failures.push(`${when}: ${id} is lost`);
    for (const id of listed) seen.add(id);
    const { hits } = await library.search("编号", { limit: 10 * DOCUMENTS });
    const found = new Map(hits.filter(({ text }) => text.includes("编号为")).map(({ document, text }) => [document, text]));
    for (const id of listed) {
      const { text } = await library.source(id);
      if (!versions.get(id)?.has(text)) failures.push(`${when}: ${id} has a text that no file ever had`);
      const number = /井\d+号/.exec(text)![0];
      if (!found.get(id)?.includes(number)) failures.push(`${when}: search finds ${found.get(id)} in ${id}, which has ${number}`);
    }
    if (found.size !== listed.size) failures.push(`${when}: search finds ${found.size} documents of ${listed.size}`);
  } catch (error) {
    failures.push(`${when}: ${error}`);
  } finally {
    library.close();
  }
}
