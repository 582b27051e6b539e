import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import type { Loadable } from "../../store/loadable.ts";
import { loadPacks, usePacks } from "../../store/packs.ts";
import { NewGameForm } from "./NewGameForm.tsx";

type NewGameProps = { readonly packId?: string | undefined };

export default function NewGameScreen({ packId }: NewGameProps) {
  const packs = usePacks((store) => store.packs);
  return (
    <WorkRoom>
      <RoomHead window={t("new-game.title")} title={<Say id="new-game.title" />} />
      <NewGameContent packs={packs} packId={packId} />
    </WorkRoom>
  );
}

function NewGameContent({ packs, packId }: NewGameProps & { readonly packs: Loadable<readonly PackSummary[]> }) {
  if (packs.status !== "ready") return <Waiting on={packs} again={() => void loadPacks()} />;
  const chosen = packs.value.find((pack) => pack.id === packId) ?? packs.value[0];
  if (chosen === undefined) return <Say id="new-game.empty" />;
  return <NewGameForm packs={packs.value} first={chosen} />;
}
