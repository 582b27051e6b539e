import { isDeed } from "../lexicon/deeds.ts";
import { billedAs } from "../lexicon/labels.ts";
import { roleOf } from "../lexicon/occupations.ts";
import { beside, runText, type Sight } from "./sight.ts";

/** What the article shows about one form of a name, added up over all its places. */
export type Evidence = {
  count: number;
  /** Speaks for a person. */
  person: number;
  /** Stands in the plot. */
  plot: number;
  /** Stands where characters stand: in the plot, in the list of the cast. */
  story: number;
  /** Stands where people who make films stand. */
  world: number;
  /** Stands after "the". */
  the: number;
  readonly roles: Set<string>;
  /** A row names them under what they did. */
  billed: boolean;
};

const SAYING =
  /^(?:said|says|stated|states|explained|explains|wrote|writes|felt|noted|told|recalled|described|called|praised|criticized|criticised|opined|revealed|admitted|commented|remarked|added|argued|joined|signed|directed|wrote|composed|starred|stars|plays|played|performed|served|agreed|turned|auditioned)$/;
const BY_ROLE: Readonly<Record<string, string>> = {
  directed: "director",
  written: "writer",
  produced: "producer",
  composed: "composer",
  edited: "editor",
  shot: "cinematographer",
  played: "actor",
  portrayed: "actor",
  voiced: "actor",
};

/** What companies and bands do as well. */
const OF_HOUSES: ReadonlySet<string> = new Set(["producer", "composer"]);

/** Every form of every name, with what its places show. */
export function gather(sights: readonly Sight[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const sight of sights) {
    for (const run of sight.runs) {
      const form = runText(sight, run);
      const seen = all.get(form) ?? fresh();
      all.set(form, seen);
      seen.count += 1;
      if (sight.plot) seen.plot += 1;
      if (sight.story) seen.story += 1;
      else seen.world += 1;
      if (/^the$/i.test(beside(sight, run, -1))) seen.the += 1;
      if (sight.sentence.cells === undefined) weigh(seen, sight, run);
      else weighBilling(seen, sight, run);
    }
  }
  return all;
}

function fresh(): Evidence {
  return { count: 0, person: 0, plot: 0, story: 0, world: 0, the: 0, roles: new Set<string>(), billed: false };
}

/** "Music by: Otto Brandt" */
function weighBilling(seen: Evidence, sight: Sight, run: { first: number }): void {
  const start = sight.sentence.start + (sight.tokens[run.first]?.start ?? 0);
  const cell = sight.sentence.cells?.find(({ values }) =>
    values.some((value) => value.start <= start && start < value.end),
  );
  const role = cell === undefined ? undefined : billedAs(cell.label);
  if (role === undefined) return;
  seen.roles.add(role);
  seen.person += 3;
  seen.billed = true;
}

function weigh(seen: Evidence, sight: Sight, run: { first: number; last: number }): void {
  const before = beside(sight, run, -1);
  const after = beside(sight, run, 1);
  const role = sight.story && !followsNationality(sight, run) ? undefined : roleOf(before);
  if (role !== undefined) {
    seen.roles.add(role);
    seen.person += 2;
  }
  if (sight.story && before === "(" && after === ")" && run.last > run.first) {
    seen.roles.add("actor");
    seen.person += 2;
  }
  if (SAYING.test(after) || (sight.plot && isDeed(after))) seen.person += 1;
  const did = before === "by" ? BY_ROLE[beside(sight, run, -2)] : undefined;
  if (did !== undefined) {
    seen.roles.add(did);
    seen.person += OF_HOUSES.has(did) ? 1 : 2;
  }
  if (sight.sentence.start === 0 && before === "by") for (const made of creditsBefore(sight, run)) seen.roles.add(made);
  const next = sight.found.find((found) => found.start === (sight.tokens[run.last + 2]?.start ?? -1));
  if ((after === "of" || after === "from") && next?.type === "outlet") {
    seen.roles.add("critic");
    seen.person += 2;
  }
  const owner = sight.found.find((found) => found.end === (sight.tokens[run.first - 2]?.end ?? -1));
  if (/^['’]s$/.test(before) && owner?.type === "outlet") {
    seen.roles.add("critic");
    seen.person += 2;
  }
}

/** "written, directed and produced by" in the first sentence of all: what the article's own makers did. */
function creditsBefore(sight: Sight, run: { first: number }): string[] {
  const text = sight.text.slice(0, sight.tokens[run.first]?.start ?? 0).slice(-60);
  return Object.entries(BY_ROLE).flatMap(([word, role]) => (text.includes(word) ? [role] : []));
}

/** "the Danish painter Karen Lund": a person of this world, even in a plot. */
function followsNationality(sight: Sight, run: { first: number }): boolean {
  const end = sight.tokens[run.first - 2]?.end ?? -1;
  return sight.found.some((found) => found.type === "nationality" && found.end === end);
}
