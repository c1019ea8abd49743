import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ZhengceError } from "../text/index.ts";
import type { SkippedFile } from "./add-report.ts";
import { type Prepared, prepareDocument, type ReadingJob } from "./prepare-document.ts";

/** What goes to the thread and what comes back. */
export interface Question {
  number: number;
  job: ReadingJob;
}
export type Answer = { number: number } & ({ prepared: Prepared } | { failure: SkippedFile });

interface Waiting {
  job: ReadingJob;
  settle(answer: Promise<Prepared>): void;
}

/**
 * Reads documents: here, or, once there is more to read than starting a thread costs, in a thread beside the one that builds
 * the index. Where no thread can be had all goes on here.
 */
export class DocumentReaders {
  private worker: Worker | undefined;
  private canStart: boolean = availableParallelism() > 1;
  private volume = 0;
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** Whether a document is read while others are indexed, so that it is worth asking early. */
  get isBeside(): boolean {
    return this.worker !== undefined;
  }

  read(job: ReadingJob): Promise<Prepared> {
    this.volume += job.bytes.length;
    if (this.volume > WORTH_A_THREAD && this.canStart) this.start();
    const { worker } = this;
    if (worker === undefined) return prepareDocument(job);
    const number = this.count++;
    return new Promise(settle => {
      this.waiting.set(number, { job, settle });
      worker.postMessage({ number, job } satisfies Question);
    });
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    worker?.removeAllListeners();
    await worker?.terminate();
  }

  private start(): void {
    this.canStart = false;
    // Beside this file, built or not: only imports get their endings rewritten.
    const name = import.meta.url.endsWith(".ts") ? "./read-worker.ts" : "./read-worker.js";
    this.worker = new Worker(new URL(name, import.meta.url));
    this.worker.on("message", (answer: Answer) => {
      this.waiting
        .get(answer.number)
        ?.settle("prepared" in answer ? Promise.resolve(answer.prepared) : Promise.reject(failureOf(answer.failure)));
      this.waiting.delete(answer.number);
    });
    this.worker.once("error", () => this.goOnHere());
    this.worker.once("exit", () => this.goOnHere());
  }

  /** The thread could not start, or has died: what it had not read is read here. */
  private goOnHere(): void {
    this.worker = undefined;
    for (const { job, settle } of this.waiting.values()) settle(prepareDocument(job));
    this.waiting.clear();
  }
}

/** Bytes of documents that take as long to read as a thread takes to start. */
const WORTH_A_THREAD = 1_000_000;

function failureOf({ code, message, remedy, file }: SkippedFile): Error {
  return code === "unexpected"
    ? new Error(message)
    : new ZhengceError(code, message, { file, ...(remedy === undefined ? {} : { remedy }) });
}
