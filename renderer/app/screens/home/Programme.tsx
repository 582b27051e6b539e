import { useEffect, useState } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { type ProgrammeList, programmeIdOf } from "../../../../electron/api/contract/programme.ts";
import { hash32 } from "../../../../questions/hash.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { bridge } from "../../bridge/client.ts";
import { now } from "../../clock.ts";
import { beginGame } from "../../game/begin.ts";
import { CLASSIC_TEN } from "../../game/modes.ts";
import { programmePack } from "../../game/programme-pack.ts";
import css from "./Programme.module.css";

/** What can be played across the whole collection: the day's ten, decades, awards, countries. Nothing where there is none. */
export function Programme({ packs }: { readonly packs: readonly PackSummary[] }) {
  const programme = useProgramme(packs.length);
  if (programme === null || !programme.tonight) return null;
  return (
    <section className={css.programme} aria-labelledby="programme">
      <h2 id="programme" className="label">
        <Say id="home.programme" />
      </h2>
      <div className={css.tonight}>
        <Button look="plain" onPress={() => void beginTonight()}>
          <Say id="home.programme.tonight" />
        </Button>
        <p className="soft">
          <Say id="home.programme.tonight.about" />
        </p>
      </div>
      {programme.groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { kind, choices } }: { readonly group: ProgrammeList["groups"][number] }) {
  return (
    <div className={css.group}>
      <h3 className="label" id={`programme-${kind}`}>
        <Say id="home.programme.kind" values={{ kind }} />
      </h3>
      <ul className={css.choices} aria-labelledby={`programme-${kind}`}>
        {choices.map(({ tag, name, questions }) => (
          <li key={tag}>
            <button
              type="button"
              className={`figure ${css.choice}`}
              aria-label={t("home.programme.choice", { name: nameOf(tag, name), questions })}
              onClick={() => void beginTagged(tag, nameOf(tag, name), questions)}
            >
              {nameOf(tag, name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameOf = (tag: string, name: string) => (tag === "award:festivals" ? t("home.programme.festivals") : name);

async function beginTagged(tag: string, name: string, questions: number): Promise<void> {
  await beginGame(programmePack(programmeIdOf({ kind: "tag", tag }), name, questions), CLASSIC_TEN);
}

/** The day of the machine and the questions of that day: whoever plays them today plays the same ten. */
async function beginTonight(): Promise<void> {
  const day = dayOf(now());
  const pack = programmePack(programmeIdOf({ kind: "tonight", day }), t("home.programme.tonight"));
  await beginGame(pack, CLASSIC_TEN, hash32(day));
}

/** "2026-11-23", by the machine's own calendar. */
function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** Asked again when other packs have come. */
function useProgramme(packs: number): ProgrammeList | null {
  const [programme, setProgramme] = useState<ProgrammeList | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of packs says that there may be more
  useEffect(() => {
    let wanted = true;
    void bridge()
      .call("packs.programme", {})
      .then((result) => {
        if (wanted && result.ok) setProgramme(result.value);
      });
    return () => {
      wanted = false;
    };
  }, [packs]);
  return programme;
}
