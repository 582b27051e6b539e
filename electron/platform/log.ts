/** One line per trouble on standard error, the stack below it. Standard output belongs to the address of `serve.ts`. */
export type Log = (what: string, error?: unknown) => void;

export const logToStderr: Log = (what, error) => {
  const detail =
    error === undefined ? "" : `: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(`marquee: ${what}${detail}\n`);
};
