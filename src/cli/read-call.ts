import { parseArgs } from "node:util";
import { ZhengceError } from "../text/index.ts";
import { type Call, COMMON, type Command, type Option } from "./command.ts";
import { suggest } from "./suggest.ts";
import { message } from "./tables/messages.ts";

/** Takes a command's arguments apart, with a word about what was meant where an option is unknown; throws ZhengceError "invalid-argument". */
export function readCall(name: string, command: Command, args: string[], language: "zh" | "en"): Call {
  const known = [...COMMON, ...command.options];
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(known.map(parseOption)),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const operands: string[] = [];
  const options: Record<string, true | string[]> = {};
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.find(candidate => candidate.name === token.name);
    if (option === undefined && NOT_AN_OPTION.test(args[token.index]!)) {
      if (operands.at(-1) !== args[token.index]) operands.push(args[token.index]!);
      continue;
    }
    if (option === undefined) throw unknownOption(token.rawName, known, name, language);
    if (option.value === undefined) {
      if (token.value !== undefined) throw wrong(message(language).noValue(token.rawName), name, language);
      options[option.name] = true;
    } else {
      if (token.value === undefined || (token.inlineValue !== true && LIKE_AN_OPTION.test(token.value)))
        throw wrong(message(language).needsValue(token.rawName, option.value), name, language);
      const before = options[option.name];
      options[option.name] = option.multiple === true && Array.isArray(before) ? [...before, token.value] : [token.value];
    }
  }
  if (options.help !== true) {
    if (operands.length < command.count.least) throw tooFew(name, command, language);
    if (operands.length > command.count.most) throw wrong(message(language).tooMany(operands[command.count.most]!), name, language);
  }
  return { operands, options };
}

/** The complaint that operands are missing, for a command that knows only later how many it needs. */
export function tooFew(name: string, command: Pick<Command, "operands">, language: "zh" | "en"): ZhengceError {
  return wrong(message(language).tooFew(`zhengce ${name} ${command.operands}`), name, language);
}

/** The complaint about the first operand that an option leaves no use for. */
export function tooMany(name: string, operand: string, language: "zh" | "en"): ZhengceError {
  return wrong(message(language).tooMany(operand), name, language);
}

/** The value of an option, the last one given. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return Array.isArray(value) ? value.at(-1) : undefined;
}

/** All values of an option that may be given several times. */
export function textOptions(call: Call, name: string): string[] {
  const value = call.options[name];
  return Array.isArray(value) ? value : [];
}

export const hasOption = (call: Call, name: string): boolean => call.options[name] === true;

/** An option that is a whole number of at least `least`; throws ZhengceError "invalid-argument". */
export function countOption(call: Call, name: string, language: "zh" | "en", least = 1, named = `--${name}`): number | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least)
    throw new ZhengceError("invalid-argument", message(language).notACount(named, text, least));
  return count;
}

/** An option that is a day, a month or a year of the calendar, as 2026-01-01, 2026-01 or 2026; throws ZhengceError "invalid-argument". */
export function dateOption(call: Call, name: string, language: "zh" | "en"): string | undefined {
  const text = textOption(call, name);
  if (text === undefined || isDate(text)) return text;
  const { what, remedy } = message(language).notADate(`--${name}`, text);
  throw new ZhengceError("invalid-argument", what, { remedy });
}

function isDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** 2026, 2026-01, 2026-01-01, with or without a time of day */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** An option that is one of a few words; throws ZhengceError "invalid-argument". */
export function choiceOption<Choice extends string>(
  call: Call,
  name: string,
  choices: readonly Choice[],
  language: "zh" | "en",
): Choice | undefined {
  const text = textOption(call, name);
  if (text === undefined || choices.includes(text as Choice)) return text as Choice | undefined;
  throw new ZhengceError("invalid-argument", message(language).notAChoice(`--${name}`, text, choices));
}

/** "-n", "--limit", but not "-" nor the number "-1" */
const LIKE_AN_OPTION = /^-[^\d]/;

/** "-电梯": a word to leave out of a search; no option has such a name. */
const NOT_AN_OPTION = /^-[^\x00-\x7f]/;

const parseOption = ({
  name,
  short,
  value,
  multiple,
}: Option): [string, { type: "string" | "boolean"; short?: string; multiple?: boolean }] => [
  name,
  { type: value === undefined ? "boolean" : "string", ...(short !== undefined && { short }), ...(multiple && { multiple }) },
];

function unknownOption(written: string, known: readonly Option[], name: string, language: "zh" | "en"): ZhengceError {
  const near = suggest(
    written.replace(/^-+/, ""),
    known.map(option => option.name),
  );
  return wrong(message(language).unknownOption(written, near && `--${near}`), name, language);
}

const wrong = (text: string, name: string, language: "zh" | "en"): ZhengceError =>
  new ZhengceError("invalid-argument", text, { remedy: message(language).seeHelp(name) });
