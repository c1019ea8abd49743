/** Addresses that are not of the open internet (IANA's registries of special-purpose addresses, RFC 6890). IPv4 inside IPv6 (::ffff:0:0/96) counts as IPv4. */
export const PRIVATE_NETWORKS: readonly { network: string; bits: number }[] = [
  { network: "0.0.0.0", bits: 8 },
  { network: "10.0.0.0", bits: 8 },
  { network: "100.64.0.0", bits: 10 }, // behind a carrier's NAT
  { network: "127.0.0.0", bits: 8 },
  { network: "169.254.0.0", bits: 16 }, // link-local; where clouds keep a machine's credentials
  { network: "172.16.0.0", bits: 12 },
  { network: "192.0.0.0", bits: 24 },
  { network: "192.0.2.0", bits: 24 },
  { network: "192.88.99.0", bits: 24 },
  { network: "192.168.0.0", bits: 16 },
  { network: "198.18.0.0", bits: 15 },
  { network: "198.51.100.0", bits: 24 },
  { network: "203.0.113.0", bits: 24 },
  { network: "224.0.0.0", bits: 4 },
  { network: "240.0.0.0", bits: 4 },
  { network: "::", bits: 96 }, // ::, ::1, and IPv4 written the old way
  { network: "::ffff:0:0:0", bits: 96 }, // IPv4 by stateless translation (RFC 7915)
  { network: "64:ff9b::", bits: 96 }, // IPv4 by way of a translator
  { network: "64:ff9b:1::", bits: 48 },
  { network: "100::", bits: 64 },
  { network: "2001::", bits: 23 },
  { network: "2001:db8::", bits: 32 },
  { network: "2002::", bits: 16 }, // IPv4 by 6to4
  { network: "fc00::", bits: 7 },
  { network: "fe80::", bits: 10 },
  { network: "fec0::", bits: 10 },
  { network: "ff00::", bits: 8 },
];
