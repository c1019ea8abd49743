/*
 * Kills `add` at random moments and looks whether the library is whole: tsx scripts/kill-test.ts [KILLS] [SEED].
 * The suite does the same a few times; this is the long run, 100 kills unless said.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killWhileAdding } from "../test/library/interrupt.ts";

const [kills = "100", seed = "1"] = process.argv.slice(2);
let state = Number(seed) >>> 0;
/** A linear congruence: the same delays for the same seed, as far as the machine allows. */
const random = (): number => {
  state = (state * 1664525 + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const folder = mkdtempSync(join(tmpdir(), "zhengce-kill-"));
const { killed, ended, failures } = await killWhileAdding(folder, Number(kills), random);
rmSync(folder, { recursive: true, force: true });
for (const failure of failures) console.log(failure);
console.log(`${killed} killed, ${ended} had ended before; ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
