import { escapeHtml } from "./html.ts";

/** A row; its cells are HTML, and `kind` is the class that it has. */
export interface CardRow {
  cells: readonly string[];
  kind?: string;
}

/** A table that on a narrow screen becomes a card a row, where each cell says its column's head; `heads` are plain text. */
export function cardTable(name: string, heads: readonly string[], rows: readonly CardRow[]): string {
  const escaped = heads.map(escapeHtml);
  const lines = rows.map(({ cells, kind }) => {
    const shown = cells.map((cell, i) => `<td data-head="${escaped[i]}">${cell}</td>`).join("");
    return `<tr${kind === undefined ? "" : ` class="${kind}"`}>${shown}</tr>`;
  });
  const head = escaped.map(one => `<th>${one}</th>`).join("");
  return `<table class="cards ${name}"><thead><tr>${head}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}
