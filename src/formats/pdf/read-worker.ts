/* Reads PDFs in a thread of its own, one after the other, for `PdfThread`. */
import { parentPort } from "node:worker_threads";
import { ZhengceError } from "../../text/index.ts";
import { damaged } from "../unzip.ts";
import type { Message } from "./pdf-thread.ts";
import { readPages } from "./read-pages.ts";

const say = (message: Message): void => parentPort?.postMessage(message);

parentPort?.on("message", async (bytes: Uint8Array) => {
  try {
    say({ reading: await readPages(bytes, () => say("page")) });
  } catch (error) {
    const { code, message, remedy } = error instanceof ZhengceError ? error : damaged(error);
    say({ failure: { code, message, ...(remedy === undefined ? {} : { remedy }) } });
  }
});
say("ready");
