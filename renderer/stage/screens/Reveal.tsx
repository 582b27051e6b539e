import type { StageScreen } from "../../../game/night/messages.ts";
import { Prompt } from "../../ui/text/Prompt.tsx";
import { Proof } from "../../ui/text/Proof.tsx";
import { t } from "../messages/t.ts";
import parts from "../parts/Answers.module.css";
import { choices } from "../parts/Answers.tsx";
import { Fit } from "../parts/Fit.tsx";
import { Plate } from "../parts/Plate.tsx";
import css from "./Reveal.module.css";

/** Beside what is right and the rest. */
const MOST_WRONG = 4;

type Shown = Extract<StageScreen, { screen: "reveal" }>;

/** The light leaves the screen and lands on the right answer; the proof stands where the question stood. */
export function Reveal({ now }: { readonly now: Shown }) {
  const { question, answer } = now;
  const { round, number, of } = question;
  return (
    <main className={`stage ${css.reveal}`}>
      <section className={css.title}>
        <header className={css.top}>
          <p className="label figure">{t("question.where", { round, number, of })}</p>
          <Source answer={answer} />
        </header>
        <Fit className={css.fit}>
          <h1 className={`card ${answer.proof === null ? css.alone : css.asked}`}>
            <Prompt question={question} />
          </h1>
          <Evidence answer={answer} />
        </Fit>
      </section>
      {answer.written === null ? <Options now={now} /> : <Written now={now} written={answer.written} />}
      <footer className="foot">
        <p className="label">{question.roundTitle}</p>
        <p className="label">{t(question.kind === "timeline" ? "reveal.legend.order" : "reveal.legend")}</p>
      </footer>
    </main>
  );
}

/** As they stood while the question was open; those of a timeline in its order. */
function Options({ now: { question, answer, counts, seats } }: { readonly now: Shown }) {
  const texts = choices(question);
  const isOrdered = question.kind === "timeline" && answer.right.length > 0;
  return (
    <ul className="plates figure">
      {(isOrdered ? answer.right : [...texts.keys()]).map((place) => (
        <Plate
          key={place}
          place={place}
          text={texts[place] ?? ""}
          state={answer.right.includes(place) && !answer.void ? "right" : "off"}
          count={{ teams: counts[place] ?? 0, of: seats }}
        />
      ))}
    </ul>
  );
}

type WrittenProps = { readonly now: Shown; readonly written: NonNullable<Shown["answer"]["written"]> };

/** What is right, and what else the room wrote. */
function Written({ now: { said, others, seats }, written }: WrittenProps) {
  const right = said.filter(({ match }) => match === "right").reduce((sum, { teams }) => sum + teams, 0);
  const { text, tolerance } = written;
  const key = tolerance === null || tolerance === 0 ? text : t("reveal.within", { text, tolerance });
  return (
    <ul className={`figure ${parts.said}`} aria-label={t("reveal.written")}>
      <Plate place={null} text={key} state="right" count={{ teams: right, of: seats }} />
      {said
        .filter(({ match }) => match !== "right")
        .slice(0, MOST_WRONG)
        .map((each) => (
          <Plate key={each.text} place={null} text={each.text} state="off" count={{ teams: each.teams, of: seats }} />
        ))}
      {others > 0 && <Plate place={null} text={t("reveal.others")} state="off" count={{ teams: others, of: seats }} />}
    </ul>
  );
}

function Evidence({ answer }: Pick<Shown, "answer">) {
  if (answer.void) {
    return (
      <div className={css.void}>
        <p className="card">{t("reveal.void")}</p>
        <p className="label">{t("reveal.void.about")}</p>
      </div>
    );
  }
  if (answer.proof === null) return null;
  const { sentence, mark, quoted } = answer.proof;
  return (
    <div className={css.proof}>
      <Proof sentence={sentence} mark={mark} quoted={quoted} />
    </div>
  );
}

/** Where the sentence stands: its film, its section. */
function Source({ answer: { proof } }: Pick<Shown, "answer">) {
  if (proof === null) return null;
  return (
    <p className={`label ${css.source}`}>
      <span className="film">{proof.article}</span>
      {t("reveal.section", { section: proof.section })}
    </p>
  );
}
