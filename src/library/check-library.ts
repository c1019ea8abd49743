import { manifestStamp } from "./manifest.ts";
import { rebuildLibrary } from "./rebuild-library.ts";
import { verifyLibrary } from "./verify-library.ts";

/** Every field is optional. */
export interface CheckOptions {
  /** Build everything again from the stored documents where something is wrong. */
  repair?: boolean;
  /** Build everything again in any case, as after an update of zhengce. */
  rebuild?: boolean;
  /** Called before each document that is built again, and once at the end. */
  onProgress?: (progress: { done: number; total: number; file?: string }) => void;
  /** How long to wait for another writer, in milliseconds; 10 seconds unless said. */
  wait?: number;
}

/** A file that is not as it should be. */
export interface Problem {
  /** Absolute path. */
  file: string;
  message: string;
  /** Id of the document that it concerns alone. */
  document?: string;
}

export interface CheckReport {
  documents: number;
  /** What was wrong when the check began. */
  problems: Problem[];
  /** Whether all was built again. */
  rebuilt: boolean;
  /** What could not be repaired: stored copies that are damaged, with no original left. They lie in the folder `damaged`. */
  lost: Problem[];
}

/** 检查: compares all files of a library with their checksums, and index with catalogue; repairs where asked to. */
export async function checkLibrary(folder: string, options: CheckOptions = {}): Promise<CheckReport> {
  const { repair = false, rebuild = false } = options;
  let verified = await verifyLibrary(folder);
  for (let attempt = 1; attempt < ATTEMPTS && verified.problems.length > 0 && manifestStamp(folder) !== verified.stamp; attempt++) {
    verified = await verifyLibrary(folder); // a writer has moved on in the meantime
  }
  const { documents, problems } = verified;
  if (!rebuild && (problems.length === 0 || !repair)) return { documents, problems, rebuilt: false, lost: [] };
  const rebuilt = await rebuildLibrary(folder, options);
  return { documents: rebuilt.documents, problems, rebuilt: true, lost: rebuilt.lost };
}

const ATTEMPTS = 3;
