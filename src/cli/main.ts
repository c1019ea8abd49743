#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// A reader that has seen enough (| head) is no error; a full disk is one, and nothing more can be written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    if (stream === process.stdout) process.stderr.write(`zhengce: ${error.code ?? error.message} (stdout)\n`);
    process.exit(2);
  });
}

const code = await run(process.argv.slice(2), processTerminal());
process.stdout.write("", () => process.exit(code));
