import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { ZhengceError } from "../../text/index.ts";
import { PRIVATE_NETWORKS } from "./tables/private-networks.ts";

/** Looks at a host that is an address and no name, in whatever way it was written: URLs have it in one form. Throws a `ZhengceError` "refused". */
export function checkAddress(host: string): void {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) !== 0 && isPrivate(address)) throw refused(address);
}

/** Resolves a name for a connection, which goes to the address that is given here; one address of one's own network among them is enough to refuse. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...(options as LookupOptions), all: true }, (error, found) => {
    const addresses = found as LookupAddress[];
    if (error !== null) return done(error, []);
    const own = addresses.find(({ address }) => isPrivate(address));
    if (own !== undefined) return done(refused(`${host} → ${own.address}`), []);
    const [first] = addresses;
    if (options.all === true) done(null, addresses);
    else done(null, first!.address, first!.family);
  });
};

/** Is an address not one of the open internet: of this machine, of one's own network, or set aside? */
export function isPrivate(address: string): boolean {
  return isIP(address) === 6 ? NETWORKS.check(address, "ipv6") : NETWORKS.check(address, "ipv4");
}

const NETWORKS = new BlockList();
for (const { network, bits } of PRIVATE_NETWORKS) NETWORKS.addSubnet(network, bits, network.includes(":") ? "ipv6" : "ipv4");

function refused(address: string): ZhengceError {
  return new ZhengceError("refused", `是内部网络的地址：${address}`, { remedy: "确实要读内部网站时，请加 --allow-private" });
}
