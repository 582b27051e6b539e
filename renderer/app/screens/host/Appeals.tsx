import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { HostAppeal, HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { keyShort, saidShort } from "../../night/answers-said.ts";
import { tellHost } from "../../night/tell-host.ts";
import { openDialog } from "./desk.ts";
import css from "./SidePanel.module.css";

/** What teams contest, the open ones first. */
export function Appeals({ view: { appeals } }: { readonly view: HostView }) {
  if (appeals.length === 0) return null;
  const firstOpen = appeals.find(({ state }) => state === "open");
  const ordered = appeals.toSorted((one, other) => Number(other.state === "open") - Number(one.state === "open"));
  return (
    <section aria-labelledby="appeals">
      <h2 id="appeals" className={css.heading}>
        <Say id="host.appeals" />
      </h2>
      {ordered.map((appeal) => (
        <Appeal key={appeal.ask} appeal={appeal} first={appeal === firstOpen} />
      ))}
    </section>
  );
}

function Appeal({ appeal, first }: { readonly appeal: HostAppeal; readonly first: boolean }) {
  const { ask, round, number, state, by } = appeal;
  return (
    <article className={css.appeal}>
      <p className="figure">
        <Say id="host.appeal.where" values={{ round, number, teams: by.length }} />
      </p>
      {by.map((one) => (
        <Appellant key={one.seat} appeal={appeal} one={one} />
      ))}
      {state === "open" ? (
        <div className={css.acts}>
          <Button {...(first && { hint: "allow-appeal" })} onPress={() => openDialog({ kind: "fix", ask })}>
            <Say id="host.appeal.allow" />
          </Button>
        </div>
      ) : (
        <p className={css.verdict}>
          {state === "allowed" ? (
            <Check className="icon" strokeWidth={2} aria-hidden={true} />
          ) : (
            <X className="icon" strokeWidth={2} aria-hidden={true} />
          )}
          <Say id={`host.appeal.${state}`} />
        </p>
      )}
    </article>
  );
}

type AppellantProps = { readonly appeal: HostAppeal; readonly one: HostAppeal["by"][number] };

function Appellant({ appeal: { ask, state, right, written }, one }: AppellantProps) {
  const key = keyShort({ right, written });
  return (
    <>
      <strong>{one.name}</strong>
      <p className="figure">
        {one.text !== "" && <Say id="host.appeal.text" values={{ text: one.text }} />}{" "}
        {one.given === null ? (
          <Say id="host.appeal.no-answer" values={{ key }} />
        ) : (
          <Say id="host.appeal.given" values={{ said: saidShort(one.given), key }} />
        )}
      </p>
      {state === "open" && !one.declined && (
        <div className={css.acts}>
          <Button look="quiet" onPress={() => void tellHost({ type: "decline", ask, seat: one.seat })}>
            <Say id="host.appeal.turn-down" />
          </Button>
        </div>
      )}
    </>
  );
}
