import { describe, expect, it } from "vitest";
import { parse } from "zhengce";
import { roleOf } from "../../src/compare/role.ts";
import { outlineOf } from "../../src/compare/units.ts";

const roles = (text: string) => outlineOf(parse(text)).units.map(roleOf);
const article = (body: string) => roles(`茶园保护条例\n\n第一条　${body}\n\n第二条　茶农应当按照规程采摘。\n`)[0];

describe("what an article does", () => {
  it.each([
    ["为了保护茶园，根据有关法律，制定本条例。", "purpose"],
    ["本条例自2026年3月1日起施行。", "effect"],
    ["违反本条例第五条规定，占用茶园的，由农业农村主管部门责令限期恢复，处二千元罚款。", "sanction"],
    ["茶企违反本条例，以次充好的，由市场监督管理部门依法处理。", "sanction"],
    ["公职人员玩忽职守的，依法给予处分。", "sanction"],
    ["任何人有权举报违反本条例的行为，接到举报的部门应当依法处理。", "duty"],
    ["茶园承包人应当承担水土保持责任，损坏水渠给他人造成损失的，承担赔偿责任。每年冬季清淤一次。", "duty"],
    ["农业农村主管部门发现茶园内堆放废弃物的，应当责令停止堆放。", "duty"],
    ["市人民政府制定本条例所称茶园的划定办法。", "duty"],
  ])("%s", (body, role) => {
    expect(article(body)).toBe(role);
  });

  it("a measure of a programme only sets tasks, whatever it threatens", () => {
    expect(roles("茶业方案\n\n（一）整治农残。对屡查屡犯的依法处罚，追究企业责任。\n（二）建设精制中心。\n")[0]).toBe("duty");
  });
});
