import type { Metadata, Stated } from "../tree/index.ts";
import { cityAt } from "./province-of.ts";
import { NAMESAKES, NATIONAL, PROVINCES } from "./tables/regions.ts";

type Place = Pick<Metadata, "region" | "level">;

const SHORT = Object.keys(PROVINCES).sort((a, b) => b.length - a.length);
/** 广州市…, 黔东南苗族侗族自治州…; at the head of a name, behind a province or not */
const CITY = /^([\u4e00-\u9fff]{2,10}?(?:自治州|地区|盟|市))/;
/** 某某县…, 某某区…, 某某自治县… */
const COUNTY = /^([\u4e00-\u9fff]{2,10}?(?:自治县|自治旗|县|区|旗))(?!域|块)/;
const NOT_A_REGION = /^(?:城市|全市|本市|县市|大城市|我市|省市|都市|超大城市|区市|市|社区|园区|地区|辖区|灾区|山区|新区|城区)$/;
/** 关于印发广州市…的通知: the name that the title speaks of */
const ABOUT = /(?:印发|转发|发布|公布)[《“]?|^(?:中共|中国共产党)?|\d{4}年/g;

/** What the title of a national document begins with; a ministry's name alone may be an ordinary word there. */
const NATIONAL_TITLE = /^(?:中共中央|国务院|全国人民代表大会|最高人民|中华人民共和国)/;

/** Region and level of a document, from its issuer's name, else from the head of its title. */
export function readRegion(issuer: Metadata["issuer"], title: Metadata["title"]): Place {
  if (issuer !== undefined) {
    for (const name of issuer.value) {
      const found = placeOf(name.replace(/^(?:中共|中国共产党)/, ""), issuer);
      if (found !== undefined) return found;
    }
  }
  if (title === undefined) return {};
  for (const { index, 0: words } of title.value.matchAll(ABOUT)) {
    const name = title.value.slice(index + words.length);
    if (/^(?:关于|推|加|促|进)/.test(name)) continue;
    const found = placeOf(name, title);
    if (found !== undefined && (found.level?.value !== "national" || NATIONAL_TITLE.test(name))) return found;
  }
  return {};
}

function placeOf(name: string, { start, end }: Stated<unknown>): Place | undefined {
  const place = (region: string | undefined, level: NonNullable<Metadata["level"]>["value"]): Place =>
    region === undefined
      ? { level: { value: level, start, end } }
      : { region: { value: region, start, end }, level: { value: level, start, end } };
  const isNamesake = name.search(NAMESAKES) === 0;
  const short = isNamesake ? undefined : SHORT.find(province => name.startsWith(province));
  if (short !== undefined) {
    const full = PROVINCES[short]!;
    const rest = name.slice(name.startsWith(full) ? full.length : short.length).replace(/^(?:省|市)/, "");
    return within(rest, place) ?? place(full, "provincial");
  }
  if (NATIONAL.test(name)) return place(undefined, "national");
  return within(name, place);
}

function within(name: string, place: (region: string, level: "municipal" | "county") => Place): Place | undefined {
  const city = CITY.exec(name)?.[1] ?? cityAt(name);
  const county = COUNTY.exec(name)?.[1];
  if (
    county !== undefined &&
    !NOT_A_REGION.test(county) &&
    (city === undefined || county.length < city.length) &&
    /^(?:人民政府|人民代表大会|人民法院|人民检察院|人大|政协|委|[\u4e00-\u9fff]{0,12}(?:局|委员会|办公室))/.test(name.slice(county.length))
  )
    return place(county, "county");
  if (city === undefined || NOT_A_REGION.test(city)) return undefined;
  return place(city, "municipal");
}
