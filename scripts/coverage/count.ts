import type { Question } from "../../questions/model.ts";

export type Count = { readonly name: string; readonly questions: number };

export type Coverage = {
  readonly questions: number;
  readonly fromArticles: number;
  /** Decades down, kinds of question across; what has no decade stands last. */
  readonly decades: readonly { readonly decade: string; readonly kinds: readonly number[]; readonly all: number }[];
  readonly kinds: readonly string[];
  readonly countries: readonly Count[];
  readonly noCountry: number;
  readonly topics: readonly Count[];
  readonly difficulties: readonly Count[];
};

const NO_DECADE = "none";

/** What a collection covers. The kinds are those of what is asked: a choice with clues is told apart from one without. */
export function coverageOf(articles: readonly Question[], others: readonly Question[]): Coverage {
  const all = [...articles, ...others];
  const kinds = counted(all.map(kindOf)).map(({ name }) => name);
  const decades = Map.groupBy(all, (question) => tagOf(question, "decade") ?? NO_DECADE);
  return {
    questions: all.length,
    fromArticles: articles.length,
    kinds,
    decades: [...decades]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([decade, of]) => ({
        decade,
        kinds: kinds.map((kind) => of.filter((question) => kindOf(question) === kind).length),
        all: of.length,
      })),
    countries: counted(all.flatMap((question) => tagsOf(question, "country"))),
    noCountry: all.filter((question) => tagOf(question, "country") === undefined).length,
    topics: counted(all.map(({ topic }) => topic)),
    difficulties: counted(all.map(({ difficulty }) => difficulty)),
  };
}

function kindOf(question: Question): string {
  return question.kind === "choice" && question.clues !== undefined ? "clues" : question.kind;
}

function tagsOf({ tags }: Question, kind: string): string[] {
  return tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));
}

const tagOf = (question: Question, kind: string) => tagsOf(question, kind)[0];

/** The most frequent first, those that are equal by name. */
function counted(names: readonly string[]): Count[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, of]) => ({ name, questions: of.length }))
    .toSorted((a, b) => b.questions - a.questions || (a.name < b.name ? -1 : 1));
}
