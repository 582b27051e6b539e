import Settings2 from "lucide-react/icons/settings-2";
import Trash2 from "lucide-react/icons/trash-2";
import type { DeckSummary } from "../../../../electron/api/contract/practice.ts";
import { EVERYTHING } from "../../../../game/practice/deck.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { bridge } from "../../bridge/client.ts";
import { practise } from "../../practice/moves.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { IconButton } from "../nights/IconButton.tsx";
import { DeckFigures } from "./DeckFigures.tsx";
import { deckName } from "./deck-name.ts";
import css from "./Practice.module.css";

const LINE = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

type DeckRowProps = {
  readonly summary: DeckSummary;
  /** Whether it is the next thing to do. */
  readonly first: boolean;
  readonly again: () => void;
  readonly onEdit: () => void;
};

/** A deck: what is due, how much of it is learnt, and what can be done with it. */
export function DeckRow({ summary, first, again, onEdit }: DeckRowProps) {
  const { deck, learnt, total } = summary;
  const name = deckName(deck);
  async function remove(): Promise<void> {
    const result = await bridge().call("practice.remove-deck", { deckId: deck.id });
    if (result.ok) announce(t("practice.removed", { deck: name }));
    else noteFailure(result);
    again();
  }
  return (
    <li className={css.deck}>
      <div className={css.said}>
        <h3 className={`card ${css.name}`}>{name}</h3>
        <DeckFigures summary={summary} />
        <p className="label figure">
          <Say id="practice.learnt" values={{ learnt, total }} />
        </p>
      </div>
      <div className={css.acts}>
        <Button
          look={first ? "lamp" : "plain"}
          {...(first ? { hint: "go-on" as const } : {})}
          onPress={() => void practise(deck.id)}
        >
          <Say id="practice.begin" />
          <span className="unseen">{` ${name}`}</span>
        </Button>
        <IconButton label={t("practice.edit", { deck: name })} onPress={onEdit}>
          <Settings2 {...LINE} />
        </IconButton>
        {deck.id !== EVERYTHING.id && (
          <IconButton label={t("practice.remove", { deck: name })} onPress={() => void remove()}>
            <Trash2 {...LINE} />
          </IconButton>
        )}
      </div>
    </li>
  );
}
