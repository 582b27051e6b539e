import { request as http } from "node:http";
import { expect, test } from "./fixtures/app.ts";

type Asked = { readonly path?: string; readonly headers?: Record<string, string>; readonly method?: string };
type Got = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** A request as anything on this machine can make it, with whatever headers it likes. */
function fetchRaw(url: string, { path = "/", headers = {}, method = "GET" }: Asked = {}): Promise<Got> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = http({ hostname, port, path, method, headers }, (response) => {
      const body: Buffer[] = [];
      response.on("data", (piece: Buffer) => body.push(piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(body).toString("utf8"),
        }),
      );
    });
    sent.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: "" });
    });
    sent.on("error", reject);
    sent.end();
  });
}

const upgrade = (origin: string | null, cookie = "") => ({
  Connection: "Upgrade",
  Upgrade: "websocket",
  "Sec-WebSocket-Version": "13",
  "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
  ...(origin !== null && { Origin: origin }),
  ...(cookie !== "" && { Cookie: cookie }),
});

/** The cookie that the token of the printed link buys. */
async function enter(url: string): Promise<string> {
  const { status, headers } = await fetchRaw(url, { path: `/${new URL(url).search}` });
  expect(status).toBe(303);
  expect(headers.location).toBe("/");
  const cookie = String(headers["set-cookie"]);
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
  return cookie.split(";")[0] ?? "";
}

test("without the token nobody gets in, and the page says what to do", async ({ app, page }) => {
  const response = await page.goto(new URL(app.url).origin);
  expect(response?.status()).toBe(403);
  await expect(page.getByRole("heading", { name: "Not this way" })).toBeVisible();
  for (const path of ["/?token=wrong", "/?token=", "/index.html", "/assets/"]) {
    expect((await fetchRaw(app.url, { path })).status, path).toBe(403);
  }
});

test("the token works once", async ({ app, marquee: page }) => {
  expect(page.url()).toBe(`${new URL(app.url).origin}/`);
  expect((await fetchRaw(app.url, { path: `/${new URL(app.url).search}` })).status).toBe(403);
});

test("a name that points at this machine is refused, cookie or not", async ({ app }) => {
  const cookie = await enter(app.url);
  const { port } = new URL(app.url);
  expect((await fetchRaw(app.url, { headers: { Cookie: cookie } })).status).toBe(200);
  for (const host of [`localhost:${port}`, `rebound.example:${port}`, "127.0.0.1", `127.0.0.1:${port}.example`]) {
    expect((await fetchRaw(app.url, { headers: { Cookie: cookie, Host: host } })).status, host).toBe(403);
  }
});

test("pages of other origins are refused, at the page and at the socket", async ({ app }) => {
  const cookie = await enter(app.url);
  const { origin } = new URL(app.url);
  const socket = (from: string | null, as = cookie) =>
    fetchRaw(app.url, { path: "/socket", headers: upgrade(from, as) }).then(({ status }) => status);
  expect(await socket(origin)).toBe(101);
  for (const other of ["https://example.org", "null", "http://127.0.0.1", origin.replace("http:", "https:")]) {
    expect((await fetchRaw(app.url, { headers: { Cookie: cookie, Origin: other } })).status, other).toBe(403);
    expect(await socket(other), other).toBe(403);
  }
  expect(await socket(null), "a socket says whose page it is").toBe(403);
  expect(await socket(origin, ""), "a socket needs the cookie too").toBe(403);
});

test("every answer carries the policy, and sounds come in pieces where asked for", async ({ app, marquee: page }) => {
  const response = await page.request.get(new URL(app.url).origin);
  const policy = response.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  const script = /src="\/?(?:\.\/)?(assets\/[^"]+\.js)"/.exec(await response.text())?.[1];
  const part = await page.request.get(`${new URL(app.url).origin}/${script}`, { headers: { Range: "bytes=0-9" } });
  expect(part.status()).toBe(206);
  expect((await part.body()).length).toBe(10);
});

test("only the interface's own files are served", async ({ app }) => {
  const headers = { Cookie: await enter(app.url) };
  for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "//etc/passwd", "/.env"]) {
    expect((await fetchRaw(app.url, { path, headers })).status, path).toBe(404);
  }
  expect((await fetchRaw(app.url, { path: "/", headers, method: "POST" })).status).toBe(405);
});
