import { useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { bridge } from "../../bridge/client.ts";
import { loadOpenNight } from "../../night/open-night.ts";
import { noteFailure } from "../../store/notices.ts";

/** Phones that a rehearsal is played with. */
const PHONES = 12;

/** In a rehearsal: lets phones that are none join and play by themselves, or sends them home. */
export function Rehearsal({ simulated }: { readonly simulated: number }) {
  const [busy, setBusy] = useState(false);
  async function rehearse(phones: number): Promise<void> {
    setBusy(true);
    const result = await bridge().call("night.rehearse", { phones });
    if (!result.ok) noteFailure(result);
    await loadOpenNight();
    setBusy(false);
  }
  return (
    <>
      <Button disabled={busy} onPress={() => void rehearse(simulated === 0 ? PHONES : 0)}>
        {simulated === 0 ? (
          <Say id="host.rehearse" values={{ phones: PHONES }} />
        ) : (
          <Say id="host.rehearse.stop" values={{ phones: simulated }} />
        )}
      </Button>
      <p className="label">
        <Say id="host.rehearse.about" />
      </p>
    </>
  );
}
