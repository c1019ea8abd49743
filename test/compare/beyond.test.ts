import { describe, expect, it } from "vitest";
import { likenessBeyond } from "../../src/compare/beyond.ts";
import type { Profile } from "../../src/compare/vectors.ts";

/** A unit that has each of these features once, with length 1. */
const unit = (features: string): Profile =>
  ({ whole: { weights: new Map([...features].map(one => [one, 1])), norm: 1 } }) as unknown as Profile;

describe("likeness beyond the likest other counterpart", () => {
  const ours = [unit("abcdef")];
  const theirs = [unit("abcd"), unit("ab"), unit("ef")];
  const grid = [
    new Map([
      [0, 4],
      [1, 2],
      [2, 2],
    ]),
  ];
  const [beyond] = likenessBeyond(ours, theirs, grid);

  it("is nothing where the likest one shares the same wording", () => {
    expect(beyond!.get(1)).toBe(0);
  });

  it("is all that two share where the likest one has none of it", () => {
    expect(beyond!.get(2)).toBe(2);
  });

  it("of the likest one is what the second does not share", () => {
    expect(beyond!.get(0)).toBe(2);
  });

  it("is the whole likeness where there is no other", () => {
    expect(likenessBeyond(ours, [theirs[0]!], [new Map([[0, 4]])])[0]!.get(0)).toBe(4);
  });
});
