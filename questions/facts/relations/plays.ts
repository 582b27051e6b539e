import { isAtAnotherAge } from "../mentions/one-character.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";

export const plays = relation({
  name: "plays",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Edda Vane (Ines Calloway)
    "{character} \\({actor:person}\\)",
    // Ines Calloway as Edda Vane
    "{actor:person} as {character}",
    // Ines Calloway plays Edda Vane.
    "{actor:person} ~(plays|played|portrays|portrayed|stars as|starred as|appears as|appeared as|voices|voiced) {character}",
    "{character}[,| is| was] ~(played|portrayed|voiced) by {actor:person}",
  ],
  guard: ({ actor, character }, reading) => isHisPart(actor, character, reading),
  asks: [
    {
      answer: "actor",
      role: "actor",
      worth: 0.9,
      stems: [
        "Who plays {character} in {film}?",
        "In {film}, who plays {character}?",
        "Which member of the cast plays {character} in {film}?",
      ],
    },
    {
      answer: "character",
      gendered: true,
      worth: 0.7,
      stems: [
        "Which character does {actor} play in {film}?",
        "In {film}, which character is played by {actor}?",
        "Whom does {actor} play in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Edda Vane (Ines Calloway) keeps the lighthouse. Edda waits.",
        finds: { character: "Edda Vane", actor: "Ines Calloway" },
      },
      {
        text: "The town is run by Samuel “Sam” Crane (Robert Holt). Sam Crane writes a letter.",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
      {
        text: "Samuel Crane (Robert Holt) writes a letter to Edda Vane (Ines Calloway).",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
    ],
    miss: [
      "In early drafts of the script, Edda Vane (Ines Calloway) was a nurse.",
      "It was Edda Vane (Ines Calloway) who helped him, but the idea fell through.",
      "Edda Vane writes a letter to Samuel Crane.",
      "Edda Vane works as a nurse.",
      "Edda Vane waits by the sea. Lena Moreau plays Edda Vane's aunt.",
      "Edda Vane waits, and Lena Moreau appears as Edda Vane's aunt.",
      "The cast includes Robert Holt as Vane Shipping clerk Samuel Crane.",
      "Ines Calloway as Young Edda Vane.",
      "Critics put her second, behind Ines Calloway as Edda Vane.",
      "Lena Moreau replaced Ines Calloway as Edda Vane.",
      "Edda Vane was originally played by Ines Calloway.",
      "Robert Holt as Pilot (voice)",
    ],
  },
});

/** Elsewhere people are compared with parts in other films. */
const ELSEWHERE = /legacy|sequel|retrospect|remake|media|recept|response|accolade|award|impact|influence/i;
const GIVEN_AWAY =
  /\b(?:behind|replac\w+|succeed\w+|like|unlike|than|after|over|instead of|considered|wanted|recast) $/i;
const FORMERLY =
  /\b(?:originally|previously|formerly|initially|first|had been|would have been) (?:played|portrayed|cast|voiced)\b/i;
const WHOLE =
  /^(?:$|[,.;:)[/–—-]| [(/–—-]| (?:and|or|but|in|who|while|with|which|as|for|on|at|alongside|opposite|was|is|are)\b)/;

/** The part is the actor's own: nobody else's that he is measured by, and not that of a relative or a servant of the character. */
function isHisPart(actor: Value | undefined, character: Value | undefined, reading: Reading): boolean {
  if (!actor?.mention || !character?.mention || isAtAnotherAge(character.mention.text)) return false;
  if (FORMERLY.test(reading.text) || reading.section.path.some((heading) => ELSEWHERE.test(heading))) return false;
  const { start } = reading.sentence;
  const before = reading.text.slice(0, actor.mention.start - start);
  const after = reading.text.slice(character.mention.end - start);
  if (actor.mention.start > character.mention.start) return true;
  if (GIVEN_AWAY.test(before) || /^ ?\((?:voice|voiced)/.test(after) || !WHOLE.test(after)) return false;
  return !reading.mentions.some(
    ({ type, start: at }) =>
      type === "work" && reading.text.slice(0, at - start).endsWith(`${character.mention?.text} in `),
  );
}
