import type { Section, Sentence, Span } from "../article/model.ts";
import type { TOPICS } from "../model.ts";

/**
 * What a span of text can be. "film" is the article's own film, by whatever words; "subject" is what another article is
 * about; "name" is a name of unknown kind.
 */
export const MENTION_TYPES = [
  "film",
  "subject",
  "person",
  "character",
  "organisation",
  "outlet",
  "festival",
  "ceremony",
  "category",
  "place",
  "work",
  "date",
  "money",
  "count",
  "duration",
  "percent",
  "score",
  "grade",
  "colour",
  "nationality",
  "quote",
  "name",
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

export type Gender = "male" | "female" | "unknown";

/** Somebody or something that the article speaks of, under one or more names. */
export type Entity = {
  readonly name: string;
  readonly type: MentionType;
  readonly gender: Gender;
  /** "actor", "critic", "director" ...: what the article calls them. */
  readonly roles: ReadonlySet<string>;
  /** Every form of the name that stands in the article. */
  readonly forms: ReadonlySet<string>;
  /** How often it is named. */
  readonly count: number;
};

/** A number, date or score as compared and perturbed; `unit` says what may be compared with what. */
export type Quantity = {
  readonly amount: number;
  readonly unit: string;
  /** "over", "about" ...: the value is not exact. */
  readonly about: string | null;
};

export type Mention = Span & {
  readonly type: MentionType;
  /** The words as they stand in the article. */
  readonly text: string;
  readonly entity: Entity | null;
  readonly quantity: Quantity | null;
  /** The name is read into a pronoun or into "the film". */
  readonly pronoun: boolean;
};

/** A sentence with what was seen in it. */
export type Reading = {
  readonly index: number;
  readonly sentence: Sentence;
  readonly section: Section;
  /** Sentences of one paragraph share its number. */
  readonly paragraph: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The text with each mention replaced by two private characters: its type and its number. */
  readonly mask: string;
  /** Lower-case words of the mask. */
  readonly words: ReadonlySet<string>;
  /** In an article that is not about one film: the work of which the sentences just before it speak. */
  readonly topic?: Mention | undefined;
};

/** What fills a slot of a fact. */
export type Value = {
  readonly type: MentionType | "text";
  /** As it is shown: the full name, the amount with its "over". */
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  readonly mention: Mention | null;
};

export type Modality = "asserted" | "negated" | "planned" | "attributed";

export type Fact = {
  readonly relation: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly modality: Modality;
  readonly reading: Reading;
  /** Other sentences that say the same. */
  readonly also: readonly Reading[];
};

export type Topic = (typeof TOPICS)[number];
