import type { Container } from "../tree/index.ts";
import { type Compact, indexAt } from "./compact.ts";
import type { Memory } from "./memory.ts";
import { type Member, readProvisions, type Step } from "./provision.ts";

/** The new words of an amendment, as far as they were read. */
export interface Quotation {
  /** 条, where the words themselves begin with it: “第九条　…” */
  article?: Step;
  /** How many 款 were begun and ended before the one that is read. */
  passed: number;
}

/** Tells, for places asked for from left to right, in which quotation they stand. */
export interface QuotationReader {
  /** `amendment`: the numbered node that a quotation does not reach beyond, so that one that is never closed ends there. */
  quotationAt(at: number, amendment: Container | undefined): Quotation | undefined;
}

/**
 * The new words that an amendment quotes run over paragraphs, of which each may begin with “ and only the last ends with ”:
 * what counts is the last of these signs. A line in it is a 款, if it is not an item or begins an article.
 */
export function quotationReader(compact: Compact, source: string): QuotationReader {
  const { text, offsets } = compact;
  let read = 0;
  let open: Quotation | undefined;
  let around: Container | undefined;
  return {
    quotationAt(at, amendment) {
      if (amendment !== around) {
        open = undefined;
        if (amendment !== undefined) read = Math.max(read, indexAt(compact, amendment.position.start.offset));
        around = amendment;
      }
      for (; read < at; read++) {
        const sign = text[read];
        if (sign === "”") open = undefined;
        else if (sign === "“") open ??= begun({ passed: 0 }, text.slice(read, read + LONGEST_HEAD));
        else if (sign === "\n" && open !== undefined && text[read + 1] !== "\n") open = nextLine(open, lineHead(read + 1));
      }
      return open;
    },
  };

  /** How the line begins in the source, where its marker stands as well. */
  function lineHead(at: number): string {
    const offset = offsets[at] ?? source.length;
    const start = source.lastIndexOf("\n", offset - 1) + 1;
    return source.slice(Math.max(start, offset - LONGEST_HEAD), offset + LONGEST_HEAD).replace(/\s/gu, "");
  }
}

function nextLine(open: Quotation, head: string): Quotation {
  return ITEM.test(head) ? open : begun({ ...open, passed: open.passed + 1 }, head);
}

/** “第九条违反…: the words are those of 第九条; “第九条规定的… cites it. */
function begun(open: Quotation, head: string): Quotation {
  if (!ARTICLE.test(head)) return open;
  const [member]: Member[] = readProvisions(head, 1);
  const [article] = member?.path.length === 1 ? member.path : [];
  return article === undefined ? open : { article, passed: 0 };
}

/** 条 and 款 that the quoted words are to be, as the amendment says before them: 作为第三十条之一：“, 第三十一条第二款修改为：“ */
export function quotedPlace(quotation: Quotation, memory: Memory, holder: Container): { article: Step; paragraph?: number } | undefined {
  const { article, passed } = quotation;
  if (article !== undefined) return { article, paragraph: 1 + passed };
  const cited = memory.outside?.provisions;
  if (cited === undefined || cited.holder !== holder || cited.isBehind === true) return undefined;
  const [first, ...others] = cited.bases.map(({ steps }) => steps);
  const [own, inside, item] = first ?? [];
  if (own?.unit !== "条" || others.some(([other]) => other?.ordinal !== own.ordinal || other.suffix !== own.suffix)) return undefined;
  if (inside === undefined) return { article: own, paragraph: 1 + passed };
  return inside.unit !== "款" ? { article: own } : { article: own, paragraph: inside.ordinal + (item === undefined ? passed : 0) };
}

const LONGEST_HEAD = 16;
/** “（四）有其他情节的, 1．登记 */
const ITEM = /^[“"]?(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/u;
const ARTICLE = /^“第[一二三四五六七八九十百千零〇\d]{1,9}条(?:之[一二三四五六七八九十]{1,2})?(?!规定|的|第|[、和与及或至到，]|所)/u;
