import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";
import type { CallInput, CallName, CallOutput } from "../../../electron/api/contract/calls.ts";
import { decodeFrame, encodeFrame, replySchema, SOCKET_PATH } from "../../../electron/api/contract/frames.ts";
import type { Result } from "../../../questions/result.ts";

/** As in the script `serve` of package.json: a young generation of 8 MB keeps a night of 1,000 seats under 200 MB. */
const HOST_FLAGS = ["--max-semi-space-size=8"];

/** The program without a window, started as a person starts it, and its contract as its page uses it. */
export type Host = {
  readonly pid: number;
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** Ends it as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** @param entry the program: the built one, or `electron/serve.ts` as it stands. */
export async function startHost(entry: string, dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<Host> {
  const child = spawn(process.execPath, [...HOST_FLAGS, entry], {
    env: { ...process.env, MARQUEE_DATA: dataFolder, MARQUEE_COLLECTION: "none", MARQUEE_NO_OPEN: "1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), failsWith(child)]);
  const link = /http:\/\/\S+/.exec(String(line))?.[0];
  if (link === undefined) throw new Error(`No address in: ${line}`);
  const socket = await openContract(link);
  return {
    pid: child.pid ?? 0,
    call: caller(socket),
    kill: () => endWith(child, socket, "SIGKILL"),
    stop: () => endWith(child, socket, "SIGINT"),
  };
}

async function failsWith(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`The program ended with ${code}.`);
}

async function endWith(child: ChildProcess, socket: WebSocket, signal: NodeJS.Signals): Promise<void> {
  socket.terminate();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

async function openContract(link: string): Promise<WebSocket> {
  const { origin, host } = new URL(link);
  const welcome = await fetch(link, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie")?.split(";")[0] ?? "";
  const socket = new WebSocket(`ws://${host}${SOCKET_PATH}`, { origin, headers: { cookie } });
  await once(socket, "open");
  socket.on("error", () => {});
  return socket;
}

/** Rejects what the contract refuses, and all that is open when the program goes. */
function caller(socket: WebSocket): Host["call"] {
  const open = new Map<
    number,
    { readonly take: (result: Result<unknown>) => void; readonly fail: (e: Error) => void }
  >();
  let id = 0;
  socket.on("message", (data) => {
    const reply = decodeFrame(String(data), replySchema);
    if (reply === null || !("id" in reply)) return;
    open.get(reply.id)?.take(reply.result);
    open.delete(reply.id);
  });
  socket.on("close", () => {
    for (const { fail } of open.values()) fail(new Error("The program is gone."));
    open.clear();
  });
  return (name, input) => {
    id += 1;
    const own = id;
    return new Promise((resolve, reject) => {
      // biome-ignore lint/suspicious/noExplicitAny: the program has checked its output against the contract
      const take = (result: Result<any>) =>
        result.ok ? resolve(result.value) : reject(new Error(`${name}: ${result.message}`));
      open.set(own, { take, fail: reject });
      if (socket.readyState !== socket.OPEN) return reject(new Error("The program is gone."));
      socket.send(encodeFrame({ id: own, call: name, input }));
    });
  };
}
