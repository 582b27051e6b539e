import { type FormEvent, useState } from "react";
import type { Adapter, PlanSummary } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { useCall } from "../../store/use-call.ts";
import { back } from "../../store/view.ts";
import { AdapterChoice } from "./AdapterChoice.tsx";
import css from "./NightOpen.module.css";
import { openDoors } from "./open-doors.ts";

/** Before the doors open: on which network, and what the stage says about its Wi-Fi. */
export default function NightOpenScreen({ planId }: { readonly planId: string }) {
  const plans = useCall("nights.list", {});
  const adapters = useCall("night.adapters", {});
  useActions({ leave: back });
  const plan = plans.answer.status === "ready" ? plans.answer.value.find(({ id }) => id === planId) : undefined;
  return (
    <WorkRoom>
      <RoomHead
        window={t("open.title")}
        title={plan === undefined ? <Say id="open.title" /> : <Say id="open.heading" values={{ title: plan.title }} />}
      />
      {adapters.answer.status === "ready" ? (
        <OpenForm planId={planId} plan={plan} adapters={adapters.answer.value} again={adapters.again} />
      ) : (
        <Waiting on={adapters.answer} again={adapters.again} />
      )}
    </WorkRoom>
  );
}

type OpenFormProps = {
  readonly planId: string;
  readonly plan: PlanSummary | undefined;
  readonly adapters: readonly Adapter[];
  readonly again: () => void;
};

function OpenForm({ planId, plan, adapters, again }: OpenFormProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [wifi, setWifi] = useState({ name: "", password: "" });
  const [rehearsal, setRehearsal] = useState(false);
  const [busy, setBusy] = useState(false);
  const adapter = adapters.find(({ address }) => address === chosen) ?? adapters[0];

  async function open(): Promise<void> {
    if (adapter === undefined || busy) return;
    setBusy(true);
    const network = wifi.name.trim() === "" ? null : { ...wifi, name: wifi.name.trim() };
    await openDoors({ planId, address: adapter.address, wifi: network, rehearsal });
    setBusy(false);
  }
  useActions({ "go-on": () => void open() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Columns shares="1.4 1">
        <AdapterChoice adapters={adapters} chosen={adapter?.address ?? null} onChoose={setChosen} again={again} />
        <div className={css.column}>
          <WifiFields wifi={wifi} onChange={setWifi} />
          <Switch title={<Say id="open.rehearsal" />} on={rehearsal} onChange={setRehearsal}>
            <Say id="open.rehearsal.about" />
          </Switch>
          {plan !== undefined && (
            <p className="label figure">
              <Say id="nights.plan.about" values={{ ...plan, named: plan.club === "" ? "no" : "yes" }} />
            </p>
          )}
          <p className={css.say}>
            <Say id="host.welcome.stay" />
          </p>
          <Button type="submit" look="lamp" hint="go-on" className={css.open} disabled={adapter === undefined || busy}>
            <Say id={rehearsal ? "open.rehearse" : "open.open"} />
          </Button>
        </div>
      </Columns>
    </form>
  );
}

type Wifi = { readonly name: string; readonly password: string };

function WifiFields({ wifi, onChange }: { readonly wifi: Wifi; readonly onChange: (wifi: Wifi) => void }) {
  return (
    <fieldset className={css.column}>
      <legend className={css.legend}>
        <Say id="open.wifi" />
      </legend>
      <p className="label">
        <Say id="open.wifi.about" />
      </p>
      <TextField
        label={<Say id="open.wifi.name" />}
        value={wifi.name}
        most={32}
        onChange={(name) => onChange({ ...wifi, name })}
      />
      <TextField
        label={<Say id="open.wifi.password" />}
        value={wifi.password}
        most={63}
        onChange={(password) => onChange({ ...wifi, password })}
      />
    </fieldset>
  );
}
