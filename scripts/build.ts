/** Compiles src to dist and makes the JSON Schemas from the TypeScript types. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { createGenerator } from "ts-json-schema-generator";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
/** The published shapes: each is exported from src/index.ts. */
const SHAPES = ["Entity", "Target", "Reference", "Term", "Alignment", "Coverage", "Delta", "Hit"];

rmSync(dist, { recursive: true, force: true });
// Types are checked by `npm run typecheck` and before the tests; a newcomer's first build need not wait for it.
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json"), "--noCheck"], {
  stdio: "inherit",
});
const main = join(dist, "cli/main.js");
if (existsSync(main)) chmodSync(main, 0o755);

// Search for browsers in one file: as a module, and as a script that pages hold.
const browser: BuildOptions = {
  entryPoints: [join(dist, "search/browser.js")],
  bundle: true,
  minify: true,
  platform: "browser",
  target: "es2022",
  // of modules that are left out in the end
  external: ["node:*"],
  // The same modules ask where they are; nothing of them stays, so a script need not know.
  logOverride: { "empty-import-meta": "silent" },
};
buildSync({ ...browser, format: "esm", outfile: join(dist, "browser/search.js") });
buildSync({ ...browser, format: "iife", globalName: "zhengceSearch", outfile: join(dist, "browser/search.script.js") });

mkdirSync(join(dist, "schemas"), { recursive: true });
// One program for all shapes: making it is what takes the time.
const generator = createGenerator({
  path: join(root, "src/index.ts"),
  tsconfig: join(root, "tsconfig.json"),
  skipTypeCheck: true,
  additionalProperties: false,
  topRef: false,
});
for (const shape of SHAPES) {
  writeFileSync(join(dist, "schemas", `${shape.toLowerCase()}.json`), `${JSON.stringify(generator.createSchema(shape), null, 2)}\n`);
}
