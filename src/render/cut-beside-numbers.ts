import { recognize } from "../entities/index.ts";
import { cut } from "./width.ts";
import { wordEdge } from "./word-edge.ts";

/** `cut`, but never inside a word, a number with its unit or a date, of which the beginning would be another number: 达到1250万… is not cut to 达到12…. */
export function cutBesideNumbers(text: string, width: number): string {
  const kept = cut(text, width);
  if (kept === text) return text;
  const length = kept.length - 1;
  const inside = recognize(text).find(({ start, end }) => start < length && length < end);
  const end = inside === undefined || inside.start === 0 ? wordEdge(text, length, "start") : inside.start;
  return end === length || end === 0 ? kept : `${text.slice(0, end)}…`;
}
