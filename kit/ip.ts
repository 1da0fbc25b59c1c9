import { isIPv4, isIPv6 } from "node:net";

/** The first part of an address, all of it that is kept: /24 of IPv4, /48 of IPv6; null for anything else. */
export function ipPrefix(address: string | null): string | null {
  const plain = plainAddress(address);
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(":")}::/48` : null;
}

/** What counts as one address: all of IPv4, and /64 of IPv6, which one household has to itself. */
export function householdOf(address: string | null): string {
  const plain = plainAddress(address);
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(":") : plain;
}

const plainAddress = (address: string | null) => address?.replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase() ?? "";

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const [before, after] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const zeros = tail === undefined ? [] : Array(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}
