import { ArticleParagraph } from "./ArticleParagraph.tsx";
import css from "./ArticleSection.module.css";
import type { Section } from "./find-sentence.ts";
import type { Heading } from "./headings.ts";
import type { Looking } from "./looking.ts";

type ArticleSectionProps = {
  readonly id: string;
  readonly section: Section;
  readonly headings: readonly Heading[];
  readonly text: string;
  readonly looking: Looking;
};

/** Of a letter, its share of a line's height on the page, in rem: only sets how far the scroll bar reaches. */
const REM_A_LETTER = 0.034;

/** One section. What is out of sight is not laid out: an article may have a hundred thousand letters. */
export function ArticleSection({ id, section, headings, text, looking }: ArticleSectionProps) {
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
          looking={looking}
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
