import fc from "fast-check";
import { oneLine } from "../../../../questions/formats/plain.ts";
import { hashId } from "../../../../questions/hash.ts";
import { type Question, questionSchema } from "../../../../questions/model.ts";

/** Questions of every kind as an import gives them: plain texts in one line, hostile ones among them. */

const HOSTILE = [
  ..."=1+1|{T}|a -> b|[html]x|%50%y|::t:: q|\\n|C:\\new|~ # = { } :|<b>bold</b>|&amp;|&&058;|//no comment|$CATEGORY: x".split(
    "|",
  ),
  ...'\'=x|-5|@cmd|ANSWER: A|A) x|a | b|TRUE|#Q x|^ x|{{c1::x}}|"quoted", so|one;two|]]>|*|\\*|\ud83c\udfac'.split("|"),
];

export function text(longest: number): fc.Arbitrary<string> {
  const any = fc.oneof(
    fc.string({ minLength: 1, maxLength: longest }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.floor(longest / 20) }),
    fc.constantFrom(...HOSTILE),
  );
  return any.map(oneLine).filter((one) => one !== "" && one.length <= longest);
}

const common = {
  prompt: text(120),
  topic: fc.stringMatching(/^[a-z]{1,10}(?:-[a-z]{1,10})?$/),
  difficulty: fc.constantFrom("easy" as const, "medium" as const, "hard" as const),
  tags: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}(?: [a-z]{1,6})?$/), { maxLength: 3 }),
  note: fc.option(text(60), { nil: undefined }),
};

const kindOf = {
  choice: fc.uniqueArray(text(60), { minLength: 2, maxLength: 4 }).chain((options) =>
    fc.record({
      kind: fc.constant("choice" as const),
      options: fc.constant(options),
      answer: fc.nat(options.length - 1),
      clues: fc.option(fc.uniqueArray(text(60), { minLength: 2, maxLength: 6 }), { nil: undefined }),
    }),
  ),
  several: fc.uniqueArray(text(60), { minLength: 2, maxLength: 4 }).chain((options) =>
    fc.record({
      kind: fc.constant("several" as const),
      options: fc.constant(options),
      answers: fc.subarray([...options.keys()], { minLength: 1 }),
    }),
  ),
  truth: fc.record({ kind: fc.constant("truth" as const), answer: fc.boolean() }),
  typed: fc.record({
    kind: fc.constant("typed" as const),
    accepted: fc.uniqueArray(text(60), { minLength: 1, maxLength: 4 }),
  }),
  number: fc.record({
    kind: fc.constant("number" as const),
    value: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 4),
    tolerance: fc.integer({ min: 0, max: 1000 }).map((value) => value / 8),
    unit: fc.constantFrom("", "minutes"),
    nearness: fc.constantFrom(undefined, true),
  }),
  // As an import has them: in the order of their letters.
  timeline: fc
    .tuple(
      fc.uniqueArray(text(60), { minLength: 3, maxLength: 6 }),
      fc.uniqueArray(fc.integer({ min: -500, max: 2026 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([options, years]) => ({
      kind: "timeline" as const,
      options: options.toSorted((a, b) => (a < b ? -1 : 1)),
      years: years.slice(0, options.length),
    })),
};
export type Kind = keyof typeof kindOf;

/** Of these kinds; "True" and "False" alone are no options, for they make a statement. */
export function questions(...kinds: readonly Kind[]): fc.Arbitrary<Question> {
  return fc
    .tuple(fc.record(common), fc.oneof(...kinds.map((kind) => kindOf[kind])))
    .map(([{ note, ...rest }, asked]) =>
      questionSchema.parse({
        id: hashId(rest.prompt),
        ...rest,
        ...asked,
        ...(note === undefined ? {} : { note }),
        proof: { kind: "none" },
        origin: "import",
        lang: "en",
        revision: 1,
      }),
    )
    .filter(
      (question) => !("options" in question && question.options.every((option) => /^(?:true|false)$/i.test(option))),
    );
}

/** What a question says, without what it is called. */
export function content(question: Question, ...without: readonly string[]): unknown {
  const dropped = ["id", "italics", "revision", "origin", "proof", "lang", ...without];
  return Object.fromEntries(Object.entries(question).filter(([name]) => !dropped.includes(name)));
}
