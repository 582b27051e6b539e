/**
 * The arguments that an ICU message takes, worked out from its text by the compiler, so that a missing or misspelt
 * value is an error before the program runs.
 *
 *     ArgumentsOf<"{count, plural, one {# question} other {# questions}} about {title}">   "count" | "title"
 *
 * A brace opens an argument when it stands in message text ("m" on the stack) and a branch when it stands in a plural
 * or select ("s").
 */
export type ArgumentsOf<Text extends string> = Scan<Text, ["m"]>;

type Stack = readonly ("m" | "s")[];

type Scan<Text extends string, Open extends Stack> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Close<Text, Open>
    : OpenBrace<After, Open>
  : Text extends `${string}}${string}`
    ? Close<Text, Open>
    : never;

type Close<Text extends string, Open extends Stack> = Text extends `${string}}${infer After}`
  ? Open extends readonly ["m" | "s", ...infer Rest extends Stack]
    ? Scan<After, Rest>
    : never
  : never;

type OpenBrace<After extends string, Open extends Stack> = Open extends readonly ["s", ...Stack]
  ? Scan<After, ["m", ...Open]>
  : Argument<After, Open>;

/** `title} wins` or `count, plural, one {`: whichever of `}` and `,` comes first ends the name. */
type Argument<After extends string, Open extends Stack> = After extends `${infer Simple}}${infer Tail}`
  ? Simple extends `${infer Name},${string}`
    ? Trim<Name> | (After extends `${string},${infer Rest}` ? Scan<Rest, ["s", ...Open]> : never)
    : Trim<Simple> | Scan<Tail, Open>
  : never;

type Trim<Text extends string> = Text extends ` ${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest} `
    ? Trim<Rest>
    : Text;
