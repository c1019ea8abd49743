/** The largest of many values, or `least`: Math.max takes no more arguments than the stack holds, and a page may have a million characters. */
export function largest(values: readonly number[], least: number = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** The smallest of many values, or `most`. */
export function smallest(values: readonly number[], most: number = Number.POSITIVE_INFINITY): number {
  let found = most;
  for (const value of values) if (value < found) found = value;
  return found;
}
