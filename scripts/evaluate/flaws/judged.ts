import type { Article, ArticleKind } from "../../../questions/article/model.ts";
import type { ChoiceQuestion } from "../../../questions/model.ts";

/** A question in its article, with the name under which the article goes. */
export type Judged = {
  readonly question: ChoiceQuestion;
  readonly article: Pick<Article, "text" | "title">;
  /** What the article is about, as people say it: no "(2011 film)". */
  readonly subject: string;
  readonly kind: ArticleKind;
};

/**
 * Looks for one kind of flaw. Gives what it saw, in a few words, or null where the question is free of it. Checks
 * share nothing with the writer's own gates, so that a mistake there is not repeated here.
 */
export type Check = { readonly kind: string; readonly find: (judged: Judged) => string | null };

/** The prompt without what it quotes and without titles in italics: words there are not the quizmaster's own. */
export function ownWords({ prompt, italics }: ChoiceQuestion): string {
  let bare = prompt;
  for (const [start, end] of italics) bare = bare.slice(0, start) + "·".repeat(end - start) + bare.slice(end);
  return bare.replace(/“[^”]*”|"[^"]*"/g, (quoted) => "·".repeat(quoted.length));
}

export function wrongOptions({ options, answer }: ChoiceQuestion): string[] {
  return options.filter((_, index) => index !== answer);
}

export function keyOf({ options, answer }: ChoiceQuestion): string {
  return options[answer] ?? "";
}
