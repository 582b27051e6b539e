import { useEffect, useState } from "react";
import type { Standing } from "../../../../electron/api/contract/data.ts";
import { bridge } from "../../bridge/client.ts";
import { keepAll } from "../../game/act.ts";

/** What the result compares with; null until the store has answered, and where it cannot. */
export function useStanding(sessionId: string): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let wanted = true;
    void keepAll()
      .then(() => bridge().call("sessions.standing", { sessionId }))
      .then((result) => {
        if (wanted && result.ok) setStanding(result.value);
      });
    return () => {
      wanted = false;
    };
  }, [sessionId]);
  return standing;
}
