import { useEffect, useState } from "react";
import type { Overview } from "../../../../electron/api/contract/practice.ts";
import { type Deck, EVERYTHING } from "../../../../game/practice/deck.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { newId } from "../../night/random.ts";
import { practise } from "../../practice/moves.ts";
import { loadPacks } from "../../store/packs.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { DeckDialog } from "./DeckDialog.tsx";
import { DeckRow } from "./DeckRow.tsx";
import { OpenSession } from "./OpenSession.tsx";
import css from "./Practice.module.css";
import { TeamChoice } from "./TeamChoice.tsx";
import { Trouble } from "./Trouble.tsx";
import { takeBack } from "./take-back.ts";

/** Decks, what is due in each, and the way into a session. */
export default function PracticeScreen() {
  const { answer, again } = useCall("practice.overview", {});
  useActions({ leave: back });
  useEffect(() => void loadPacks(), []);
  return (
    <WorkRoom>
      <RoomHead window={t("practice.title")} title={<Say id="practice.title" />}>
        <p className="label">
          <Say id="practice.about" />
        </p>
      </RoomHead>
      {answer.status === "ready" ? (
        <Decks overview={answer.value} again={again} />
      ) : (
        <Waiting on={answer} again={again} />
      )}
    </WorkRoom>
  );
}

function Decks({ overview, again }: { readonly overview: Overview; readonly again: () => void }) {
  const { decks, session } = overview;
  const [editing, setEditing] = useState<Deck | null>(null);
  const open = decks.find(({ deck }) => deck.id === session?.deckId);
  const [first] = decks;
  const isNew = editing !== null && decks.every(({ deck }) => deck.id !== editing.id);
  const begin = () => {
    if (session !== null && open !== undefined) void practise(open.deck.id, session.id);
    else if (first !== undefined) void practise(first.deck.id);
  };
  const make = () => setEditing({ ...EVERYTHING, id: newId(), name: "" });
  const undo = () => void takeBack(again);
  useActions({ "go-on": begin, "new-deck": make, undo });
  const [hasTeams, hasTrouble] = [overview.teams.length > 0, overview.leeches + overview.suspended > 0];
  const main = (
    <div className={css.column}>
      {session !== null && open !== undefined && <OpenSession session={session} deck={open.deck} onGoOn={begin} />}
      <section aria-labelledby="decks">
        <h2 id="decks" className={css.heading}>
          <Say id="practice.decks" />
        </h2>
        <ul className={css.rows}>
          {decks.map((summary, place) => (
            <DeckRow
              key={summary.deck.id}
              summary={summary}
              first={place === 0 && open === undefined}
              again={again}
              onEdit={() => setEditing(summary.deck)}
            />
          ))}
        </ul>
      </section>
      <div className={css.buttons}>
        <Button hint="new-deck" onPress={make}>
          <Say id="practice.new-deck" />
        </Button>
        <Button look="quiet" hint="undo" onPress={undo}>
          <Say id="practice.undo" />
        </Button>
      </div>
      {editing !== null && <DeckDialog deck={editing} isNew={isNew} again={again} onClose={() => setEditing(null)} />}
    </div>
  );
  if (!hasTeams && !hasTrouble) return main;
  return (
    <Columns shares="1.9 1">
      {main}
      <div className={css.column}>
        {hasTeams && <TeamChoice overview={overview} again={again} />}
        {hasTrouble && <Trouble overview={overview} again={again} />}
      </div>
    </Columns>
  );
}
