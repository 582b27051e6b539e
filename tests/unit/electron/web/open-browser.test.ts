import { expect, test } from "vitest";
import { openCommand } from "../../../../electron/web/open-browser.ts";

test.each([
  ["linux", "xdg-open"],
  ["darwin", "open"],
  ["win32", "rundll32.exe"],
] as const)(
  "on %s it is %s, and the address is one argument: no shell can read anything into it",
  (platform, program) => {
    const url = "http://127.0.0.1:1/?token=a&b;calc.exe";
    const command = openCommand(platform, url);
    expect(command.program).toBe(program);
    expect(command.args.at(-1)).toBe(url);
  },
);
