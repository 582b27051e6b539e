import TextSelect from "lucide-react/icons/text-select";
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
import type { ArticleText } from "./find-sentence.ts";
import { headingsAbove } from "./headings.ts";
import { QuestionsBeside } from "./QuestionsBeside.tsx";
import css from "./Reader.module.css";
import { SourceNote } from "./SourceNote.tsx";
import { sectionId } from "./section-id.ts";
import { showSentence } from "./show-sentence.ts";
import { useLooking } from "./use-looking.ts";

type ReaderProps = {
  readonly article: ArticleText;
  readonly packId: string;
  readonly place: Place | null;
  readonly inGame: boolean;
};

/** An article set for reading: its sections at the side, the page lit. */
export function Reader({ article, packId, place, inGame }: ReaderProps) {
  const { looking, entered, close } = useLooking(article, packId, place, inGame);
  const { sought, proof, asked, open } = looking;
  const beside = open === null ? undefined : asked.get(open);
  return (
    <div className={css.reader}>
      <aside className={css.side} data-beside={beside !== undefined}>
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
        {beside !== undefined && (
          <QuestionsBeside packId={packId} questions={beside} entered={entered} onClose={close} />
        )}
        {asked.size > 0 && beside === undefined && (
          <p className={css.note}>
            <Say id="article.asked.note" values={{ count: asked.size }} />
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
            looking={looking}
          />
        ))}
        <SourceNote source={article.source} />
      </Screen>
    </div>
  );
}
