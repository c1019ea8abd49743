/** What the choice looks at. */
export interface Mergeable {
  passages: number;
  /** How many of them are no longer in force. */
  gone: number;
}

/**
 * Which neighbouring segments to merge next: [from, to), or undefined where all is well. Segments are of one size if they are
 * within a factor of `FAN`; as many of one size become one, so a passage is written again a few times at most however many
 * documents come one by one, and a search meets a dozen segments. No merge takes in more than `budget` passages, nor makes
 * a segment of more than `LARGEST`, which bounds the memory it needs.
 */
export function chooseMerge(segments: readonly Mergeable[], budget: number): [from: number, to: number] | undefined {
  const most = Math.min(budget, LARGEST);
  const wasted = segments.findIndex(({ passages, gone }) => gone > 0 && gone * 2 >= passages && passages <= most);
  if (wasted >= 0) return [wasted, wasted + 1];
  for (let tier = 0; tier <= TIERS; tier++) {
    let from = 0;
    let total = 0;
    for (let to = 0; to <= segments.length; to++) {
      const next = segments[to];
      if (next !== undefined && tierOf(next) <= tier && total + next.passages <= most) {
        total += next.passages;
        continue;
      }
      if (to - from >= FAN) return [from, to];
      const startsHere = next !== undefined && tierOf(next) <= tier && next.passages <= most;
      from = startsHere ? to : to + 1;
      total = startsHere ? next.passages : 0;
    }
  }
  return undefined;
}

const FAN = 4;
/** Passages in a segment of the smallest size. */
const SMALLEST = 256;
const LARGEST = 120_000;
const TIERS = Math.ceil(Math.log(LARGEST / SMALLEST) / Math.log(FAN));

function tierOf({ passages }: Mergeable): number {
  return Math.max(0, Math.ceil(Math.log(passages / SMALLEST) / Math.log(FAN)));
}
