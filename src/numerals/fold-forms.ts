/**
 * The same text, character for character, with full-width ASCII made half-width and the traditional forms that numbers,
 * units and dates are written with made simplified, so that one table serves all. Offsets do not move.
 * The Chinese comma stays what it is, except where it groups full-width digits: １，２３４.
 */
export function foldForms(text: string): string {
  return text.replace(FOLDABLE, character => FOLDED.get(character)!);
}

const TRADITIONAL =
  "萬万億亿兩两倆俩貳贰參叁叄叁弐贰壱壹陸陆負负點点個个圓圆圜圆週周後后禮礼幾几餘余對对雙双張张條条項项戶户間间隻只頭头棟栋層层畝亩頃顷噸吨錢钱幣币歲岁時时鐘钟鍾钟號号從从農农曆历節节過过來来這这攝摄華华內内當当際际";

const FOLDED: ReadonlyMap<string, string> = new Map([...fullWidth(), ...traditional(), ["，", ","]]);
/** Each of these characters, and the comma of １，２３４. */
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].filter(form => form !== "，").join("")}]|(?<=[０-９])，(?=[０-９]{3}(?![０-９]))`, "g");

function* fullWidth(): Generator<[string, string]> {
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const half = String.fromCharCode(code - 0xfee0);
    if (!"!(),;?".includes(half)) yield [String.fromCharCode(code), half];
  }
  yield ["\u3000", " "];
  yield ["\u00a0", " "];
  yield ["￥", "¥"];
  yield ["−", "-"];
  yield ["µ", "μ"];
}

function* traditional(): Generator<[string, string]> {
  for (let i = 0; i < TRADITIONAL.length; i += 2) yield [TRADITIONAL[i]!, TRADITIONAL[i + 1]!];
}
