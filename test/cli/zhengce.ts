import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT: string = resolve(import.meta.dirname, "../..");
export const MAIN: string = join(ROOT, "dist/cli/main.js");
export const corpus = (name: string): string => join(ROOT, "corpus", name);

if (!existsSync(MAIN)) throw new Error("dist/cli/main.js is missing: run npm run build first");

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command as a user would, in Chinese, in an empty folder unless told otherwise. */
export function zhengce(
  args: string[],
  { input = "", cwd = tmpdir(), env = {} }: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((resolvePromise, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ZHENGCE_LIBRARY: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...inherited, LANG: "zh_CN.UTF-8", LC_ALL: "", ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", text => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", text => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", code => resolvePromise({ code, stdout, stderr }));
    child.stdin.on("error", () => {}).end(input);
  });
}

/** A folder that is removed when its test file is done. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "zhengce-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
