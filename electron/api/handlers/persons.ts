import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type PersonHandlers = Pick<Handlers, Extract<keyof Handlers, `persons.${string}`>>;

/** Calls of the people who use this computer. */
export function personHandlers({ persons }: Ports): PersonHandlers {
  return {
    "persons.list": () => persons.list(),
    "persons.add": (person) => persons.add(person),
    "persons.change": (person) => persons.change(person),
    "persons.be": ({ id }) => persons.be(id),
    "persons.remove": ({ id }) => persons.remove(id),
  };
}
