import { Worker } from "node:worker_threads";
import type { ErrorCode, ZhengceError } from "../../text/index.ts";
import type { Reading } from "../reader.ts";
import { damaged } from "../unzip.ts";
import { allowedSeconds, type Limits, tooMuchMemory, tooSlow } from "./limits.ts";

/** What the thread says: that it runs, that it has read another page, and what it has made of the file. */
export type Message = "ready" | "page" | Answer;
export type Answer = { reading: Reading } | { failure: { code: ErrorCode; message: string; remedy?: string } };
/** The thread is no more: it could not be started, or what it read was too much for it. */
export interface Ended {
  ended: "not-started" | ZhengceError;
}

/** The thread in which pdf.js runs. It keeps the process alive only while it reads. */
export class PdfThread {
  private readonly worker: Worker;
  private readonly memory: number;
  private hasStarted = false;
  private hasEnded = false;

  constructor({ memory }: Limits) {
    this.memory = memory;
    // Without the flags of the process, some of which (`--input-type`) a thread refuses.
    const options = { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memory } };
    // Beside this file, built or not: only imports get their endings rewritten.
    this.worker = import.meta.url.endsWith(".ts")
      ? new Worker(compiling(new URL("./read-worker.ts", import.meta.url)), { ...options, eval: true })
      : new Worker(new URL("./read-worker.js", import.meta.url), options);
    this.worker.unref();
    this.worker.on("error", () => undefined); // without a listener it would be an error of the process
    this.worker.on("exit", () => {
      this.hasEnded = true;
    });
  }

  /** Whether it lives, and has the memory that is asked for. */
  fits({ memory }: Limits): boolean {
    return !this.hasEnded && this.memory === memory;
  }

  end(): void {
    void this.worker.terminate();
  }

  /** Reads one file. To be called again when it has answered, not before. */
  read(bytes: Uint8Array, limits: Limits): Promise<Answer | Ended> {
    const { worker } = this;
    return new Promise(settle => {
      let start = performance.now();
      let pages = 0;
      let timer: NodeJS.Timeout | undefined;
      const allowed = (): number => allowedSeconds(limits, bytes.length, pages);
      const left = (): number => allowed() - (performance.now() - start) / 1000;
      const arm = (): void => {
        clearTimeout(timer);
        // If this thread was busy, what the other has said meanwhile waits to be heard: that comes before what is immediate.
        timer = setTimeout(() => setImmediate(look), Math.max(left(), 0) * 1000);
      };
      const look = (): void => {
        if (timer === undefined) return;
        if (left() <= 0) stop();
        else arm(); // timers may be early by a part of a millisecond
      };
      const finish = (answer: Answer | Ended): void => {
        clearTimeout(timer);
        timer = undefined;
        worker.off("message", hear).off("error", fail).off("exit", exit);
        worker.unref();
        settle(answer);
      };
      const stop = (): void => {
        finish({ ended: tooSlow(allowed()) });
        this.end();
      };
      const hear = (message: Message): void => {
        if (typeof message === "object") {
          finish(message);
          return;
        }
        if (message === "page") pages++;
        else {
          this.hasStarted = true;
          start = performance.now();
        }
        arm();
      };
      const fail = (error: Error & { code?: string }): void => {
        const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        finish({ ended: full ? tooMuchMemory(limits, error) : this.hasStarted ? damaged(error) : "not-started" });
      };
      const exit = (): void => finish({ ended: this.hasStarted ? damaged() : "not-started" });
      worker.on("message", hear).on("error", fail).on("exit", exit);
      worker.ref();
      const copy = new Uint8Array(bytes);
      worker.postMessage(copy, [copy.buffer]);
      if (this.hasStarted) arm();
    });
  }
}

/** A script that runs another, which is not built: of the flags for that, none reaches a thread of Node 20. */
function compiling(script: URL): string {
  const compiler = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  return `import(${compiler}).then(({ register }) => { register(); return import(${JSON.stringify(script.href)}); })`;
}
