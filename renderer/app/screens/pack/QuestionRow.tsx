import BookOpen from "lucide-react/icons/book-open";
import Check from "lucide-react/icons/check";
import Pencil from "lucide-react/icons/pencil";
import { useRef } from "react";
import { isPlaced, type Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { classes } from "../../../ui/classes.ts";
import { Pips } from "../../../ui/count/Pips.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { go } from "../../store/view.ts";
import { returnTo, useReturnPlace } from "../history/return-place.ts";
import { openInLibrary } from "../library/open-in-library.ts";
import { FlagButton } from "./FlagButton.tsx";
import { useMade } from "./made.ts";
import css from "./QuestionRow.module.css";

type QuestionRowProps = { readonly question: Question; readonly packId: string; readonly flagged: boolean };

/** A question in the list: what it asks, of what kind it is, and the ways to its sentence and to calling it wrong. */
export function QuestionRow({ question, packId, flagged }: QuestionRowProps) {
  const answers = useMade((made) => made.answers);
  const prompt = `asks-${question.id}`;
  return (
    <li className={classes(css.row, flagged && css.flagged)}>
      <div className={css.words}>
        <p id={prompt} className={`card ${css.prompt}`}>
          <Prompt question={question} />
        </p>
        {answers && (
          <p className={css.key}>
            <Check className="icon" strokeWidth={2} aria-hidden={true} />
            <span className="unseen">
              <Say id="pack.key" />
            </span>{" "}
            {keyText(question)}
          </p>
        )}
        {flagged && (
          <p className="label">
            <Say id="pack.flag.about" />
          </p>
        )}
      </div>
      <p className={css.kind}>
        <span className="label">{topicName(question.topic)}</span> <Pips difficulty={question.difficulty} />
      </p>
      <div className={css.acts}>
        <OpenButton question={question} packId={packId} described={prompt} />
        <EditButton question={question} packId={packId} described={prompt} />
        <FlagButton packId={packId} questionId={question.id} flagged={flagged} described={prompt} />
      </div>
    </li>
  );
}

type ActProps = { readonly question: Question; readonly packId: string; readonly described: string };

/** Shows the question in the library, where it can be changed. */
function EditButton({ question, packId, described }: ActProps) {
  const button = useRef<HTMLButtonElement>(null);
  const place = `pack:${packId}:${question.id}:edit`;
  useReturnPlace(place, button);
  const edit = () => {
    returnTo(place);
    openInLibrary(packId, question);
  };
  return (
    <button
      ref={button}
      type="button"
      className={css.act}
      aria-label={t("pack.edit")}
      aria-describedby={described}
      title={t("pack.edit")}
      onClick={edit}
    >
      <Pencil className="icon" strokeWidth={1.75} aria-hidden={true} />
    </button>
  );
}

/** Opens the article at the sentence; its key is marked there only where the answers are shown. */
function OpenButton({ question: { id, proof }, packId, described }: ActProps) {
  const button = useRef<HTMLButtonElement>(null);
  const place = `pack:${packId}:${id}`;
  useReturnPlace(place, button);
  if (!isPlaced(proof)) return null;
  const { start, mark } = proof;
  const open = () => {
    returnTo(place);
    const shown = useMade.getState().answers;
    go({ name: "article", packId, place: { start, mark: shown ? mark : null, questionId: id } });
  };
  return (
    <button
      ref={button}
      type="button"
      className={css.act}
      aria-label={t("pack.open")}
      aria-describedby={described}
      title={t("pack.open")}
      onClick={open}
    >
      <BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />
    </button>
  );
}
