import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../../../electron/api/contract/base64.ts";

test("bytes become the base64 that Node writes, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(text)).toEqual(bytes);
    }),
    { numRuns: 100 },
  );
});

test.each(["A", "AAA", "AA=A", "=AAA", "A===", "AA\n=", "AA-_", "AAé=", "AAA\u0000"])("%j is not base64", (text) => {
  expect(fromBase64(text)).toBeNull();
});
