import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { exports: Record<string, unknown>; version: string };
const folder = mkdtempSync(join(tmpdir(), "zhengce-package-"));
const home = join(folder, "node_modules/zhengce");
let tarball = "";

function typeCheck(args: string[]): void {
  try {
    run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...args]);
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

/** npm as a user has it, with what this test runner's npm left in the environment taken away. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("npm_") || name === "npm_config_registry" || name === "npm_config_cache"),
);
const run = (file: string, args: string[], cwd = folder): string =>
  execFileSync(file, args, { cwd, encoding: "utf8", env: environment, stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  if (!existsSync(join(ROOT, "dist/cli/main.js"))) throw new Error("dist is missing: run npm run build first");
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT)) as [
    { filename: string },
  ];
  tarball = join(folder, packed.filename);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  // Without what is optional, and without install scripts: the poorest machine that it must run on.
  run("npm", [
    "install",
    tarball,
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--omit=optional",
    "--ignore-scripts",
    "--no-package-lock",
  ]);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the package holds what is built, the corpus and the licence, and no source or test", () => {
  const files = run("tar", ["-tzf", tarball])
    .split("\n")
    .filter(file => file !== "")
    .map(file => file.replace(/^package\//, ""));
  expect(files.filter(file => !/^(?:dist\/|corpus\/|README\.md$|LICENSE$|package\.json$)/.test(file))).toEqual([]);
  expect(files).toContain("dist/index.d.ts");
  expect(files).toContain("dist/schemas/target.json");
});

it("every door can be imported where nothing but the package is installed", () => {
  const doors = Object.keys(manifest.exports).filter(door => !door.includes("*") && !door.endsWith(".json"));
  const program = doors.map(door => `await import(${JSON.stringify(door.replace(".", "zhengce"))});`).join("\n");
  writeFileSync(join(folder, "doors.mjs"), program);
  expect(run(process.execPath, ["doors.mjs"])).toBe("");
});

it("under nodenext a program that uses every door has the right types, and so have the README's lines", () => {
  cpSync(join(import.meta.dirname, "consumer"), folder, { recursive: true });
  const [, program] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))!;
  writeFileSync(join(folder, "readme.ts"), program!);
  typeCheck(["-p", "tsconfig.json", "--typeRoots", join(ROOT, "node_modules/@types")]);
});

it("the installed command runs", () => {
  expect(run(join(folder, "node_modules/.bin/zhengce"), ["--version"]).trim()).toBe(manifest.version);
  expect(
    run(join(folder, "node_modules/.bin/zhengce"), [
      "parse",
      join(home, "corpus/fujian-urban-quality.txt"),
      "--depth",
      "1",
      "--lang",
      "zh",
    ]),
  ).toContain("八、");
});

it("the README's lines of TypeScript run", () => {
  cpSync(join(home, "corpus"), join(folder, "corpus"), { recursive: true });
  const said = run(process.execPath, ["--import", pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href, "readme.ts"]);
  expect(said).toMatch(/^常住人口城镇化率 75 \d+ \d+ \d+ 第.+\n$/);
});

it("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: home, strict: true, pack: false });
  expect(messages.map(message => formatMessage(message, manifest, { color: false }))).toEqual([]);
});

it("the types are right in the eyes of arethetypeswrong, for a package that is ESM only", () => {
  const attw = join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const report = (() => {
    try {
      return run(process.execPath, [attw, tarball, "--profile", "esm-only", "--format", "json"]);
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  })();
  const { problems = {} } = JSON.parse(report) as { problems?: Record<string, { resolutionKind?: string }[]> };
  const mattering = Object.values(problems)
    .flat()
    .filter(({ resolutionKind }) => resolutionKind === "node16-esm" || resolutionKind === "bundler");
  expect(mattering).toEqual([]);
});
