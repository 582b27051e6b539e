import TextSelect from "lucide-react/icons/text-select";
import { useMemo, useRef } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { Place } from "../../store/route.ts";
import { ArticleSection } from "./ArticleSection.tsx";
import { BackButton } from "./BackButton.tsx";
import { Contents } from "./Contents.tsx";
import { type ArticleText, sentenceAt } from "./find-sentence.ts";
import { headingsAbove } from "./headings.ts";
import css from "./Reader.module.css";
import { SourceNote } from "./SourceNote.tsx";
import { sectionId } from "./section-id.ts";
import { showSentence } from "./show-sentence.ts";

type ReaderProps = {
  readonly article: ArticleText;
  readonly place: Place | null;
  readonly inGame: boolean;
};

/** An article set for reading: its sections at the side, the page lit. */
export function Reader({ article, place, inGame }: ReaderProps) {
  const proof = useRef<HTMLElement>(null);
  const sought = useMemo(() => (place === null ? null : sentenceAt(article, place.start)), [article, place]);
  return (
    <div className={css.reader}>
      <aside className={css.side}>
        <BackButton inGame={inGame} />
        {sought !== null && (
          <Button
            look="quiet"
            icon={<TextSelect className="icon" strokeWidth={1.75} aria-hidden={true} />}
            onPress={() => showSentence(proof.current)}
          >
            <Say id="article.to-proof" />
          </Button>
        )}
        {place !== null && sought === null && (
          <p className={css.gone} role="status">
            <Say id="article.place-gone" />
          </p>
        )}
        <Contents sections={article.sections} />
      </aside>
      <Screen className={css.page} lang={article.lang}>
        <ScreenTitle window={t("article.window", { title: article.title })} className={`card ${css.title}`}>
          <PackTitle pack={article} />
        </ScreenTitle>
        {article.sections.map((section, index) => (
          <ArticleSection
            // biome-ignore lint/suspicious/noArrayIndexKey: an article does not change while it is read
            key={index}
            id={sectionId(index)}
            section={section}
            headings={headingsAbove(section, article.sections[index - 1])}
            text={article.text}
            sought={sought}
            mark={place?.mark ?? null}
            proof={proof}
          />
        ))}
        <SourceNote source={article.source} />
      </Screen>
    </div>
  );
}
