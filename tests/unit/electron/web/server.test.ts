import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../../../electron/web/server.ts";
import { ask, runningServer } from "./running-server.ts";

async function entered() {
  const running = await runningServer();
  const { port, gate } = running;
  const welcome = await ask(port, `/?token=${gate.token}`);
  const cookie = String(welcome.headers["set-cookie"]).split(";")[0] ?? "";
  return { ...running, welcome, cookie };
}

describe("the printed link", () => {
  test("leads to the page, with a cookie, and leaves no token in the address bar", async () => {
    const { port, welcome, cookie } = await entered();
    expect(welcome).toMatchObject({ status: 303, headers: { location: "/" } });
    const page = await ask(port, "/", { cookie });
    expect(page).toMatchObject({ status: 200, body: "<!doctype html><title>Marquee</title>" });
  });

  test("opened a second time elsewhere shows a plain page that says what to do", async () => {
    const { port, gate } = await entered();
    const second = await ask(port, `/?token=${gate.token}`);
    expect(second.status).toBe(403);
    expect(second.headers["content-type"]).toContain("text/html");
    expect(second.body).toContain("start Marquee again");
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  test("opened a second time in the same browser leads to the page", async () => {
    const { port, gate, cookie } = await entered();
    expect(await ask(port, `/?token=${gate.token}`, { cookie })).toMatchObject({
      status: 303,
      headers: { location: "/" },
    });
  });

  test("is not spent by a HEAD request or under another path", async () => {
    const { port, gate } = await runningServer();
    expect((await ask(port, `/?token=${gate.token}`, {}, "HEAD")).status).toBe(403);
    expect((await ask(port, `/index.html?token=${gate.token}`)).status).toBe(403);
    expect((await ask(port, `/?token=${gate.token}`)).status).toBe(303);
  });
});

describe("without a session", () => {
  test.each(["/", "/index.html", "/gong.mp3", "/nothing.js", "/../package.json"])("%s is refused", async (path) => {
    const { port } = await runningServer();
    expect((await ask(port, path)).status).toBe(403);
  });

  test("the refusal has the same policy as every other answer", async () => {
    const { port } = await runningServer();
    const { headers } = await ask(port, "/");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

describe("with a session", () => {
  test("a part of a sound is a 206, so that it can seek", async () => {
    const { port, cookie } = await entered();
    const part = await ask(port, "/gong.mp3", { cookie, range: "bytes=2-4" });
    expect(part).toMatchObject({ status: 206, body: "234", headers: { "content-range": "bytes 2-4/10" } });
    expect((await ask(port, "/gong.mp3", { cookie, range: "bytes=10-" })).status).toBe(416);
  });

  test.each(["/../server.test.ts", "/..%2fserver.test.ts", "//etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/nothing.js"])(
    "%s is not found",
    async (path) => {
      const { port, cookie } = await entered();
      expect((await ask(port, path, { cookie })).status).toBe(404);
    },
  );

  test("nothing can be posted", async () => {
    const { port, cookie } = await entered();
    expect((await ask(port, "/", { cookie }, "POST")).status).toBe(405);
  });

  test("another Host (DNS rebinding) or Origin is refused", async () => {
    const { port, cookie } = await entered();
    expect((await ask(port, "/", { cookie, host: `evil.example:${port}` })).status).toBe(403);
    expect((await ask(port, "/", { cookie, origin: "http://evil.example" })).status).toBe(403);
  });
});

test("the token does not work under another Host", async () => {
  const { port, gate } = await runningServer();
  expect((await ask(port, `/?token=${gate.token}`, { host: "evil.example" })).status).toBe(403);
  expect((await ask(port, `/?token=${gate.token}`)).status).toBe(303);
});

describe("the port", () => {
  test("that is taken is passed over for the next one offered", async () => {
    const { port } = await runningServer();
    const second = await listen([port, 0]);
    onTestFinished(() => void second.server.close());
    expect(second.port).not.toBe(port);
    expect(second.server.address()).toMatchObject({ address: "127.0.0.1" });
  });

  test("that is taken, and the only one offered, is an error", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(listen([port])).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
