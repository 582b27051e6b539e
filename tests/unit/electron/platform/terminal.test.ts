import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const at = (file: string) => JSON.stringify(join(import.meta.dirname, "../../../../electron/platform", file));

/** A program that says "ready", waits for its output to be unread, and then writes to it. Tells how it ended. */
async function endOf(first: string) {
  const script = `
    import { logToStderr } from ${at("log.ts")};
    import { outliveTerminal } from ${at("terminal.ts")};
    ${first}
    process.stdin.once("data", () => {
      logToStderr("nobody reads this");
      process.stdout.write("nor this");
      setTimeout(() => process.exit(7), 100);
    });
    process.stdout.write("ready");`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], { stdio: "pipe" });
  await once(child.stdout, "data");
  const ended = once(child, "exit");
  child.stdout.destroy();
  child.stderr.destroy();
  child.stdin.write("go");
  const [code] = await ended;
  return code;
}

test("a program goes on when its terminal is closed", async () => {
  expect(await endOf("outliveTerminal();")).toBe(7);
});

test("without that it would end in the middle of its work", async () => {
  expect(await endOf("")).not.toBe(7);
});
