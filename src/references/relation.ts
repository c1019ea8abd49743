import type { Mention } from "./mention.ts";
import type { Relation } from "./reference.ts";
import { BEFORE_REPEAL, CARRYING_OUT, RELATIONS_AFTER, RELATIONS_BEFORE } from "./tables/relations.ts";

/** What the words of the citing sentence make of each mention, in the order of the mentions. */
export function relationsOf(text: string, mentions: readonly Mention[]): Relation[] {
  const relations: Relation[] = mentions.map(() => "mentions");
  const words = blank(text, mentions);
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    const between = before === undefined ? undefined : text.slice(before.end, mention.start);
    // 《…》（国发〔2024〕1号）, 第一款、第二款 and 《…》《…》: one verb for all of them.
    if (between !== undefined && between.length <= LONGEST_JOINT && JOINED.test(between)) relations[i] = listed(relations[i - 1]!, mention);
    else relations[i] = relationBefore(words, mention);
  }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    const next = mentions[i + 1];
    // 依照《水法》第五条处罚 applies the law as it applies its provision.
    if (next?.type === "provision" && mention.type !== "provision" && next.start === mention.end) relations[i] = relations[i + 1]!;
    const between = next === undefined ? undefined : text.slice(mention.end, next.start);
    const joined = between !== undefined && between.length <= LONGEST_LISTING && (JOINED.test(between) || LISTED.test(between));
    const after = joined && AFTERWARDS.has(relations[i + 1]!) ? relations[i + 1]! : relationAfter(text, mention.end);
    if (after !== undefined) relations[i] = after;
  }
  return relations;
}

/** The nearest word before the mention in its clause; a clause of nothing else than the mention has that of the clause before. */
function relationBefore(words: string, mention: Mention): Relation {
  const window = words.slice(Math.max(0, mention.start - LONGEST_LOOK), mention.start);
  const sentence = window.slice(sentenceStart(window));
  const clause = sentence.slice(Math.max(sentence.lastIndexOf("，"), sentence.lastIndexOf("：")) + 1);
  let found: { at: number; word: string; relation: Relation } | undefined;
  for (const { words: verbs, relation, provision } of RELATIONS_BEFORE) {
    for (const word of verbs) {
      const at = clause.lastIndexOf(word);
      if (at < 0 || (found !== undefined && at + word.length <= found.at + found.word.length)) continue;
      found = { at, word, relation: mention.type === "provision" ? (provision ?? relation) : relation };
    }
  }
  if (found === undefined) return "mentions";
  const purpose = CARRYING_OUT.includes(found.word) && mention.type !== "provision" && /(?:^|[，：])为(?!主|止|期)/u.test(sentence);
  return purpose ? "implements" : found.relation;
}

/** 同时废止, 作如下修改: a word of the table at once behind the mention, or behind what may stand between. */
function relationAfter(text: string, end: number): Relation | undefined {
  let rest = text.slice(end, end + LONGEST_LOOK);
  rest = rest.slice(0, sentenceEnd(rest));
  const behind = rest.replace(BRACKETED, "").replace(FILLER, "");
  return RELATIONS_AFTER.find(({ words }) => words.some(word => behind.startsWith(word)))?.relation;
}

/** A number in the brackets behind a title has the title's relation; a provision is applied where a title is rested on. */
function listed(relation: Relation, mention: Mention): Relation {
  return mention.type === "provision" && (relation === "based-on" || relation === "implements") ? "applies" : relation;
}

/** The text with what is cited blanked out: 落实 inside a title is no verb of the sentence. */
function blank(text: string, mentions: readonly Mention[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of mentions) {
    parts.push(text.slice(at, start), "□".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

const LONGEST_LOOK = 200;
const LONGEST_JOINT = 40;
/** （, ）、, 和, ）（, ，以下简称《意见》）和: nothing but what joins two citations, with the issuer of the second. */
const JOINED =
  /^(?:[(，]以下(?:统|简)?称[^()]{1,20})?[)）]?(?:[、，]|和|与|及|以及|或|或者|至|到|的|中的?|\(|）|等)*(?:\p{Script=Han}{2,12}(?:部|委|局|厅|院|政府|中央))?\(?$/u;
const LONGEST_LISTING = 60;
/** 《…办法》，2011年9月30日省人民政府发布的《…规定》同时废止: what joins the entries of a list of repealed documents. */
const LISTED =
  /^[)）]?(?:[、，和与及]?(?:以及)?\d{4}年[^。；\n]{0,40}|[^。；，\n]{0,40}(?:发布|公布|通过|批准|印发|下发|修订|修正|施行)的)$/u;
const AFTERWARDS: ReadonlySet<Relation> = new Set<Relation>(["repeals", "amends"]);
const BRACKETED = /^\([^()]{0,80}\)/u;
const FILLER = new RegExp(
  `^(?:[，、)]|${[...BEFORE_REPEAL].sort((a, b) => b.length - a.length).join("|")}|\\d{4}年\\d{1,2}月\\d{1,2}日起?)*`,
  "u",
);

function sentenceStart(text: string): number {
  return Math.max(text.lastIndexOf("。"), text.lastIndexOf("；"), text.lastIndexOf("\n")) + 1;
}

function sentenceEnd(text: string): number {
  const at = text.search(/[。；\n]/u);
  return at < 0 ? text.length : at;
}
