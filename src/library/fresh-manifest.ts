import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENTS, emptyManifest, type Manifest, readManifest, SEGMENTS } from "./manifest.ts";

/** A manifest of an empty library whose files will have names that no file in the folder has. */
export async function freshManifest(folder: string): Promise<Manifest> {
  for (const subfolder of [DOCUMENTS, SEGMENTS]) await mkdir(join(folder, subfolder), { recursive: true });
  const names = [...(await readdir(folder)), ...(await readdir(join(folder, SEGMENTS)))];
  const known = await readManifest(folder).catch(() => undefined);
  const last = names.reduce((most, name) => Math.max(most, Number(NUMBERED.exec(name)?.[1] ?? 0)), known?.generation ?? 0);
  return {
    ...emptyManifest(),
    generation: last + 1,
    catalog: { file: `catalog-${last + 1}.jsonl`, size: 0 },
    findings: { file: `findings-${last + 1}.jsonl`, size: 0 },
  };
}

/** "000012.segment", "catalog-3.jsonl" */
const NUMBERED = /(\d+)\.(?:segment|places\.json|jsonl)$/;
