import type { VFile } from "vfile";
import { expectArguments, expectOptions } from "../text/index.ts";
import { FILES, RENDER_OPTIONS } from "./arguments.ts";
import { DEFAULTS, type Language, type RenderOptions } from "./options.ts";
import { displayWidth, padEnd } from "./width.ts";
import { wrap } from "./wrap.ts";

type VFileMessage = VFile["messages"][number];

/** What was noticed in one file. */
export interface LintedFile {
  name: string;
  messages: readonly VFileMessage[];
}

type Severity = "error" | "warning" | "info";

const LABEL: Record<Language, Record<Severity, string>> = {
  zh: { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};
const ROLE = { error: "bad", warning: "warn", info: "faint" } as const;

/** Messages in the manner of vfile-reporter: under each file its messages by line, `12:3-12:9  警告  原因  rule-id`, at the end how many there are. */
export function renderLint(files: readonly LintedFile[], options: RenderOptions = {}): string {
  expectArguments({ files }, FILES);
  expectOptions(options, RENDER_OPTIONS);
  const { language, paint } = { ...DEFAULTS, ...options };
  const blocks = files.map(file => fileBlock(file, { ...DEFAULTS, ...options }));
  const count = (severity: Severity): number =>
    files.flatMap(({ messages }) => messages).filter(message => severityOf(message) === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  if (errors + warnings + infos === 0) return `${blocks.join("")}`;
  const total =
    language === "zh"
      ? [errors > 0 ? `${errors}处错误` : "", warnings > 0 ? `${warnings}处警告` : "", infos > 0 ? `${infos}处提示` : ""]
      : [counted(errors, "error"), counted(warnings, "warning"), counted(infos, "note")];
  const worst = errors > 0 ? "bad" : warnings > 0 ? "warn" : "faint";
  return `${blocks.join("")}\n${paint[worst](total.filter(Boolean).join(language === "zh" ? "，" : ", "))}\n`;
}

/** 1 error, 2 errors */
function counted(count: number, name: string): string {
  return count === 0 ? "" : `${count} ${name}${count === 1 ? "" : "s"}`;
}

function fileBlock({ name, messages }: LintedFile, { language, width, paint }: Required<RenderOptions>): string {
  if (messages.length === 0) return `${paint.title(name)}${language === "zh" ? "：没有发现问题" : ": no issues found"}\n`;
  const rows = messages.map(message => ({ message, place: placeOf(message), severity: severityOf(message) }));
  const placeWidth = Math.max(...rows.map(({ place }) => displayWidth(place)));
  const labelWidth = Math.max(...rows.map(({ severity }) => displayWidth(LABEL[language][severity])));
  const indent = placeWidth + labelWidth + 4;
  const lines = rows.map(({ message, place, severity }) => {
    const [first = "", ...rest] = wrap(`${message.reason}  ${message.ruleId ?? ""}`.trimEnd(), Math.max(24, width - indent));
    const head = `${paint.faint(padEnd(place, placeWidth))}  ${paint[ROLE[severity]](padEnd(LABEL[language][severity], labelWidth))}  `;
    return [head + first, ...rest.map(line => " ".repeat(indent) + line)].join("\n");
  });
  return `${paint.title(name)}\n${lines.join("\n")}\n`;
}

/** `fatal` as vfile has it: true an error, false a warning, undefined a note. */
function severityOf({ fatal }: VFileMessage): Severity {
  return fatal === true ? "error" : fatal === false ? "warning" : "info";
}

/** 12:3-12:9 */
function placeOf({ place, line, column }: VFileMessage): string {
  if (place !== undefined && "start" in place) return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`;
  return line === undefined ? "" : `${line}:${column ?? 1}`;
}
