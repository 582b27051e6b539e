import type { Article, Section, Sentence } from "../../article/model.ts";
import { textOf } from "../../article/model.ts";
import { findDates } from "./dates.ts";
import { Ground } from "./found.ts";
import { findKnown } from "./gazetteer.ts";
import { findHonours } from "./honours.ts";
import { findNumbers } from "./numbers.ts";
import { findOwnWorks, type OwnWorks } from "./own-works.ts";
import { findQuotes } from "./quotes.ts";
import { lookAtRow } from "./row.ts";
import { type Casing, findRuns } from "./runs.ts";
import type { Sight } from "./sight.ts";
import { findSubject, type Subject } from "./subject.ts";
import { findFilmWords, findIntroduced, findTitle, readTitle, type Title } from "./title.ts";
import { type Token, tokenise } from "./tokens.ts";
import { findWorks } from "./works.ts";

const PLOT = /^(?:plot|synopsis|story|premise|summary|plot summary|storyline)$/i;
const CAST = /^(?:voice cast|cast|cast and characters|characters)$/i;

/** Whom the article is about, and the works that it names; null and none for a film. */
export type About = { readonly subject: Subject | null; readonly works: OwnWorks };

type Look = About & {
  readonly article: Article;
  readonly title: Title;
  readonly casing: Casing;
  /** It is the sentence that says what the film is. */
  readonly introduces: boolean;
};

/** First look at every sentence, in the order of the text. */
export function see(article: Article, about: About): Sight[] {
  const casing = casingOf(article.text);
  const title = readTitle(article.title, tokenise, casing.small);
  const looking = { ...about, article, title, casing };
  let paragraph = 0;
  let first = article.kind === "film";
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap(({ sentences }) => {
      paragraph += 1;
      const number = paragraph;
      return sentences.map((sentence) => {
        const sight = look(section, sentence, number, { ...looking, introduces: first });
        first = false;
        return sight;
      });
    }),
  );
}

function casingOf(text: string): Casing {
  return {
    small: new Set(text.match(/(?<![\p{L}\d'’-])\p{Ll}[\p{L}'’-]*/gu) ?? []),
    proper: new Set(text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]*/gu) ?? []),
  };
}

function look(section: Section, sentence: Sentence, paragraph: number, looking: Look): Sight {
  const { article, title, casing, introduces, subject, works } = looking;
  const text = textOf(article, sentence);
  if (sentence.cells !== undefined) return lookAtRow({ text, sentence, section, paragraph, title }, sentence.cells);
  const tokens = tokenise(text);
  const plot = section.path.some((heading) => PLOT.test(heading));
  const story = plot || section.path.some((heading) => CAST.test(heading));
  const ground = new Ground();
  const { quotes, unbalanced } = findQuotes(text);
  if (introduces) ground.addAll(findIntroduced(text, title));
  ground.addAll(quotes);
  if (subject !== null) {
    ground.addAll(findOwnWorks(text, tokens, works));
    ground.addAll(findSubject(text, tokens, subject));
  }
  ground.addAll(findWorks(text, tokens, title.text));
  ground.addAll(findHonours(text, tokens));
  if (subject === null && !story) ground.addAll(findTitle(text, tokens, title));
  ground.addAll(findDates(text));
  ground.addAll(findNumbers(text));
  ground.addAll(findKnown(text, tokens));
  if (subject === null) ground.addAll(findFilmWords(text));
  const taken = (token: Token) => !ground.free(token);
  const runs = findRuns(tokens, taken, casing);
  return { sentence, section, paragraph, text, tokens, found: ground.inOrder(), runs, story, plot, unbalanced };
}
