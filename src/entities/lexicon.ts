/** Words with what they mean, found by the longest one that stands at a place: one step per character of the longest word, whatever follows. */
export interface Lexicon<T> {
  /** What words begin with: two UTF-16 code units, or one where that is a word by itself. */
  beginnings: readonly (readonly [first: number, second?: number])[];
  longest(text: string, at: number): Match<T> | undefined;
}

export interface Match<T> {
  end: number;
  row: T;
}

interface Branch<T> {
  row?: T;
  /** The word is not meant where one of these characters follows it: 2025年初 but not 2025年初步. */
  unless?: string;
  next?: Map<number, Branch<T>>;
}

/** Later entries replace earlier ones of the same word. */
export function lexicon<T>(entries: Iterable<readonly [word: string, row: T, unless?: string | undefined]>): Lexicon<T> {
  const root = new Map<number, Branch<T>>();
  for (const [word, row, unless] of entries) {
    let branches = root;
    let branch: Branch<T> | undefined;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (branch !== undefined) branches = branch.next ??= new Map();
      branch = branches.get(code) ?? {};
      branches.set(code, branch);
    }
    if (branch === undefined) continue;
    branch.row = row;
    if (unless === undefined) delete branch.unless;
    else branch.unless = unless;
  }
  return {
    beginnings: [...root].flatMap(([first, branch]) => beginningsOf(first, branch)),
    longest: (text, at) => longest(root, text, at),
  };
}

function beginningsOf<T>(first: number, { row, next }: Branch<T>): (readonly [number, number?])[] {
  const longer = [...(next?.keys() ?? [])].map((second): [number, number] => [first, second]);
  return row === undefined ? longer : [[first], ...longer];
}

function longest<T>(root: Map<number, Branch<T>>, text: string, from: number): Match<T> | undefined {
  let found: Match<T> | undefined;
  let branches: Map<number, Branch<T>> | undefined = root;
  for (let at = from; branches !== undefined; ) {
    const branch: Branch<T> | undefined = branches.get(text.charCodeAt(at++));
    if (branch === undefined) break;
    if (branch.row !== undefined && !(branch.unless?.includes(text[at] ?? "\n") ?? false)) found = { end: at, row: branch.row };
    branches = branch.next;
  }
  return found;
}
