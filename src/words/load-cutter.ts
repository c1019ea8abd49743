import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ZhengceError } from "../text/index.ts";
import { type Cutter, type CutterName, DICTIONARY } from "./cutter.ts";
import { ONLY_CPPJIEBA, ONLY_JIEBA_RS, USER_WORDS } from "./tables/user-words.ts";
import { trieCutter } from "./trie-cutter.ts";

export interface CutterOptions {
  /**
   * `"reference"` takes nodejieba where it is installed; `"fast"` the one that loads soonest, and goes over to the one that cuts
   * fastest once there is enough to cut; a name takes that one and no other.
   */
  prefer?: "reference" | "fast" | CutterName;
}

/**
 * Loads a cutter, once for each preference in a process.
 * Throws a `ZhengceError` (`unsupported`) when none of those asked for can be loaded.
 */
export function loadCutter(options: CutterOptions = {}): Cutter {
  const prefer = options.prefer ?? "fast";
  const names = ORDER[prefer as keyof typeof ORDER] ?? [prefer as CutterName];
  const failures: string[] = [];
  for (const name of names) {
    const found = attempt(name);
    if (typeof found !== "string") return prefer === "fast" ? rising(found) : found;
    failures.push(`${name}: ${found}`);
  }
  throw new ZhengceError("unsupported", `no cutter for Chinese words can be loaded (${failures.join("; ")})`, {
    remedy: "run npm ci again without --omit; jieba-wasm needs neither a compiler nor install scripts",
  });
}

/** What became of each cutter on this machine: the cutter, or why it cannot be loaded. Loads them all. */
export function cuttersHere(): { name: CutterName; cutter?: Cutter; failure?: string }[] {
  return ORDER.all.map(name => {
    const found = attempt(name);
    return typeof found === "string" ? { name, failure: found } : { name, cutter: found };
  });
}

const ORDER = {
  reference: ["nodejieba", "@node-rs/jieba", "jieba-wasm"],
  fast: ["@node-rs/jieba", "jieba-wasm", "nodejieba"],
  all: ["nodejieba", "@node-rs/jieba", "jieba-wasm", "trie"],
} as const satisfies Record<string, readonly CutterName[]>;

const require = createRequire(import.meta.url);
const tried = new Map<CutterName, Cutter | string>();

/** Characters whose cutting takes as much longer with native code as reading the dictionary takes. */
const WORTH_A_TRIE = 400_000;
const risen = new Map<Cutter, Cutter>();

/** A cutter that goes over to the trie when it pays. The words are the same, so nobody need know. */
function rising(first: Cutter): Cutter {
  const known = risen.get(first);
  if (known !== undefined) return known;
  let left = WORTH_A_TRIE;
  let { cut } = first;
  const cutter = {
    ...first,
    cut(han: string) {
      left -= han.length;
      if (left < 0) {
        left = Number.POSITIVE_INFINITY;
        const trie = attempt("trie");
        if (typeof trie !== "string") cut = trie.cut;
      }
      return cut(han);
    },
  };
  risen.set(first, cutter);
  return cutter;
}

/** The cutter, or why it cannot be loaded. */
function attempt(name: CutterName): Cutter | string {
  const before = tried.get(name);
  if (before !== undefined) return before;
  let result: Cutter | string;
  try {
    const cut = LOADERS[name]();
    // nodejieba without its binding loads and fails at the first call only
    cut("分词");
    result = { name, version: versionOf(name), dictionary: DICTIONARY, cut };
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    result = code ?? message ?? String(error);
  }
  tried.set(name, result);
  return result;
}

/** Read from the file: not every package exports its package.json. */
function versionOf(cutter: CutterName): string {
  const name = cutter === "trie" ? "@node-rs/jieba" : cutter;
  const entry = require.resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(name) + name.length);
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
}

const LOADERS: Record<CutterName, () => Cutter["cut"]> = {
  nodejieba: () => {
    const nodejieba = require("nodejieba");
    for (const word of ONLY_JIEBA_RS) nodejieba.insertWord(word);
    return han => nodejieba.cutForSearch(han, false);
  },
  "@node-rs/jieba": () => {
    const { Jieba } = require("@node-rs/jieba");
    const jieba = Jieba.withDict(require("@node-rs/jieba/dict").dict);
    jieba.loadDict(Buffer.from(ADDED.map(([word, frequency]) => `${word} ${frequency}\n`).join("")));
    return han => jieba.cutForSearch(han, false);
  },
  "jieba-wasm": () => {
    const wasm = require("jieba-wasm");
    for (const [word, frequency] of ADDED) wasm.add_word(word, frequency);
    return han => wasm.cut_for_search(han, false);
  },
  trie: () => trieCutter(new TextDecoder().decode(require("@node-rs/jieba/dict").dict), ADDED),
};

/** What jieba-rs's dictionary lacks; a user word is frequent enough to be cut as one. */
const ADDED: readonly (readonly [string, number])[] = [...USER_WORDS.map(word => [word, 10_000] as const), ...ONLY_CPPJIEBA];
