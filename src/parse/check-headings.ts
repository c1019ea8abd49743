import { fold } from "../text/index.ts";
import { type Container, isLeaf, isNumbered, type ParseMessage, textOf } from "../tree/index.ts";
import { entryHeading } from "./find-contents.ts";

/** Levels that always have a heading. */
const HEADED: ReadonlySet<string> = new Set(["part", "subpart"]);
/** The share of the levels of one type that must have a heading for its lack to be told. */
const MOSTLY = 0.8;

/** Tells of levels without a heading where theirs have one, and of headings that the table of contents words in another way. */
export function checkHeadings(document: Container, messages: ParseMessage[]): void {
  const levels: Container[] = [];
  const stack: Container[] = [document];
  let contents: Container | undefined;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isNumbered(node)) levels.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      if (isLeaf(child) || child.type === "document") continue;
      if (child.type === "contents") contents = child;
      else if (isNumbered(child) && child.type !== "article") stack.push(child);
    }
  }
  tellMissing(levels, messages);
  if (contents !== undefined) compareContents(contents, levels, messages);
}

function tellMissing(levels: readonly Container[], messages: ParseMessage[]): void {
  for (const type of ["part", "subpart", "chapter", "section"] as const) {
    const same = levels.filter(level => level.type === type);
    const bare = same.filter(level => level.heading === undefined && !/^[0-9０-９]/.test(level.marker ?? ""));
    for (const level of bare) {
      const unit = HEADED.has(type) || /[编篇章节]/.test(level.marker ?? "");
      if (!unit && (same.length < 3 || same.length - bare.length < MOSTLY * same.length)) continue;
      const { start, end } = level.children[0]!.position;
      messages.push({
        ruleId: "heading-missing",
        reason: `${level.marker}没有标题`,
        english: `“${level.marker}” has no heading`,
        start: start.offset,
        end: end.offset,
        severity: "warning",
      });
    }
  }
}

/** Entries and headings stand in the same order: each entry is looked for behind the one before it. */
function compareContents(contents: Container, levels: readonly Container[], messages: ParseMessage[]): void {
  const headings = levels.map(level => ({ level, marker: fold(level.marker ?? ""), heading: fold(level.heading ?? "") }));
  const byMarker = new Map<string, number[]>();
  headings.forEach(({ marker }, i) => {
    const places = byMarker.get(marker);
    if (places === undefined) byMarker.set(marker, [i]);
    else places.push(i);
  });
  let at = 0;
  for (const entry of contents.children) {
    if (isLeaf(entry)) continue;
    const said = entryHeading(textOf(entry));
    const marker = MARKER.exec(said)?.[0];
    if (marker === undefined) continue;
    const heading = said.slice(marker.length);
    const places = byMarker.get(marker);
    const next = places?.find(place => place >= at);
    const { start, end } = entry.position;
    if (next === undefined) {
      messages.push({
        ruleId: "contents-mismatch",
        reason: `目录中的“${said}”在正文中没有找到`,
        english: `“${said}” stands in the contents and nowhere in the text`,
        start: start.offset,
        end: end.offset,
        actual: said,
        severity: "warning",
      });
      continue;
    }
    while (places!.length > 0 && places![0]! <= next) places!.shift();
    at = next + 1;
    const found = headings[next]!;
    if (found.heading === heading) continue;
    const place = found.level.children[1]?.position ?? found.level.position;
    messages.push({
      ruleId: "contents-mismatch",
      reason: `标题与目录中的“${said}”不一致`,
      english: `the heading differs from “${said}” in the contents`,
      start: place.start.offset,
      end: place.end.offset,
      actual: found.level.heading ?? "",
      expected: [heading],
      severity: "warning",
    });
  }
}

/** 第一章, 一、, （一）, 1.2 at the head of a folded entry */
const MARKER =
  /^(?:第[零〇一二三四五六七八九十百千\d]+(?:分编|[编篇章节]|部分)|[零〇一二三四五六七八九十百]+[、.．]|\([零〇一二三四五六七八九十百]+\)|\d+(?:\.\d+)*[.、]?)/;
