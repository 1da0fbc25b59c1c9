import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { answer, execute, openBrowser, openExplorer, run, typeHeaders } from "./browser.fixture.ts";
import { startTinyGraph } from "./tiny-graph.ts";

let scratch: string;
let graph: { url: string; close(): Promise<void> };
let browser: Browser;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "explorer-"));
  graph = await startTinyGraph(join(scratch, "builds"));
  browser = await openBrowser();
}, 60_000);
vi.setConfig({ testTimeout: 30_000 });
afterAll(async () => {
  await browser?.close();
  await graph?.close();
  await rm(scratch, { recursive: true, force: true });
});

const open = (colorScheme?: "light" | "dark") => openExplorer(browser, graph.url, colorScheme);
const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

test("the first example is open and runs with its variables", async () => {
  const page = await open();

  await execute(page);

  await answer(page, "Hello, visitor!");
  expect(await page.title()).toBe("Atrium");
});

test("an example runs with its authorization header", async () => {
  const page = await open();

  await run(page, "Me");

  await answer(page, "Ada");
});

test("a typed authorization header goes with the query", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Me" }).click();
  await typeHeaders(page, '{ "authorization": "Bearer of-nobody" }');

  await execute(page);

  await answer(page, "null");
});

test("a subscription's socket carries the authorization header", async () => {
  const page = await open();

  await run(page, "Countdown");

  await answer(page, "1 for Ada");
});

test("the docs show what a type is", async () => {
  const page = await open();

  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Member" }).click();

  await page.getByText("A person with an account.").waitFor();
});

test("a token is kept only when the reader lets headers persist", async () => {
  const page = await open();
  const persist = (choice: "On" | "Off") => page.getByRole("dialog").getByRole("button", { name: choice, exact: true });
  const settings = () => page.getByRole("button", { name: "Open settings dialog" }).click();

  await run(page, "Me");
  await answer(page, "Ada");
  await expect.poll(() => stored(page)).toContain("graphiql:queries");
  expect(await stored(page)).not.toContain("of-a-member");

  await settings();
  await persist("On").click();
  await page.reload();
  await execute(page);
  await answer(page, "Ada");
  expect(await stored(page)).toContain("of-a-member");

  await settings();
  expect(await persist("On").getAttribute("class")).toContain("active");
  await persist("Off").click();
  expect(await stored(page)).not.toContain("of-a-member");
});

test("the page follows the reader's light or dark theme", async () => {
  const background = (page: Page) =>
    page.locator(".graphiql-container").evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).backgroundColor);

  const [light, dark] = [await background(await open("light")), await background(await open("dark"))];

  expect(light).not.toBe(dark);
});
