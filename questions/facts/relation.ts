import type { ArticleKind } from "../article/model.ts";
import type { MentionType, Modality, Reading, Topic, Value } from "./model.ts";
import { type Pattern, pattern } from "./pattern.ts";

/** Sources of wrong answers for articles about anything but a film. */
export type Draw =
  | "works"
  | "parts"
  | "towns"
  | "schools"
  | "people"
  | "peers"
  | "creators"
  | "presenters"
  | "directors"
  | "trades"
  | "companies"
  | "networks"
  | "films"
  | "makers"
  | "films-of"
  | "films-then"
  | "folk"
  | "cities"
  | "lands"
  | "houses"
  | "sources";

/** One way to ask for one slot of a fact. */
export type Ask = {
  /** The slot that is asked for. */
  readonly answer: string;
  /**
   * Wordings, one of which is chosen by hash. `{slot}` is said in full, `{on:slot}` with its preposition ("in May 2014"),
   * `{film}` names the film, `{subject}` what another article is about, `{When}` asks for a date as precisely as it is known, `{kind}` says what a place is: a city.
   * A wording is used only where all of its slots are filled.
   */
  readonly stems: readonly string[];
  /** Other answers may be right as well: the stem says "which of these", or "one of". */
  readonly many?: boolean;
  /** What people in the options are: "actor", "critic". Names the pool, too. */
  readonly role?: string | ((values: Readonly<Record<string, Value>>) => string | undefined);
  /** The stem tells the gender of the answer, if only by an actor's name. */
  readonly gendered?: boolean;
  /** Wrong answers of the same season: a prize's rivals are films of its own year, not those the article compares. */
  readonly sameYear?: boolean;
  /** Said before every option: "to " for a purpose. */
  readonly prefix?: string;
  /** The whole list of answers that there can be, where it is closed. */
  readonly options?: readonly string[] | ((values: Readonly<Record<string, Value>>) => readonly string[]);
  /** Answers of the list may share words: "Doune Castle" beside "Bodiam Castle". */
  readonly alike?: boolean;
  /** Nothing of the list that the article names anywhere: a film is shot in many places. */
  readonly unnamed?: boolean;
  /** Where wrong answers come from that the article's kin and the film pools do not serve. */
  readonly draw?: Draw;
  /** Relation whose values are wrong here, though the same sentence may name them: who was only nominated did not win. */
  readonly foils?: string;
  /** The stem names what it asks about by itself: the article's own subject need not be said in it. */
  readonly free?: boolean;
  /** Asks of one fact that want different things carry different names; of equal ones only the best is used. */
  readonly aspect?: string;
  /** How much the question is worth asking, 0 to 1; 0.5 where nothing is said. */
  readonly worth?: number;
};

export type Match = {
  readonly text: string;
  /** Slot -> the value as shown. */
  readonly finds: Readonly<Record<string, string>>;
  /** Other text of the same article that is needed to understand it. */
  readonly context?: string;
};

/** `finds` is null where nothing is to be found. */
export type RowSample = { readonly source: string; readonly finds: Match["finds"] | null };

export type Samples = {
  readonly match: readonly Match[];
  /** Nothing of this relation is to be found in these. */
  readonly miss: readonly string[];
  /** Source of a wiki's page, a field of its infobox ("| music = Otto Brandt") or a table, and what its rows give. */
  readonly rows?: readonly RowSample[];
  /** Heading under which the samples stand; "Production" where nothing is said. */
  readonly section?: string;
};

/** A kind of fact: how it is said and how it is asked. */
export type Relation = {
  readonly name: string;
  readonly topic: Topic;
  /** What an article must be about for this to be looked for in it: nothing of it is even tried in another. */
  readonly about: readonly ArticleKind[];
  readonly patterns: readonly Pattern[];
  readonly asks: readonly Ask[];
  readonly samples: Samples;
  /** Modality of everything found by these patterns; "asserted" where the sentence does not say otherwise. */
  readonly modality: Modality;
  /** What somebody says is what is asked for: "called it", "praised". */
  readonly attributes: boolean;
  /** Finds facts that patterns cannot: rows of slots. Both may be used. */
  readonly find: (reading: Reading) => readonly Readonly<Record<string, Value>>[];
  /** The same for rows, on which patterns are tried only where they begin with a label: "^music by: {who:person}". */
  readonly findInRow: (row: Reading) => readonly Readonly<Record<string, Value>>[];
  /** Words that would tell the same of somebody else, where the patterns do not show them. */
  readonly rivalWords?: (values: Readonly<Record<string, Value>>) => readonly string[];
  /** Sections in which it is looked for; everywhere where nothing is said. */
  readonly within: "story" | "world" | "everywhere";
  /** It tells of other works than the article's own, and is looked for where sequels and remakes are told of. */
  readonly ofOthers?: true;
  /** One of the headings above the sentence must match, where this is given. */
  readonly sections?: RegExp;
  /** What the patterns cannot say: whether what they found is meant. */
  readonly guard?: (values: Readonly<Record<string, Value>>, reading: Reading) => boolean;
  /** What was found as it is asked about: words trimmed, slots added that follow from others. Null where it cannot be. */
  readonly refine?: (
    values: Readonly<Record<string, Value>>,
    reading: Reading,
  ) => Readonly<Record<string, Value | undefined>> | null;
};

type Declared = Omit<Relation, "about" | "patterns" | "modality" | "attributes" | "within" | "find" | "findInRow"> & {
  /** Films alone where nothing is said. */
  readonly about?: Relation["about"];
  readonly patterns: readonly string[];
  readonly find?: Relation["find"];
  readonly findInRow?: Relation["findInRow"];
  readonly modality?: Modality;
  readonly attributes?: boolean;
  readonly within?: Relation["within"];
};

/** The finder of relations that are found by patterns alone. */
export const nothing: Relation["find"] = () => [];

export function relation(declared: Declared): Relation {
  return {
    about: ["film"],
    modality: "asserted",
    attributes: false,
    within: "world",
    find: nothing,
    findInRow: nothing,
    ...declared,
    patterns: declared.patterns.map(pattern),
  };
}

/** What the people asked for are, for this fact. */
export function roleIn(ask: Ask, values: Readonly<Record<string, Value>>): string | undefined {
  return typeof ask.role === "function" ? ask.role(values) : ask.role;
}

/** The closed list of answers for this fact, if there is one. */
export function optionsIn(ask: Ask, values: Readonly<Record<string, Value>>): readonly string[] | undefined {
  return typeof ask.options === "function" ? ask.options(values) : ask.options;
}

/** Types whose values are numbers or dates: their wrong answers are made, not found. */
export const QUANTITIES: ReadonlySet<MentionType | "text"> = new Set<MentionType | "text">([
  "date",
  "money",
  "count",
  "duration",
  "percent",
  "score",
  "grade",
]);
