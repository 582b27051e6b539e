import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { recall, remember } from "../../../../electron/web/remembered.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("secret and port come back, readable by their owner alone", () => {
  const folder = temporaryFolder();
  const { secret } = recall(folder);
  remember(folder, { secret, port: 41234 }, vi.fn());
  expect(recall(folder)).toEqual({ secret, port: 41234 });
  if (process.platform !== "win32") expect(statSync(join(folder, "serve.json")).mode & 0o777).toBe(0o600);
});

test("the first run makes a secret of its own, long enough not to be guessed", () => {
  const [one, two] = [recall(temporaryFolder()), recall(temporaryFolder())];
  expect(one.secret).not.toBe(two.secret);
  expect(one.secret.length).toBeGreaterThanOrEqual(43);
  expect(one.port).toBe(0);
});

test.each(["", "{", '{"secret":"short","port":1}', '{"secret":"a secret of thirty-two letters...","port":-1}'])(
  "a file with %j counts as none",
  (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "serve.json"), text);
    expect(recall(folder).port).toBe(0);
  },
);

test("a folder that cannot be written to costs a line in the log", () => {
  const log = vi.fn();
  remember(join(temporaryFolder(), "nothing"), { secret: "s".repeat(32), port: 1 }, log);
  expect(log).toHaveBeenCalledOnce();
});
