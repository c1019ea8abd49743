import { expect, it } from "vitest";
import { documentOf, targetsOf } from "./support.ts";

const named = (text: string): string[] =>
  targetsOf(documentOf(text)).map(({ indicator, value, unit }) => `${indicator.text} ${value?.value}${unit ?? ""}`);

it.each([
  ["到2028年，聘请80名老船工担任航道讲解员。", ["老船工 80名"]],
  ["到2028年，选派60名兽医下沉到牧业村。", ["兽医 60名"]],
  ["到2028年，采珠户人均年增收900元。", ["采珠户人均年增收 900元"]],
  ["到2028年，聘请渔业顾问40名。", ["渔业顾问 40名"]],
  ["到2028年，把送书船开到90个海岛。", ["送书船 90个"]],
  ["到2028年，培养30名到岗一年以上的灯塔看守员。", ["到岗一年以上的灯塔看守员 30名"]],
])("%s", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it("a preposition alone names nothing", () => {
  expect(named("到2028年，给700户渔民发放救生衣。").join()).not.toMatch(/(?:^|,)给 /);
});
