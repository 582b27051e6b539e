import type { Overview } from "../../../../electron/api/contract/practice.ts";
import type { Deck } from "../../../../game/practice/deck.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { deckName } from "./deck-name.ts";
import css from "./Practice.module.css";

type OpenSessionProps = {
  readonly session: NonNullable<Overview["session"]>;
  readonly deck: Deck;
  readonly onGoOn: () => void;
};

/** A session that was left before its end. */
export function OpenSession({ session: { done, right }, deck, onGoOn }: OpenSessionProps) {
  return (
    <section className={css.open} aria-labelledby="open-session">
      <h2 id="open-session" className={`card ${css.name}`}>
        <Say id="practice.resume.title" values={{ deck: deckName(deck) }} />
      </h2>
      <p className="soft figure">
        <Say id="practice.resume.about" values={{ done, right }} />
      </p>
      <Button look="lamp" hint="go-on" onPress={onGoOn}>
        <Say id="practice.resume" />
      </Button>
    </section>
  );
}
