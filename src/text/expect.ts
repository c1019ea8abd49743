import { ZhengceError } from "./error.ts";

/** What a value that a caller gives has to be: in words, as they stand behind 应为, and how it is told. */
export interface Expected {
  words: string;
  holds(value: unknown): boolean;
  /** Of a list: what each of its values has to be. */
  each?: Expected;
}

/** What each field of an options object has to be where it is given; none can be forgotten. */
export type ExpectedFields<Options> = { readonly [Field in keyof Required<Options>]: Expected };

type Fields = Readonly<Record<string, Expected>>;

/**
 * Throws a `ZhengceError` "invalid-argument" that names the argument and what it must be, where one of the values is none such. The types say the same;
 * whoever calls from JavaScript learns it here and not from an error deep inside.
 */
export function expectArguments(values: Readonly<Record<string, unknown>>, expected: Expected): void {
  for (const name in values) if (!expected.holds(values[name])) throw wrongArgument(name, values[name], expected);
}

/** The same for an options object, each field of which may be absent. */
export function expectOptions(options: unknown, fields: Fields, name = "options"): void {
  if (!RECORD.holds(options)) throw wrongArgument(name, options, RECORD);
  for (const field in fields) {
    const value = (options as Record<string, unknown>)[field];
    if (value !== undefined && !fields[field]!.holds(value)) throw wrongArgument(`${name}.${field}`, value, fields[field]!);
  }
}

/** Of a list with one wrong value in it, that value: 参数 names[2] 应为…. */
function wrongArgument(name: string, value: unknown, { words, each }: Expected): ZhengceError {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const at = each === undefined ? -1 : values.findIndex(one => !each.holds(one));
  if (at >= 0) return wrongArgument(`${name}[${at}]`, values[at], each!);
  return new ZhengceError("invalid-argument", `参数 ${name} 应为${words}，给的是 ${shown(value)}`);
}

export const TEXT: Expected = { words: "字符串", holds: value => typeof value === "string" };
export const NUMBER: Expected = { words: "数", holds: value => typeof value === "number" };
export const COUNT: Expected = { words: "不小于0的整数", holds: value => Number.isInteger(value) && (value as number) >= 0 };
export const SHARE: Expected = { words: "0到1之间的数", holds: value => typeof value === "number" && value >= 0 && value <= 1 };
export const SWITCH: Expected = { words: " true 或 false", holds: value => typeof value === "boolean" };
export const FUNCTION: Expected = { words: "函数", holds: value => typeof value === "function" };
export const RECORD: Expected = {
  words: "对象",
  holds: value => (typeof value === "object" && value !== null && !Array.isArray(value)) || typeof value === "function",
};
export const LIST: Expected = { words: "数组", holds: Array.isArray };
export const BYTES: Expected = { words: "字节（Uint8Array）", holds: value => value instanceof Uint8Array };
export const STARTS: Expected = { words: " lineStarts 给出的行首", holds: value => value instanceof Uint32Array || Array.isArray(value) };
export const PATH: Expected = { words: "路径或 URL", holds: value => typeof value === "string" || value instanceof URL };
export const ITERABLE: Expected = {
  words: "数组或别的可迭代对象",
  holds: value => typeof value === "object" && value !== null && Symbol.iterator in value,
};

/** A list each of whose values is such. */
export function listOf(expected: Expected): Expected {
  return { words: `数组，每一项是${expected.words}`, holds: value => Array.isArray(value) && value.every(expected.holds), each: expected };
}

/** An object with these fields; `words`: what it is, where it has a name. */
export function recordWith(fields: Fields, words = `有 ${Object.keys(fields).join("、")} 的对象`): Expected {
  const each = Object.entries(fields);
  return {
    words,
    holds: value => RECORD.holds(value) && each.every(([name, { holds }]) => holds((value as Record<string, unknown>)[name])),
  };
}

export function oneOf(...choices: readonly string[]): Expected {
  return { words: choices.map(choice => `“${choice}”`).join("或"), holds: value => choices.includes(value as string) };
}

export function eitherOf(...expected: readonly Expected[]): Expected {
  return { words: expected.map(({ words }) => words).join("或"), holds: value => expected.some(({ holds }) => holds(value)) };
}

export function optional({ words, holds }: Expected): Expected {
  return { words, holds: value => value === undefined || holds(value) };
}

/*
 * A tree and a node as far as a caller's value is looked at. They stand here and not in their own room, whose door is open to all: what
 * the functions expect is nobody's business outside.
 */
export const NODE: Expected = {
  words: "树的节点",
  holds: value => {
    const { type, children, value: text } = (value ?? {}) as Record<string, unknown>;
    return typeof type === "string" && (Array.isArray(children) || typeof text === "string");
  },
};
export const TREE: Expected = {
  words: " parse 给出的树",
  holds: value => {
    const { type, children, data } = (value ?? {}) as Record<string, unknown>;
    return type === "root" && Array.isArray(children) && typeof (data as { text?: unknown } | undefined)?.text === "string";
  },
};

/** A value as an error names it, in a few words. */
function shown(value: unknown): string {
  if (typeof value === "string") return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;
  if (typeof value === "function") return "函数";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "数组" : "别的对象";
  return String(value);
}

const LONGEST = 20;
