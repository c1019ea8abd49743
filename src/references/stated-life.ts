import { expectArguments, TREE } from "../text/index.ts";
import { type Container, type Root, select, textOf } from "../tree/index.ts";
import type { LifecycleEntry } from "./status-of.ts";
import { NORM_HEADS } from "./tables/head-words.ts";
import { MADE } from "./tables/life-words.ts";

/** What a text says of its own life. What a notice forwards is what is in force, so that what the inner documents say goes before what the notice says. */
export function statedLife(tree: Root): Pick<LifecycleEntry, "effective" | "expiry" | "status" | "law"> {
  expectArguments({ tree }, TREE);
  const documents = [...select(tree, "document")];
  const [outer, ...inner] = documents.map(({ data }) => data?.meta ?? {});
  const said = [...inner, ...(outer === undefined ? [] : [outer])];
  const effective = said.find(meta => meta.effective !== undefined)?.effective?.value;
  const expiry = said.find(meta => meta.expiry !== undefined)?.expiry?.value;
  const status = said.find(meta => meta.status !== undefined)?.status?.value;
  const law = documents.find(isLaw);
  const promulgated = law?.data?.meta?.promulgated?.value;
  return {
    ...(law !== undefined && { law: promulgated === undefined ? {} : { promulgated } }),
    ...(effective !== undefined && { effective }),
    ...(expiry !== undefined && { expiry }),
    ...(status !== undefined && { status }),
  };
}

/** A norm whose 题注 tells how it was made; a date alone below the title is when it was issued, and a plan that a congress has approved is no norm. */
function isLaw({ children, data }: Container): boolean {
  const adoption = children.find((child): child is Container => child.type === "adoption");
  return adoption !== undefined && HOW_MADE.test(textOf(adoption)) && NORMS.test(data?.meta?.genre?.value ?? "");
}

const HOW_MADE = new RegExp(`${MADE.join("|")}|修正|修订|修改`, "u");
const NORMS = new RegExp(`^(?:${NORM_HEADS.join("|")}|宪法|修正案)$`, "u");
