import { withoutWhite } from "../text/index.ts";
import { type Container, type Leaf, leaves, type Stated } from "../tree/index.ts";

/** What an issuer is called in a title: 某某市人民政府办公厅关于…; 某某局等4部门关于… */
const BEFORE_ABOUT = /^(.{2,60}?)(?:等.{1,4}(?:部门|单位))?(?=关于|印发|转发)/;
/** 第十三届全国人民代表大会常务委员会第三十次会议; 国务院令; 最高人民法院审判委员会 */
const ADOPTED_BY: readonly [RegExp, string?][] = [
  [
    /(?:第[一二三四五六七八九十]+届)?((?:全国|[\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|自治县))人民代表大会(?:常务委员会)?)(?:第[一二三四五六七八九十]+届)?/,
  ],
  [/最高人民法院/, "最高人民法院"],
  [/最高人民检察院/, "最高人民检察院"],
  [/国务院/, "国务院"],
];
const SPREAD = /^(?:[\u4e00-\u9fff][\s\u3000]+)+[\u4e00-\u9fff]$/;
/** 河北省人民政府省长 王某: the office says whose report it is */
const OFFICE = /^(.*?(?:人民政府|省|市|区|县|州))(?=省长|市长|主席|区长|县长|州长|代省长|代市长)/;

/** What the name of an issuer ends in. */
const ORGANISATION =
  /(?:政府|国务院|办公厅|办公室|办|委员会|委|局|厅|部|院|署|会|处|中心|公司|集团|银行|总社|协会|总队|支队|法院|检察院|大学|学院|党组|中央|海关|指挥部|领导小组|人大|政协)(?:[（(][^（）()]{1,20}[）)])?$/;

/** Who issued a document: from its signature, else the issuing mark, else the head of its title, else the body that adopted it. */
export function readIssuers(document: Container): Stated<string[]> | undefined {
  const part = (type: Container["type"]): Container | undefined =>
    document.children.find(child => child.type === type) as Container | undefined;
  const signature = part("signature");
  if (signature !== undefined) return stated(signature, names(signature));
  const mark = part("issuer");
  if (mark !== undefined) return fromMark(mark);
  return fromTitle(part("title")) ?? fromAdoption(part("adoption"));
}

function stated(node: Container, value: string[]): Stated<string[]> | undefined {
  return value.length === 0 ? undefined : { value, start: node.position.start.offset, end: node.position.end.offset };
}

/** Names stand on lines of their own or side by side; 国　务　院 is one. */
function names(node: Container): string[] {
  return [...leaves(node)]
    .flatMap(leaf => (SPREAD.test(leaf.value) ? [withoutWhite(leaf.value)] : leaf.value.split(/[\s\u3000、]+/)))
    .filter(name => name.length > 1);
}

function fromMark(mark: Container): Stated<string[]> | undefined {
  const first = [...leaves(mark)][0];
  if (first === undefined) return undefined;
  const office = OFFICE.exec(first.value);
  if (office !== null) {
    const name = /政府$/.test(office[1]!) ? office[1]! : `${office[1]!}人民政府`;
    return { value: [name], start: first.position.start.offset, end: first.position.start.offset + office[1]!.length };
  }
  const value = names(mark)
    .map(name => name.replace(/文件$/, ""))
    .filter(name => name.length > 1);
  return stated(mark, value);
}

function fromTitle(title: Container | undefined): Stated<string[]> | undefined {
  const first: Leaf | undefined = title === undefined ? undefined : [...leaves(title)][0];
  if (first === undefined) return undefined;
  const match = BEFORE_ABOUT.exec(first.value);
  if (match === null || /[《“]/.test(match[1]!)) return undefined;
  const value = match[1]!.split(/[\s\u3000、]+/).filter(name => name.length > 1);
  if (value.length === 0 || !value.every(name => ORGANISATION.test(name))) return undefined;
  const start = first.position.start.offset;
  return { value, start, end: start + match[1]!.length };
}

function fromAdoption(adoption: Container | undefined): Stated<string[]> | undefined {
  const first = adoption === undefined ? undefined : [...leaves(adoption)][0];
  if (first === undefined) return undefined;
  for (const [pattern, name] of ADOPTED_BY) {
    const match = pattern.exec(first.value);
    if (match === null) continue;
    const start = first.position.start.offset + match.index;
    return { value: [name ?? (match[1] ?? "") + (match[2] ?? "")], start, end: start + match[0].length };
  }
  return undefined;
}
