import { styleText } from "node:util";
import { type Language, type Paint, plain } from "../render/index.ts";

/** What a command sees of the world: where it reads, where it writes, for whom. Commands never touch `process`. */
export interface Terminal {
  language: Language;
  /** Columns of standard output; 80 where it is no terminal. */
  width: number;
  paint: Paint;
  /** Standard error is a terminal: a progress bar may be shown. */
  interactive: boolean;
  environment: NodeJS.ProcessEnv;
  /** From now on Ctrl-C aborts this signal instead of ending the process at once; a second one still does. */
  untilInterrupted(): AbortSignal;
  readInput(): Promise<Uint8Array>;
  /** Lines of standard input as they come. */
  inputLines(): AsyncIterable<string>;
  /** Writes to standard output; resolves when there is room for more. */
  print(text: string): Promise<void>;
  /** Writes to standard error. */
  notice(text: string): void;
}

/** The terminal that a process has. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  return {
    language: languageOf(env),
    width: Math.min(WIDEST, Math.max(40, stdout.columns ?? (Number(env.COLUMNS) || 80))),
    paint: wantsColour(stdout, env) ? coloured : plain,
    interactive: stderr.isTTY === true,
    environment: env,
    untilInterrupted() {
      const interruption = new AbortController();
      process.once("SIGINT", () => {
        interruption.abort();
        // Who asks twice will not wait. The library bears it; the terminal gets back the cursor that a progress bar hides.
        process.once("SIGINT", () => {
          if (stderr.isTTY) stderr.write("\x1b[?25h\x1b[?7h\n");
          process.exit(130);
        });
      });
      return interruption.signal;
    },
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    async *inputLines() {
      const { createInterface } = await import("node:readline");
      yield* createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
    },
    print: text => new Promise(resolve => (stdout.write(text) ? resolve() : stdout.once("drain", resolve))),
    notice: text => void stderr.write(text),
  };
}

/** Chinese, unless the locale names English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("en") ? "en" : "zh";
}

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 120;

/** FORCE_COLOR and NO_COLOR as in https://force-color.org and https://no-color.org; else only a terminal that can. */
function wantsColour(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return stream.isTTY === true && stream.hasColors();
}

const style = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { validateStream: false });

const coloured: Paint = {
  title: style("bold"),
  heading: style("bold"),
  marker: style("cyan"),
  faint: style("dim"),
  highlight: style(["bold", "yellow"]),
  number: text => text,
  good: style("green"),
  warn: style("yellow"),
  bad: style("red"),
};
