import { expect, it } from "vitest";
import { recognize } from "zhengce/entities";

it("an amount that no number can hold has no value, and says so", () => {
  const [entity] = recognize(`共${"九".repeat(5000)}元`);
  expect([entity?.value, entity?.unresolved]).toEqual([null, true]);
});
