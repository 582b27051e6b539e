import { type FormEvent, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { NumberField } from "../../../ui/field/NumberField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Switch } from "../../../ui/switch/Switch.tsx";
import { bridge } from "../../bridge/client.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { type WholeNight, wholeNight } from "../../night/build-request.ts";
import { noteFailure } from "../../store/notices.ts";
import { go } from "../../store/view.ts";
import css from "./Nights.module.css";

type NewNightProps = {
  readonly clubs: readonly string[];
  /** Whether it is the next thing to do; a night that is open comes before it. */
  readonly first: boolean;
};

/** A whole night from all packs, in one go; everything can be changed afterwards. */
export function NewNight({ clubs, first }: NewNightProps) {
  const [title, setTitle] = useState(t("nights.new.usual-title"));
  const [typed, setTyped] = useState<string | null>(null);
  const [rounds, setRounds] = useState(4);
  const [questionsPerRound, setQuestions] = useState(8);
  const [themed, setThemed] = useState(true);
  const [busy, setBusy] = useState(false);
  const club = typed ?? clubs[0] ?? "";
  const ready = title.trim() !== "" && !busy;

  async function fill(): Promise<void> {
    if (!ready) return;
    setBusy(true);
    await fillNight({ title: title.trim(), club: club.trim(), rounds, questionsPerRound, themed });
    setBusy(false);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    void fill();
  }
  useActions({ "fill-night": () => void fill() });
  return (
    <form className={css.new} onSubmit={submit} aria-labelledby="new-night">
      <h2 id="new-night" className={`card ${css.newTitle}`}>
        <Say id="nights.new" />
      </h2>
      <TextField label={<Say id="nights.new.title" />} value={title} most={80} onChange={setTitle} />
      <TextField label={<Say id="nights.club" />} value={club} most={80} onChange={setTyped} />
      <p className="label">
        <Say id="nights.club.about" />
      </p>
      <div className={css.pair}>
        <NumberField label={<Say id="nights.new.rounds" />} value={rounds} min={1} max={20} onChange={setRounds} />
        <NumberField
          label={<Say id="nights.new.questions" />}
          value={questionsPerRound}
          min={1}
          max={50}
          onChange={setQuestions}
        />
      </div>
      <Switch title={<Say id="nights.new.themed" />} on={themed} onChange={setThemed}>
        <Say id="nights.new.themed.about" />
      </Switch>
      <Button type="submit" look={first ? "lamp" : "plain"} hint="fill-night" className={css.fill} disabled={!ready}>
        <Say id="nights.new.fill" />
      </Button>
    </form>
  );
}

async function fillNight(night: WholeNight): Promise<void> {
  const built = await bridge().call("nights.build", wholeNight(night));
  if (!built.ok) {
    noteFailure(built);
    return;
  }
  const kept = await bridge().call("nights.save", { plan: built.value, club: night.club });
  if (kept.ok) go({ name: "night-plan", planId: built.value.id });
  else noteFailure(kept);
}
