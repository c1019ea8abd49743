import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { expectArguments, expectOptions, PATH, ZhengceError } from "../../text/index.ts";
import { FETCH_OPTIONS } from "../arguments.ts";
import { bodyOf } from "./body-of.ts";
import { checkAddress, publicLookup } from "./public-address.ts";
import { withCharset } from "./with-charset.ts";

/** Every field is optional. */
export interface FetchOptions {
  /** Addresses of one's own network as well: 127.0.0.1, 10.0.0.1, fd00::1; or those of these hosts alone. */
  allowPrivate?: boolean | readonly string[];
  /** Larger files are refused, unpacked; bytes, 64 MiB unless said. */
  maxBytes?: number;
  /** All of it may take so long; milliseconds, a minute unless said. */
  timeout?: number;
  signal?: AbortSignal;
}

const DEFAULTS: Required<Omit<FetchOptions, "signal">> = { allowPrivate: false, maxBytes: 64 * 1024 * 1024, timeout: 60_000 };
const MOST_REDIRECTS = 10;

/**
 * The content of an http or https address, as `read` and a library take it: a text whose charset only the server states is
 * given as UTF-8 with a byte order mark. Each redirection is looked at like the first address; a name is resolved once, and the
 * connection goes to the address that was looked at. Throws a `ZhengceError` with the address and a remedy: invalid-argument,
 * refused (an address of one's own network), not-found, not-readable, too-large.
 */
export async function fetchFile(url: string | URL, options: FetchOptions = {}): Promise<Uint8Array> {
  expectArguments({ url }, PATH);
  expectOptions(options, FETCH_OPTIONS);
  const { allowPrivate, maxBytes, timeout } = { ...DEFAULTS, ...options };
  const limit = AbortSignal.timeout(timeout);
  const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
  const file = url.toString();
  try {
    let at = urlOf(url);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const response = await ask(at, allowPrivate, signal);
      const next = redirectionOf(response, at);
      if (next !== undefined) {
        response.destroy();
        at = next;
        continue;
      }
      checkStatus(response.statusCode ?? 0);
      return withCharset(await bodyOf(response, maxBytes), response.headers["content-type"]);
    }
    throw new ZhengceError("not-readable", `转来转去超过 ${MOST_REDIRECTS} 次`, { remedy: "请在浏览器里打开，复制最后的网址" });
  } catch (error) {
    throw about(file, limit.aborted ? slow(timeout) : error);
  }
}

function urlOf(url: string | URL): URL {
  const parsed = URL.canParse(url.toString()) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new ZhengceError("invalid-argument", "不是 http 或 https 网址", { remedy: "请写完整的网址，如 https://www.gov.cn/…" });
  return parsed;
}

function ask(url: URL, allowPrivate: boolean | readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
  const trusted = allowPrivate === true || (allowPrivate !== false && allowPrivate.includes(url.hostname));
  if (!trusted) checkAddress(url.hostname);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(
      url,
      {
        signal,
        agent: false,
        headers: { accept: "text/html, application/pdf, */*", "accept-encoding": "gzip, deflate, br", "user-agent": "zhengce" },
        ...(!trusted && { lookup: publicLookup }),
      },
      resolve,
    );
    request.on("error", reject).end();
  });
}

function redirectionOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  return urlOf(URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : headers.location);
}

function checkStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new ZhengceError("not-found", `网页不存在（${status}）`, { remedy: "请检查网址" });
  throw new ZhengceError("not-readable", `网站没有给出内容（${status}）`, { remedy: "请在浏览器里打开，另存后再添加" });
}

function slow(timeout: number): ZhengceError {
  return new ZhengceError("not-readable", `等了 ${Math.round(timeout / 1000)} 秒还没有读完`, {
    remedy: "请稍后再试，或在浏览器里打开，另存后再添加",
  });
}

function about(file: string, error: unknown): ZhengceError {
  if (error instanceof ZhengceError)
    return new ZhengceError(error.code, error.message, { file, ...(error.remedy !== undefined && { remedy: error.remedy }) });
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
  const unknown = code === "ENOTFOUND" || code === "EAI_AGAIN";
  return new ZhengceError(unknown ? "not-found" : "not-readable", unknown ? "找不到这个网站" : `连接不上（${code || String(error)}）`, {
    file,
    remedy: "请检查网址和网络",
    cause: error,
  });
}
