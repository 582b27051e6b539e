import type { HeldNight } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { go } from "../../store/view.ts";
import { dayName } from "../history/when.ts";
import css from "./Nights.module.css";

/** Nights that were held, newest first. */
export function HeldNights({ held }: { readonly held: readonly HeldNight[] }) {
  return (
    <section aria-labelledby="held">
      <h2 id="held" className={css.heading}>
        <Say id="nights.held" />
      </h2>
      <ul className={css.rows}>
        {held.map((night) => (
          <li key={night.id} className={css.row}>
            <div>
              <h3 className={`card ${css.name}`}>{night.title}</h3>
              <p className="label figure">
                <Held night={night} />
              </p>
            </div>
            <div className={css.acts}>
              <Button look="quiet" onPress={() => go({ name: "night-results", nightId: night.id })}>
                <Say id="nights.results" />
              </Button>
              <Button look="quiet" onPress={() => go({ name: "night-open", planId: night.planId })}>
                <Say id="nights.again" />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Held({ night: { openedAt, endedAt, teams, winner } }: { readonly night: HeldNight }) {
  const day = dayName(openedAt);
  if (endedAt === null) return <Say id="nights.held.left" values={{ day }} />;
  return winner === null ? (
    <Say id="nights.held.teams" values={{ day, teams }} />
  ) : (
    <Say id="nights.held.won" values={{ day, teams, winner }} />
  );
}
