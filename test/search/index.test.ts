import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createIndex, openIndex } from "zhengce/search";

const PASSAGES = [
  { id: "甲#mea_1", title: "河湖管护办法", heading: "总则", text: "河长每月巡河一次，发现乱倒垃圾的，当日处置。" },
  { id: "甲#mea_2", title: "河湖管护办法", heading: "监督", text: "到２０３０年，水质优良断面比例达到百分之九十。" },
  { id: "乙#art_1", title: "校园食堂条例", heading: "", text: "食堂采购食材，应当查验供货者的许可证，留样48小时。" },
];

describe("an index", () => {
  const index = createIndex();
  for (const passage of PASSAGES) index.add(passage);

  it("ranks the passage that answers first", () => {
    expect(index.search("食堂怎么采购食材")[0]?.id).toBe("乙#art_1");
    expect(index.search("谁来巡河")[0]?.id).toBe("甲#mea_1");
  });

  it("gives the same ranking after it was saved and opened again", () => {
    const again = openIndex(index.save());
    for (const query of ["巡河", "食堂 许可证", "水质", "2030"]) expect(again.search(query)).toEqual(index.search(query));
  });

  it("opens from a Buffer, from a file and from bytes that begin anywhere", () => {
    const bytes = index.save();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const path = join(mkdtempSync(join(tmpdir(), "zhengce-")), "index");
    writeFileSync(path, bytes);
    for (const source of [Buffer.from(bytes), shifted.subarray(3), path]) {
      const again = openIndex(source);
      expect(again.search("巡河")).toEqual(index.search("巡河"));
      again.close();
    }
  });
});
