import { ZhengceError } from "../../text/index.ts";
import type { Reading } from "../reader.ts";
import { damaged } from "../unzip.ts";
import { hasOpenObjects } from "./has-open-objects.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { PdfThread } from "./pdf-thread.ts";

/**
 * A PDF, read in a thread of its own: pdf.js looks for the objects of a damaged file without ever letting go, so that only a thread
 * can be stopped. One after the other; the thread is kept for the next. Where no thread can be had, it is read here, without limits.
 * Throws a `ZhengceError`: encrypted, damaged, too-large (pages, time, memory), empty.
 */
export function readPdf(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Reading> {
  const reading = before.then(() => readNext(bytes, limits));
  before = reading.catch(() => undefined);
  return reading;
}

let before: Promise<unknown> = Promise.resolve();
let thread: PdfThread | undefined;
let canStart = true;

async function readNext(bytes: Uint8Array, limits: Limits): Promise<Reading> {
  if (hasOpenObjects(bytes)) throw damaged();
  const answer = await threadFor(limits)?.read(bytes, limits);
  if (answer === undefined) return (await import("./read-pages.ts")).readPages(bytes);
  if ("reading" in answer) return answer.reading;
  if ("failure" in answer) throw new ZhengceError(answer.failure.code, answer.failure.message, answer.failure);
  thread = undefined;
  if (answer.ended !== "not-started") throw answer.ended;
  canStart = false;
  return readNext(bytes, limits);
}

function threadFor(limits: Limits): PdfThread | undefined {
  if (!canStart || thread?.fits(limits)) return thread;
  thread?.end();
  thread = undefined;
  try {
    thread = new PdfThread(limits);
  } catch {
    canStart = false;
  }
  return thread;
}
