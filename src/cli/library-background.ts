import { type Background, backgroundOf, joinBackgrounds, shippedBackground } from "../compare/index.ts";
import type { Library } from "../library/index.ts";
import { ZhengceError } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { Call } from "./command.ts";
import { openLibraryIfAny } from "./open.ts";
import { textOption } from "./read-call.ts";
import { sayError } from "./say-error.ts";
import { message } from "./tables/messages.ts";
import type { Terminal } from "./terminal.ts";

/** So many documents say what is common in a library of any size: more of them change no weight that matters. */
const MOST_DOCUMENTS = 48;

/**
 * What is common in the library of a call and in such documents at large: the more it holds, the more it says. Whatever is compared, so that a report and
 * its cell in the matrix agree; where there is no library, what is common at large. So, too, where one that nobody asked for can't be read: two files can
 * be compared without it.
 */
export async function libraryBackground(call: Call, terminal: Terminal): Promise<Background> {
  try {
    const library = await openLibraryIfAny(call, terminal);
    return library === undefined ? shippedBackground() : joinBackgrounds(shippedBackground(), await commonIn(library));
  } catch (error) {
    if (!(error instanceof ZhengceError) || textOption(call, "library") !== undefined) throw error;
    const { warn } = terminal.paint;
    terminal.notice(
      `${warn("!")} ${message(terminal.language).withoutLibrary}${sayError(error, terminal.language).replace(/^zhengce: /, "")}`,
    );
    return shippedBackground();
  }
}

async function commonIn(library: Library): Promise<Background> {
  const ids = evenly(
    (await library.list()).map(({ id }) => id),
    MOST_DOCUMENTS,
  );
  const trees: Root[] = [];
  for (const id of ids) trees.push(await library.get(id));
  return backgroundOf(trees);
}

/** At most so many of a list, from all of it alike. */
function evenly<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}
