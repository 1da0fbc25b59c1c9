import { type Browser, chromium, type Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

const CHROMIUM = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Debian's Chromium, which finds no host but this one. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: "/usr/bin/chromium", args: CHROMIUM });

/** GraphiQL in a profile of its own; the test fails on a request beyond the own origin and on any complaint in the console. */
export async function openExplorer(browser: Browser, base: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = new URL(base).host;
  await context.route(
    (url) => url.host !== own && url.protocol !== "data:",
    (route) => {
      complaints.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("websocket", (socket) => new URL(socket.url()).host !== own && complaints.push(`socket to ${socket.url()}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  await page.goto(`${base}/graphiql`);
  return page;
}

export const execute = (page: Page) => page.getByRole("button", { name: "Execute query" }).click();

export async function run(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  await execute(page);
}

/** Replaces the headers of the open tab. */
export async function typeHeaders(page: Page, headers: string): Promise<void> {
  await page.getByRole("button", { name: "Headers" }).click();
  await page.getByRole("region", { name: "Headers" }).getByRole("code").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(headers.slice(0, -1)); // the editor closes the brace itself
}

export const answer = (page: Page, text: string) => page.locator(".graphiql-response").getByText(text).first().waitFor();
