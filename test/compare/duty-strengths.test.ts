import { expect, it } from "vitest";
import { compare, dutyStrengths, parse, type Root } from "zhengce";
import { renderAlignmentMarkdown } from "zhengce/render";

const law = (title: string, ...articles: string[]): Root =>
  parse(`${title}\n\n${articles.map((text, i) => `第${"一二三四五六"[i]}条　${text}`).join("\n")}\n`);
const national = law(
  "渡船管理条例",
  "渡船经营人应当在候船亭公布渡船时刻和票价。",
  "鼓励渡船经营人在候船亭设置轮椅坡道和长条座椅。",
  "渡船经营人应当每季组织渡工演练落水救援。",
  "渡船经营人应当支持渡工学习急救。",
);
const local = law(
  "柳河县渡船管理办法",
  "渡船经营人可以在候船亭公布渡船时刻和票价。",
  "渡船经营人应当在候船亭设置轮椅坡道和长条座椅。",
  "渡船经营人必须每季组织渡工演练落水救援。",
  "支持渡工学习急救。",
);

it("what binds on one side and is a choice on the other is told, and no other change of words", () => {
  const alignment = compare(local, national);
  expect(
    dutyStrengths(alignment, local, national).map(({ local: here, national: there, verdict }) => [
      here.node,
      there.word,
      here.word,
      verdict,
    ]),
  ).toEqual([
    ["art_1", "应当", "可以", "softer"],
    ["art_2", "鼓励", "应当", "firmer"],
  ]);
  const report = renderAlignmentMarkdown({ alignment, local, national });
  expect(report).toMatch(/## 力度对照[^\n]*\n\n[^\n]*\n[^\n]*\n\| 应当 → 可以 \| [^|]* \| [^|]* \| 放松 \|\n\| 鼓励 → 应当 /);
});
