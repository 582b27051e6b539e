import { isNear } from "../../facts/mentions/edit-distance.ts";
import { plainTitle } from "../../facts/mentions/title.ts";
import { faceOf, STAR } from "../../pools/index.ts";
import type { Gate } from "./gate.ts";

/** The title and the part it is called after, spelt in two ways: said in one breath, one of them sounds wrong. */
export const titleRole: Gate = {
  name: "title-role",
  stops: ({ relation, stem, fact, key }, { article }) => {
    const { character } = fact.values;
    if (relation.name !== "plays" || character === undefined || !stem.slots.includes("character")) return false;
    const [title, part] = [plainTitle(article.title).toLowerCase(), character.text.toLowerCase()];
    if (title !== part && title.length > 5 && isNear(title, part, 2)) return true;
    return isCalledAfter(title, part) && faceOf(key)?.standing === STAR;
  },
};

/** "Thor" of "Thor: The Dark World", "The Terminator": which star that was everybody knows. */
const isCalledAfter = (title: string, part: string): boolean =>
  title === part || title.startsWith(`${part}:`) || title === part.replace(/^the /, "");
