import { randomInt } from "node:crypto";
import type { Paint } from "../render/index.ts";
import { withoutControls } from "../text/index.ts";
import type { Terminal } from "./terminal.ts";

/** What a terminal is shown: control characters of a document's text reach none. Line breaks, tabs and our own colours stay. */
export function cleaned(terminal: Terminal): Terminal {
  return {
    ...terminal,
    paint: signed(terminal.paint),
    print: text => terminal.print(cleanText(text)),
    notice: text => terminal.notice(cleanText(text)),
  };
}

/** The same for lines of JSON, which keep every character: those that JSON leaves as they are get their escapes. */
export function escaped(terminal: Terminal): Terminal {
  return { ...terminal, print: text => terminal.print(text.replace(UNESCAPED, escapeOf)) };
}

/** Without controls; ESC stays only in the colours that `signed` gave, as a terminal knows them. */
export function cleanText(text: string): string {
  return text
    .split(OURS)
    .map((part, i) => (i % 2 === 0 ? withoutControls(part) : `\x1b[${part}m`))
    .join("");
}

/** Colours that bear a number which no document can know: ESC[1;483920176m. */
function signed(paint: Paint): Paint {
  return Object.fromEntries(Object.entries(paint).map(([role, colour]) => [role, signedColour(colour)])) as Paint;
}

function signedColour(colour: (text: string) => string): (text: string) => string {
  const [open = "", close = ""] = colour("x").split("x").map(signature);
  if (!open.includes("\x1b")) return colour;
  // A colour inside another ends with what ends that as well.
  return text => open + text.replaceAll(close, close + open) + close;
}

const signature = (codes: string): string => codes.replace(/\x1b\[(\d+)m/g, `\x1b[$1;${NUMBER}m`);

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Another in each run. */
const NUMBER = randomInt(1e11, 1e12);
const OURS = new RegExp(`\\x1b\\[(\\d+);${NUMBER}m`);
const UNESCAPED = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
