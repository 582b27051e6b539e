import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFrame, encodeFrame, replySchema, requestSchema } from "../../../../electron/api/contract/frames.ts";

const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("$bytes", "$$bytes", "$", "a$")), tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("a frame", () => {
  test("carries any data there and back, bytes and keys that look like theirs included", () => {
    fc.assert(
      fc.property(data, (input) => {
        const frame = { id: 7, call: "packs.get", input };
        expect(decodeFrame(encodeFrame(frame), requestSchema)).toEqual(frame);
      }),
      { numRuns: 300 },
    );
  });

  test("of an answer and of an event is told apart", () => {
    const answer = { id: 1, result: { ok: true as const, value: { a: 1 } } };
    const event = { event: "menu.command", payload: { command: "play" } };
    expect(decodeFrame(encodeFrame(answer), replySchema)).toEqual(answer);
    expect(decodeFrame(encodeFrame(event), replySchema)).toEqual(event);
  });

  test("with data that only looks like bytes does not become bytes", () => {
    const frame = { id: 0, call: "x", input: { $bytes: "AAAA" } };
    expect(decodeFrame(encodeFrame(frame), requestSchema)).toEqual(frame);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '"text"',
    '{"id":-1,"call":"app.info","input":{}}',
    '{"id":0.5,"call":"app.info","input":{}}',
    '{"id":"1","call":"app.info","input":{}}',
    '{"id":1,"call":5,"input":{}}',
    `{"id":1,"call":"${"x".repeat(101)}","input":{}}`,
    '{"id":1,"call":"a","input":{"$bytes":5}}',
    '{"id":1,"call":"a","input":{"$bytes":"not base64!"}}',
    '{"id":1,"call":"a","input":{"$bytes":{"$bytes":"AAAA"}}}',
    "[".repeat(200_000),
    `{"id":1,"call":"a","input":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
  ])("that is malformed is no request, and no exception (%#)", (text) => {
    expect(decodeFrame(text, requestSchema)).toBeNull();
  });

  test("cannot reach the prototype of the object it becomes", () => {
    const frame = decodeFrame('{"id":1,"call":"a","input":{"__proto__":{"polluted":true}}}', requestSchema);
    expect(frame).not.toBeNull();
    expect(Object.getPrototypeOf(frame?.input)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
