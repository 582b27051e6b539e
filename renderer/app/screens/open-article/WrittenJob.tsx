import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import css from "./Works.module.css";

/** A quiz that has been written from the last article: play it, or look at what was made. */
export function WrittenJob({ pack }: { readonly pack: PackSummary }) {
  const play = () => void beginGame(pack, CLASSIC_TEN);
  const look = () => go({ name: "pack", packId: pack.id });
  useActions({ "go-on": play, "about-pack": look });
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
            <Say id="pack.figure" values={{ questions: pack.questions }} />
          </b>
          <span>
            <Say id="pack.questions" values={{ questions: pack.questions }} />
          </span>
        </p>
      </div>
      <div className={css.acts}>
        <Button className={css.play} look="lamp" hint="go-on" onPress={play}>
          <Say id="open-article.play" />
        </Button>
        <Button hint="about-pack" onPress={look}>
          <Say id="open-article.about-pack" />
        </Button>
      </div>
    </>
  );
}
