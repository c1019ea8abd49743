import { expect, it } from "vitest";
import { spokenKey, spokenRange } from "../../src/render/spoken-key.ts";

it("a key is said as people cite", () => {
  expect(spokenKey("#art_5")).toBe("第五条");
  expect(spokenKey("绿道条例#art_30-1__para_2__item_3")).toBe("《绿道条例》第三十条之一第二款第（三）项");
  expect(spokenKey("#art_3__para_1、#art_3__para_2")).toBe("第三条第一款、第三条第二款");
  expect(spokenKey("步道、骑行道办法#art_3、步道、骑行道办法#art_4")).toBe("《步道、骑行道办法》第三条、《步道、骑行道办法》第四条");
  expect(spokenKey("前款#item_2")).toBe("前款第（二）项");
  expect(spokenKey("滨府发〔2020〕3号")).toBe("滨府发〔2020〕3号");
});

it("a range is said as people cite it", () => {
  expect(spokenRange("绿道条例#art_30", "绿道条例#art_35")).toBe("《绿道条例》第三十条至第三十五条");
  expect(spokenRange("#art_3__para_1", "#art_3__para_3")).toBe("第三条第一款至第三款");
});

it("a misprinted number is said as it is printed", () => {
  expect(spokenKey("#art_十十")).toBe("第十十条");
  expect(spokenKey("绿道条例#art_百二百-1__item_2")).toBe("《绿道条例》第百二百条之一第（二）项");
  expect(spokenRange("#art_十十", "#art_20")).toBe("第十十条至第二十条");
});
