import type { Terminal } from "./terminal.ts";

/** What a terminal is shown: control characters of a document's text reach none. Line breaks, tabs and our own colours stay. */
export function cleaned(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: text => terminal.print(cleanText(text)),
    notice: text => terminal.notice(cleanText(text)),
  };
}

/** The same for lines of JSON, which keep every character: those that JSON leaves as they are get their escapes. */
export function escaped(terminal: Terminal): Terminal {
  return { ...terminal, print: text => terminal.print(text.replace(UNESCAPED, escapeOf)) };
}

/** Without C0 and C1 controls and DEL; ESC stays only before a colour that `Paint` has. */
export function cleanText(text: string): string {
  return CONTROL.test(text) ? text.replace(CONTROLS, "") : text;
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** "\x1b[1m" bold, 2 faint, 22 neither; 31 to 36 and 39 colours: a sequence that moves the cursor, hides or names something is none */
const OURS = "\\x1b(?!\\[(?:1|2|22|3[1-6]|39)m)";
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const CONTROLS = new RegExp(`${OURS}|\\r(?!\\n)|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f-\\x9f]`, "g");
const UNESCAPED = /[\x7f-\x9f]/g;
