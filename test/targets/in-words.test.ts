import { describe, expect, it } from "vitest";
import { says } from "./support.ts";

describe("amounts in words of size, and burdens that are taken off", () => {
  it.each([
    ["到2031年，渔业总量力争迈上万亿元台阶。", ["渔业总量 ≥1000000000000元 level by 2031 strive"]],
    ["到2031年，渔业产值突破万亿元大关。", ["渔业产值 >1000000000000元 level by 2031"]],
    ["到2031年，商户减负20亿元。", ["商户减负 2000000000元 decrease by 2031"]],
    ["新建厂房100%建设屋顶光伏。", ["新建厂房 100% level"]],
    ["到2031年，实施项目60个，总投资30亿元。", ["项目 60个 increase by 2031"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
});
