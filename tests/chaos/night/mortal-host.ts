import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CallInput, CallName, CallOutput } from "../../../electron/api/contract/calls.ts";
import type { FromChild } from "./ipc.ts";

/** The program was killed while it was asked something. */
export class Gone extends Error {}

/** A host that is killed and started again, on one folder. */
export type MortalHost = {
  /** Rejects with `Gone` when it was killed meanwhile, with another error when it refuses. */
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** SIGKILL, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly end: () => Promise<void>;
};

const CHILD = join(import.meta.dirname, "child.ts");

export function createMortalHost(folder: string, articles: string): MortalHost {
  let child: ChildProcess | null = null;
  let id = 0;
  let open = new Map<number, { readonly take: (result: FromChild["result"]) => void; readonly gone: () => void }>();

  const forgetAll = () => {
    const waiting = open;
    open = new Map();
    child = null;
    for (const { gone } of waiting.values()) gone();
  };
  const start = async () => {
    const started = fork(CHILD, [folder, articles], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      serialization: "advanced",
    });
    const ready = once(started, "message");
    started.on("message", (message: FromChild) => {
      open.get(message.id)?.take(message.result);
      open.delete(message.id);
    });
    started.once("exit", forgetAll);
    await ready;
    child = started;
  };
  const stop = async (signal: NodeJS.Signals) => {
    const stopped = child;
    if (stopped === null) return;
    const gone = once(stopped, "exit");
    stopped.kill(signal);
    await gone;
  };
  return {
    start,
    kill: () => stop("SIGKILL"),
    end: () => stop("SIGKILL"),
    call: (call, input) => {
      id += 1;
      const own = id;
      return new Promise((resolve, reject) => {
        if (child === null) return reject(new Gone());
        // biome-ignore lint/suspicious/noExplicitAny: the child has checked its output against the contract
        const take = (result: any) =>
          result.ok ? resolve(result.value) : reject(new Error(`${call}: ${result.message}`));
        open.set(own, { take, gone: () => reject(new Gone()) });
        child.send({ id: own, call, input }, () => {});
      });
    },
  };
}
