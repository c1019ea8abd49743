/** Compiles src to dist and makes the JSON Schemas from the TypeScript types. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
/** The published shapes, and the file of each. */
const SHAPES = {
  Entity: "src/entities/entity.ts",
  Target: "src/targets/target.ts",
  Reference: "src/references/reference.ts",
  Term: "src/references/reference.ts",
  Alignment: "src/compare/alignment.ts",
  Coverage: "src/compare/matrix.ts",
  Delta: "src/compare/delta.ts",
  Hit: "src/search/hit.ts",
};

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")], {
  stdio: "inherit",
});
const main = join(dist, "cli/main.js");
if (existsSync(main)) chmodSync(main, 0o755);

mkdirSync(join(dist, "schemas"), { recursive: true });
for (const [type, file] of Object.entries(SHAPES)) {
  const schema = createGenerator({
    path: join(root, file),
    tsconfig: join(root, "tsconfig.json"),
    type,
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
  }).createSchema(type);
  writeFileSync(join(dist, "schemas", `${type.toLowerCase()}.json`), `${JSON.stringify({ ...schema }, null, 2)}\n`);
}
