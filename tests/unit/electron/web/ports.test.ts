import { expect, test } from "vitest";
import { portsToTry } from "../../../../electron/web/ports.ts";

test.each([
  [undefined, 0, [0]],
  ["", 0, [0]],
  [undefined, 41234, [41234, 0]],
  ["8080", 41234, [8080]],
  ["65535", 0, [65535]],
] as const)("asked for %j, after %d last time, it tries %j", (wished, last, ports) => {
  expect(portsToTry(wished, last)).toEqual({ ok: true, value: ports });
});

test.each(["0", "65536", "-1", "80.5", "http", "0x50", "1e3", " 80"])("%j is no port", (wished) => {
  expect(portsToTry(wished, 0)).toMatchObject({ ok: false, code: "bad-port" });
});
