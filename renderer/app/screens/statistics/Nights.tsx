import { useState } from "react";
import type { StatisticsNight } from "../../../../electron/api/contract/statistics.ts";
import { seasonWinner } from "../../../../game/statistics/season-winner.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { dayKey } from "../history/by-day.ts";
import { TwoLines } from "./charts/TwoLines.tsx";
import { Figure } from "./Figure.tsx";
import type { Table } from "./table.ts";
import { dayWords, oneDecimal, SHORT, whole } from "./words.ts";

/** The nights of a club: what the winner had, and all teams on average. */
export function Nights({ nights }: { readonly nights: readonly StatisticsNight[] }) {
  const clubs = [...new Set(nights.map(({ club }) => club))];
  const [chosen, setChosen] = useState(clubs[0] ?? "");
  const ofClub = nights.filter(({ club }) => club === chosen).toReversed();
  const days = new Map(ofClub.map(({ id, endedAt }) => [id, dayKey(endedAt)]));
  const finding = findingOf(ofClub);
  return (
    <Figure
      title={t("statistics.nights")}
      finding={finding}
      table={tableOf(ofClub)}
      choice={
        clubs.length > 1 && (
          <ChoiceField
            label={<Say id="statistics.nights.club" />}
            value={chosen}
            choices={clubs.map((value) => ({ value, text: value === "" ? t("statistics.nights.no-club") : value }))}
            onChange={setChosen}
          />
        )
      }
    >
      <TwoLines
        label={finding}
        points={ofClub.map(({ id, best, mean }) => ({ at: id, first: best, second: mean }))}
        names={[t("statistics.nights.best"), t("statistics.nights.mean")]}
        show={whole}
        showAt={(id) => dayWords(days.get(id) ?? null, SHORT)}
        showAtLong={(id) => dayWords(days.get(id) ?? null)}
        domain={[(least) => Math.min(0, least), (most) => Math.max(1, most)]}
      />
    </Figure>
  );
}

function findingOf(nights: readonly StatisticsNight[]): string {
  const first = seasonWinner(nights.map(({ winner }) => winner));
  if (first === null) return t("statistics.nights.shared", { nights: nights.length });
  return t("statistics.nights.found", { winner: first.name, won: first.won, nights: nights.length });
}

function tableOf(nights: readonly StatisticsNight[]): Table {
  return {
    columns: [
      { name: t("statistics.nights.night") },
      { name: t("statistics.games.day"), show: dayWords },
      { name: t("statistics.nights.teams"), show: whole },
      { name: t("statistics.nights.winner") },
      { name: t("statistics.nights.best"), show: whole },
      { name: t("statistics.nights.mean"), show: oneDecimal },
    ],
    rows: nights.map(({ title, endedAt, teams, winner, best, mean }) => [
      title,
      dayKey(endedAt),
      teams,
      winner,
      best,
      mean,
    ]),
  };
}
