import { expect, it } from "vitest";
import { read } from "../../src/formats/index.ts";
import { LAYOUTS, LINES } from "../support/pages.ts";

it.each(LAYOUTS.map(layout => [layout.name, layout] as const))(
  "of a page of %s comes the document, the whole of it and nothing else",
  async (_, { html }) => {
    const { text } = await read(new TextEncoder().encode(html));
    expect(text.trim().split(/\s*\n\s*/)).toEqual(LINES);
  },
);
