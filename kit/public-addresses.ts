import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { config } from "./config.ts";

/** Whether the address is one of the public Internet: not private, local, reserved, nor another form of such. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/**
 * Whether a URL somebody gave us may be called: https to a public name or address, without credentials.
 * What a name stands for is checked again at each connection, by `publicLookup`. With PRIVATE_TARGETS=on all is let through.
 */
export function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return false;
  if (config.PRIVATE_TARGETS === "on") return url.protocol === "https:" || url.protocol === "http:";
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const isName = !ipaddr.isValid(host);
  return (
    url.protocol === "https:" &&
    (isName ? /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host) && !/\.(localhost|local|internal|home\.arpa)$/.test(host) : isPublicAddress(host))
  );
}

/** Finds a name's addresses for one connection, and refuses names that stand for an address that is not public. */
export const publicLookup: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, "", 0);
    const isAllowed = config.PRIVATE_TARGETS === "on" || addresses.every(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!isAllowed || !first) return answer(Object.assign(new Error(`${host} is not a public address`), { code: "ENOTPUBLIC" }), "", 0);
    return options.all ? answer(null, addresses) : answer(null, first.address, first.family);
  });
};
