import { useMemo } from "react";
import type { StatisticsTotal, Trait } from "../../../../electron/api/contract/statistics.ts";
import { DIFFICULTIES } from "../../../../questions/model.ts";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { ByTrait } from "./ByTrait.tsx";
import css from "./Statistics.module.css";
import { TimesTaken } from "./TimesTaken.tsx";

/** All answers, by what was asked about and by how long they took. */
export function Totals({ totals }: { readonly totals: readonly StatisticsTotal[] }) {
  const of = useMemo(() => {
    const groups: Record<Trait, StatisticsTotal[]> = { topic: [], difficulty: [], decade: [], film: [], time: [] };
    for (const total of totals) groups[total.trait].push(total);
    return groups;
  }, [totals]);
  const decades = of.decade.toSorted((a, b) => Number(a.value) - Number(b.value));
  if (totals.length === 0) return null;
  return (
    <div className={css.two}>
      <ByTrait trait="topic" rows={byShare(of.topic)} nameOf={topicName} names={7} />
      <ByTrait trait="film" rows={of.film} nameOf={(title) => title} names={11} />
      <ByTrait trait="decade" rows={decades} nameOf={decadeName} names={5} />
      <div className={css.stack}>
        <ByTrait trait="difficulty" rows={byDifficulty(of.difficulty)} nameOf={difficultyName} names={6} />
        <TimesTaken rows={of.time} />
      </div>
    </div>
  );
}

function byShare(rows: readonly StatisticsTotal[]): StatisticsTotal[] {
  return rows.toSorted((a, b) => b.right / b.answered - a.right / a.answered);
}

function byDifficulty(rows: readonly StatisticsTotal[]): StatisticsTotal[] {
  const order: readonly string[] = DIFFICULTIES;
  const place = ({ value }: StatisticsTotal) => order.indexOf(value);
  return rows.toSorted((a, b) => place(a) - place(b));
}

function difficultyName(value: string): string {
  const known = DIFFICULTIES.find((each) => each === value);
  return known === undefined ? value : t(`difficulty.${known}`);
}

function decadeName(decade: string): string {
  return t("statistics.decade.name", { decade });
}
