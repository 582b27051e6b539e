import type { NightItem, NightPlan } from "../../game/night/plan.ts";

/** A plan of one round, or more, of invented questions. */
export function samplePlan(
  questions = 10,
  change: { readonly rounds?: number; readonly seconds?: number } = {},
): NightPlan {
  const { rounds = 1, seconds = 120 } = change;
  const scoring = { kind: "pub", points: 10, streak: false, penalty: 0 } as const;
  return {
    id: "bench",
    title: "A night to measure",
    subtitle: "",
    rounds: Array.from({ length: rounds }, (_, round) => ({
      id: `r${round}`,
      title: `Round ${round + 1}`,
      seconds,
      scoring,
      reveal: "each" as const,
      breakSeconds: 0,
      note: "",
      items: Array.from({ length: questions }, (_, index) => item(round, index)),
    })),
    tieBreaks: [],
    lateJoin: "zero",
    jokers: false,
  };
}

const NAMES = ["Ida Reed", "Otto Brandt", "Lena Sorel", "Max Orlow"];

function item(round: number, index: number): NightItem {
  const sentence = `The picture of reel ${round}-${index} was cut by Ida Reed in the winter of 1934.`;
  return {
    id: `i${round}-${index}`,
    packId: null,
    note: "",
    question: {
      kind: "choice",
      id: `q${round}-${index}`,
      prompt: `Who cut the picture of reel ${round}-${index} in the winter of 1934, when the studio burned down?`,
      italics: [],
      options: NAMES.map((name) => `${name} ${round}-${index}`),
      answer: (round + index) % NAMES.length,
      topic: "crew",
      difficulty: "easy",
      proof: { kind: "sentence", sentence, section: "Lead", path: ["Lead"], article: "A film", start: 0, mark: null },
      origin: "person",
      tags: [],
      lang: "en",
      revision: 1,
    },
  };
}
