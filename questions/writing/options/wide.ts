import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { countryCalled, type Gender } from "../../pools/index.ts";
import type { Scope } from "../scope.ts";
import { tellsSex } from "./sexes.ts";
import type { Asked } from "./truth.ts";

/** Roles of which a stranger may be asked for beside others of whom nothing speaks against it. */
const OPEN = new Set(["actor", "composer", "writer"]);

/** Whether the choice may be widened where nothing nearer is to be had: for parts, cast and crew, and never for people of the story. */
export function isWidened({ relation, ask, answer, fact }: Asked): boolean {
  if (ask.options !== undefined || ask.draw !== undefined) return false;
  if (Object.values(fact.values).some(isBody)) return false;
  if (relation.topic === "story") return false;
  if (answer.type === "character") return true;
  // beside names of two words a single one stands out
  return answer.type === "person" && answer.text.includes(" ") && OPEN.has(roleIn(ask, fact.values) ?? "");
}

const BODY =
  /\b(?:\p{Lu}{3,}|Army|Navy|Party|Orchestra|Band|Club|Company|Society|Union|Police|Brigade|Themselves)\b|\s(?:II|IV|VI{1,2}|IX)$/u;

/** "Republican Army", "Night Ferry IV": nobody, and nobody's part. */
export const isBody = ({ type, text }: Value): boolean =>
  (type === "person" || type === "character") && BODY.test(text);

/** Countries whose films are mostly cast with names that everybody can place, by code. */
const AT_HOME = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

/** A whole cast from one far country is one family: who of them the world knows is no matter. */
export function isFromAfar({ country }: Scope): boolean {
  const home = countryCalled(country ?? "")?.code;
  return home !== undefined && !AT_HOME.has(home);
}

/** What is known of the sexes of two does not speak against their standing side by side. */
export function couldBeOfSex(own: Gender | undefined, wanted: Gender | undefined, asked: Asked): boolean {
  const isOpen = asked.relation.topic === "cast" ? asked.wide === true : leavesSexOpen(asked);
  return own === wanted || (isOpen && (own === undefined || wanted === undefined));
}

/** Ties and deeds of which one sex is thought first, whoever is named. */
const OF_TWO =
  /\b(?:marr\w+|wed|weds|engaged?|dat(?:e|es|ed|ing)|romanc\w*|romantic\w*|lovers?|love|seduc\w*|kiss\w*|sleep\w*|slept|sex|pregnan\w*|propos\w+|affair|impregnat\w*|rap(?:e|es|ed)|flirt\w*|crush|divorc\w*|spouse|births?)\b/i;

/** The words of the question leave open whether a man or a woman is meant. */
export function leavesSexOpen({ relation, ask, stem, wide }: Asked): boolean {
  // "the first actor to sign on" may be a woman
  const words = relation.topic === "cast" ? stem.text.replace(/\bactors?\b/g, "") : stem.text;
  return wide === true && ask.gendered !== true && !tellsSex(words) && !OF_TWO.test(stem.text);
}
