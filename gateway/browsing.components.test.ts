import { afterAll, test, vi } from "vitest";
import { answer, openBrowser, openExplorer, run, typeHeaders } from "./explorer/browser.fixture.ts";
import { testGraph } from "./test/graph.ts";

const graph = await testGraph({ explorer: true });
const browser = await openBrowser();
afterAll(() => browser.close());

await vi.waitUntil(async () => (await fetch(`${graph.url}/graphiql`)).ok, { timeout: 60_000, interval: 200 });
const open = () => openExplorer(browser, graph.url);

test("a visitor opens the explorer and runs its first example", async () => {
  await graph.signIn();
  const page = await open();

  await run(page, "Welcome");

  await answer(page, "totalCount");
});

test("the docs tell what a type and its fields mean", async () => {
  const page = await open();

  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await page.getByText("The member directory. Deleted, suspended and unlisted people are absent").waitFor();
});

test("a query with a token is answered for its person", async () => {
  const { accessToken } = await graph.signIn();
  const page = await open();
  await page.getByRole("tab", { name: "WhoAmI" }).click();
  await typeHeaders(page, `{ "authorization": "Bearer ${accessToken}" }`);

  await page.getByRole("button", { name: "Execute query" }).click();

  await answer(page, "account:read");
});
