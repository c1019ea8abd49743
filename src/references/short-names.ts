import { COUNTED } from "./tables/joints.ts";

/** A name that is defined, in folded text: where the words that define it stand. */
export interface ShortName {
  start: number;
  end: number;
  name: string;
  /** It was set in 《》. */
  titled: boolean;
  /** 统称, 合称, or a name that counts: it means all of a list. */
  collective: boolean;
}

/**
 * The names that are defined at `at`: 以下简称《意见》, 以下称“甲方案”, 以下统称用人单位; without 以下 only in brackets or behind a
 * comma. More than one where they are told apart: 以下分别简称《纲要》《方案》.
 */
export function readShortNames(text: string, at: number): ShortName[] {
  const form = text[at] === "以" || text[at] === "下" ? HEREAFTER : IN_BRACKETS;
  if (form === IN_BRACKETS && !/[(，；]/u.test(text[at - 1] ?? "")) return [];
  form.lastIndex = at;
  const [written, titled, quoted, bare] = form.exec(text) ?? [];
  if (written === undefined) return [];
  const first = titled ?? quoted ?? bare!;
  const collective = COLLECTIVE.test(written) || COUNTED.test(first);
  const apart = bare !== undefined && APART.test(written) ? namesApart(text, at, at + written.length - bare.length) : [];
  if (apart.length > 1) return apart;
  const names: ShortName[] = [{ start: at, end: at + written.length, name: first, titled: titled !== undefined, collective }];
  while (names.length < MOST_NAMES) {
    const { end } = names.at(-1)!;
    ANOTHER.lastIndex = end;
    const [more, inTitle, inQuotes] = ANOTHER.exec(text) ?? [];
    if (more === undefined) break;
    names.push({ start: end, end: end + more.length, name: inTitle ?? inQuotes!, titled: inTitle !== undefined, collective });
  }
  return names;
}

/** 以下分别简称|发改委、财政部: names without quotes, up to the end of the bracket or the clause. */
function namesApart(text: string, at: number, from: number): ShortName[] {
  const written = text.slice(from, from + LONGEST_NAMES).split(CLAUSE_END, 1)[0]!;
  const names: ShortName[] = [];
  let next = 0;
  for (const name of written.split(NAME_JOINT)) {
    const start = written.indexOf(name, next);
    next = start + name.length;
    if (name === "" || names.length === MOST_NAMES) return [];
    names.push({ start: names.at(-1)?.end ?? at, end: from + next, name, titled: false, collective: false });
  }
  return names;
}

const MOST_NAMES = 8;
const LONGEST_NAMES = 120;
const APART = /^(?:以下|下文|下)?分别/u;
const CLAUSE_END = /[()，,。；;：\n]/u;
const NAME_JOINT = /、|以及|和|与|及/u;
/** 以下统称, 以下合称, 以下均简称 */
const COLLECTIVE = /^(?:以下|下文|下)?(?:(?:均|一并|合并)|统称|合称|并称)/u;
const NAME = '(?:《([^《》\\n]{1,60})》|[“"「『‘]《?([^”"」』’《》\\n]{1,60})》?[”"」』’]|([^()，,。；;：、“”"《》\\n]{1,40}))';
/** 、《方案》 */
const ANOTHER = /[、和与及]?(?:《([^《》\n]{1,60})》|[“"]([^”"《》\n]{1,60})[”"])/uy;
/** 以下简称《意见》, 以下统称为用人单位, 下称“示范区” */
const HEREAFTER = new RegExp(`(?:以下|下文|下)(?:均|一并|合并|分别)?(?:简称|统称|合称|并称|称)(?:为|作)?：?${NAME}`, "uy");
/** （简称“碳普惠”）, （又称科创走廊） */
const IN_BRACKETS = new RegExp(`(?:简称|统称|合称|又称|亦称|也称|俗称)(?:为|作)?：?${NAME}(?=[)，,；])`, "uy");
