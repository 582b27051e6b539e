import { Say } from "../../../messages/Say.tsx";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { SoundTool } from "../../../ui/house/SoundTool.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import type { Place } from "../../store/route.ts";
import { useCall } from "../../store/use-call.ts";
import { back, useView } from "../../store/view.ts";
import css from "./ArticleScreen.module.css";
import { BackButton } from "./BackButton.tsx";
import { Reader } from "./Reader.tsx";

type ArticleScreenProps = { readonly packId: string; readonly place?: Place | undefined };

/** The article that a pack was written from. Opened from a question, it leads back to it and nowhere else. */
export default function ArticleScreen({ packId, place }: ArticleScreenProps) {
  const { answer, again } = useCall("packs.article", { packId });
  const inGame = useView(({ trail }) => trail.at(-1)?.name === "game");
  useActions({ leave: back, "read-article": back });
  return (
    <House bar={inGame ? <GameBar /> : <MainBar />} className={css.room}>
      {answer.status === "ready" ? (
        <Reader article={answer.value} packId={packId} place={place ?? null} inGame={inGame} />
      ) : (
        <>
          <BackButton inGame={inGame} />
          <Waiting on={answer} again={again} />
        </>
      )}
    </House>
  );
}

function GameBar() {
  return (
    <>
      <p className="label">
        <Say id="article.in-game" />
      </p>
      <div className={css.end}>
        <SoundTool />
      </div>
    </>
  );
}
