import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Range } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { useCall } from "../../store/use-call.ts";
import { ArticleSection } from "../article/ArticleSection.tsx";
import { NOTHING_ASKED } from "../article/asked.ts";
import { type ArticleText, sentenceAt } from "../article/find-sentence.ts";
import { headingsAbove } from "../article/headings.ts";
import type { Looking } from "../article/looking.ts";
import css from "./ArticleBeside.module.css";

type ArticleBesideProps = { readonly packId: string; readonly start: number; readonly mark: Range | null };

/** The article beside a question, at the sentence that proves it. */
export function ArticleBeside({ packId, start, mark }: ArticleBesideProps) {
  const { answer } = useCall("packs.article", { packId });
  if (answer.status !== "ready") {
    return (
      <p className="soft">
        <Say id="library.proof.loading" />
      </p>
    );
  }
  return <Page key={start} article={answer.value} start={start} mark={mark} />;
}

type PageProps = { readonly article: ArticleText; readonly start: number; readonly mark: Range | null };

function Page({ article, start, mark }: PageProps) {
  const page = useRef<HTMLElement>(null);
  const proof = useRef<HTMLElement>(null);
  const looking = useMemo(() => lookingAt(article, start, mark, proof), [article, start, mark]);
  useEffect(() => scrollTo(page.current, proof.current), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached with the keyboard (WCAG 2.1.1)
    <section ref={page} className={css.page} lang={article.lang} tabIndex={0} aria-label={article.title}>
      {article.sections.map((section, index) => (
        <ArticleSection
          // biome-ignore lint/suspicious/noArrayIndexKey: an article does not change while it is read
          key={index}
          id={`beside-${index}`}
          section={section}
          headings={headingsAbove(section, article.sections[index - 1])}
          text={article.text}
          looking={looking}
        />
      ))}
    </section>
  );
}

function lookingAt(
  article: ArticleText,
  start: number,
  mark: Range | null,
  proof: RefObject<HTMLElement | null>,
): Looking {
  const sought = sentenceAt(article, start);
  return { sought, mark, proof, asked: NOTHING_ASKED, open: null, answers: true, quiet: true, toggle: () => {} };
}

/** Within the page alone: the room stays where it is. */
function scrollTo(page: HTMLElement | null, sentence: HTMLElement | null): void {
  if (page === null || sentence === null) return;
  const { top, height } = sentence.getBoundingClientRect();
  const frame = page.getBoundingClientRect();
  page.scrollTop += top - frame.top - Math.max(0, (frame.height - height) / 2);
}
