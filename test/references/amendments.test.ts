import { describe, expect, it } from "vitest";
import { parse, references } from "zhengce";
import { keys } from "./support.ts";

const provisions = (text: string): string[] =>
  keys(text)
    .filter(line => line.startsWith("provision "))
    .map(line => line.slice("provision ".length));

describe("a decision that amends several documents", () => {
  const decision = (title: string): string => `滨河市人民政府${title}

　　市人民政府决定：

　　一、废止《护岸规定》。

　　二、对《绿道办法》作如下修改：

　　（一）删去第五条。

　　（二）将第六条修改为：“依照《水法》第九条处罚。”

　　（三）第三条第一款增加一项，作为第四项。

　　三、《步道办法》

　　（一）第七条第二款修改为：“本办法第八条不适用。”

　　（二）删去第九条。

　　四、本决定第三条自公布之日起施行。
`;
  const EXPECTED = [
    "第五条 → 绿道办法#art_5",
    "第六条 → 绿道办法#art_6",
    "第九条 → 水法#art_9",
    "第三条第一款 → 绿道办法#art_3__para_1",
    "第四项 → 绿道办法#art_3__para_1__item_4",
    "第七条第二款 → 步道办法#art_7__para_2",
    "本办法第八条 → 步道办法#art_8",
    "第九条 → 步道办法#art_9",
    "本决定第三条 → #art_3",
  ];
  it.each(["关于修改部分规章的决定", "关于废止和修改部分规章的决定", "关于修改《绿道办法》等部分规章的决定"])(
    "says of which it amends a provision: %s",
    title => {
      expect(provisions(decision(title))).toEqual(EXPECTED);
    },
  );
  it("does not go on from what the new words cite", () => {
    const text =
      "滨河市人民政府关于修改《绿道办法》的决定\n\n　　一、将第六条第一款修改为：“依照《水法》第九条第四款处罚。”第二款修改为：“免予处罚。”\n";
    expect(provisions(text).at(-1)).toBe("第二款 → 绿道办法#art_6__para_2");
  });
});

describe("the new words that an amendment quotes", () => {
  const amendment = (...items: string[]): string[] => provisions(`绿道法修正案（三）\n\n${items.join("\n\n")}\n`);
  it("count their own paragraphs, of which an item is none, as those of the article that they are to be", () => {
    expect(
      amendment(
        "一、在绿道法第三十条后增加一条，作为第三十条之一：“有下列情形之一的，处罚款：\n\n“（一）占用步道的；\n\n“（二）损坏护栏的。\n\n“单位有前款行为的，依照第一款处罚。\n\n“前两款的规定，适用于支道。”",
        "二、将绿道法第三十一条修改为：“损坏步灯的，处罚款。\n\n“有前款行为的，责令改正。”",
      ),
    ).toEqual([
      "绿道法第三十条 → 绿道法#art_30",
      "第三十条之一 → 绿道法#art_30-1",
      "前款 → 绿道法#art_30-1__para_1",
      "第一款 → 绿道法#art_30-1__para_1",
      "前两款 → 绿道法#art_30-1__para_1、绿道法#art_30-1__para_2",
      "绿道法第三十一条 → 绿道法#art_31",
      "前款 → 绿道法#art_31__para_1",
    ]);
  });
  it("go on from the paragraph that they are to be", () => {
    expect(amendment("一、在绿道法第四十条中增加一款作为第三款：“单位有前两款行为的，依照前款处罚。”").slice(2)).toEqual([
      "前两款 → 绿道法#art_40__para_1、绿道法#art_40__para_2",
      "前款 → 绿道法#art_40__para_2",
    ]);
  });
  it("can begin with their article", () => {
    expect(amendment("一、增加二条：“第四十一条　步灯由区养护。\n\n“前款规定适用于支道。\n\n“第四十二条　前款规定除外。”")).toEqual([
      "前款 → 绿道法#art_41__para_1",
      "前款 → 前款",
    ]);
  });
  it("point to nothing where the amendment does not say what they are to be", () => {
    expect(amendment("一、在绿道法第三十条后增加一条：“步灯由区养护。\n\n“前款规定适用于支道。”").at(-1)).toBe("前款 → 前款");
  });
});

it("违反 goes on from what was broken before it in the sentence, not from where it stands", () => {
  const method = (article: string): string =>
    `滨河市绿道管理办法\n\n第一条　养护单位应当：\n\n（一）登记；\n\n（二）公示。\n\n不得占用步道。\n\n第二条　${article}\n`;
  expect(
    provisions(method("违反本办法第一条第一款规定的，依照《水法》第三条处罚；违反第二款规定的，处罚款。\n\n有第一款情形的，从重。")),
  ).toEqual(["本办法第一条第一款 → #art_1__para_1", "第三条 → 水法#art_3", "第二款 → #art_1__para_2", "第一款 → #art_2__para_1"]);
  expect(provisions(method("违反本办法第一条的，处警告；对违反第（一）、（二）项的，处罚款。"))).toEqual([
    "本办法第一条 → #art_1",
    "第（一） → #art_1__item_1",
    "（二）项 → #art_1__item_2",
  ]);
});

it("the beginning or the end of an article that is amended is of that article", () => {
  const decision =
    "关于修改《松岭市茶园办法》的决定\n\n市人民政府决定，对《松岭市茶园办法》作如下修改：\n\n一、第五条开头部分修改为：“甲”。\n\n二、删去第八条第一款末尾的“乙”，删去第二款末尾的“丙”。\n";
  const keys = references(parse(decision))
    .filter(({ kind }) => kind === "provision")
    .map(({ key }) => key);
  expect(keys).toEqual(["松岭市茶园办法#art_5", "松岭市茶园办法#art_8__para_1", "松岭市茶园办法#art_8__para_2"]);
});
