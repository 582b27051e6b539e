import { lay, rightPlaces } from "../../game/judge.ts";
import { toCsv } from "../../game/night/csv.ts";
import { optionsOf, writtenKey } from "../../game/night/key.ts";
import type { NightPlan } from "../../game/night/plan.ts";
import { replay } from "../../game/night/replay.ts";
import { answerRows, missedBy, resultRows } from "../../game/night/results.ts";
import { type SeasonNight, seasonTable } from "../../game/night/season.ts";
import { seatsOf } from "../../game/night/state.ts";
import { withCluesSaid } from "../../questions/key.ts";
import { failure, ok } from "../../questions/result.ts";
import type { NightResultsData, PrintData } from "../api/contract/nights.ts";
import type { NightRecordsPort } from "../api/ports.ts";
import { orderFor } from "../night/seats/option-order.ts";
import type { NightPlans } from "../storage/night-plans.ts";
import type { NightResults } from "../storage/night-results.ts";
import type { NightStore, StoredNight } from "../storage/nights.ts";

const missing = () => failure("not-found", "This night is not there any more.");

/** Paper before a night, tables after it. Results are worked out anew from the events. */
export function createNightRecords(plans: NightPlans, nights: NightStore, ends: NightResults): NightRecordsPort {
  return {
    print: (planId) => {
      const stored = plans.get(planId);
      const secret = plans.secretOf(planId);
      return stored.ok && secret !== null ? ok(printData(stored.value.plan, secret)) : missing();
    },
    held: () => ends.held(),
    results: (nightId) => {
      const stored = nights.read(nightId);
      return stored.ok ? resultsOf(stored.value) : missing();
    },
    season: (club) => {
      const rows = ends.season(club);
      if (!rows.ok) return rows;
      const byNight = [...Map.groupBy(rows.value, ({ nightId }) => nightId).values()];
      return ok(seasonTable(byNight.map(nightOf)));
    },
  };
}

function nightOf(rows: readonly { endedAt: number; name: string; place: number; points: number }[]): SeasonNight {
  return { at: rows[0]?.endedAt ?? 0, rows: rows.map(({ name, place, points }) => ({ team: name, place, points })) };
}

function printData({ title, subtitle, rounds, tieBreaks }: NightPlan, secret: string): PrintData {
  return {
    title,
    subtitle,
    tieBreaks,
    rounds: rounds.map((round) => ({
      title: round.title,
      note: round.note,
      questions: round.items.map((item, index) => {
        const { question } = item;
        const { kind, italics, proof, media } = question;
        const { prompt } = withCluesSaid(question);
        const order = orderFor(secret, item);
        return {
          number: index + 1,
          prompt,
          italics,
          kind,
          unit: question.kind === "number" ? question.unit : "",
          options: optionsOf(question, order),
          right: [...rightPlaces(lay(question, order))],
          written: writtenKey(question, []),
          proof,
          note: item.note,
          media: media ?? null,
        };
      }),
    })),
  };
}

function resultsOf({ record, events }: StoredNight) {
  const state = replay(events);
  if (state === null) return missing();
  const standings = resultRows(state);
  const answers = answerRows(state);
  const missed = seatsOf(state.basis).map((seat) => ({ team: seat.name, questions: missedBy(state, seat) }));
  const { id: nightId, title, club, openedAt } = record;
  const csv = { standings: toCsv(standings), answers: toCsv(answers) };
  const results: NightResultsData = { nightId, title, club, openedAt, standings, answers, csv, missed };
  return ok(results);
}
