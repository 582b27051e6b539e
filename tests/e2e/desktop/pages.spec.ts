import { expect, test } from "../fixtures/desktop-app.ts";

test("the window shows app://marquee/, with the policy on every response", async ({ desktop, provoked: page }) => {
  const url = await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(url).toBe("app://marquee/");
  for (const path of ["/", "/no-such-file.js"]) {
    const headers = await page.evaluate(async (at) => Object.fromEntries((await fetch(at)).headers), path);
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["content-security-policy"], path).toContain("script-src 'self'");
    expect(headers["content-security-policy"], path).not.toContain("unsafe");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});

test("a part of a file is answered with 206 and that part alone", async ({ provoked: page }) => {
  const script = await page.locator("script[src]").first().getAttribute("src");
  const answer = await page.evaluate(async (src) => {
    const response = await fetch(src, { headers: { Range: "bytes=2-11" } });
    const range = response.headers.get("content-range");
    return { status: response.status, range, length: (await response.arrayBuffer()).byteLength };
  }, script ?? "");
  expect(answer.status).toBe(206);
  expect(answer.length).toBe(10);
  expect(answer.range).toMatch(/^bytes 2-11\/\d+$/);
});

test("a range that no file has is answered with 416", async ({ provoked: page }) => {
  const script = await page.locator("script[src]").first().getAttribute("src");
  const range = await page.evaluate(async (src) => {
    const response = await fetch(src, { headers: { Range: "bytes=99999999-" } });
    return [response.status, response.headers.get("content-range")];
  }, script ?? "");
  expect(range[0]).toBe(416);
  expect(range[1]).toMatch(/^bytes \*\/\d+$/);
});

test("files beside the interface are not served", async ({ desktop, provoked: page }) => {
  const paths = ["/../package.json", "/%2e%2e/main/main.js", "/..%5cmain%5cmain.js", "/.git/config", "/%00"];
  const statuses = await desktop.evaluate(
    ({ net }, all) => Promise.all(all.map(async (path) => (await net.fetch(`app://marquee${path}`)).status)),
    paths,
  );
  expect(statuses).toEqual(paths.map(() => 404));
  expect(await page.evaluate(async () => (await fetch("/assets/")).status)).toBe(404);
});
