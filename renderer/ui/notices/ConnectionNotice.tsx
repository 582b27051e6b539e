import { useSyncExternalStore } from "react";
import { bridge } from "../../app/bridge/client.ts";
import { Say } from "../../messages/Say.tsx";
import css from "./NoticeBanner.module.css";

/** Says that the other side is out of reach, for as long as it is. */
export function ConnectionNotice() {
  const { get, subscribe } = bridge().connection;
  const connection = useSyncExternalStore(subscribe, get);
  if (connection !== "lost") return null;
  return (
    <div className={css.notice}>
      <p>
        <Say id="connection.lost" />
      </p>
    </div>
  );
}
