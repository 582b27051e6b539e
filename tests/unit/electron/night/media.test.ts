import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { item, plan, question, round } from "../../game/night/nights.ts";
import { isA, openTable } from "./open-night.ts";

const LARGE = `${"a".repeat(64)}.jpg`;
const SMALL = `${"b".repeat(64)}.jpg`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "marquee-media-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, LARGE), "large");
  writeFileSync(join(path, SMALL), "small");
  return path;
}

const withMedia = (id: string) => {
  const media = { kind: "picture", file: LARGE, small: SMALL, alt: "A street" } as const;
  return { id, packId: null, note: "", question: question(id, { media }) };
};

type Got = { readonly status: number; readonly body: string };

function get(address: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(`http://${address}${path}`, { headers }, (response) => {
      let body = "";
      response.on("data", (piece) => {
        body += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

it("a question's picture is served under its handle of the night once it is next, in two sizes, and under no other name", async () => {
  const rounds = [round("a", 2, { items: [withMedia("i"), item("plain"), withMedia("j")] })];
  const table = await openTable(plan({ rounds }), { media: folder() });
  await table.command({ type: "lock" });
  const [first, second] = Object.values(table.state().media);
  if (first === undefined || second === undefined) throw new Error("Two have pictures.");
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(first).not.toBe(second);
  const stage = await table.stage();
  const shown = await stage.next(isA("view"));
  expect(JSON.stringify(shown)).toContain(`/media/${first}`);
  expect(JSON.stringify(shown)).not.toContain(LARGE);

  const statuses = async (...paths: string[]) =>
    Promise.all(paths.map(async (path) => (await get(table.address, path)).status));
  expect(await get(table.address, `/media/${first}`)).toEqual({ status: 200, body: "large" });
  expect(await get(table.address, `/media/${first}/small`)).toEqual({ status: 200, body: "small" });
  expect(await statuses(`/media/${second}`, `/media/${LARGE}`, `/media/${"0".repeat(32)}`, "/media/")).toEqual([
    404, 404, 404, 404,
  ]);
  expect((await get(table.address, `/media/${first}`, { Host: "elsewhere.example" })).status).toBe(403);
  await table.command({ type: "next" });
  await table.command({ type: "next" });
  expect(await statuses(`/media/${first}`, `/media/${second}`)).toEqual([200, 404]);
  await table.command({ type: "close" });
  await table.command({ type: "reveal" });
  await table.command({ type: "next" });
  expect(await statuses(`/media/${second}/small`)).toEqual([200]);
});

it("a question with a picture leaves phones more time to fetch it before its clock starts", async () => {
  const rounds = [round("a", 2, { items: [withMedia("i"), { ...withMedia("k"), question: question("k") }] })];
  const table = await openTable(plan({ rounds }), { media: folder() });
  await table.command({ type: "next" });
  const leads: number[] = [];
  for (const _ of [1, 2]) {
    await table.command({ type: "next" });
    const { clock } = table.view();
    leads.push(clock?.kind === "running" ? clock.opensAt - table.state().at : 0);
    await table.command({ type: "close" });
    await table.command({ type: "reveal" });
  }
  expect(leads).toEqual([3000, 600]);
});
