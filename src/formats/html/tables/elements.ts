/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content is no text of a document. */
export const SILENT: ReadonlySet<string> = new Set(
  "head script style noscript template svg math select button textarea input iframe object embed canvas video audio img link meta map".split(
    " ",
  ),
);

/** Elements that hold what stands around a document. */
export const AROUND: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);
