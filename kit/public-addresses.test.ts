import { once } from "node:events";
import { connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { isPublicAddress, isPublicUrl, publicLookup } from "./public-addresses.ts";

test.for([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "fc00::1",
  "fe80::1",
  "ff02::1",
  "2001:db8::1",
  "nonsense",
  "",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("addresses of the Internet are public", () => {
  expect(["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8"].map(isPublicAddress)).toEqual([true, true, true, true]);
});

test.for([
  "http://example.com/",
  "https://localhost/",
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://0177.0.0.1/",
  "https://[::1]/",
  "https://[::ffff:7f00:1]/",
  "https://intranet/",
  "https://db.internal/",
  "https://printer.local/",
  "https://x.localhost./",
  "https://user:pass@example.com/",
  "ftp://example.com/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "nonsense",
  "https://",
])("%s may not be called", (url) => {
  expect(isPublicUrl(url)).toBe(false);
});

test("https addresses with a public name may be called", () => {
  expect(["https://example.com/hook", "https://hooks.example.co.uk:8443/a?b=c", "https://93.184.216.34/"].map(isPublicUrl)).toEqual([true, true, true]);
});

test("a name that stands for this machine is refused when the connection is made", async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await once(server, "listening");

  const socket = connect({ host: "localhost", port: (server.address() as { port: number }).port, lookup: publicLookup });
  const [error] = await once(socket, "error").catch((thrown) => [thrown]);

  expect(error).toMatchObject({ code: "ENOTPUBLIC" });
  server.close();
});
