import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../../electron/pages/headers.ts";
import { answerRequest } from "../../../../electron/shell/protocol.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function root(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "a.mp3"), "0123456789");
  return folder;
}

test("app://marquee/ is the page, with the policy on the response", async () => {
  const response = await answerRequest({ pages: root(), media: root() }, new Request("app://marquee/"));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("<!doctype html>");
  expect(response.headers.get("Content-Security-Policy")).toBe(contentSecurityPolicy());
});

test("a Range request is answered with 206 and those bytes alone, so that audio can seek", async () => {
  const response = await answerRequest(
    { pages: root(), media: root() },
    new Request("app://marquee/a.mp3", { headers: { Range: "bytes=3-5" } }),
  );
  expect(response.status).toBe(206);
  expect(response.headers.get("Content-Range")).toBe("bytes 3-5/10");
  expect(await response.text()).toBe("345");
});

test("a range past the end is answered with 416", async () => {
  const response = await answerRequest(
    { pages: root(), media: root() },
    new Request("app://marquee/a.mp3", { headers: { Range: "bytes=99-" } }),
  );
  expect(response.status).toBe(416);
});

test.each(["app://marquee.evil/", "app://evil/index.html", "app://marquee:80/"])(
  "another host, %s, has nothing here, and its answer has the policy too",
  async (url) => {
    const response = await answerRequest({ pages: root(), media: root() }, new Request(url));
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Security-Policy")).toBe(contentSecurityPolicy());
  },
);

test.each(["app://marquee/..%2f..%2fpackage.json", "app://marquee/%2e%2e/package.json", "app://marquee/a.mp3%00.html"])(
  "path traversal by %s finds nothing",
  async (url) => {
    expect((await answerRequest({ pages: root(), media: root() }, new Request(url))).status).toBe(404);
  },
);
