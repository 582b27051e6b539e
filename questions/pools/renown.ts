import { directorsOf } from "./films.ts";
import { personCalled } from "./people.ts";

/** Known to everybody who cares for films at all. */
const TO_ALL = 3;

/** Whether everybody knows one of them and not the other: what the first made fools nobody as a work of the other. */
export function outshines(one: string, other: string): boolean {
  return personCalled(one)?.prominence === TO_ALL && personCalled(other)?.prominence !== TO_ALL;
}

/** Whether a film is by a director who is far better known than somebody else. A year of null stands for any film of the title. */
export const isByOneWhoOutshines = (who: string, title: string, year: number | null): boolean =>
  directorsOf(title, year).some((director) => outshines(director, who));
