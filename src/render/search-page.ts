import { expectArguments } from "../text/index.ts";
import { PAGE } from "./arguments.ts";
import { escapeHtml } from "./html.ts";

export interface SearchPage {
  title: string;
  /** The script that defines `zhengceSearch`: dist/browser/search.script.js. It holds no "</script". */
  script: string;
  /** What `Library.exportIndex` gave. */
  data: unknown;
}

/** 检索页: one file with a library's passages, its index and the program that searches it; it opens in any browser and asks no server. */
export function renderSearchPage(page: SearchPage): string {
  expectArguments({ page }, PAGE);
  const { title, script, data } = page;
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
<form role="search"><input type="search" name="q" aria-label="检索" placeholder="城镇化率 年:2030 地区:福建" autofocus autocomplete="off"></form>
<p id="state" role="status">正在打开…</p>
<ol id="hits"></ol>
<button id="more" hidden>再看十条</button>
</main>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script>${script}</script>
<script>${BEHAVIOUR}</script>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3rem; }
input { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem .8rem; }
#state { opacity: .75; }
#hits { padding-left: 0; list-style: none; }
#hits li { border-top: 1px solid #8884; padding: .8rem 0; overflow-wrap: anywhere; }
#hits cite { font-style: normal; font-weight: 600; }
#hits small { display: block; opacity: .75; }
#hits p { margin: .3rem 0 0; white-space: pre-line; }
mark { background: #fd06; color: inherit; }
button { font: inherit; }
`;

/** What the page does. It is written as browsers read it, and knows the search only by its public functions. */
const BEHAVIOUR = `
(() => {
  const { openExported, searchPassages } = zhengceSearch;
  const at = id => document.getElementById(id);
  const input = document.querySelector("input");
  const index = openExported(JSON.parse(at("data").textContent));
  let shown = 0, turn = 0;
  const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const snippetOf = ({ text, snippet: [from, to], highlights }) => {
    const p = document.createElement("p");
    let end = from;
    for (const [start, stop] of highlights) {
      if (start < from || stop > to) continue;
      p.append(text.slice(end, start), element("mark", text.slice(start, stop)));
      end = stop;
    }
    p.append(text.slice(end, to) + (to < text.trimEnd().length ? "…" : ""));
    return p;
  };
  const search = async offset => {
    const mine = ++turn;
    const { hits, total, messages } = await searchPassages(index, input.value, { limit: 10, offset });
    if (mine !== turn) return;
    if (offset === 0) at("hits").replaceChildren();
    for (const hit of hits) {
      const li = document.createElement("li");
      li.append(element("cite", hit.citation || hit.node), " ", hit.title);
      if (hit.heading) li.append(element("small", hit.heading));
      li.append(snippetOf(hit));
      at("hits").append(li);
    }
    shown = offset + hits.length;
    at("more").hidden = shown >= total;
    const said = messages.map(({ reason, expected = [] }) => reason + (expected.length ? "：" + expected.join("，") : ""));
    at("state").textContent = input.value.trim() === "" ? index.size + " 段" : [total + " 段", ...said].join("；");
    document.title = input.value;
    history.replaceState(null, "", "#" + encodeURIComponent(input.value));
  };
  const read = () => { input.value = decodeURIComponent(location.hash.slice(1)); return search(0); };
  input.addEventListener("input", () => search(0));
  document.querySelector("form").addEventListener("submit", event => { event.preventDefault(); search(0); });
  at("more").addEventListener("click", () => search(shown));
  addEventListener("hashchange", read);
  read();
})();
`;
