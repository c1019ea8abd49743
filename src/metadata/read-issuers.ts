import { withoutWhite } from "../text/index.ts";
import { type Container, type Leaf, leaves, type Stated } from "../tree/index.ts";
import type { Parts } from "./parts-of.ts";

/** What an issuer is called in a title: 某某市人民政府办公厅关于…; 某某局等4部门关于… */
const BEFORE_ABOUT = /^(.{2,60}?)(?:等.{1,4}(?:部门|单位))?(?=关于|印发|转发)/;
/** 第十三届全国人民代表大会常务委员会第三十次会议; 国务院令; 最高人民法院审判委员会; 某某部第6次部务会议; 某某总局令 */
const ADOPTED_BY: readonly [RegExp, string?][] = [
  [/(全国)(人民代表大会(?:常务委员会)?)/],
  [
    /(?:^|日|[日，]在|[^\u4e00-\u9fff])(?![日在])([\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|自治县|县|区))(?:第[一二三四五六七八九十]+届)?(人民代表大会(?:常务委员会)?)/,
  ],
  [/最高人民法院/, "最高人民法院"],
  [/最高人民检察院/, "最高人民检察院"],
  [/国务院(?!令第\d+号(?:修|废))/, "国务院"],
  [
    /(?:^|日|经|由|[^\u4e00-\u9fff])(?![日经由])(?:中华人民共和国)?([\u4e00-\u9fff]{2,20}?(?:部|委员会|总局|局|署|人民政府|人民银行))(?=令|公告|第.{1,6}次)/,
  ],
];
/** ——某年某月某日在某省第十二届人民代表大会第三次会议上: who hears a report has not issued it */
const HEARD_BY = /^[—－─-]|[会议]上[）)]?$/;
/** 总理　某某, 市长：某某: who signs an order is a person */
const PERSON =
  /^(?:代)?(?:总理|主席|部长|省长|市长|区长|县长|旗长|镇长|乡长|州长|盟长|局长|厅长|署长|主任|秘书长|行长|院长|检察长|审计长|会长|关长|书记|理事长|董事长|总经理|总指挥|指挥长)(?:[：:]|$|[\u4e00-\u9fff×·]{2,6}$)/;
/** 某某市人民政府令, 中华人民共和国国务院令 */
const ORDER = /^(?:中华人民共和国(?=国务院|.+[部署局会行]令))?([\u4e00-\u9fff]{2,40})令$/;
const ORDER_NUMBER = /^((?:中华人民共和国(?=国务院|.+[部署局会行]令))?)([\u4e00-\u9fff]{2,30})令\s*第/;
/** The line of a title that the issuers stand above. */
const ABOUT = /^(?:关于|印发|转发)/;
const SPREAD = /^(?:[\u4e00-\u9fff][\s\u3000]+)+[\u4e00-\u9fff]$/;
/** 河北省人民政府省长 王某: the office says whose report it is */
const OFFICE = /^(.*?(?:人民政府|省|市|区|县|州))(?=省长|市长|主席|区长|县长|州长|代省长|代市长)/;

/** What the name of an issuer ends in. */
const ORGANISATION =
  /(?:政府|国务院|办公厅|办公室|办|委员会|委|局|厅|部|院|署|会|处|中心|公司|集团|银行|总社|协会|总队|支队|法院|检察院|大学|学院|党组|中央|海关|指挥部|领导小组|人大|政协)(?:[（(][^（）()]{1,20}[）)])?$/;

/** Who issued a document: from its signature, else the issuing mark, else the head of its title, else the body that adopted it. */
export function readIssuers(parts: Parts): Stated<string[]> | undefined {
  const signature = parts.get("signature");
  const signed = signature === undefined ? [] : names(signature);
  if (signed.length > 0) return stated(signature!, signed);
  const mark = parts.get("issuer");
  if (mark !== undefined) return fromMark(mark);
  return fromTitle(parts.get("title")) ?? fromOrder(parts.get("documentNumber")) ?? adoptedBy(parts.get("adoption"), false);
}

/** The congress that a report is made to: it has not issued it, but says of which place it is. */
export function readHearer(parts: Parts): Stated<string[]> | undefined {
  return adoptedBy(parts.get("adoption"), true);
}

function stated(node: Container, value: string[]): Stated<string[]> | undefined {
  return value.length === 0 ? undefined : { value, start: node.position.start.offset, end: node.position.end.offset };
}

/** Names stand on lines of their own or side by side; 国　务　院 is one. */
function names(node: Container): string[] {
  return [...leaves(node)]
    .filter(leaf => !PERSON.test(withoutWhite(leaf.value)))
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

/** The names before 关于, which may begin a line of its own: 某某部　某某局⏎关于… */
function fromTitle(title: Container | undefined): Stated<string[]> | undefined {
  const lines: Leaf[] = title === undefined ? [] : [...leaves(title)];
  if (lines[0] === undefined) return undefined;
  const start = lines[0].position.start.offset;
  const order = lines.length === 1 ? ORDER.exec(withoutWhite(lines[0].value)) : null;
  if (order !== null) return { value: [order[1]!], start, end: lines[0].position.end.offset };
  const value: string[] = [];
  for (const { value: words, position } of lines) {
    const about = ABOUT.test(words);
    const match = about ? null : BEFORE_ABOUT.exec(words);
    const said = about ? "" : (match?.[1] ?? words);
    if (/[《“]/.test(said)) return undefined;
    const names = said.split(/[\s\u3000、]+/).filter(name => name.length > 1);
    if (!names.every(name => ORGANISATION.test(name))) return undefined;
    value.push(...names);
    if (about || match !== null) return value.length === 0 ? undefined : { value, start, end: position.start.offset + said.length };
  }
  return undefined;
}

/** 国务院令第7号 */
function fromOrder(number: Container | undefined): Stated<string[]> | undefined {
  const first = number === undefined ? undefined : [...leaves(number)][0];
  const order = first === undefined ? null : ORDER_NUMBER.exec(first.value);
  if (order === null) return undefined;
  const { offset } = first!.position.start;
  return { value: [order[2]!], start: offset + order[1]!.length, end: offset + order[1]!.length + order[2]!.length };
}

function adoptedBy(adoption: Container | undefined, heard: boolean): Stated<string[]> | undefined {
  const first = adoption === undefined ? undefined : [...leaves(adoption)][0];
  if (first === undefined || HEARD_BY.test(first.value) !== heard) return undefined;
  for (const [pattern, name] of ADOPTED_BY) {
    const match = pattern.exec(first.value);
    if (match === null) continue;
    const start = first.position.start.offset + match.index;
    return { value: [name ?? (match[1] ?? "") + (match[2] ?? "")], start, end: start + match[0].length };
  }
  return undefined;
}
