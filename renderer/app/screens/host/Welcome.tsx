import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { openDialog } from "./desk.ts";
import { Rehearsal } from "./Rehearsal.tsx";
import css from "./Welcome.module.css";

/** Before it begins: how the room joins, what to tell it, and whether it can. */
export function Welcome({ night }: { readonly night: OpenNight }) {
  const { joining } = night.view;
  return (
    <section className={css.welcome} aria-labelledby="welcome">
      <h2 id="welcome" className="unseen">
        <Say id="host.welcome" />
      </h2>
      <dl className={css.facts}>
        <div>
          <dt className="label">
            <Say id="host.welcome.address" />
          </dt>
          <dd className={`sign figure ${css.large}`}>{joining.address}</dd>
        </div>
        <div>
          <dt className="label">
            <Say id="host.welcome.pin" />
          </dt>
          <dd className={`sign figure ${css.large}`}>{joining.pin}</dd>
        </div>
        {joining.wifi !== null && (
          <div>
            <dt className="label">
              <Say id="host.welcome.wifi" />
            </dt>
            <dd className={`sign ${css.large}`}>{joining.wifi.name}</dd>
          </div>
        )}
      </dl>
      <p className={css.say}>
        <Say id="host.welcome.stay" />
      </p>
      <div className={css.acts}>
        <Button hint="doctor" onPress={() => openDialog({ kind: "doctor" })}>
          <Say id="host.doctor" />
        </Button>
        {night.rehearsal && <Rehearsal simulated={night.simulated} />}
      </div>
    </section>
  );
}
