import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import css from "./Doors.module.css";
import type { UnfinishedGame } from "./use-unfinished.ts";

type ResumeDoorProps = { readonly game: UnfinishedGame; readonly onResume: () => void };

/** A game that was left open: it comes before everything else. */
export function ResumeDoor({ game: { pack, state }, onResume }: ResumeDoorProps) {
  return (
    <li className={css.door}>
      <h2 className="card">
        <Say id="home.resume.title" />
      </h2>
      <p className={css.about}>
        <Say
          id="home.resume.about"
          values={{
            title: <PackTitle pack={pack} />,
            mode: t(`mode.${state.setup.mode}`),
            number: Math.min(state.answers.length + 1, state.draw.length),
            score: state.score,
          }}
        />
      </p>
      <Button className={css.begin} look="lamp" hint="go-on" onPress={onResume}>
        <Say id="home.resume" />
      </Button>
    </li>
  );
}
