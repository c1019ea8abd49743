import type { VFile } from "vfile";
import { expectArguments, LIST, lineStarts, pointAt, TEXT } from "../text/index.ts";
import type { ParseMessage } from "../tree/index.ts";
import { CARRIER } from "./arguments.ts";

/** Puts messages on a vfile, in Chinese or in English where they are said in it, as unified's reporters show them: rule id, place, what was found, what was expected. */
export function addMessages(file: VFile, text: string, messages: readonly ParseMessage[], language: "zh" | "en" = "zh"): void {
  expectArguments({ file }, CARRIER);
  expectArguments({ text }, TEXT);
  expectArguments({ messages }, LIST);
  if (messages.length === 0) return;
  const starts = lineStarts(text);
  for (const { ruleId, reason, english, start, end, actual, expected, severity } of messages) {
    const message = file.message(language === "en" ? (english ?? reason) : reason, {
      ruleId,
      source: "zhengce",
      place: { start: pointAt(starts, start), end: pointAt(starts, end) },
    });
    message.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = expected;
  }
}
