import { type Root, select } from "../tree/index.ts";
import type { LifecycleEntry } from "./status-of.ts";

/** What a text says of its own life. What a notice forwards is what is in force, so that what the inner documents say goes before what the notice says. */
export function statedLife(tree: Root): Pick<LifecycleEntry, "effective" | "expiry" | "status"> {
  const [outer, ...inner] = [...select(tree, "document")].map(({ data }) => data?.meta ?? {});
  const said = [...inner, ...(outer === undefined ? [] : [outer])];
  const effective = said.find(meta => meta.effective !== undefined)?.effective?.value;
  const expiry = said.find(meta => meta.expiry !== undefined)?.expiry?.value;
  const status = said.find(meta => meta.status !== undefined)?.status?.value;
  return {
    ...(effective !== undefined && { effective }),
    ...(expiry !== undefined && { expiry }),
    ...(status !== undefined && { status }),
  };
}
