import { typeChar } from "./mentions/mask.ts";
import { MENTION_TYPES, type MentionType } from "./model.ts";
import { bitOf, fewest, type Needs, needsOf } from "./needs.ts";

/**
 * A small language for patterns over masked sentences, where each mention is two private characters.
 *
 *   {who:person|name}   a mention of one of the types; {person} for {person:person}
 *                       before a verb with what stands in apposition to it: "Ann Lee, the editor, was hired"
 *   {who:person+}       a list of them: "A, B and C", years in brackets aside; each member gives a fact
 *   {what:words}        one to three words without capitals or marks
 *   {:quote}            a mention that has to be there and is not kept
 *   {what:text}         words up to what follows, within the clause
 *   {does:=saves|kills} one of these words
 *   (a|b)   [a|b]       one of; one of or nothing. May be nested and hold slots
 *   ~                   an optional adverb ("also", "reluctantly") with the space after it
 *   ...                 up to 80 characters within the clause, mentions and commas included
 *   /                   here the clause ends
 *   \\(  \\)              brackets of the text
 *   ^  $                the sentence begins here, ends here
 *
 * Everything else is literal, the case of letters aside.
 */
export type Pattern = {
  readonly source: string;
  readonly regex: RegExp;
  /** In the order of the capturing groups. */
  readonly slots: readonly Slot[];
  /** The pattern begins with a mention that a verb follows: nothing may lean on it from the left. */
  readonly subject: boolean;
  /** The pattern begins with the label of a row's first cell: "^directed by: {who:person}". No other is tried on rows. */
  readonly row: boolean;
  /** One of these words stands in every sentence that matches; empty where none is sure. */
  readonly cues: readonly string[];
  /** What else has to stand in it. */
  readonly needs: Needs;
};

export type Slot = {
  readonly name: string;
  readonly kind: "mention" | "list" | "text";
  /** What a list may hold; anything else between its members is an aside: "Salt Road (1959) and Thaw". */
  readonly types?: readonly MentionType[];
};

const ADVERBS =
  "also|later|then|initially|originally|first|eventually|subsequently|ultimately|both|all|once|again|soon|further|still";
const CLAUSE_END =
  "(?=[,.;:!?)]|$|\\s(?:and|but|or|which|who|while|whom|where|although|though|because|before|after|when|whose|as|with|for|since)\\s)";

type Compiled = {
  regex: string;
  slots: Slot[];
  /** Of each list one word stands in every match. */
  cues: string[][];
  /** Of each set of types one mention does. */
  types: number[];
};

const empty = (): Compiled => ({ regex: "", slots: [], cues: [], types: [] });

// {film} was released, but not {who} of {band}, {actor} as {character}, {outlet}'s {who}
const SUBJECT =
  /^\{(?:film|subject|[a-z]+:[^}]*person[^}]*|person)\} (?!as\b|of\b|and\b|in\b|on\b|from\b|for\b|or\b|\\)/;

// (principal photography|filming) began, but not what begins with a preposition, a participle or another slot
const NOUN_FIRST =
  /^(?!\(?(?:in|on|at|by|with|after|before|for|from|of|over|during|as|to|where|and|gross|earn|mak|took|made|star|play|receiv|cast|direct|bas|adapt|inspir|compar)|[{^[])/i;

// ^music by: {who:person}
const ROW = /^\^\(?[a-z |]+\)?: /i;

/** {film} grossed {amount:money} */
export function pattern(source: string): Pattern {
  const state = { source, at: 0 };
  const compiled = sequence(state, "");
  if (state.at < source.length) throw new Error(`Unbalanced pattern: ${source}`);
  const { regex, slots } = compiled;
  const cues = rarest(compiled.cues);
  return {
    source,
    regex: new RegExp(`(?<![\\w])(?:${regex})(?![\\w]|['’]s\\b)`, "gi"),
    slots,
    row: ROW.test(source),
    subject: SUBJECT.test(source) || NOUN_FIRST.test(source),
    cues,
    needs: needsOf(
      compiled.cues.filter((words) => words !== cues),
      compiled.types,
    ),
  };
}

type State = { readonly source: string; at: number };

/** Reads up to one of the closing characters, which is left standing. */
function sequence(state: State, closers: string): Compiled {
  const out = empty();
  let literal = "";
  const flush = () => {
    out.regex += literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    for (const word of literal.toLowerCase().match(/[a-z][a-z'-]+/g) ?? []) out.cues.push([word]);
    literal = "";
  };
  while (state.at < state.source.length) {
    const char = state.source.charAt(state.at);
    if (closers.includes(char)) break;
    if (char === "\\") {
      literal += state.source.charAt(state.at + 1);
      state.at += 2;
      continue;
    }
    if ("{([~/^$".includes(char) || state.source.startsWith("...", state.at)) {
      flush();
      append(out, special(state, char));
    } else {
      literal += char;
      state.at += 1;
    }
  }
  flush();
  return out;
}

function append(out: Compiled, part: Compiled): void {
  out.regex += part.regex;
  out.slots.push(...part.slots);
  out.cues.push(...part.cues);
  out.types.push(...part.types);
}

function special(state: State, char: string): Compiled {
  if (char === "{") return slot(state);
  if (char === "(") return alternatives(state, ")");
  if (char === "[") {
    const inner = alternatives(state, "]");
    return { ...inner, regex: `${inner.regex}?`, cues: [], types: [] };
  }
  state.at += char === "." ? 3 : 1;
  if (char === "~") return { ...empty(), regex: `(?:(?:${ADVERBS}|[a-z]{2,14}ly)\\s)?` };
  if (char === "^" || char === "$") return { ...empty(), regex: char };
  if (char === "/") return { ...empty(), regex: CLAUSE_END };
  return { ...empty(), regex: "[^.;:]{0,80}?" };
}

/** Branches up to the closing bracket: slots of the same name may stand in several branches. */
function alternatives(state: State, closer: string): Compiled {
  const out = empty();
  const branches: Compiled[] = [];
  do {
    state.at += 1;
    branches.push(sequence(state, `|${closer}`));
  } while (state.source.charAt(state.at) === "|");
  expect(state, closer);
  out.regex = `(?:${branches.map((branch) => branch.regex).join("|")})`;
  out.slots = branches.flatMap((branch) => branch.slots);
  const cues = branches.map((branch) => rarest(branch.cues));
  if (cues.every((cue) => cue.length > 0)) out.cues.push(cues.flat());
  const types = branches.map((branch) => fewest(branch.types));
  if (types.every((bits) => bits !== 0)) out.types.push(types.reduce((all, bits) => all | bits, 0));
  return out;
}

function slot(state: State): Compiled {
  const end = state.source.indexOf("}", state.at);
  if (end < 0) throw new Error(`Unclosed slot: ${state.source}`);
  const [name = "", types = name] = state.source.slice(state.at + 1, end).split(":");
  state.at = end + 1;
  if (types === "text") return { ...empty(), regex: "([^,;:.()!?]{2,90}?)", slots: [{ name, kind: "text" }] };
  if (types.startsWith("=")) return words(name, types.slice(1));
  if (types === "words") {
    return { ...empty(), regex: "([\\w'-]+(?: [\\w'-]+){0,2}?)", slots: [{ name, kind: "text" }] };
  }
  const list = types.endsWith("+");
  const wanted = (list ? types.slice(0, -1) : types).split("|").map((type) => {
    if (!isType(type)) throw new Error(`Unknown type ${type} in ${state.source}`);
    return type;
  });
  const one = `[${wanted.map(typeChar).join("")}][\\uE100-\\uF8FF]`;
  const bits = wanted.reduce((all, type) => all | bitOf(type), 0);
  if (list) {
    const regex = `(${one}${DATED}(?:${BETWEEN}${one}${DATED}){0,9})`;
    return { regex, slots: [{ name, kind: "list", types: wanted }], cues: [], types: [bits] };
  }
  const verbNext = /^ (?:~|\(?(?:was|were|had|is)\b)/.test(state.source.slice(state.at));
  const aside = wanted.includes("person") && verbNext ? APPOSITION : "";
  return { regex: `(${one})${aside}`, slots: [{ name, kind: "mention" }], cues: [], types: [bits] };
}

/** ", the younger brother of ...," between somebody and the verb; a bracket may stand there as well. */
const APPOSITION =
  "(?:, (?:an?|the|who|whose|then|one|his|her|known|best|formerly|himself|herself) [^.;:]{3,70},| \\([^)]{2,50}\\))?";

/** "(1959)" after a member of a list, and what may stand between two of them. */
const DATED = `(?: \\(${typeChar("date")}[\\uE100-\\uF8FF]\\))?`;
const BETWEEN =
  "(?:, | and | & |, and |, as well as | as well as | or |, or )(?:in )?(?:the )?(?:(?:fellow )?(?:actor|actress|director|writer|comedian|singer|filmmaker|newcomer) )?";

/** does:=saves|kills. What is more than words tells of no word that is sure to stand there. */
function words(name: string, choice: string): Compiled {
  if (!/^[\p{L}\d' |-]+$/u.test(choice)) return { ...empty(), regex: `(${choice})`, slots: [{ name, kind: "text" }] };
  const cues = choice.split("|").flatMap((phrase) => phrase.toLowerCase().match(/[a-z][a-z'-]+/g)?.[0] ?? []);
  return { ...empty(), regex: `(${choice})`, slots: [{ name, kind: "text" }], cues: [cues] };
}

function isType(type: string): type is MentionType {
  return MENTION_TYPES.some((known) => known === type);
}

function expect(state: State, char: string): void {
  if (state.source.charAt(state.at) !== char) throw new Error(`Missing ${char} in pattern: ${state.source}`);
  state.at += 1;
}

const COMMON = new Set(
  "the of in on at by to for and an was were is has had be been as with from its it that who his her which also one".split(
    " ",
  ),
);

/** The word or the set of alternatives that tells most: not a function word, few branches, long. */
function rarest(cues: readonly string[][]): string[] {
  const weight = (cue: readonly string[]) =>
    Math.min(...cue.map((word) => (COMMON.has(word) ? 0 : word.length))) * 10 - cue.length;
  return [...cues].sort((a, b) => weight(b) - weight(a))[0] ?? [];
}
