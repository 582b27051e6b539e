import { expect, it } from "vitest";
import { packagesIn } from "../../../scripts/shipped-packages.ts";

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

it("lists what is installed for people, by name, nested packages too", () => {
  const text = lock({
    "": { license: "MIT" },
    "node_modules/b": { license: "ISC" },
    "node_modules/@scope/a": { license: "MIT" },
    "node_modules/b/node_modules/c": {},
  });
  expect(packagesIn(text)).toEqual([
    { name: "@scope/a", licence: "MIT", folder: "node_modules/@scope/a" },
    { name: "b", licence: "ISC", folder: "node_modules/b" },
    { name: "c", licence: "unknown", folder: "node_modules/b/node_modules/c" },
  ]);
});

it("leaves out what is there to develop or may be absent", () => {
  const text = lock({
    "node_modules/a": { license: "MIT", dev: true },
    "node_modules/b": { license: "MIT", optional: true },
    "node_modules/c": { license: "MIT", devOptional: true },
  });
  expect(packagesIn(text)).toEqual([]);
});

it("refuses what is not a lock file", () => {
  expect(() => packagesIn("[]")).toThrow();
});
