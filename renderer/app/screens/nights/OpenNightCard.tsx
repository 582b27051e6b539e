import type { HeldNight } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { bridge } from "../../bridge/client.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { showNight, useOpenNight } from "../../night/open-night.ts";
import { noteFailure } from "../../store/notices.ts";
import { go } from "../../store/view.ts";
import css from "./Nights.module.css";

/** The night that is open, or the newest one that was left before its end: it comes before everything else. */
export function OpenNightCard({ held }: { readonly held: readonly HeldNight[] }) {
  const night = useOpenNight((opened) => (opened.night.status === "ready" ? opened.night.value : null));
  const left = held.find(({ endedAt }) => endedAt === null);
  const onPress = night !== null ? () => go({ name: "host" }) : left && (() => void takeUp(left.id));
  useActions({ "go-on": onPress });
  const title = night?.view.title ?? left?.title;
  if (title === undefined || onPress === undefined) return null;
  return (
    <section className={css.now} aria-labelledby="night-now">
      <h2 id="night-now" className={`card ${css.name}`}>
        <Say id={night === null ? "nights.left" : "nights.open-now"} values={{ title }} />
      </h2>
      {night === null && (
        <p className="soft">
          <Say id="nights.left.about" />
        </p>
      )}
      <Button look="lamp" hint="go-on" onPress={onPress}>
        <Say id={night === null ? "nights.take-up" : "nights.to-desk"} />
      </Button>
    </section>
  );
}

async function takeUp(nightId: string): Promise<void> {
  const result = await bridge().call("night.reopen", { nightId });
  if (!result.ok) {
    noteFailure(result);
    return;
  }
  showNight(result.value);
  go({ name: "host" });
}
