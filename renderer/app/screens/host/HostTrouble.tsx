import TriangleAlert from "lucide-react/icons/triangle-alert";
import { type ReactNode, useSyncExternalStore } from "react";
import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { bridge } from "../../bridge/client.ts";
import css from "./HostTrouble.module.css";

/** What must not be overlooked, above the desk: the night is out of reach, or is not being written down. */
export function HostTrouble({ night: { view, awake } }: { readonly night: OpenNight }) {
  const { get, subscribe } = bridge().connection;
  const lost = useSyncExternalStore(subscribe, get) === "lost";
  return (
    <div className={css.all} role="alert">
      {lost && (
        <Trouble>
          <Say id="host.trouble.lost" />
        </Trouble>
      )}
      {view.storage !== "ok" && (
        <Trouble>
          <Say id={`host.trouble.${view.storage}`} />
        </Trouble>
      )}
      {view.joining.reach === "gone" && (
        <Trouble>
          <Say id="host.trouble.gone" />
        </Trouble>
      )}
      {view.joining.reach === "moved" && (
        <Trouble>
          <Say id="host.trouble.moved" values={{ address: view.joining.address }} />
        </Trouble>
      )}
      {view.held === "restart" && (
        <Trouble>
          <Say id="host.trouble.restart" />
        </Trouble>
      )}
      {!awake && view.phase === "lobby" && (
        <p className={css.hint}>
          <Say id="host.trouble.asleep" />
        </p>
      )}
    </div>
  );
}

function Trouble({ children }: { readonly children: ReactNode }) {
  return (
    <p className={css.trouble}>
      <TriangleAlert className="icon" strokeWidth={2} aria-hidden={true} />
      <span>{children}</span>
    </p>
  );
}
