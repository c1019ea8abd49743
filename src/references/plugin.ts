import { expectOptions } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { REFERENCE_OPTIONS } from "./arguments.ts";
import { type ReferenceOptions, references } from "./find-references.ts";
import { terms } from "./find-terms.ts";
import type { Reference, Term } from "./reference.ts";

/** A vfile as far as the plugin needs one. */
interface Carrier {
  data: { references?: Reference[]; terms?: Term[] };
}

/** A unified transformer: leaves the tree as it is and puts what it cites and defines on `file.data.references` and `file.data.terms`. */
export function zhengceReferences(options: ReferenceOptions = {}): (tree: Root, file: Carrier) => void {
  expectOptions(options, REFERENCE_OPTIONS);
  return (tree, file) => {
    file.data.references = references(tree, options);
    file.data.terms = terms(tree);
  };
}
