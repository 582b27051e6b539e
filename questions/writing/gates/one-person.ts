import { mayBeOne } from "../options/figures.ts";
import type { Gate } from "./gate.ts";

/** Two options are one character who leads a double life. */
export const onePerson: Gate = {
  name: "one-person",
  stops: ({ answer, wrong }, scope) => {
    if (answer.type !== "character") return false;
    const keys = [answer.key, ...wrong.map(({ key }) => key)];
    return keys.some((one, place) => keys.slice(place + 1).some((other) => mayBeOne(one, other, scope)));
  },
};
