import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { describeHolder, type LockResult, lockFolder } from "../../../../electron/platform/lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const me = { pid: process.pid, shell: "desktop", since: 1 } as const;
const LOCK_MODULE = join(import.meta.dirname, "../../../../electron/platform/lock.ts");

/** Another program that has the folder until it is killed. */
async function otherProgram(folder: string) {
  const script = `
    import { lockFolder } from ${JSON.stringify(LOCK_MODULE)};
    const lock = lockFolder(${JSON.stringify(folder)}, { pid: process.pid, shell: "browser", since: 5 });
    process.stdout.write(lock.kind);
    setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [said] = await once(child.stdout, "data");
  return { child, said: String(said) };
}

function release(lock: LockResult): void {
  if (lock.kind === "taken") lock.release();
}

describe("a data folder", () => {
  test("that nobody has is taken, and free again once it is given back", () => {
    const folder = temporaryFolder();
    const first = lockFolder(folder, me);
    expect(first.kind).toBe("taken");
    release(first);
    release(first);
    expect(existsSync(join(folder, "marquee.lock.json"))).toBe(false);
    const second = lockFolder(folder, me);
    expect(second.kind).toBe("taken");
    release(second);
  });

  test("that another program has is refused, saying which", async () => {
    const folder = temporaryFolder();
    const { child, said } = await otherProgram(folder);
    expect(said).toBe("taken");
    const lock = lockFolder(folder, me);
    expect(lock).toEqual({ kind: "held", holder: { pid: child.pid, shell: "browser", since: 5 } });
  });

  test("whose holder was killed is taken over at once", async () => {
    const folder = temporaryFolder();
    const { child } = await otherProgram(folder);
    child.kill("SIGKILL");
    await once(child, "exit");
    const lock = lockFolder(folder, me);
    expect(lock.kind).toBe("taken");
    release(lock);
  });

  test("with a note that a living process left is free when that process does not hold it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "marquee.lock.json"), JSON.stringify({ ...me, pid: process.ppid }));
    const lock = lockFolder(folder, me);
    expect(lock.kind).toBe("taken");
    release(lock);
  });

  test("that is not there, or is a file, cannot be locked, and says so without an exception", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(lockFolder(join(folder, "nothing"), me).kind).toBe("not-lockable");
    expect(lockFolder(join(folder, "file"), me).kind).toBe("not-lockable");
  });
});

test("the refusal names the shell, the process, the folder, and what to do", () => {
  const words = describeHolder("/data", { pid: 42, shell: "browser", since: 0 });
  expect(words).toMatch(/in the browser \(process 42\).*\/data.*MARQUEE_DATA/);
  expect(describeHolder("/data", null)).toContain("another Marquee");
});
