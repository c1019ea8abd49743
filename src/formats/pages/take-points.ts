import type { Rule } from "./grids.ts";

/** Adds the rules that a path draws between its points, in points from the top left corner: strokes, and filled rectangles that are as thin as one. */
export function takePoints(points: readonly (readonly [number, number])[], strokes: boolean, rules: Rule[]): void {
  if (points.length < 2 || points.length > 8 || rules.length >= MOST_RULES) return;
  const add = (some: readonly (readonly [number, number])[]): void => {
    const [xs, ys] = [some.map(([x]) => x), some.map(([, y]) => y)];
    const rule = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
    if (Math.min(width, height) <= THIN && Math.max(width, height) > SHORT) rules.push(rule);
  };
  if (!strokes) add(points);
  else for (let i = 0; i + 1 <= points.length; i++) add([points[i]!, points[(i + 1) % points.length]!]);
}

/** In points: a rule is no thicker, and longer. */
const THIN = 2.5;
const SHORT = 6;
/** Of a page. */
export const MOST_RULES = 4000;
