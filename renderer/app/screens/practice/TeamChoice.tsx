import type { Overview } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";
import css from "./Practice.module.css";

/** No team is called like that: names are not empty. */
const NONE = "";

/** Whose misses at quiz nights come in. */
export function TeamChoice({ overview, again }: { readonly overview: Overview; readonly again: () => void }) {
  const { team, teams } = overview;
  const names = [...new Set([...(team === null ? [] : [team]), ...teams])];
  async function choose(name: string): Promise<void> {
    const result = await bridge().call("practice.team", { team: name === NONE ? null : name });
    if (!result.ok) noteFailure(result);
    again();
  }
  return (
    <section className={css.panel}>
      <ChoiceField
        label={<Say id="practice.team" />}
        value={team ?? NONE}
        choices={[
          { value: NONE, text: t("practice.team.none") },
          ...names.map((name) => ({ value: name, text: name })),
        ]}
        onChange={(name) => void choose(name)}
      />
      <p className="label">
        <Say id="practice.team.about" />
      </p>
    </section>
  );
}
