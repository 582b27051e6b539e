import { spawn } from "node:child_process";

/** Milliseconds within which an end by a signal, or for want of a library, counts as "it does not run here". */
const BEGINNING = 15_000;
/** What a dynamic linker that misses a library ends with. */
const CANNOT_EXECUTE = 127;

export type DesktopEnd =
  | { readonly kind: "ended"; readonly code: number }
  /** Electron's program does not run on this machine. */
  | { readonly kind: "cannot-run"; readonly reason: string };

/** Opens the built program in Electron and waits for its end. */
export function runDesktop(program: string, root: string): Promise<DesktopEnd> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, [root], { stdio: "inherit" });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, forward);
    child.on("error", (error) => resolve({ kind: "cannot-run", reason: error.message }));
    child.on("exit", (code, signal) => {
      const asked = signal === "SIGINT" || signal === "SIGTERM" || signal === "SIGHUP";
      const early = performance.now() - started < BEGINNING;
      const odd = code === CANNOT_EXECUTE || (signal !== null && !asked);
      if (early && odd)
        resolve({ kind: "cannot-run", reason: `it stopped as it started, ${signal ?? `code ${code}`}` });
      else resolve({ kind: "ended", code: code ?? (asked ? 0 : 1) });
    });
  });
}
