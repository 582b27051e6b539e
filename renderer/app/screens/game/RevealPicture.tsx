import type { Answer } from "../../../../game/solo/state.ts";
import type { Question } from "../../../../questions/model.ts";
import { Intertitle } from "../../../ui/intertitle/Intertitle.tsx";
import { Note } from "../../../ui/text/Note.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { ProofPath } from "../../../ui/text/ProofPath.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { Game } from "../../game/model.ts";
import { PointsPanel } from "./PointsPanel.tsx";
import { ProofOf } from "./ProofOf.tsx";
import frame from "./QuizFrame.module.css";
import css from "./RevealPicture.module.css";

type RevealPictureProps = {
  readonly game: Game;
  readonly question: Question;
  readonly answer: Answer;
  readonly window: string;
};

/** The proof as an intertitle, and what the answer was worth. */
export function RevealPicture({ game, question, answer, window }: RevealPictureProps) {
  return (
    <Intertitle className={`${frame.picture} ${frame.wide} ${css.picture}`}>
      <div className={frame.said}>
        <ScreenTitle window={window} className={css.asked} focusKey={question.id}>
          <Prompt question={question} />
        </ScreenTitle>
        <Because question={question} film={game.kind === "film"} />
        <Note note={question.note} />
      </div>
      <div className={frame.beside}>
        <PointsPanel game={game} answer={answer} />
      </div>
    </Intertitle>
  );
}

/** Nothing where a note tells why; of a timeline only the place, for its films stand below with their years. */
function Because({ question: { kind, note, proof }, film }: Pick<RevealPictureProps, "question"> & { film: boolean }) {
  if (proof.kind === "none" && note !== undefined) return null;
  if (kind === "timeline" && proof.kind === "row")
    return <ProofPath article={proof.article} film={film} path={proof.path} />;
  return <ProofOf proof={proof} film={film} />;
}
