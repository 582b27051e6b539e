import { useEffect } from "react";
import { failure } from "../../../../questions/result.ts";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPacks, usePacks } from "../../store/packs.ts";
import { back } from "../../store/view.ts";
import { loadMade } from "./made.ts";
import { PackPage } from "./PackPage.tsx";

/** What a pack holds and what was left out of it: after it was written, and whenever somebody wants to know. */
export default function PackScreen({ packId }: { readonly packId: string }) {
  const packs = usePacks((store) => store.packs);
  useEffect(() => void loadMade(packId), [packId]);
  useActions({ leave: back });
  return (
    <WorkRoom>
      <PackContent packs={packs} packId={packId} />
    </WorkRoom>
  );
}

type PackContentProps = { readonly packs: ReturnType<typeof usePacks.getState>["packs"]; readonly packId: string };

function PackContent({ packs, packId }: PackContentProps) {
  const again = () => void loadPacks();
  if (packs.status !== "ready") return <Waiting on={packs} again={again} />;
  const pack = packs.value.find(({ id }) => id === packId);
  if (pack !== undefined) return <PackPage pack={pack} />;
  return <Waiting on={{ status: "failed", failure: failure("not-found", "The pack is gone.") }} again={again} />;
}
