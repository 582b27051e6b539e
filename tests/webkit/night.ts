import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../scripts/start/root.ts";

/** A small night that is hosted from the terminal, as `npm run night` does. */
export type TerminalNight = {
  readonly url: string;
  /** Whether the address is the loopback's: a browser trusts it then, as it trusts no host in a room. */
  readonly isLoopback: boolean;
  /** Takes a step of the host's ("next"), and gives the phase after it. */
  readonly step: (command: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

function lanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((infos) => infos ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? null;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

export async function hostNight(): Promise<TerminalNight> {
  const address = lanAddress() ?? "127.0.0.1";
  const child = spawn("node", [join(ROOT, "scripts", "night.ts"), "--address", address], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const lineWith = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error("The night has ended by itself.");
      const found = pattern.exec(value)?.[1];
      if (found !== undefined) return found;
    }
  };
  const url = await lineWith(/"url": "([^"]+)"/);
  return {
    url,
    isLoopback: address === "127.0.0.1",
    step: (command) => {
      child.stdin.write(`${command}\n`);
      return lineWith(/"phase":"([^"]+)"/);
    },
    end: async () => {
      child.stdin.end();
      await ended(child);
    },
  };
}
