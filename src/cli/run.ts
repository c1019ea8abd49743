import { ZhengceError } from "../text/index.ts";
import { cleaned, escaped } from "./clean.ts";
import type { ExitCode } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { choiceOption, readCall } from "./read-call.ts";
import { sayError } from "./say-error.ts";
import { suggest } from "./suggest.ts";
import { message } from "./tables/messages.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line, arguments without node and script; says what went wrong and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageWritten(args) ?? terminal.language;
  const own = cleaned({ ...terminal, language });
  try {
    return await dispatch(args, own, { ...escaped(terminal), notice: own.notice, paint: own.paint, language });
  } catch (error) {
    own.notice(sayError(error, own.language, own.environment.ZHENGCE_DEBUG !== undefined));
    return 2;
  }
}

/** `data`: the terminal as JSON is written to it. */
async function dispatch(args: readonly string[], terminal: Terminal, data: Terminal): Promise<ExitCode> {
  const { language, width, paint } = terminal;
  const at = args.findIndex((word, index) => !word.startsWith("-") && args[index - 1] !== "--lang" && args[index - 1] !== "--library");
  const name = args[at];
  if (name === undefined || (name === "help" && args[at + 1] === undefined)) return overview(args, terminal);
  const wanted = name === "help" ? args[at + 1]! : name;
  const entry = COMMANDS.find(command => command.name === wanted);
  if (entry === undefined) {
    const near = suggest(
      wanted,
      COMMANDS.map(command => command.name),
    );
    throw new ZhengceError("invalid-argument", message(language).unknownCommand(wanted, near), { remedy: message(language).seeHelp("") });
  }
  const command = await entry.load();
  const call =
    name === "help" ? { operands: [], options: { help: true } as const } : readCall(name, command, args.toSpliced(at, 1), language);
  choiceOption(call, "lang", ["zh", "en"], language);
  const isData = call.options.json === true || call.options.jsonl === true;
  if (call.options.help !== true) return command.run(call, isData ? data : terminal);
  const { renderCommandHelp } = await import("./help.ts");
  await terminal.print(renderCommandHelp(wanted, command, language, width, paint));
  return 0;
}

/** `zhengce` alone, with --help or --version. */
async function overview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, width, paint } = terminal;
  if (args.includes("--version") || args.includes("-V")) {
    const { version } = await import("./version.ts");
    await terminal.print(`${version()}\n`);
    return 0;
  }
  const wrong = args.find(word => word.startsWith("-") && !KNOWN_ALONE.test(word));
  if (wrong !== undefined)
    throw new ZhengceError("invalid-argument", message(language).unknownOption(wrong, near(wrong)), {
      remedy: message(language).seeHelp(""),
    });
  const { renderHelp } = await import("./help.ts");
  await terminal.print(renderHelp(language, width, paint));
  return 0;
}

/** "--help", "-h", "--lang", "--lang=en" */
const KNOWN_ALONE = /^(?:--help|-h|--lang(?:=.*)?|--json|--library(?:=.*)?)$/;

function near(written: string): string | undefined {
  const name = suggest(written.replace(/^-+/, ""), ["help", "version", "lang", "library", "json"]);
  return name && `--${name}`;
}

/** --lang is read before all else, so that complaints about the rest are in the language asked for. */
function languageWritten(args: readonly string[]): "zh" | "en" | undefined {
  const at = args.findLastIndex(word => word === "--lang" || word.startsWith("--lang="));
  const value = at < 0 ? undefined : args[at] === "--lang" ? args[at + 1] : args[at]!.slice("--lang=".length);
  return value === "zh" || value === "en" ? value : undefined;
}
