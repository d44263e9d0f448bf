import { BlockList, isIP } from "node:net";

// Two lists: one would take every IPv4 address for one of ::ffff:0:0/96.
/** Networks that are not the public internet (RFC 6890). */
const reserved4 = new BlockList();
/** The same of IPv6, and those that lead into IPv4. */
const reserved6 = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  reserved4.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  reserved6.addSubnet(network, bits, "ipv6");
}

/** Whether an IP address is not one of the public internet: of this machine, of a private network, or reserved. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return reserved4.check(address, "ipv4");
  return version === 0 || reserved6.check(address, "ipv6");
}

/** Whether a host is known by its name alone not to be one of the public internet. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return isPrivateAddress(host);
  return !host.includes(".") || /\.(?:localhost|local|internal)\.?$/i.test(host);
}
