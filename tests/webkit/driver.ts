import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Tools } from "./tools.ts";

/** A WebKit browser that does what a test says, by the W3C's WebDriver protocol. */
export type Browser = {
  readonly go: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  readonly run: (script: string) => Promise<unknown>;
  /** Waits until a script returns something true. */
  readonly until: (what: string, script: string) => Promise<void>;
  /** Clicks as a finger does: at the element's middle. @param selector CSS */
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  /** PNG, base64. */
  readonly picture: () => Promise<string>;
  readonly close: () => Promise<void>;
};

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const elementSchema = z.object({ [ELEMENT]: z.string() });
/** How long something may take before it counts as not coming, milliseconds. */
const GIVES_UP = 20_000;
const LOOKS_EVERY = 50;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** Starts a display that nobody sees; its number comes by the third pipe. */
async function startDisplay(program: string): Promise<{ readonly child: ChildProcess; readonly name: string }> {
  const child = spawn(program, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const pipe = child.stdio[3];
  if (pipe === null || pipe === undefined) throw new Error("The display has no pipe.");
  const [said] = await once(pipe, "data");
  return { child, name: `:${String(said).trim()}` };
}

async function call(method: string, url: string, body?: unknown): Promise<unknown> {
  const text = method === "GET" || method === "DELETE" ? undefined : JSON.stringify(body ?? {});
  const response = await fetch(url, { method, ...(text !== undefined && { body: text }) });
  const { value } = answerSchema.parse(await response.json());
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function untilReady(url: string): Promise<void> {
  const ends = Date.now() + GIVES_UP;
  while (Date.now() < ends) {
    const isUp = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await setTimeout(LOOKS_EVERY);
  }
  throw new Error("The driver does not answer.");
}

/** @param size of the window, CSS pixels */
export async function openBrowser(
  tools: Tools,
  size: { readonly width: number; readonly height: number },
): Promise<Browser> {
  const display = tools.display === null ? null : await startDisplay(tools.display);
  const port = await freePort();
  const env = { ...process.env, ...(display !== null && { DISPLAY: display.name }) };
  const driver = spawn(tools.driver, [`--port=${port}`], { env, stdio: "ignore" });
  const endAll = () => {
    driver.kill();
    display?.child.kill();
  };
  process.once("exit", endAll);
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const wanted = { "webkitgtk:browserOptions": { binary: tools.browser, args: ["--automation"] } };
  const made = await call("POST", `${base}/session`, { capabilities: { alwaysMatch: wanted } });
  const session = `${base}/session/${sessionSchema.parse(made).sessionId}`;
  await call("POST", `${session}/window/rect`, size);

  const run = (script: string) => call("POST", `${session}/execute/sync`, { script, args: [] });
  const until = async (what: string, script: string) => {
    const ends = Date.now() + GIVES_UP;
    while (Date.now() < ends) {
      if (await run(script)) return;
      await setTimeout(LOOKS_EVERY);
    }
    throw new Error(`It did not come: ${what}. The page: ${String(await run("return document.body.innerText"))}`);
  };
  const find = async (selector: string) => {
    await until(selector, `return document.querySelector(${JSON.stringify(selector)}) !== null`);
    const found = await call("POST", `${session}/element`, { using: "css selector", value: selector });
    return `${session}/element/${String(elementSchema.parse(found)[ELEMENT])}`;
  };
  return {
    go: async (url) => void (await call("POST", `${session}/url`, { url })),
    reload: async () => void (await call("POST", `${session}/refresh`)),
    run,
    until,
    click: async (selector) => void (await call("POST", `${await find(selector)}/click`)),
    type: async (selector, text) => void (await call("POST", `${await find(selector)}/value`, { text })),
    picture: async () => String(await call("GET", `${session}/screenshot`)),
    close: async () => {
      await call("DELETE", session);
      process.off("exit", endAll);
      endAll();
    },
  };
}
