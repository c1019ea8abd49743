import { parse, type Reference, references, type Term, terms } from "zhengce";

/** A notice with one paragraph of text. */
export const notice = (paragraph: string): string => `滨河市人民政府关于加强绿道管理的通知\n\n各区人民政府：\n\n　　${paragraph}\n`;

/** A method whose second article is this text; its first and third are short. */
export const method = (article: string): string =>
  `滨河市绿道管理办法\n\n第一条　为了保护绿道，制定本办法。\n\n第二条　${article}\n\n第三条　本办法自公布之日起施行。\n`;

export const cited = (text: string): Reference[] => references(parse(text));
export const defined = (text: string): Term[] => terms(parse(text));

/** "kind text → key (relation) @target" of each reference; the parts that a test does not ask for are left out by `say`. */
export const keys = (text: string): string[] => cited(text).map(({ kind, text: words, key }) => `${kind} ${words} → ${key}`);
export const relations = (text: string): string[] => cited(text).map(({ text: words, relation }) => `${words}: ${relation}`);
export const targets = (text: string): string[] =>
  cited(text).map(({ text: words, key, target }) => `${words} → ${key} @ ${target?.node ?? "nothing"}`);
