import { expect, it } from "vitest";
import { parse } from "zhengce";
import { provinceOf } from "../../src/metadata/index.ts";
import { CITIES, DISTRICTS, PREFECTURES } from "../../src/metadata/tables/cities.ts";
import { PROVINCES } from "../../src/metadata/tables/regions.ts";

it("the table holds each of the 333 divisions below the provinces once", () => {
  const names = [CITIES, PREFECTURES, DISTRICTS].map(table => Object.values(table).flatMap(row => row.split(" ")));
  expect(names.map(list => list.length)).toEqual([293, 30, 10]);
  expect(new Set(names.flat()).size).toBe(333);
  for (const table of [CITIES, PREFECTURES, DISTRICTS]) for (const short of Object.keys(table)) expect(PROVINCES).toHaveProperty(short);
});

it.each([
  ["福建", "福建"],
  ["福建省", "福建"],
  ["福建省厦门市", "福建"],
  ["厦门市", "福建"],
  ["厦门", "福建"],
  ["吉林市", "吉林"],
  ["恩施土家族苗族自治州", "湖北"],
  ["恩施州", "湖北"],
  ["海南藏族自治州", "青海"],
  ["海南州", "青海"],
  ["海南", "海南"],
  ["阿克苏地区", "新疆"],
  ["商洛地区", "陕西"],
  ["雄安新区", "河北"],
  ["朝阳市", "辽宁"],
  ["朝阳", undefined],
  ["柳河市", undefined],
  ["", undefined],
])("%s lies in %s", (region, province) => {
  expect(provinceOf(region)).toBe(province);
});

it.each([
  ["吉林市人民政府", "吉林市", "municipal"],
  ["吉林省吉林市人民政府", "吉林市", "municipal"],
  ["吉林省人民政府", "吉林省", "provincial"],
  ["吉林市场监督管理厅", "吉林省", "provincial"],
  ["海南藏族自治州人民政府", "海南藏族自治州", "municipal"],
  ["海南州人民政府", "海南州", "municipal"],
  ["海南省人民政府", "海南省", "provincial"],
  ["河南蒙古族自治县人民政府", "河南蒙古族自治县", "county"],
  ["恩施州人民政府", "恩施州", "municipal"],
])("%s is the government of %s", (issuer, region, level) => {
  const { meta } = parse(`${issuer}关于渡口夜航的通知\n\n各渡口：\n　　夜间停航。\n\n${issuer}\n2031年5月6日\n`).children[0]!.data!;
  expect([meta?.region?.value, meta?.level?.value]).toEqual([region, level]);
});
