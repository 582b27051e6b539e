import BookOpen from "lucide-react/icons/book-open";
import ExternalLink from "lucide-react/icons/external-link";
import type { LibraryRow } from "../../../../electron/api/contract/library.ts";
import { isPlaced } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { go } from "../../store/view.ts";
import { ProofOf } from "../game/ProofOf.tsx";
import { ArticleBeside } from "./ArticleBeside.tsx";
import { useArticleShown } from "./article-shown.ts";
import css from "./Editor.module.css";

/** What proves a question: its sentence, or the article that it stands in, open at it. */
export function ProofPanel({ row }: { readonly row: LibraryRow | null }) {
  const shown = useArticleShown(({ shown: is }) => is);
  if (row === null) return null;
  const { question, articleKind, packId, packTitle, absent } = row;
  const { proof, origin } = question;
  const placed = articleKind !== null && isPlaced(proof) ? proof : null;
  return (
    <section aria-labelledby="proof" className={css.proof}>
      <h2 id="proof" className={css.label}>
        <Say id="library.proof" />
      </h2>
      {placed !== null && shown ? (
        <ArticleBeside packId={packId} start={placed.start} mark={placed.mark} />
      ) : isPlaced(proof) ? (
        <ProofOf proof={proof} film={articleKind === "film"} />
      ) : (
        <p className="soft">
          <Say id="library.proof.none" />
        </p>
      )}
      <p className="label">
        <Say id={origin === "person" ? "library.from.person" : "library.from"} values={{ pack: packTitle }} />
        {absent && (
          <>
            {" "}
            <Say id="library.absent" />
          </>
        )}
      </p>
      {placed !== null && (
        <div className={css.acts}>
          <Button
            look="quiet"
            className={css.small}
            pressed={shown}
            hint="answers"
            icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
            onPress={() => useArticleShown.setState({ shown: !shown })}
          >
            <Say id={placed.kind === "row" ? "library.proof.table" : "library.proof.article"} />
          </Button>
          <Button
            look="quiet"
            className={css.small}
            hint="read-article"
            icon={<ExternalLink className="icon" strokeWidth={1.75} aria-hidden={true} />}
            onPress={() => openArticle(row)}
          >
            <Say id={placed.kind === "row" ? "library.proof.open-row" : "library.proof.open"} />
          </Button>
        </div>
      )}
    </section>
  );
}

/** The article on a screen of its own, at the sentence. */
export function openArticle({ packId, question: { id, proof }, articleKind }: LibraryRow): void {
  if (!isPlaced(proof) || articleKind === null) return;
  go({ name: "article", packId, place: { start: proof.start, mark: proof.mark, questionId: id } });
}
