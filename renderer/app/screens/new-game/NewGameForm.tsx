import { type FormEvent, useState } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { beginGame } from "../../game/begin.ts";
import { hasCount } from "../../game/modes.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { changeSettings, useSettings } from "../../store/settings.ts";
import { go } from "../../store/view.ts";
import { CountChoice } from "./CountChoice.tsx";
import { ModeChoice } from "./ModeChoice.tsx";
import css from "./NewGameForm.module.css";
import { PackChoice } from "./PackChoice.tsx";

type NewGameFormProps = { readonly packs: readonly PackSummary[]; readonly first: PackSummary };

/** Pack, mode, number of questions. The last choice of mode and number is remembered. */
export function NewGameForm({ packs, first }: NewGameFormProps) {
  const [pack, setPack] = useState(first);
  const settings = useSettings();
  const [mode, setMode] = useState(settings.lastMode);
  const [count, setCount] = useState(settings.lastCount);

  function begin(): void {
    void changeSettings({ lastMode: mode, lastCount: count });
    void beginGame(pack, { mode, count });
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    begin();
  }
  const about = () => go({ name: "pack", packId: pack.id });
  const several = () => go({ name: "hot-seat" });
  useActions({ "go-on": begin, "about-pack": about, "hot-seat": several });

  return (
    <form className={css.form} onSubmit={submit}>
      <Columns shares="1 1.15">
        <div className={css.what}>
          <PackChoice packs={packs} chosen={pack} onChoose={setPack} />
          <Button look="quiet" hint="about-pack" className={css.about} onPress={about}>
            <Say id="pack.about" />
          </Button>
        </div>
        <div className={css.how}>
          <ModeChoice chosen={mode} onChoose={setMode} />
          {hasCount(mode) && <CountChoice pack={pack} chosen={count} onChoose={setCount} />}
          <div className={css.end}>
            <Button look="quiet" hint="hot-seat" onPress={several}>
              <Say id="hot-seat.door" />
            </Button>
            <Button type="submit" look="lamp" hint="go-on" className={css.begin}>
              <Say id="new-game.begin" />
            </Button>
          </div>
        </div>
      </Columns>
    </form>
  );
}
