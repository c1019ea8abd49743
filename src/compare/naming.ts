import { genreOf } from "../metadata/index.ts";
import { titleKey } from "../references/index.ts";
import type { Root } from "../tree/index.ts";
import type { Outline } from "./units.ts";

/** What a document is called, what its title says it is about, and the titles that it names at its head, where it says what it rests on. */
export interface Naming {
  title: string;
  /** 公路 of 公路法, 推动城市高质量发展 of 关于推动城市高质量发展的意见. */
  matter: string;
  cited: readonly string[];
}

export function namingOf(tree: Root, { units }: Outline): Naming {
  const { text } = tree.data;
  const title = titleKey(tree.children[0]?.data?.meta?.title?.value ?? "");
  const head = text.slice(0, Math.min(LONGEST_HEAD, units[LAST_OF_HEAD]?.node.position.end.offset ?? text.length));
  return { title, matter: matterOf(title), cited: [...head.matchAll(/《([^《》]{2,100})》/gu)].map(([, name]) => titleKey(name!)) };
}

/** What a title is about: without who issues it, without its genre and the version behind; of a notice that issues a document, what that is about. */
function matterOf(title: string): string {
  const bare = title.replace(/（[^（）]*）$/u, "");
  const genre = genreOf(bare) ?? "";
  const matter = bare
    .slice(0, bare.length - genre.length)
    .replace(/^.*(?:关于|印发)/u, "")
    .replace(/的$/u, "");
  const issued = /^〈(.+)〉$/u.exec(matter)?.[1];
  return issued === undefined ? matter : matterOf(issued);
}

/** The place of the last unit of the head: a law says in its first two articles what it is made under. */
const LAST_OF_HEAD = 1;
const LONGEST_HEAD = 8000;
/** Shorter than this it is a matter that many titles hold, or none. */
const LEAST_MATTER = 2;
const LEAST_MATTER_CITED = 5;

/** Whether the local document says by its title, or where it says what it rests on, that it is about the matter of the national one. */
export function namesTheMatter(local: Naming, { title, matter }: Naming): boolean {
  if (matter.length < LEAST_MATTER) return false;
  return (
    local.title.includes(matter) ||
    local.cited.some(name => name === title || (matter.length >= LEAST_MATTER_CITED && name.includes(matter)))
  );
}
