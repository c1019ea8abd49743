/**
 * PDFs often spell a character by the radical that looks like it: ⼀ U+2F00 for 一, ⻓ U+2ED3 for 长. The block from U+2F00
 * folds by NFKC of the character; the one from U+2E80 by Unicode's EquivalentUnifiedIdeograph. 〜 is how fonts of Japan share their ～. Nothing else changes.
 */
export function mendRadicals(text: string): string {
  return RADICAL.test(text) ? text.replace(RADICALS, one => MENDED.get(one) ?? one.normalize("NFKC")) : text;
}

const RADICAL = /[\u2e80-\u2fdf〜]/;
const RADICALS = /[\u2e80-\u2fdf〜]/g;
const MENDED: ReadonlyMap<string, string> = new Map(
  (
    "⼾户 ⾭青 〜～ " + // as mainland fonts draw them, which NFKC does not know
    "⺁厂 ⺅亻 ⺆冂 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 " +
    "⺫罒 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺲罒 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 " +
    "⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟"
  )
    .split(" ")
    .map(pair => [pair[0]!, pair[1]!]),
);
