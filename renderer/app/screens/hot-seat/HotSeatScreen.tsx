import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPacks, usePacks } from "../../store/packs.ts";
import { usePersons } from "../../store/persons.ts";
import { back, go } from "../../store/view.ts";
import css from "./HotSeat.module.css";
import { HotSeatForm } from "./HotSeatForm.tsx";
import { UnfinishedTable } from "./UnfinishedTable.tsx";

/** A game for several at this computer. */
export default function HotSeatScreen() {
  useActions({ leave: back });
  return (
    <WorkRoom>
      <RoomHead window={t("hot-seat.title")} title={<Say id="hot-seat.title" />}>
        <p className="label">
          <Say id="hot-seat.about" />
        </p>
      </RoomHead>
      <Content />
    </WorkRoom>
  );
}

function Content() {
  const packs = usePacks((store) => store.packs);
  const persons = usePersons((people) => people.persons);
  if (packs.status !== "ready") return <Waiting on={packs} again={() => void loadPacks()} />;
  const [first] = packs.value;
  if (first === undefined) return <Say id="new-game.empty" />;
  if (persons.length < 2) {
    return (
      <div className={css.few}>
        <p>
          <Say id="hot-seat.too-few" />
        </p>
        <Button look="lamp" onPress={() => go({ name: "persons" })}>
          <Say id="persons.new" />
        </Button>
      </div>
    );
  }
  return (
    <>
      <UnfinishedTable packs={packs.value} />
      <HotSeatForm packs={packs.value} first={first} persons={persons} />
    </>
  );
}
