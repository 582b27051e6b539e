import { useEffect } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { minutesFor } from "../../../../game/solo/view.ts";
import { Say } from "../../../messages/Say.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN, questionsOffered } from "../../game/modes.ts";
import { resumeGame } from "../../game/resume.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { useSettings } from "../../store/settings.ts";
import { go } from "../../store/view.ts";
import { Door } from "./Door.tsx";
import doors from "./Doors.module.css";
import css from "./Foyer.module.css";
import { PlayDoor } from "./PlayDoor.tsx";
import { Programme } from "./Programme.tsx";
import { ResumeDoor } from "./ResumeDoor.tsx";
import { Shelf } from "./Shelf.tsx";
import { Sign } from "./Sign.tsx";
import { SignTitle } from "./SignTitle.tsx";
import { useUnfinished } from "./use-unfinished.ts";

type FoyerProps = {
  readonly tonight: PackSummary;
  readonly packs: readonly PackSummary[];
  /** Enter was pressed before it was known what it should do. */
  readonly early: boolean;
  readonly onEarly: (early: boolean) => void;
};

/** The first screen when there is something to play: the sign, the doors, the shelf. */
export function Foyer({ tonight, packs, early, onEarly }: FoyerProps) {
  const { known, game } = useUnfinished(packs);
  const begin = () => void beginGame(tonight, CLASSIC_TEN);
  const resume = game === null ? undefined : () => void resumeGame(game.session, game.state, game.pack);
  const next = resume ?? begin;
  useActions({ "go-on": known ? next : () => onEarly(true) });
  const due = early && known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once, with what is known by then
  useEffect(() => {
    if (!due) return;
    onEarly(false);
    next();
  }, [due]);
  return (
    <div className={css.foyer}>
      <div className={css.front}>
        <Sign top={<Say id="home.sign.top" />} bottom={<SignFoot pack={tonight} />}>
          <SignTitle title={tonight.title} />
        </Sign>
        <ul className={doors.doors}>
          {game !== null && resume !== undefined && <ResumeDoor game={game} onResume={resume} />}
          <PlayDoor pack={tonight} first={known && game === null} onBegin={begin} />
          <Door title={<Say id="home.new-game" />} hint="new-game" onPress={() => go({ name: "new-game" })}>
            <Say id="home.new-game.about" />
          </Door>
          <Door title={<Say id="home.nights" />} hint="nights" onPress={() => go({ name: "nights" })}>
            <Say id="home.nights.about" />
          </Door>
          <Door title={<Say id="home.open-article" />} hint="open-article" onPress={() => go({ name: "open-article" })}>
            <Say id="home.open-article.about" />
          </Door>
          {game === null && (
            <Door title={<Say id="home.history" />} hint="history" onPress={() => go({ name: "history" })}>
              <Say id="home.history.about" />
            </Door>
          )}
        </ul>
      </div>
      <Programme packs={packs} />
      <Shelf packs={packs} />
    </div>
  );
}

function SignFoot({ pack }: { readonly pack: PackSummary }) {
  const seconds = useSettings((settings) => settings.secondsPerQuestion);
  const count = questionsOffered(pack, CLASSIC_TEN);
  const minutes = minutesFor(CLASSIC_TEN.mode, count, seconds);
  return (
    <>
      <Say id="home.sign.bottom" values={{ count }} />{" "}
      <span className={css.red}>
        <Say id="home.sign.minutes" values={{ minutes }} />
      </span>
    </>
  );
}
