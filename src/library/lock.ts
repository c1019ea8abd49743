import { linkSync, mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ZhengceError } from "../text/index.ts";
import { processStart } from "./process-start.ts";

/** The right to write in a library. */
export interface Lock {
  /** Says that the holder is at work, for those on other machines, who cannot look at its process. */
  touch(): void;
  release(): void;
}

/** Who holds a lock. */
interface Holder {
  pid: number;
  /** As `processStart` tells it. */
  started: string;
  host: string;
  since: string;
}

export const LOCK = "lock";

/**
 * 写锁: takes the lock of a library, waiting up to `wait` milliseconds for another writer. The lock of a process that has
 * died is taken over at once: its number and the time of its birth tell. Throws a `ZhengceError` "locked" that says who holds it.
 */
export async function takeLock(folder: string, wait: number): Promise<Lock> {
  const path = join(folder, LOCK);
  const until = performance.now() + wait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 200)) {
    if (placed(path)) return { touch: () => touch(path), release: () => remove(path) };
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (isDead(path, holder)) {
      bury(path);
      continue;
    }
    if (performance.now() + pause > until) throw locked(path, holder);
    await sleep(pause);
  }
}

/** Puts our lock there if there is none. A link appears whole or not at all, and never in the place of another. */
function placed(path: string): boolean {
  const beside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const me: Holder = { pid: process.pid, started: processStart(process.pid) ?? "", host: hostname(), since: new Date().toISOString() };
  writeFileSync(beside, JSON.stringify(me));
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") return false;
    throw error;
  } finally {
    remove(beside);
  }
}

function holderOf(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if ((cause as { code?: string }).code === "ENOENT") return undefined; // released in the meantime
    throw new ZhengceError("not-readable", "资料库的写锁读不了", { file: path, remedy: "请确认没有别的进程在写，再删掉它", cause });
  }
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: 0, started: "", host: hostname(), since: "?" }; // not whole: a power cut
  }
}

function isDead(path: string, { pid, started, host }: Holder): boolean {
  if (host === hostname()) {
    const start = pid > 0 ? processStart(pid) : undefined;
    return start === undefined || (start !== "" && started !== "" && start !== started);
  }
  return ageOf(path) > SILENCE;
}

/**
 * Removes a dead lock. Another writer may have done so since we looked, and hold a new one; so looking again and removing
 * happen inside a guard that one process only can make. It stands for microseconds: an old one was left by a dying process.
 */
function bury(path: string): void {
  const guard = `${path}.guard`;
  try {
    mkdirSync(guard);
  } catch {
    if (ageOf(guard) > SILENCE) unguard(guard);
    return;
  }
  try {
    const holder = holderOf(path);
    if (holder !== undefined && isDead(path, holder)) remove(path);
  } finally {
    unguard(guard);
  }
}

function locked(path: string, { pid, host, since }: Holder): ZhengceError {
  const where = host === hostname() ? "" : `（主机 ${host}）`;
  return new ZhengceError("locked", `资料库正由进程 ${pid}${where}写入，始于 ${since}`, { file: path, remedy: "请等它结束后再试" });
}

/** A holder on another machine that has not touched its lock for so long, in milliseconds, is dead. */
const SILENCE = 120_000;

function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

function touch(path: string): void {
  const now = new Date();
  quietly(() => utimesSync(path, now, now));
}

function remove(path: string): void {
  quietly(() => unlinkSync(path));
}

function unguard(path: string): void {
  quietly(() => rmdirSync(path));
}

/** What is gone already need not be removed. */
function quietly(change: () => void): void {
  try {
    change();
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
  }
}
