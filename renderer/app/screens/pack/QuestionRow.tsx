import BookOpen from "lucide-react/icons/book-open";
import Check from "lucide-react/icons/check";
import Pencil from "lucide-react/icons/pencil";
import { type ReactNode, useRef } from "react";
import { isPlaced, type Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { classes } from "../../../ui/classes.ts";
import { Pips } from "../../../ui/count/Pips.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { openProof } from "../../store/open-proof.ts";
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
  return (
    <ActButton
      place={`pack:${packId}:${question.id}:edit`}
      name={t("pack.edit")}
      described={described}
      icon={<Pencil className="icon" strokeWidth={1.75} aria-hidden={true} />}
      onPress={() => openInLibrary(packId, question)}
    />
  );
}

/** Opens the article at the sentence, or the table at the row; its key is marked there only where the answers are shown. */
function OpenButton({ question: { id, proof }, packId, described }: ActProps) {
  if (!isPlaced(proof)) return null;
  const open = () => {
    const mark = useMade.getState().answers ? proof.mark : null;
    void openProof({ packId, question: { id, proof }, mark, beside: true });
  };
  return (
    <ActButton
      place={`pack:${packId}:${id}`}
      name={t("pack.open", { proof: proof.kind })}
      described={described}
      icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
      onPress={open}
    />
  );
}

type ActButtonProps = {
  /** Where coming back begins. */
  readonly place: string;
  readonly name: string;
  /** The id of what it is done with. */
  readonly described: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
};

/** Leads from a question to another screen, and has the focus when somebody comes back. */
function ActButton({ place, name, described, icon, onPress }: ActButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useReturnPlace(place, button);
  const press = () => {
    returnTo(place);
    onPress();
  };
  return (
    <button
      ref={button}
      type="button"
      className={css.act}
      aria-label={name}
      aria-describedby={described}
      title={name}
      onClick={press}
    >
      {icon}
    </button>
  );
}
