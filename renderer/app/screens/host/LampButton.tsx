import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { go } from "../../store/view.ts";
import { lookAt } from "./desk.ts";
import css from "./HostActions.module.css";
import { lampOf } from "./lamp.ts";
import { lampAction } from "./use-desk-actions.ts";

/** The one next action, by Enter. */
export function LampButton({ view, looking }: { readonly view: HostView; readonly looking: string | null }) {
  if (looking !== null) {
    return (
      <Button look="lamp" hint="go-on" className={css.lamp} onPress={() => lookAt(null)}>
        <Say id="host.back-to-now" />
      </Button>
    );
  }
  const lamp = lampOf(view);
  const onPress = lampAction(view);
  if (lamp.kind === "none" || onPress === undefined) {
    return view.phase === "end" ? (
      <Button look="lamp" className={css.lamp} onPress={() => go({ name: "night-results", nightId: view.nightId })}>
        <Say id="host.results" />
      </Button>
    ) : null;
  }
  return (
    <Button look="lamp" hint="go-on" className={css.lamp} onPress={onPress}>
      {lamp.kind === "resume" ? <Say id="host.go-on" /> : <StepName step={lamp.step} view={view} />}
    </Button>
  );
}

function StepName({ step, view }: { readonly step: NonNullable<HostView["next"]>; readonly view: HostView }) {
  const { following } = view;
  if (step === "ask") {
    return <Say id="host.step.ask" values={{ number: following?.number ?? 1, of: following?.of ?? 1 }} />;
  }
  if (step === "begin-round") {
    const title = view.rounds[(following?.round ?? 1) - 1]?.title ?? "";
    return <Say id="host.step.begin-round" values={{ title }} />;
  }
  return <Say id={`host.step.${step}`} />;
}
