import { describe, expect, it } from "vitest";
import { keys, notice } from "./support.ts";

describe("an agency's code with its office in brackets", () => {
  it("is part of the number, in one form of brackets", () => {
    expect(keys(notice("依照滨（研）发〔1987〕32号、滨检【办】发［2001］3号和滨检会(研)字〔1990〕4号办理。"))).toEqual([
      "number 滨（研）发〔1987〕32号 → 滨（研）发〔1987〕32号",
      "number 滨检【办】发［2001］3号 → 滨检（办）发〔2001〕3号",
      "number 滨检会(研)字〔1990〕4号 → 滨检会（研）字〔1990〕4号",
    ]);
  });
  it("is not the end of a title", () => {
    expect(keys(notice("按照绿道办法（修订）滨政发〔2020〕2号办理。")).at(-1)).toBe("number 滨政发〔2020〕2号 → 滨政发〔2020〕2号");
  });
});
