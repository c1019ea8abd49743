import { withoutWhite } from "../text/index.ts";
import type { Container, Metadata } from "../tree/index.ts";

/** 转发, 批转: what is passed on is another organ's */
const PASSED_ON = /转发|批转/;
/** 印发, 公布, 发布: what is sent out is the sender's own */
const SENT_OUT = /印发|公布|发布/;
/** Genres that make a document public, which then has their number and date: 国务院令第7号 */
const ORDERS: ReadonlySet<string> = new Set(["令", "命令"]);

/**
 * What the document around it states of one that it carries: an order or a 印发通知 its issuer, an order its number and date as well, any of them
 * region and level. What the inner one says itself stands; what is only passed on (转发) inherits nothing. The places are those in the outer one.
 */
export function inheritMetadata(inner: Container, outer: Metadata): void {
  const meta = inner.data?.meta;
  const title = withoutWhite(outer.title?.value ?? "");
  if (meta === undefined || PASSED_ON.test(title)) return;
  const isAnnex = inner.children[0]?.type === "annexMark" && !title.includes(withoutWhite(meta.title?.value ?? title));
  const isOrder = ORDERS.has(outer.genre?.value ?? "");
  const own = meta.issuer !== undefined;
  if (isOrder && !isAnnex) {
    if (meta.documentNumber === undefined && outer.documentNumber !== undefined) meta.documentNumber = outer.documentNumber;
    if (meta.date === undefined && outer.date !== undefined) meta.date = outer.date;
  }
  if (!own && outer.issuer !== undefined && !isAnnex && (isOrder || SENT_OUT.test(title))) meta.issuer = outer.issuer;
  if (own || meta.region !== undefined || meta.level !== undefined) return;
  if (outer.region !== undefined) meta.region = outer.region;
  if (outer.level !== undefined) meta.level = outer.level;
}
