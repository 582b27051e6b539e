import { RUBRIC } from "../evaluate/sheet/rubric.ts";
import { table } from "../evaluate/table.ts";
import type { Judgement } from "./read-sheet.ts";
import {
  answered,
  type Disagreement,
  disagreements,
  isAcceptable,
  type Shares,
  sharesOf,
  together,
} from "./verdicts.ts";

/** The shares of one reader, or of two with what they are together and where they disagree. */
export function ratingText(first: readonly Judgement[], second: readonly Judgement[] | undefined): string {
  if (second === undefined) {
    return parts([shareTable([["yes", first]]), answerLine("Answered before the keys", first), refusals(first)]);
  }
  const both = together(first, second);
  const readings: Reading[] = [
    ["first", first],
    ["second", second],
    ["together", both],
  ];
  return parts([
    shareTable(readings),
    `${answerLine("Answered before the keys, first", first)}\n${answerLine("second", second)}`,
    refusals(both),
    disagreementText(disagreements(first, second)),
  ]);
}

const parts = (all: readonly string[]) => `${all.filter((part) => part !== "").join("\n\n")}\n`;

type Reading = readonly [name: string, judgements: readonly Judgement[]];

function shareTable(readings: readonly Reading[]): string {
  const shares = readings.map(([, judgements]) => sharesOf(judgements));
  const head = [
    `${shares[0]?.questions ?? 0} questions`,
    ...readings.flatMap(([name]) => [name, "share", "95 % interval"]),
  ];
  const row = (name: string, of: (shares: Shares) => Shares["acceptable"] | undefined) => [
    name,
    ...shares.flatMap((each) => cells(of(each))),
  ];
  return table(head, [
    ...RUBRIC.map((point, index) => row(`${String(index + 1).padStart(2)}  ${point}`, ({ points }) => points[index])),
    row("Acceptable: all ten.", ({ acceptable }) => acceptable),
  ]);
}

function cells(counted: Shares["acceptable"] | undefined): string[] {
  if (counted === undefined) return ["", "", ""];
  const { yes, share } = counted;
  return [String(yes), percent(share.share), `${percent(share.low)} to ${percent(share.high)}`];
}

const percent = (share: number) => (Number.isNaN(share) ? "none" : `${(share * 100).toFixed(1)} %`);

function answerLine(name: string, judgements: readonly Judgement[]): string {
  const { right, of } = answered(judgements);
  return of === 0 ? `${name}: none` : `${name}: ${right} of ${of} with the key`;
}

function refusals(judgements: readonly Judgement[]): string {
  const refused = judgements.filter((judgement) => !isAcceptable(judgement));
  const lines = refused.map(({ number, points, note }) => {
    const without = points.flatMap((yes, point) => (yes ? [] : [point + 1]));
    return `${number}: ${pointList(without)}${note === "" ? "" : `: ${note}`}`;
  });
  return lines.length === 0 ? "" : ["Refused", ...lines].join("\n");
}

function disagreementText(all: readonly Disagreement[]): string {
  if (all.length === 0) return "No disagreement.";
  const onAcceptance = all.filter((one) => one.onAcceptance).length;
  const lines = all.map(({ number, refusedByFirst, refusedBySecond, notes }) => {
    const said = (who: string, points: readonly number[], note: string) =>
      points.length === 0 ? [] : [`${who} refuses ${pointList(points)}${note === "" ? "" : ` (${note})`}`];
    const both = [...said("the first", refusedByFirst, notes[0]), ...said("the second", refusedBySecond, notes[1])];
    return `${number}: ${both.join("; ")}`;
  });
  return [`${all.length} disagreements, ${onAcceptance} of them on whether it is acceptable`, ...lines].join("\n");
}

function pointList(points: readonly number[]): string {
  return `${points.length === 1 ? "point" : "points"} ${points.join(", ")}`;
}
