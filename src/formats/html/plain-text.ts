/** Text with its entities as characters, where they are common ones; undefined where only a parser knows. */
export function plainText(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let known = true;
  const plain = text.replace(ENTITY, (written: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
    const character = name !== undefined ? ENTITIES.get(name) : isPlain(code) ? String.fromCodePoint(code) : undefined;
    if (character !== undefined) return character;
    if (written !== "&") known = false;
    return written;
  });
  return known ? plain : undefined;
}

/** Neither a control character nor half of one beyond 16 bits. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code >= 0xe000 && code < 0x110000);
}

/** &#8220; &#x201c; &nbsp; and the & that may begin another, as in &copy without its semicolon, or none, as in R & D */
const ENTITY = /&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z]{2,8});|[#a-zA-Z]?)/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["middot", "·"],
  ["bull", "•"],
  ["times", "×"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
]);
