import { z } from "zod";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { MOST_PERSONS, PERSON_COLOURS, type Person, type PersonColour } from "../api/contract/persons.ts";
import type { PersonsPort } from "../api/ports.ts";
import type { Store } from "./store.ts";

export type PersonStore = Omit<PersonsPort, "be"> & {
  /** Who is at the computer; the first one where that cannot be read. */
  readonly present: () => number;
  /** Who is at the computer from here on, at the next start too. */
  readonly setPresent: (id: number) => Result<Record<never, never>, FailureCode>;
};

const rowSchema = z.object({ id: z.int(), name: z.string(), colour: z.enum(PERSON_COLOURS).catch("amber") });
const idSchema = z.object({ id: z.int() });
const FIRST = 1;

const gone = () => failure("not-found", "This person is not on the list any more.");
const taken = () => failure("person-taken", "Somebody of this name is on the list already.");

type Named = { readonly name: string; readonly colour: PersonColour };

/** The people of this computer. Who is taken off the list keeps what they played, and comes back under the same name. */
export function createPersons(store: Store, now: () => number): PersonStore {
  const { db } = store;
  const selectAll = db.prepare("SELECT id, name, colour FROM persons WHERE removed_at IS NULL ORDER BY id");
  const selectOne = db.prepare("SELECT id, name, colour FROM persons WHERE id = ? AND removed_at IS NULL");
  const selectPresent = db.prepare("SELECT id FROM persons WHERE present = 1 AND removed_at IS NULL");
  const insert = db.prepare("INSERT INTO persons (name, colour) VALUES (?, ?)");
  const update = db.prepare("UPDATE persons SET name = ?, colour = ?, removed_at = NULL WHERE id = ?");
  const leave = db.prepare("UPDATE persons SET present = 0 WHERE present = 1");
  const sit = db.prepare("UPDATE persons SET present = 1 WHERE id = ?");
  const remove = db.prepare("UPDATE persons SET removed_at = ? WHERE id = ?");
  const selectGone = db.prepare("SELECT id, name, colour FROM persons WHERE removed_at IS NOT NULL ORDER BY id");

  const all = (): Person[] => selectAll.all().map((row) => rowSchema.parse(row));
  const one = (id: number): Result<Person, FailureCode> => {
    const row = selectOne.get(id);
    return row === undefined ? gone() : ok(rowSchema.parse(row));
  };
  const present = (): number => idSchema.safeParse(selectPresent.get()).data?.id ?? FIRST;
  const isTaken = ({ name }: Named, but: number | null) =>
    all().some((other) => other.id !== but && fold(other.name) === fold(name));
  const add = (person: Named): Result<Person, FailureCode> => {
    if (isTaken(person, null)) return taken();
    if (all().length >= MOST_PERSONS) return failure("persons-full", `There are ${MOST_PERSONS} people already.`);
    const { name, colour } = person;
    const earlier = selectGone
      .all()
      .map((row) => rowSchema.parse(row))
      .find((other) => fold(other.name) === fold(name));
    if (earlier !== undefined) update.run(name, colour, earlier.id);
    return one(earlier?.id ?? Number(insert.run(name, colour).lastInsertRowid));
  };
  return {
    present: () => {
      const found = store.attempt(() => ok({ id: present() }));
      return found.ok ? found.value.id : FIRST;
    },
    list: () => store.attempt(() => ok({ present: present(), persons: all() })),
    add: (person) => store.transaction(() => add(person)),
    change: ({ id, name, colour }) =>
      store.transaction(() => {
        if (!one(id).ok) return gone();
        if (isTaken({ name, colour }, id)) return taken();
        update.run(name, colour, id);
        return one(id);
      }),
    setPresent: (id) =>
      store.transaction(() => {
        if (!one(id).ok) return gone();
        leave.run();
        sit.run(id);
        return ok({});
      }),
    remove: (id) =>
      store.transaction(() => {
        if (!one(id).ok) return gone();
        if (id === present()) return failure("person-present", "Whoever is at the computer stays on the list.");
        remove.run(now(), id);
        return ok({});
      }),
  };
}

/** Names that differ in their capitals alone are one. */
function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
