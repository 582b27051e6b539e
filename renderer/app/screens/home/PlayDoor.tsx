import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { TextButton } from "../../../ui/button/TextButton.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { go } from "../../store/view.ts";
import css from "./Doors.module.css";

type PlayDoorProps = {
  readonly pack: PackSummary;
  /** Whether it is the next thing to do; a game left open comes before it. */
  readonly first: boolean;
  readonly onBegin: () => void;
};

export function PlayDoor({ pack, first, onBegin }: PlayDoorProps) {
  return (
    <li className={css.door}>
      <h2 className="card">
        <Say id="home.play" values={{ title: <PackTitle pack={pack} /> }} />
      </h2>
      <p className={css.about}>
        <Say
          id="home.about-pack"
          values={{
            questions: pack.questions,
            answered: pack.answered,
            source: pack.report === null ? "file" : "article",
          }}
        />{" "}
        {pack.best !== null && <Say id="home.best" values={{ right: pack.best.right, of: pack.best.of }} />}{" "}
        <TextButton onPress={() => go({ name: "pack", packId: pack.id })} hint="about-pack">
          <Say id="pack.about" />
        </TextButton>
      </p>
      <Button className={css.begin} look={first ? "lamp" : "plain"} {...(first && { hint: "go-on" })} onPress={onBegin}>
        <Say id="home.begin" />
      </Button>
    </li>
  );
}
