import { EVERYTHING } from "../../../game/practice/deck.ts";
import type { Question } from "../../../questions/model.ts";
import type { Random } from "../../../scripts/fuzz/random.ts";
import { wholeGame } from "../../unit/electron/storage/whole-game.ts";
import type { MortalHost } from "../night/mortal-host.ts";
import { copyOf, type World } from "./world.ts";

/** What a person does, again and again. The worlds are what the store may be: one, or two while a backup is being restored. */
export type Person = {
  readonly host: MortalHost;
  readonly random: Random;
  /** Questions of each pack that was ever sent, when it is whole. */
  readonly sizes: Map<string, number>;
  worlds: World[];
  /** A backup that was made, and what it must hold. */
  backup: { readonly bytes: Uint8Array; readonly world: World } | null;
  /** Counts everything that is given a name. */
  count: number;
};

/** That all worlds hold, once it is acknowledged. */
function known(person: Person, note: (world: World) => void): void {
  for (const world of person.worlds) note(world);
}

const nameOf = (person: Person, what: string) => `${what}-${++person.count}`;

async function importPack(person: Person): Promise<void> {
  const { host, random } = person;
  const importId = nameOf(person, "import");
  const size = 1 + random.below(60);
  const rows = Array.from(
    { length: size },
    (_, row) => `Who made film ${row} of ${importId}?,Ada ${row},Bela,Cleo,Dora,1`,
  );
  const text = ["question,option 1,option 2,option 3,option 4,correct", ...rows].join("\n");
  await host.call("imports.add", { importId, name: "a.csv", bytes: new TextEncoder().encode(text), last: true });
  const kept = await host.call("imports.keep", { importId, title: importId });
  person.sizes.set(kept.id, size);
  known(person, ({ packs }) => packs.set(kept.id, size));
}

async function playGame(person: Person): Promise<void> {
  const sessionId = nameOf(person, "game");
  const right = Array.from({ length: 1 + person.random.below(6) }, () => person.random.below(2) === 0);
  for (const [index, event] of wholeGame(right).entries()) {
    const { stored } = await person.host.call("sessions.append", { sessionId, from: index, events: [event] });
    known(person, ({ events }) => events.set(sessionId, stored));
  }
}

async function practise(person: Person): Promise<void> {
  const { host, random } = person;
  const sessionId = nameOf(person, "practice");
  await host.call("practice.save-deck", { deck: { ...EVERYTHING, newPerDay: 200, mostPerDay: 500 } });
  let turn = await host.call("practice.begin", { sessionId, deckId: EVERYTHING.id });
  for (let left = 1 + random.below(8); left > 0 && turn.next !== null; left--) {
    const id = nameOf(person, "review");
    const grade = random.pick(["again", "hard", "good", "easy"] as const);
    const how = { right: grade !== "again", guessed: false, way: "choice", takenMs: 900 } as const;
    turn = await host.call("practice.review", { sessionId, card: turn.next.card, id, grade, ...how });
    known(person, ({ reviews }) => reviews.add(id));
  }
}

function ownQuestion(id: string, prompt: string): Question {
  const about = { topic: "cast", difficulty: "easy", proof: { kind: "none" }, origin: "person", lang: "en" } as const;
  return {
    kind: "choice",
    id,
    prompt,
    options: ["Ada", "Bela"],
    answer: 0,
    tags: [],
    italics: [],
    revision: 1,
    ...about,
  };
}

async function addQuestion(person: Person): Promise<void> {
  const id = nameOf(person, "own");
  const question = ownQuestion(id, `Who is ${id}?`);
  const row = await person.host.call("library.add", { id, packId: null, packTitle: "My own", question });
  known(person, ({ prompts }) => prompts.set(row.number, [question.prompt]));
}

async function editQuestion(person: Person): Promise<void> {
  const [world] = person.worlds;
  const numbers = [...(world?.prompts.keys() ?? [])];
  const number = numbers[person.random.below(numbers.length)];
  if (number === undefined) return addQuestion(person);
  const row = await person.host.call("library.get", { number });
  const prompt = `${nameOf(person, "Edit")} of whom?`;
  known(person, ({ prompts }) => prompts.set(number, [...(prompts.get(number) ?? []), prompt]));
  await person.host.call("library.save", { number, question: { ...row.question, prompt } });
  known(person, ({ prompts }) => prompts.set(number, [prompt]));
}

async function backUp(person: Person): Promise<void> {
  const [present] = person.worlds;
  if (present === undefined) return;
  const world = copyOf(present);
  const { id, bytes } = await person.host.call("backup.make", {});
  const whole = new Uint8Array(bytes);
  for (let from = 0; from < bytes; ) {
    const piece = await person.host.call("backup.piece", { id, from });
    whole.set(piece.bytes, from);
    from += piece.bytes.length;
  }
  person.backup = { bytes: whole, world };
}

async function restore(person: Person): Promise<void> {
  const { host, backup } = person;
  if (backup === null) return backUp(person);
  const id = nameOf(person, "restore");
  await host.call("backup.add", { id, bytes: backup.bytes.slice(), last: true });
  person.worlds = [...person.worlds, copyOf(backup.world)];
  await host.call("backup.restore", { id });
  person.worlds = [copyOf(backup.world)];
}

type Deed = (person: Person) => Promise<void>;

/** As often as they stand here. */
const DEEDS: readonly [Deed, ...Deed[]] = [
  importPack,
  importPack,
  playGame,
  playGame,
  practise,
  practise,
  addQuestion,
  editQuestion,
  editQuestion,
  backUp,
  backUp,
  restore,
];

/** One deed after another until the program is killed in the middle of one. */
export async function live(person: Person): Promise<void> {
  for (;;) await person.random.pick(DEEDS)(person);
}
