import type { Mention } from "./mention.ts";
import type { Relation } from "./reference.ts";
import { relationAfter } from "./relation-after.ts";
import { ISSUER_ENDS } from "./tables/issuers.ts";
import { BEFORE_ACT, CARRYING_OUT, DECIDED, INTENDED, MADE_OF_ACT, MAKING, RELATIONS_BEFORE } from "./tables/relations.ts";

/** What the words of the citing sentence make of each mention, in the order of the mentions. */
export function relationsOf(text: string, mentions: readonly Mention[]): Relation[] {
  const relations: Relation[] = mentions.map(() => "mentions");
  const words = blank(text, mentions);
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    // 《…》（国发〔2024〕1号）, 第一款、第二款 and 《…》《…》: one verb for all of them.
    if (before !== undefined && isJoined(text, before, mention)) relations[i] = listed(relations[i - 1]!, mention);
    else relations[i] = relationBefore(words, text, mention);
  }
  const partial = partlyCited(text, mentions);
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    const next = mentions[i + 1];
    // 依照《水法》第五条处罚 applies the law as it applies its provision.
    if (partial[i] && next?.type === "provision") relations[i] = relations[i + 1]!;
    const spread = next !== undefined && AFTERWARDS.has(relations[i + 1]!) && isListed(text, mention, next, relations[i]!);
    const after = spread ? relations[i + 1] : isIntended(words, mention.start) ? undefined : relationAfter(text, mention.end);
    if (after !== undefined) relations[i] = after;
  }
  turnPassives(text, mentions, relations);
  // 《水法》第五条废止 repeals the provision; the law is amended by it.
  return relations.map((relation, i) => (partial[i] && relation === "repeals" ? "amends" : relation));
}

/** The nearest word before the mention in its clause; a clause of nothing else than the mention has that of the clause before. */
function relationBefore(words: string, text: string, mention: Mention): Relation {
  const window = words.slice(Math.max(0, mention.start - LONGEST_LOOK), mention.start);
  const sentence = window.slice(sentenceStart(window)).replace(BRACKETED, "");
  const clause = lastClause(sentence).replace(ISSUED, "");
  let found: { at: number; word: string; row: (typeof RELATIONS_BEFORE)[number] } | undefined;
  for (const row of RELATIONS_BEFORE) {
    for (const word of row.words) {
      const at = clause.lastIndexOf(word);
      if (at < 0 || (found !== undefined && at + word.length <= found.at + found.word.length)) continue;
      found = { at, word, row };
    }
  }
  if (found === undefined) return "mentions";
  const { at, word, row } = found;
  const isProvision = mention.type === "provision";
  if (AFTERWARDS.has(row.relation)) {
    const lead = clause.slice(0, at);
    const between = clause.slice(at + word.length);
    const decided = row.decided === undefined || isProvision || DECIDED.some(sign => lead.includes(sign));
    if (!decided || !leadsToAct(lead) || !TO_CITATION.test(between)) return "mentions";
    return acts(row.relation, text.slice(mention.end, mention.end + LONGEST_PART));
  }
  const purpose = CARRYING_OUT.includes(word) && !isProvision && /(?:^|[，：])为(?!主|止|期)/u.test(sentence);
  if (row.making !== undefined && !isProvision && MAKING.test(restOfSentence(text, mention.end))) return row.making;
  return purpose ? "implements" : isProvision ? (row.provision ?? row.relation) : row.relation;
}

function restOfSentence(text: string, from: number): string {
  return text.slice(from, from + LONGEST_LOOK).split(/[。；\n]/u, 1)[0]!;
}

/** Whether nothing stands there but words that may come before the verb of an act; each is read once, so that no text takes long. */
function leadsToAct(lead: string): boolean {
  for (let at = 0; at < lead.length; ) {
    const next = LEADS.map(form => {
      form.lastIndex = at;
      return form.test(lead) ? form.lastIndex : at;
    }).find(end => end > at);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** What an act is of whose citation is followed by `rest`: 废止《…》的附表 repeals a part, and 废止《…》的建议 nothing. */
function acts(relation: Relation, rest: string): Relation {
  if (SPOKEN_OF.test(rest)) return "mentions";
  return relation === "repeals" && PART_OF.test(rest) ? "amends" : relation;
}

/** 《丙办法》已被《甲办法》废止: what stands behind 被 does what is said of the one before it. */
function turnPassives(text: string, mentions: readonly Mention[], relations: Relation[]): void {
  for (let last = mentions.length - 1; last > 0; last--) {
    DONE_BY.lastIndex = mentions[last]!.end;
    const [, done] = DONE_BY.exec(text) ?? [];
    if (done === undefined) continue;
    let first = last;
    while (first > 0 && !isBy(text, mentions[first - 1]!, mentions[first]!) && isJoined(text, mentions[first - 1]!, mentions[first]!))
      first--;
    if (first === 0 || !isBy(text, mentions[first - 1]!, mentions[first]!)) continue;
    for (let i = first; i <= last; i++) relations[i] = "mentions";
    const relation: Relation = done === "修改" || done === "修订" || done === "修正" ? "amends" : "repeals";
    for (let i = first - 1; i >= 0; i--) {
      relations[i] = relation;
      if (i === 0 || !isJoined(text, mentions[i - 1]!, mentions[i]!)) break;
    }
  }
}

/** Which mentions of documents are followed by a provision of theirs, their number and a bracket passed over. */
function partlyCited(text: string, mentions: readonly Mention[]): boolean[] {
  const partial: boolean[] = mentions.map(() => false);
  for (let i = mentions.length - 2; i >= 0; i--) {
    const { type, end } = mentions[i]!;
    const next = mentions[i + 1]!;
    if (type === "provision" || next.start - end > LONGEST_JOINT) continue;
    const between = text.slice(end, next.start);
    partial[i] = next.type === "provision" ? TO_PROVISION.test(between) : next.type === "number" && between === "(" && partial[i + 1]!;
  }
  return partial;
}

/** A number in the brackets behind a title has the title's relation; a provision is applied where a title is rested on. */
function listed(relation: Relation, mention: Mention): Relation {
  return mention.type === "provision" && (relation === "based-on" || relation === "implements") ? "applies" : relation;
}

function isJoined(text: string, { end }: Mention, { start }: Mention): boolean {
  return start - end <= LONGEST_JOINT && JOINED.test(text.slice(end, start));
}

function isBy(text: string, { end }: Mention, { start }: Mention): boolean {
  return start - end <= LONGEST_JOINT && BY.test(text.slice(end, start));
}

/** Whether what is said behind the next is said of this one as well; what another verb governs is not in its list. */
function isListed(text: string, mention: Mention, next: Mention, own: Relation): boolean {
  if (isJoined(text, mention, next)) return true;
  if (next.start - mention.end > LONGEST_LISTING || (own !== "mentions" && !AFTERWARDS.has(own))) return false;
  const between = text.slice(mention.end, next.start);
  return LISTED.test(between) && (mention.type === "number" || LISTED_TITLE.test(between));
}

/** 建议, 拟, 如 in the clause before the citation: nothing is done yet. */
function isIntended(words: string, at: number): boolean {
  const window = words.slice(Math.max(0, at - LONGEST_LOOK), at);
  return INTENTION.test(lastClause(window.slice(sentenceStart(window)).replace(BRACKETED, "")));
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

function sentenceStart(text: string): number {
  return Math.max(text.lastIndexOf("。"), text.lastIndexOf("；"), text.lastIndexOf("\n")) + 1;
}

function lastClause(sentence: string): string {
  return sentence.slice(Math.max(sentence.lastIndexOf("，"), sentence.lastIndexOf("：")) + 1);
}

const LONGEST_LOOK = 200;
const LONGEST_JOINT = 40;
const LONGEST_PART = 24;
/** （, ）、, 和, ）（, ，以下简称《意见》）和, 和重新公布的: nothing but what joins two citations, with the issuer of the second. */
const JOINED =
  /^(?:[(，]以下(?:统|简)?称[^()]{1,20})?[)）]?(?:[、，]|和|与|及|以及|或|或者|至|到|(?:重新|新)?(?:公布|颁布|修订|修正|修改)后?的|的|中的?|\(|）|等)*(?:\p{Script=Han}{2,12}(?:部|委|局|厅|院|政府|中央))?\(?$/u;
const LONGEST_LISTING = 60;
/** 《…办法》，2011年9月30日省人民政府发布的《…规定》同时废止: what joins the entries of a list of repealed documents. */
const LISTED =
  /^[)）]?(?:[、，和与及]?(?:以及)?\d{4}年[^。；\n]{0,40}|[^。；，\n]{0,40}(?:发布|公布|通过|批准|印发|下发|修订|修正|施行)的)$/u;
/** 《…决定》修正的《…条例》 is no list: the first is what changed the second. */
const LISTED_TITLE = /^[)）]?(?:[、，和与及]|以及)/u;
const AFTERWARDS: ReadonlySet<Relation> = new Set<Relation>(["repeals", "amends"]);
/** （2018年修正） behind a title says nothing of what the sentence does. */
const BRACKETED = /\([^()]{0,80}\)/gu;
/** 《水法》（2016年修正）第五条, 《水法》的第五条 */
const TO_PROVISION = /^\)?(?:\([^()]{0,30}\))?(?:的|中|中的)?$/u;
const LEADS: readonly RegExp[] = BEFORE_ACT.map(word => new RegExp(word, "uy"));
/** 废止2010年3月1日市人民政府发布的《…》: how the document came about is not what is done with it. */
const ISSUED = /\d{4}年(?:(?!\d{4}年)[^，。；\n]){0,40}(?:发布|公布|通过|批准|印发|下发|修订|修正|施行)的$/u;
/** Between the verb of an act and what it acts on: 废止市人民政府《…》 */
const TO_CITATION = new RegExp(`^(?:了|原)?(?:\\p{Script=Han}{0,16}(?:${ISSUER_ENDS.join("|")}))?$`, "u");
/** …的建议, （2018年修正）的决定 */
const SPOKEN_OF = new RegExp(`^(?:\\([^()]{0,20}\\))?的\\p{Script=Han}{0,8}?(?:${MADE_OF_ACT.join("|")})`, "u");
/** …的附表, …中有关收费的规定 */
const PART_OF = /^(?:\([^()]{0,20}\))?(?:中|的|里|附)/u;
/** 《甲办法》废止, 所取代, behind 被 */
const DONE_BY = /(?:\([^()]{0,80}\))?所?(废止|取代|代替|替代|修改|修订|修正)/uy;
/** 已被, （松政〔2010〕3号）被市人民政府 */
const BY = /^\)?(?:\([^()]{0,20}\))?(?:现?已经?|业已|均|同时|将)?[被由](?:\p{Script=Han}{1,12}(?:部|委|局|厅|院|政府|中央))?$/u;
const INTENTION = new RegExp(INTENDED.join("|"), "u");
