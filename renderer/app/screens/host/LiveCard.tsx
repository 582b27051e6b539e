import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { CardTitle } from "./CardTitle.tsx";
import { HostClock } from "./HostClock.tsx";
import css from "./LiveCard.module.css";

/** The lit card: what stands on the stage, with its clock. */
export function LiveCard({ view }: { readonly view: HostView }) {
  const key = `${view.phase}-${view.question?.ask ?? view.round ?? ""}`;
  return (
    <Screen className={classes(css.card, view.clock !== null && css.clocked)}>
      <div className={css.said}>
        <p className="label figure">
          <Above view={view} />
        </p>
        <ScreenTitle window={t("host.title", { title: view.title })} className={`card ${css.title}`} focusKey={key}>
          <CardTitle view={view} />
        </ScreenTitle>
      </div>
      {view.clock !== null && (
        <div className={css.gate}>
          <HostClock clock={view.clock} rest={view.phase === "break"} />
        </div>
      )}
    </Screen>
  );
}

function Above({ view: { phase, question, held, rounds, round } }: { readonly view: HostView }) {
  if (held !== "no") return <Say id="host.held" />;
  if (question !== null && (phase === "open" || phase === "closed" || phase === "revealed")) {
    return <Say id={`host.above.${phase}`} values={{ number: question.number, of: question.of }} />;
  }
  if (phase === "round") return <Say id="host.above.round" values={{ round: (round ?? 0) + 1, of: rounds.length }} />;
  if (phase === "open" || phase === "closed" || phase === "revealed") return null;
  return <Say id={`host.above.${phase}`} />;
}
