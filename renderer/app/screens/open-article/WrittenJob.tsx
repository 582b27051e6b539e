import BookOpen from "lucide-react/icons/book-open";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { WritingReport } from "../../../../questions/report.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import { Counts } from "./Counts.tsx";
import { leftOutText, thrownAwayText } from "./reasons.ts";
import { StepList } from "./StepList.tsx";
import { stepsReported } from "./seen.ts";
import css from "./Works.module.css";

/** A quiz that has been written: play it; and what was made of the article. */
export function WrittenJob({ pack }: { readonly pack: PackSummary }) {
  const play = () => void beginGame(pack, CLASSIC_TEN);
  const newGame = () => go({ name: "new-game", packId: pack.id });
  const read = () => go({ name: "article", packId: pack.id });
  useActions({ "go-on": play, "new-game": newGame, "read-article": read });
  return (
    <>
      <div className={css.head}>
        <div>
          <p className="label">
            <Say id="open-article.written" />
          </p>
          <h2 id="works" className={`card ${css.title}`}>
            <PackTitle pack={pack} />
          </h2>
        </div>
        <p className={`sign figure ${css.big}`}>
          <b>
            <Say id="open-article.questions.figure" values={{ questions: pack.questions }} />
          </b>
          <span>
            <Say id="open-article.questions" values={{ questions: pack.questions }} />
          </span>
        </p>
      </div>
      <div className={css.acts}>
        <Button className={css.play} look="lamp" hint="go-on" onPress={play}>
          <Say id="open-article.play" />
        </Button>
        <Button hint="new-game" onPress={newGame}>
          <Say id="open-article.new-game" />
        </Button>
      </div>
      <Button
        className={css.read}
        look="quiet"
        hint="read-article"
        icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
        onPress={read}
      >
        <Say id="open-article.read" />
      </Button>
      <Counts pack={pack} />
      {pack.report !== null && <Report report={pack.report} />}
    </>
  );
}

function Report({ report }: { readonly report: WritingReport }) {
  const leftOut = Object.values(report.leftOut).reduce((sum, count) => sum + count, 0);
  const thrownAway = thrownAwayText(report.thrownAway);
  return (
    <div>
      <StepList
        steps={stepsReported(report)}
        note={(step) => (step === "thrown-away" && thrownAway !== "" ? thrownAway : null)}
      />
      {leftOut > 0 && (
        <p className="label">
          <Say id="open-article.left-out" values={{ count: leftOut, reasons: leftOutText(report.leftOut) }} />
        </p>
      )}
    </div>
  );
}
