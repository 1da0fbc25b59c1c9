import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { signRequest, verifyRequest } from "./signature.ts";
import { aViewer } from "./test/index.ts";

const key = "k".repeat(32);
const request = { requestId: newId(), viewer: aViewer(), ip: "127.0.0.1", userAgent: "vitest" };
const body = '{"query":"{ me { id } }"}';
const signature = signRequest(key, "users", request, body);

test("a signed request says who asks, without its token", () => {
  expect(verifyRequest(key, "users", signature, body)).toEqual(request);
});

test.for([
  ["another body", () => verifyRequest(key, "users", signature, `${body} `)],
  ["another service", () => verifyRequest(key, "community", signature, body)],
  ["another key", () => verifyRequest("x".repeat(32), "users", signature, body)],
  ["later than 30 seconds", () => verifyRequest(key, "users", signature, body, Date.now() + 31_000)],
  ["far before its time", () => verifyRequest(key, "users", signature, body, Date.now() - 120_000)],
  ["a changed viewer", () => verifyRequest(key, "users", `${Buffer.from("{}").toString("base64url")}.${signature.split(".")[1]}`, body)],
  ["a cut signature", () => verifyRequest(key, "users", signature.slice(0, -4), body)],
  ["no signature", () => verifyRequest(key, "users", undefined, body)],
  ["an empty one", () => verifyRequest(key, "users", ".", body)],
  ["one with more to it", () => verifyRequest(key, "users", `${signature}.x`, body)],
] as const)("%s is refused", ([, verify]) => {
  expect(verify()).toBeNull();
});
