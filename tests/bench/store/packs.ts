import type { DatabaseSync } from "node:sqlite";
import { createPacks } from "../../../electron/storage/packs.ts";
import { createStore } from "../../../electron/storage/store.ts";
import { type ChoiceQuestion, DIFFICULTIES, TOPICS } from "../../../questions/model.ts";
import { createRandom, type Random } from "./random.ts";
import { PACK_SIZE, packId, questionId, type StoreSize } from "./size.ts";

const FIRST = ["Silent", "Paper", "Last", "Golden", "Hidden", "Broken", "Northern", "Midnight", "Second", "Empty"];
const NEXT = [
  "Lighthouse",
  "Harbour",
  "Letter",
  "Orchard",
  "Mirror",
  "Station",
  "River",
  "Theatre",
  "Summer",
  "Garden",
];
const WHO = [
  "Ida Reed",
  "Otto Brandt",
  "Mira Okafor",
  "Jean Vasseur",
  "Lena Holt",
  "Paolo Ricci",
  "Anna Lind",
  "Sam Okoro",
];
const DID = ["direct", "produce", "score", "edit", "write", "photograph", "star in", "design"];

const COUNTRIES = ["France", "Italy", "Japan", "Norway", "Senegal", "United States", "United Kingdom", "India"];

const pick = <T>(from: readonly T[], random: Random, otherwise: T): T => from[random.below(from.length)] ?? otherwise;

/** Packs of a hundred questions, each about a film of its own. */
export function buildPacks(db: DatabaseSync, { questions, seed, now }: StoreSize): void {
  const store = createStore(db, { onTrouble: () => {}, onRecovery: () => {} });
  const packs = createPacks(store, 1, () => now);
  const random = createRandom(seed, "packs");
  for (let number = 0; number * PACK_SIZE < questions; number++) {
    const film = `The ${pick(FIRST, random, "")} ${pick(NEXT, random, "")} ${number + 1}`;
    const count = Math.min(PACK_SIZE, questions - number * PACK_SIZE);
    const first = number * PACK_SIZE;
    const asked = Array.from({ length: count }, (_, index) => questionOf(first + index, film, random));
    const text = `${film} is a ${1920 + random.below(100)} drama film directed by ${pick(WHO, random, "")}.`;
    const source = { title: film, licence: "CC0", attribution: "", url: "" };
    const sentences = [{ start: 0, end: text.length, damaged: false }];
    const saved = packs.save({
      id: packId(number),
      pack: { format: "marquee-pack", version: 1, title: film, sources: [source], questions: asked },
      article: {
        title: film,
        kind: "film",
        lang: "en",
        text,
        sections: [{ heading: "Lead", path: ["Lead"], paragraphs: [{ sentences }] }],
        source,
      },
      report: { words: 9, sentences: 1, facts: 1, candidates: count, questions: count, thrownAway: {}, leftOut: {} },
      builtIn: false,
      maker: "bench",
    });
    if (!saved.ok) throw new Error(saved.message);
  }
}

function questionOf(number: number, film: string, random: Random): ChoiceQuestion {
  const year = 1920 + random.below(100);
  const from = random.below(WHO.length);
  const options = [0, 1, 2, 3].map((step) => WHO[(from + step) % WHO.length] ?? "");
  return {
    kind: "choice",
    id: questionId(number),
    prompt: `In ${year}, who was asked to ${pick(DID, random, "")} scene ${number} of ${film}?`,
    italics: [],
    topic: pick(TOPICS, random, "film"),
    difficulty: pick(DIFFICULTIES, random, "easy"),
    proof: { kind: "sentence", sentence: film, section: "Lead", path: ["Lead"], article: film, start: 0, mark: null },
    origin: "writer",
    tags: [`decade:${Math.floor(year / 10) * 10}s`, `country:${pick(COUNTRIES, random, "")}`],
    lang: "en",
    revision: 1,
    options,
    answer: random.below(4),
  };
}
