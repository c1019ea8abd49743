import { expectArguments, TEXT } from "./expect.ts";
/**
 * A text of a document as it may be shown: without C0 and C1 controls, DEL, and marks that turn the order of what is read (U+202A to U+202E, U+2066 to
 * U+2069). Line breaks and tabs stay.
 */
export function withoutControls(text: string): string {
  expectArguments({ text }, TEXT);
  return CONTROL.test(text) ? text.replace(CONTROLS, "") : text;
}

const TURNS = "\\u202a-\\u202e\\u2066-\\u2069";
const CONTROL = new RegExp(`[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f${TURNS}]`);
const CONTROLS = new RegExp(`\\r(?!\\n)|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f${TURNS}]`, "g");
