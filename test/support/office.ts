import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const found = (names: readonly string[]): string | undefined =>
  names.flatMap(name => (process.env.PATH ?? "").split(delimiter).map(folder => join(folder, name))).find(path => existsSync(path));

export const soffice: string | undefined = found(["soffice", "libreoffice"]);
export const chromium: string | undefined = found(["chromium", "chromium-browser", "google-chrome"]);
for (const [name, path] of Object.entries({ LibreOffice: soffice, Chromium: chromium }))
  if (path === undefined) console.warn(`\n  !! ${name} is absent: tests of files that it writes are SKIPPED\n`);

/** Has LibreOffice write files in another format, all of them in one run; gives them in order. */
export async function convert(files: readonly { name: string; bytes: Uint8Array }[], to: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-office-"));
  try {
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const out = join(folder, "out");
    await promisify(execFile)(soffice!, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      out,
      ...paths,
    ]);
    return files.map(({ name }) => readFileSync(join(out, name.replace(/\.[^.]+$/, `.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has Chromium print pages to PDF, all of them by one browser that is spoken to through a pipe. */
export async function print(pages: readonly string[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-chromium-"));
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    `--user-data-dir=${folder}`,
    "--remote-debugging-pipe",
    "about:blank",
  ];
  const browser = spawn(chromium!, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [, , , input, output] = browser.stdio as unknown as [null, null, null, NodeJS.WritableStream, NodeJS.ReadableStream];
  const waiting = new Map<number, { resolve(result: Record<string, unknown>): void; reject(error: Error): void }>();
  let count = 0;
  let received = "";
  output.setEncoding("utf8").on("data", (part: string) => {
    const messages = (received + part).split("\0");
    received = messages.pop()!;
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as { id?: number; result: Record<string, unknown>; error?: { message: string } };
      const asked = waiting.get(id ?? -1);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    }
  });
  const ask = (method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      input.write(`${JSON.stringify({ id: count, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  browser.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("Chromium has ended"));
  });
  try {
    const printed: Uint8Array[] = [];
    for (const page of pages) {
      const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
      const sessionId = (await ask("Target.attachToTarget", { targetId, flatten: true })).sessionId as string;
      const { frameTree } = (await ask("Page.getFrameTree", {}, sessionId)) as { frameTree: { frame: { id: string } } };
      await ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html: page }, sessionId);
      const { data } = await ask("Page.printToPDF", { preferCSSPageSize: true }, sessionId);
      printed.push(Buffer.from(data as string, "base64"));
    }
    return printed;
  } finally {
    const ended = new Promise(resolve => browser.once("exit", resolve));
    browser.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }); // its children end after it
  }
}
