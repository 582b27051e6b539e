import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { HostView } from "../../../game/night/host-view.ts";
import type { NightPlan } from "../../../game/night/plan.ts";
import { randomFrom } from "../../../scripts/fuzz/random.ts";
import { type Acknowledged, createMoodyPhone, type MoodyPhone } from "./moody-phone.ts";
import { createMortalHost, Gone, type MortalHost } from "./mortal-host.ts";
import { type Script, scriptsFor } from "./script.ts";
import { cutAfterLastSync } from "./wal.ts";

export type ChaosOptions = {
  readonly plan: NightPlan;
  readonly teams: number;
  /** How many times the host is killed. */
  readonly kills: number;
  readonly seed: number;
  /** Phones misbehave one time in so many; 0 for never. */
  readonly mood: number;
};

export type ChaosFigures = {
  /** Points by team, in the order of the final standings; seats that nobody holds are left out. */
  readonly standings: readonly { readonly team: string; readonly place: number; readonly points: number }[];
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged answers that are not among the night's events. */
  readonly missing: readonly Acknowledged[];
  /** What stands in the results beside what the script says, where that is another: "Team 3, Who cut...: B, not A". */
  readonly strayed: readonly string[];
  /** From the host's being ready to the last phone's being back, after each kill, milliseconds. */
  readonly backMs: readonly number[];
};

/** How often it is looked whether something has come about, milliseconds. */
const LOOK = 15;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays a whole night, with or without disasters, and says what came of it. */
export async function playChaos(options: ChaosOptions): Promise<ChaosFigures> {
  const folder = mkdtempSync(join(tmpdir(), "marquee-chaos-"));
  const articles = join(folder, "articles");
  mkdirSync(articles);
  const host = createMortalHost(folder, articles);
  try {
    return await playIn(folder, host, options);
  } finally {
    await host.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playIn(folder: string, host: MortalHost, options: ChaosOptions): Promise<ChaosFigures> {
  const { plan, teams, seed, mood } = options;
  await host.start();
  await host.call("nights.save", { plan, club: "" });
  const opened = await host.call("night.open", { planId: plan.id, address: "127.0.0.1", wifi: null, rehearsal: false });
  const { pin, address } = opened.view.joining;
  const scripts = scriptsFor(plan, teams, seed);
  const phones = scripts.map((script, number) =>
    createMoodyPhone({ script, pin, mood, address: () => address, random: randomFrom(seed * 1000 + number) }),
  );
  for (const phone of phones) phone.start();
  const night = hostNight(host, phones);
  const reaper = reap(host, folder, phones, options, () => night.isOver());
  await Promise.all([night.play(), reaper.done]);
  for (const phone of phones) phone.stop();
  const results = await host.call("nights.results", { nightId: opened.view.nightId });
  await host.end();
  const acknowledged = phones.flatMap((phone) => phone.acknowledged);
  const names = new Map(phones.map((phone, index) => [phone.name(), scripts[index]]));
  return {
    standings: standingsOf(results.standings, names),
    kills: reaper.kills(),
    acknowledged: acknowledged.length,
    missing: missingFrom(join(folder, "marquee.db"), acknowledged),
    strayed: strayedFrom(results.answers, names),
    backMs: reaper.backMs,
  };
}

/** Places are counted again among the teams that somebody plays: a seat whose phone never heard of it has no points. */
function standingsOf(
  rows: readonly { readonly team: string; readonly points: number }[],
  names: ReadonlyMap<string, Script | undefined>,
): ChaosFigures["standings"] {
  const teams = rows.flatMap(({ team, points }) => {
    const script = names.get(team);
    return script === undefined ? [] : [{ team: script.team, points }];
  });
  return teams
    .map((each) => ({ ...each, place: 1 + teams.filter(({ points }) => points > each.points).length }))
    .sort((a, b) => a.place - b.place || (a.team < b.team ? -1 : 1));
}

function strayedFrom(
  rows: readonly { readonly team: string; readonly prompt: string; readonly given: string }[],
  names: ReadonlyMap<string, Script | undefined>,
): string[] {
  return rows.flatMap(({ team, prompt, given }) => {
    const script = names.get(team);
    const wanted = script?.answers.get(prompt) ?? "";
    return script === undefined || given === wanted ? [] : [`${team}, ${prompt}: "${given}", not "${wanted}"`];
  });
}

/** The host's hand: whatever happened, it reads where the night stands and does the next thing. */
function hostNight(host: MortalHost, phones: readonly MoodyPhone[]) {
  let over = false;
  const step = async (view: HostView) => {
    const command = (type: "next" | "resume" | "close") => host.call("night.command", { command: { type } });
    if (view.phase === "end") over = true;
    else if (view.held !== "no") await command("resume");
    else if (view.phase === "lobby") await (phones.every((phone) => phone.isBack()) ? command("next") : sleep(LOOK));
    else if (view.phase === "open") {
      const ask = view.question?.ask ?? "";
      await (phones.every((phone) => phone.isDone(ask)) ? command("close") : sleep(LOOK));
    } else await command("next");
  };
  const play = async () => {
    while (!over) {
      try {
        const current = await host.call("night.current", {});
        if (current === null) await sleep(LOOK);
        else await step(current.view);
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
        await sleep(LOOK);
      }
    }
  };
  return { play, isOver: () => over };
}

/** Kills the host at random moments, damages what was not synced, and starts it again. */
function reap(
  host: MortalHost,
  folder: string,
  phones: readonly MoodyPhone[],
  { kills: wanted, seed }: ChaosOptions,
  isOver: () => boolean,
) {
  const random = randomFrom(seed + 1);
  const backMs: number[] = [];
  let kills = 0;
  const back = async () => {
    const from = performance.now();
    // Phones that sleep or drop on purpose meanwhile are not waited for twice.
    const missing = new Set(phones);
    while (missing.size > 0 && !isOver()) {
      for (const phone of missing) if (phone.isBack()) missing.delete(phone);
      await sleep(LOOK);
    }
    return performance.now() - from;
  };
  const run = async () => {
    while (kills < wanted && !isOver()) {
      await sleep(random.below(700));
      if (isOver()) return;
      await host.kill();
      kills += 1;
      cutAfterLastSync(join(folder, "marquee.db"), random);
      await host.start();
      // Every other time it is killed again before everybody is back.
      if (random.below(2) === 0) backMs.push(await back());
    }
  };
  return { done: run(), kills: () => kills, backMs };
}

function missingFrom(database: string, acknowledged: readonly Acknowledged[]): Acknowledged[] {
  const db = new DatabaseSync(database);
  const bodies = db.prepare("SELECT body FROM night_events WHERE body LIKE '%\"answered\"%'").all();
  db.close();
  const kept = new Set(
    bodies.map(({ body }) => {
      const { seat, ask, given } = JSON.parse(String(body));
      return `${seat} ${ask} ${given.place}`;
    }),
  );
  return acknowledged.filter(({ seat, ask, place }) => !kept.has(`${seat} ${ask} ${place}`));
}
