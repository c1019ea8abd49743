import { describe, expect, it } from "vitest";
import { compare, parse, type Root, relations } from "zhengce";
import { renderAlignmentMarkdown } from "zhengce/render";

const BOATS = ["渡船每年检验，不合格的立即停航。", "渡船按载客定额配备救生衣和救生圈。", "渡工凭证上岗，每季体检一次。"];
const PIERS = ["候船亭设置遮雨棚和长条座椅。", "码头台阶每周冲洗，清除青苔淤泥。", "夜间码头照明延长到末班船后半小时。"];
const MARKETS = ["集市摊位按类划区，鱼档远离熟食。", "集市散场后一小时内清扫地面油污。", "集市公平秤每月校准，结果张榜。"];

const plan = (title: string, ...chapters: [string, string[]][]): Root =>
  parse(
    `${title}\n\n${chapters
      .map(([head, texts], i) => `${"一二三四"[i]}、${head}\n${texts.map((text, k) => `（${"一二三四五六七八九"[k]}）${text}`).join("\n")}`)
      .join("\n")}\n`,
  );
const national = plan("渡口意见", ["渡船安全", BOATS], ["码头整治", PIERS], ["集市管理", MARKETS]);
const moved = (local: Root) => relations(compare(local, national), local, national);

describe("a chapter that stands in another order", () => {
  const local = plan("柳河乡渡口方案", ["集市管理", MARKETS], ["渡船安全", BOATS], ["码头整治", PIERS]);

  it("moved, and not each of its measures", () => {
    expect(moved(local)).toMatchObject({ chapterMoves: [{ local: "chp_1", national: "chp_3" }], moves: [] });
    const report = renderAlignmentMarkdown({ alignment: compare(local, national), local, national });
    expect(report).toMatch(/## 移位[^\n]*\n\n- 第一章 集市管理 ↔ [^\n]*（整章）\n\n/);
  });

  it("leaves the measures that moved inside it, or out of another chapter", () => {
    const [first, second, third] = MARKETS as [string, string, string];
    const mixed = plan("柳河乡渡口方案", ["集市管理", [third, first, second]], ["渡船安全", BOATS], ["码头整治", PIERS]);
    expect(moved(mixed)).toMatchObject({ chapterMoves: [{ local: "chp_1", national: "chp_3" }], moves: [{ local: "chp_1__mea_1" }] });
  });

  it("did not move where another chapter answers the same one in its place", () => {
    const [first, second, third] = BOATS as [string, string, string];
    const split = plan("柳河乡渡口方案", ["渡船安全", [first, second]], ["码头整治", PIERS], ["渡工管理", [third]], ["集市管理", MARKETS]);
    expect(moved(split)).toMatchObject({ chapterMoves: [], moves: [{ local: "chp_3__mea_1" }] });
  });
});
