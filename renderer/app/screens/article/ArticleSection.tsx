import type { RefObject } from "react";
import type { Range } from "../../../../questions/model.ts";
import { ArticleParagraph } from "./ArticleParagraph.tsx";
import css from "./ArticleSection.module.css";
import type { Section, Sentence } from "./find-sentence.ts";
import type { Heading } from "./headings.ts";

type ArticleSectionProps = {
  readonly id: string;
  readonly section: Section;
  readonly headings: readonly Heading[];
  readonly text: string;
  readonly sought: Sentence | null;
  readonly mark: Range | null;
  readonly proof: RefObject<HTMLElement | null>;
};

/** Of a letter, its share of a line's height on the page, in rem: only sets how far the scroll bar reaches. */
const REM_A_LETTER = 0.034;

/** One section. What is out of sight is not laid out: an article may have a hundred thousand letters. */
export function ArticleSection({ id, section, headings, text, sought, mark, proof }: ArticleSectionProps) {
  const { paragraphs } = section;
  const letters = (lastOffset(section) ?? 0) - (paragraphs[0]?.sentences[0]?.start ?? 0);
  const height = `auto ${Math.round(letters * REM_A_LETTER + 6 * headings.length + paragraphs.length)}rem`;
  return (
    <section id={id} tabIndex={-1} className={css.section} style={{ containIntrinsicBlockSize: height }}>
      {headings.map((heading) => (
        <SectionHeading key={heading.depth} {...heading} />
      ))}
      {paragraphs.map((paragraph, index) => (
        <ArticleParagraph
          // biome-ignore lint/suspicious/noArrayIndexKey: an article does not change while it is read
          key={index}
          paragraph={paragraph}
          text={text}
          sought={sought}
          mark={mark}
          proof={proof}
        />
      ))}
    </section>
  );
}

function lastOffset({ paragraphs }: Section): number | undefined {
  return paragraphs.at(-1)?.sentences.at(-1)?.end;
}

function SectionHeading({ text, depth }: Heading) {
  if (depth === 0) return <h2 className={`card ${css.first}`}>{text}</h2>;
  if (depth === 1) return <h3 className={`card ${css.second}`}>{text}</h3>;
  return <h4 className={`card ${css.third}`}>{text}</h4>;
}
