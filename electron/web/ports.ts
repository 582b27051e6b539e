import { failure, ok, type Result } from "../../questions/result.ts";

/**
 * Which ports to try, in their order: the one that was asked for and no other; else the last one, so that a page that
 * is open still finds it, else any (0).
 */
export function portsToTry(wished: string | undefined, last: number): Result<readonly number[], "bad-port"> {
  if (wished === undefined || wished === "") return ok(last === 0 ? [0] : [last, 0]);
  const port = /^\d{1,5}$/.test(wished) ? Number(wished) : Number.NaN;
  if (port >= 1 && port <= 65_535) return ok([port]);
  return failure("bad-port", `MARQUEE_PORT is ${JSON.stringify(wished)}; it has to be a number from 1 to 65535.`);
}
