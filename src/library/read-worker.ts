/* Reads documents in a thread of its own, for `DocumentReaders`. */
import { parentPort } from "node:worker_threads";
import { skipped } from "./add-report.ts";
import type { Answer, Question } from "./document-readers.ts";
import { prepareDocument } from "./prepare-document.ts";

parentPort?.on("message", async ({ number, job }: Question) => {
  let answer: Answer;
  try {
    answer = { number, prepared: await prepareDocument(job) };
  } catch (error) {
    answer = { number, failure: skipped(job.file, error) };
  }
  parentPort?.postMessage(answer);
});
