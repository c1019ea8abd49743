/**
 * Refreshes what README.md shows of the real thing, between its markers, so that nothing there is written by hand:
 *
 *     <!-- output: search 城镇化率 -->  …the command's output…  <!-- /output -->
 *     <!-- figures -->                  …the benchmark's table…  <!-- /figures -->
 *     <!-- quality -->                  …the scorers' figures…   <!-- /quality -->
 *
 * Figures on real documents need ../shared; where it is absent, the figures that stand there are kept.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { programmes, regulations } from "../test/support/alignment-gold.ts";
import { layGold } from "./lay-gold.ts";

const root = resolve(import.meta.dirname, "..");
const main = join(root, "dist/cli/main.js");
const readme = join(root, "README.md");
/** "<!-- output: targets x -->", whatever stands there, "<!-- /output -->" */
const OUTPUT = /<!-- output: (.+?) -->\n[\s\S]*?<!-- \/output -->/g;
const QUALITY = /<!-- quality -->\n[\s\S]*?<!-- \/quality -->/;
/** What is scored, by the scorers that stand beside the shared data: the closing line of each is the figure. */
const SCORES = [
  ["structure of policy documents, plans and reports", "structure.mjs", "policies", "seed"],
  ["chapters, sections and articles of laws", "laws.mjs", "laws"],
  ["quantified targets", "targets.mjs", "policies", "seed"],
  ["references", "references.mjs", "policies", "seed"],
  ["alignment of the one pair that the shared data has, article by article", "alignment.mjs", "policies"],
] as const;
/** The pairs of `test/gold`, as written and with one side shuffled and without headings. */
const ALIGNED = [
  ["alignment of 24 regulations, article by article", regulations],
  ["alignment of twelve composed programmes, task by task", programmes],
] as const;
const FIGURES = /<!-- figures -->\n[\s\S]*?<!-- \/figures -->/;

const library = mkdtempSync(join(tmpdir(), "zhengce-figures-"));
const { FORCE_COLOR: _, ...environment } = process.env;
const zhengce = (args: string[]): string =>
  execFileSync(process.execPath, [main, ...args, "--lang", "zh"], {
    cwd: root,
    encoding: "utf8",
    env: { ...environment, ZHENGCE_LIBRARY: library, COLUMNS: "100", NO_COLOR: "1" },
  });

try {
  zhengce(["add", "corpus"]);
  let text = readFileSync(readme, "utf8");
  text = text.replace(
    OUTPUT,
    (_, line: string) =>
      `<!-- output: ${line} -->\n\`\`\`console\n$ zhengce ${line}\n${zhengce(line.split(" ")).trimEnd()}\n\`\`\`\n<!-- /output -->`,
  );
  if (existsSync(join(root, "../shared/data"))) {
    const table = execFileSync(process.execPath, ["--import", "tsx", join(root, "scripts/bench.ts"), "--markdown"], {
      cwd: root,
      encoding: "utf8",
    });
    text = text.replace(FIGURES, () => `<!-- figures -->\n${table.trimEnd()}\n<!-- /figures -->`);
    text = text.replace(QUALITY, () => `<!-- quality -->\n${qualityTable()}\n<!-- /quality -->`);
  } else console.log("../shared is absent: the figures on real documents are kept");
  writeFileSync(readme, text);
  console.log("README.md is fresh");
} finally {
  rmSync(library, { recursive: true, force: true });
}

function qualityTable(): string {
  const rows = SCORES.map(([what, scorer, ...folders]) => {
    const data = folders.map(folder => join(root, "../shared/data", folder));
    const said = spawnSync(process.execPath, [join(root, "../shared/tools/score", scorer), root, ...data], { encoding: "utf8" }).stdout;
    return `| ${what} | ${said
      .trim()
      .split("\n")
      .at(-1)!
      .replace(/, [\d.]+ MB\/s$/, "")} |`;
  });
  for (const [what, pairs] of ALIGNED) {
    const folder = mkdtempSync(join(tmpdir(), "zhengce-gold-"));
    layGold(folder, pairs());
    const scorer = [join(root, "../shared/tools/score/alignment.mjs"), root, folder, "--shuffle"];
    const [mixed, asWritten] = spawnSync(process.execPath, scorer, { encoding: "utf8" }).stdout.trim().split("\n").slice(-2);
    rmSync(folder, { recursive: true });
    rows.push(`| ${what} | ${asWritten} |`, `| … shuffled | ${mixed} |`);
  }
  return ["| what | on the documents we develop on |", "|---|---|", ...rows].join("\n");
}
