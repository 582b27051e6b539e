import { expectTypeOf, it } from "vitest";
import type { ArgumentsOf } from "../../../../renderer/messages/arguments.ts";

it("knows the arguments of a message from its text", () => {
  expectTypeOf<ArgumentsOf<"Begin">>().toEqualTypeOf<never>();
  expectTypeOf<ArgumentsOf<"Play {title}">>().toEqualTypeOf<"title">();
  expectTypeOf<ArgumentsOf<"{count, plural, one {# question} other {# questions}}">>().toEqualTypeOf<"count">();
  expectTypeOf<ArgumentsOf<"<b>{topic}</b> {right, number} of {of, number, ::00}">>().toEqualTypeOf<
    "topic" | "right" | "of"
  >();
});

it("does not take the branches of a plural or a select for arguments", () => {
  expectTypeOf<ArgumentsOf<"{n}: {frame, select, right {right} other {to come, {name}}} {end}">>().toEqualTypeOf<
    "n" | "frame" | "name" | "end"
  >();
});
