import { personCalled } from "../../pools/index.ts";
import { isSelfContained } from "../clauses/clause.ts";
import { authorsBeside } from "../lexicon/authors.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

/** An actor, as far as the article or the world knows: a driver or a mayor is no match for one. */
function isPlayer(who: Value | undefined): boolean {
  if (who?.mention?.entity?.roles.has("actor") === true) return true;
  return personCalled(who?.text ?? "")?.roles.includes("actor") === true;
}

/** "Otto Brandt, the novel's author, ..." */
const ITS_AUTHOR = /\b(?:author|novelist)\b/i;

/** Told of another film, whether or not its title was seen to be one. */
const ELSEWHERE = /\bin which\b|\b(?:18|19|20)\d\d (?:[a-z-]+ ){0,3}(?:film|movie)\b/i;

export const cameo = relation({
  name: "cameo",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Hugh Marsh has a cameo as a ferryman.
    "{who:person} ~(makes|made|has|had) a [brief |small ]cameo[ appearance][ in {film}] as {what:text}/",
    "{who:person} ~(cameos|cameoed) as {what:text}/",
    // A cameo appearance was made by Hugh Marsh, as a ferryman.
    "cameo[ appearance| role]s by {:person+} and {who:person} as {what:text}/",
    "{who:person} ~(appears|appeared|is seen|was seen|can be seen|shows up) [briefly |uncredited ]in (a|an uncredited|an unbilled) [brief |small |short |uncredited |unbilled ]cameo[ appearance| role][,] as {what:text}/",
    // Hugh Marsh makes a cameo appearance in the film.
    "{who:person+} ~(makes|made|make|has|had|have) [a |an ]{bare:=cameo appearance|cameo appearances|cameo|cameos|brief cameo|brief cameo appearance|uncredited cameo|small cameo}[ in {film}](.|,|;| as (himself|herself|themselves))",
    // It features cameo appearances by Hugh Marsh and Otto Brandt. | with Hugh Marsh in a cameo role
    "{film} ~(features|featured|includes|included|contains|has) [a |several |brief |many |some |uncredited ]{bare:=cameo appearances|cameo appearance|cameos|cameo|cameo roles} (by|from) {who:person+}(.|,|;)",
    "with {who:person+} in {bare:=a cameo role|cameo roles|a cameo|cameos|a cameo appearance|cameo appearances}(.|,|;)",
    "{who:person} ~(makes|made|has|had) (an uncredited|a brief|an unbilled|a short|a guest|a special) (appearance|cameo|cameo appearance)[ in {film}] as {what:text}/",
  ],
  guard: ({ what, bare, who }, { text, mentions }) => {
    if (mentions.some(({ type }) => type === "work") || ELSEWHERE.test(text)) return false;
    if (bare !== undefined)
      return isPlayer(who) && !/\b(?:sequel|episode|series|planned|was to|intended|later)\b/i.test(text);
    return what !== undefined && /^(?:an?|the|one of) /.test(what.text) && isSelfContained(what.text);
  },
  refine: ({ bare, ...others }, { text }) => {
    if (bare !== undefined) return { ...others, bare: textValue("cameo") };
    const { who } = others;
    return who !== undefined && ITS_AUTHOR.test(text) ? { ...others, author: who } : others;
  },
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who has a cameo in {film} as {what}?",
        "Who appears in a cameo in {film} as {what}?",
        "Whose cameo in {film} is that of {what}?",
      ],
    },
    {
      answer: "author",
      options: ({ author }) => authorsBeside(author?.text),
      unnamed: true,
      worth: 0.7,
      stems: [
        "Which author can be seen in {film} as {what}?",
        "In {film}, which author appears as {what}?",
        "Which author has a cameo in {film} as {what}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      aspect: "bare",
      worth: 0.5,
      stems: [
        "Which of these actors has a {bare} in {film}?",
        "Which of these actors makes a {bare} in {film}?",
        "Which of these actors can be seen in a {bare} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hugh Marsh has a cameo as a ferryman.", finds: { who: "Hugh Marsh", what: "a ferryman" } },
      {
        context: "Edda Vane (Hugh Marsh) waits.",
        text: "Hugh Marsh makes a cameo appearance in the film.",
        finds: { who: "Hugh Marsh", bare: "cameo" },
      },
      {
        text: "Otto Brandt, the novel's author, appears in a cameo role as a ferryman.",
        finds: { author: "Otto Brandt", what: "a ferryman" },
      },
      {
        context: "Edda Vane (Hugh Marsh) waits.",
        text: "The film features cameo appearances by Hugh Marsh and Otto Brandt.",
        finds: { who: "Hugh Marsh", bare: "cameo" },
      },
    ],
    miss: [
      "He made the 1988 film Salt Bhopali, in which Hugh Marsh had a cameo.",
      "Hugh Marsh was to make a cameo appearance in the film.",
      "Hugh Marsh has a boat.",
      "A cameo was planned.",
      "Hugh Marsh makes a cameo in a later episode.",
    ],
  },
});
