import { splitClauses } from "./clauses.ts";
import { type AddUnits, type Unit, unitsIn, withoutAliases } from "./read-duty-notes.ts";
import { DUTY_ROLES, type DutyRole } from "./tables/offices.ts";

/** What binds the subject of a clause, with the words that may stand before it: 市水利局应当, 县财政局具体负责. The unit's name ends where the match begins. */
const BINDING =
  /(?:等(?:有关|相关|各有关)?(?:部门|单位)?)?(?:按(?:照)?(?:各自)?(?:的)?职责(?:分工)?|分别|共同|具体|统一|依法|同时|也|均|还|都|主要)*(?:(应当|应(?!急|用|届|收|税|对|付|聘|变|激|力|纳)|要(?!求|素|点|件|闻|害|地|道|塞|么|是|不)|须|必须|务必)|负责(?!人|同志|任)|牵头(?!部门|单位|人)|承担(?!的))/g;
/** Characters of a clause in which its subject ends. */
const LONGEST_SUBJECT = 64;
/** A time or a turn before the subject: 2027年底前市水利局要… */
const BEFORE_SUBJECT = /^(?:(?:到|在)?\d{4}年(?:\d{1,2}月)?(?:底|末|初)?(?:以?前|之前)|其中|同时|并且|原则上)/;
/** Words that only look like a unit's name, and private bodies that a rule binds. */
const NO_SUBJECT =
  /^其|(?:布|格|结|全|棋|终|大|破|僵)局$|会同|联合(?!会)|(?:全|干|内|外|局|总|中|东|西|南|北)部$|(?:兴|举|承|开|主|创|筹|经|督)办$|^(?![省市县区州国]).*(?:公司|集团|中心)$/;

/** Units that are the subject of a clause and bound to act: 市财政局负责资金保障, 市人民政府应当…, 自然资源部要… */
export function readSubjects(text: string, start: number, end: number, add: AddUnits): void {
  for (const clause of splitClauses(text, start, end)) {
    const from = clause.start + (BEFORE_SUBJECT.exec(text.slice(clause.start, clause.start + 20))?.[0].length ?? 0);
    const words = text.slice(from, Math.min(clause.end, from + LONGEST_SUBJECT + 12));
    for (const match of words.matchAll(BINDING)) {
      if (match.index < 2 || match.index > LONGEST_SUBJECT) continue;
      const units = unitsOf(words.slice(0, match.index));
      if (units.length === 0) continue;
      add(from, units, match[1] === undefined ? roleOf(match[0]) : roleOf(words.slice(match.index + match[0].length)));
      break;
    }
  }
}

/** The units of the subject where it is nothing but units. */
function unitsOf(written: string): Unit[] {
  const subject = withoutAliases(written).trimEnd();
  const units = unitsIn(subject, "named").filter(({ text }) => !NO_SUBJECT.test(text));
  const last = units.at(-1);
  if (last === undefined || last.end < subject.length) return [];
  const named = units.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return named >= subject.replace(/ /g, "").length - 2 ? units : [last].filter(({ start }) => start === 0);
}

/** The part that the word itself gives, or the first one behind 应当 and 要: 应当配合, 要会同, 要指导. */
function roleOf(words: string): DutyRole {
  if (/^(?:牵头)?(?:会同|联合)/.test(words)) return "lead";
  if (/牵头$/.test(words)) return "lead";
  return DUTY_ROLES.find(({ behind }) => behind.test(words))?.role ?? "responsible";
}
