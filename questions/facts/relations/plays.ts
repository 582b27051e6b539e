import { PART, PLAYER } from "../lexicon/labels.ts";
import { TITLES } from "../lexicon/occupations.ts";
import { isAtAnotherAge } from "../mentions/one-character.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { pairedParts } from "../phrases/paired-parts.ts";
import { relation } from "../relation.ts";
import { valuesUnder } from "../rows.ts";
import { TOLD } from "../story/clauses.ts";
import { valueFrom } from "../values.ts";

const AS =
  "(stars|starred|co-stars|appears|appeared|returns|returned|features|featured|(reprises|reprised) (his|her|their) role[s]|(leads|heads|headlines|led|headed|headlined) (an|the) [{:words} ]cast) as";

export const plays = relation({
  name: "plays",
  about: ["film", "show"],
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Edda Vane (Ines Calloway)
    "{character} \\({actor:person}\\)",
    // Ines Calloway as Edda Vane | Robert Holt as harbour master Samuel Crane
    "{actor:person} as {character}",
    "{actor:person} as {:words} {character}",
    // Robert Holt as Norwegian captain Samuel Crane | Robert Holt as “Big Sam” Crane
    "{actor:person} as {:nationality} [{:words} ]{character}",
    "{actor:person} as {:quote} {character}",
    // Ines Calloway plays Edda Vane. | Robert Holt plays the harbour master Samuel Crane.
    `{actor:person} ~(plays|played|portrays|portrayed|${AS}|voices|voiced) {character}`,
    `{actor:person} ~(plays|portrays|${AS}) {:words} {character}`,
    "{character}[,| is| was] ~(played|portrayed|voiced) by {actor:person}",
    // Ines Calloway ... Edda Vane
    "^{actor:person}[ ](\\.\\.\\.|…|–|—|-)[ ]{character}",
    // Lena Moreau lends her voice to the owl.
    "{actor:person} ~(provides|provided|supplies|supplied|is|was) the voice (of|for) [the ]{character}",
    "{actor:person} ~(provides|provided|supplies|supplied|dubs|dubbed) {character}'s voice",
  ],
  // Ines Calloway and Robert Holt reprise their roles as Edda Vane and Samuel Crane, respectively.
  find: (reading) =>
    pairedParts(reading).map(({ actor, character }) => ({ actor: valueFrom(actor), character: valueFrom(character) })),
  // Actor: Ines Calloway; Role: Edda Vane
  findInRow: (row) => {
    const [actor, second] = valuesUnder(PLAYER, row).flatMap(({ mentions }) => typed(mentions, "person"));
    const [character, alias] = valuesUnder(PART, row).flatMap(({ mentions }) => typed(mentions, "character"));
    if (actor === undefined || second !== undefined || character === undefined || isTitle(character.text)) return [];
    if (valuesUnder(PART, row).some(({ text }) => STANDING_IN.test(text))) return [];
    return alias === undefined || alias.key === character.key ? [{ actor, character }] : [];
  },
  guard: ({ actor, character }, reading) => isHisPart(actor, character, reading),
  asks: [
    {
      answer: "actor",
      role: "actor",
      worth: 1.2,
      stems: [
        "Who {plays} {character} in {film}?",
        "In {film}, who {plays} {character}?",
        "Which actor {plays} {character} in {film}?",
      ],
    },
    {
      answer: "character",
      gendered: true,
      worth: 0.2,
      stems: [
        "Which character does {actor} {play} in {film}?",
        "In {film}, which character is {played} by {actor}?",
        "Whom does {actor} {play} in {film}?",
      ],
    },
    // of a part that nobody remembers, that somebody known has it
    {
      answer: "actor",
      role: "actor",
      many: true,
      worth: 0.1,
      stems: [
        "Which of these actors has a part in {film}?",
        "Which of these actors is among the cast of {film}?",
        "Which of these actors has a role in {film}?",
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
        text: "Robert Holt appears as Samuel Crane, and Lena Moreau reprises her role as Nora Finch.",
        finds: { character: "Nora Finch", actor: "Lena Moreau" },
      },
      {
        text: "Edda waits. Robert Holt portrays the harbour master Samuel Crane.",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
      {
        text: "Lena Moreau provides the voice of Nora Finch.",
        finds: { character: "Nora Finch", actor: "Lena Moreau" },
      },
      {
        text: "Samuel 'Sam' Crane (Robert Holt) writes a letter. Sam Crane waits.",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
      {
        text: "Samuel Crane (Robert Holt) writes a letter to Edda Vane (Ines Calloway).",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
    ],
    rows: [
      {
        source: "{|\n! Actor !! Role\n|-\n| [[Ines Calloway]] || Edda Vane\n|}",
        finds: { actor: "Ines Calloway", character: "Edda Vane" },
      },
      { source: "{|\n! Actor !! Role\n|-\n| Ines Calloway, Robert Holt || Edda Vane\n|}", finds: null },
      { source: "{|\n! Actor !! Year\n|-\n| Ines Calloway || 1999\n|}", finds: null },
      {
        source: "{|\n! Actor !! Main role !! Other roles\n|-\n| Ines Calloway || Edda Vane || Voice of the Owl\n|}",
        finds: { actor: "Ines Calloway", character: "Edda Vane" },
      },
      { source: "{|\n! Actor !! Role\n|-\n| Ines Calloway || Edda Vane (stand-in)\n|}", finds: null },
    ],
    miss: [
      "Ines Calloway and Robert Holt as Edda Vane and Samuel Crane.",
      "Ines Calloway and Robert Holt as smuggler Edda Vane and her brother, Samuel Crane.",
      "Ines Calloway and Robert Holt portray Nora Finch, Samuel Crane and Edda Vane, respectively.",
      "Ines Calloway, Lena Moreau and Robert Holt portray Nora Finch and Samuel Crane, respectively.",
      "The studio had wanted Lena Moreau for Nora Finch and Robert Holt as Samuel Crane.",
      "In the Italian dubbing of the film, Lena Moreau voiced Nora Finch.",
      "Robert Holt as Ltc.",
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
      "Edda Vane waits. Robert Holt as the brother of Edda Vane.",
      "Edda Vane waits. Robert Holt appears as a man like Edda Vane.",
      "The writers liked Winter Rising (1989), starring Robert Holt as Samuel Crane.",
      "Robert Holt plays young Samuel Crane. Samuel Crane waits.",
    ],
  },
});

/** "Lieutenant Colonel", and the name is missing. */
const isTitle = (name: string) => name.split(" ").every((word) => TITLES.has(word));

const STANDING_IN = /\b(?:stand-?in|double|understudy|photo(?:graph)?)\b/i;

const typed = (mentions: readonly Mention[], wanted: Mention["type"]): Value[] =>
  mentions.filter(({ type }) => type === wanted).map(valueFrom);

const CAST = /^(?:voice cast|main cast|cast|cast and characters|characters)$/i;

/** Elsewhere people are compared with parts in other films. */
const ELSEWHERE = /legacy|sequel|retrospect|remake|media|recept|response|accolade|award|impact|influence/i;
const GIVEN_AWAY =
  /\b(?:behind|dropped|fired|dismissed|replac\w+|succeed\w+|like|unlike|than|after|over|instead of|considered|wanted|recast) $/i;
const FORMERLY =
  /\b(?:originally|previously|formerly|initially|first|had been|would have been) (?:played|portrayed|cast|voiced)\b/i;
/** Between actor and character: somebody else, or the same at another age. */
const NOT_ALONE =
  /\b(?:and|or|to|for|from|with|opposite|alongside|like|who|whose|his|her|their|not|but|young|younger|old|older|elderly|adult|teenage|little|baby|an?|one|fake|decoy|body|double)\b(?! role)|\bof\b(?<!voice of)/i;
const WHOLE =
  /^(?:$|[,.;:)[/–—-]| [(/–—-]| (?:and|or|but|in|who|while|with|which|as|for|on|at|alongside|opposite|was|is|are)\b)/;

/** The part is the actor's own: nobody else's that he is measured by, and not that of a relative or a servant of the character. */
function isHisPart(actor: Value | undefined, character: Value | undefined, reading: Reading): boolean {
  if (!actor?.mention || !character?.mention || isAtAnotherAge(character.mention.text)) return false;
  if (FORMERLY.test(reading.text) || reading.section.path.some((heading) => ELSEWHERE.test(heading))) return false;
  if (isRankAlone(character.text) || DUBBED.test(reading.text) || ARCHIVE.test(reading.text)) return false;
  if (isPaired(actor.mention, character.mention, reading)) return true;
  const { start } = reading.sentence;
  const before = reading.text.slice(0, actor.mention.start - start);
  const after = reading.text.slice(character.mention.end - start);
  if (isOfAnotherFilm(before, actor, reading) || WISHED.test(before)) return false;
  if (isInRow(before, after, reading)) return false;
  const head = reading.text.slice(0, character.mention.start - start);
  // Robert Holt as Samuel Crane (Sam the Gull)
  if (actor.mention.start > character.mention.start) return !/\b(?:as|plays|portrays|voices) (?:the )?$/i.test(head);
  const between = reading.text
    .slice(actor.mention.end - start, character.mention.start - start)
    .replace(/ (?:an|the) (?:[a-z-]+ ){0,2}cast as /, " ");
  if (NOT_ALONE.test(between)) return false;
  if (/^[ .…–—-]+$/.test(between) && !reading.section.path.some((heading) => CAST.test(heading))) return false;
  if (GIVEN_AWAY.test(before) || /^ ?\((?:voice|voiced)/.test(after) || !WHOLE.test(after)) return false;
  return !reading.mentions.some(
    ({ type, start: at }) =>
      type === "work" &&
      reading.text
        .slice(0, at - start)
        .replace(/ the (?:\w+ )?film $/, " ")
        .endsWith(`${character.mention?.text} in `),
  );
}

/** Two rows of the same length tell who is whom by their order. */
function isPaired(actor: Mention, character: Mention, reading: Reading): boolean {
  return pairedParts(reading).some((pair) => pair.actor === actor && pair.character === character);
}

/** A sentence cut off behind a rank leaves no name. */
function isRankAlone(name: string): boolean {
  return /^(?:Lt|Ltc|Lt\.? ?Col|Sgt|Ssgt|Sfc|Msgt|Cpt|Capt|Col|Maj|Gen|Pvt|Pfc|Cpl|Dr|Mr|Mrs|Ms|Prof|Insp|Det|Rev|Sr|Jr|St|Hon|Adm|Cmdr|Supt|No|Spc)\.?$/i.test(
    name,
  );
}

/** In another language somebody else is heard. */
const DUBBED =
  /\bdubbing\b|\bdubbed (?:version|into|release)|\b(?:dub|-language) (?:version|release)\b|\b(?:UK|US|British|American) version\b/i;

/** Shown as they were in another film. */
const ARCHIVE =
  /\b(?:archiv\w+|stock|unused|previous(?:ly)? [a-z]*) ?(?:footage|audio|recordings?)\b|\bphotographs? of\b/i;

/** What was only wished for. */
const WISHED =
  /\b(?:wanted|considered|considering|envisioned|envisaged|suggested|proposed|approached|offered|hoped|eyed|sought|favou?red|choice|choices|in mind|auditioned|tested|rumou?red|attached|turned down|declined|passed on|refused|imagined|pictured)\b/i;

/** "A and B as X and Y": in such a row the place tells who is whom, and a name may be missing. */
function isInRow(before: string, after: string, { text }: Reading): boolean {
  if (/\brespectively\b/i.test(text)) return true;
  return (
    /\p{Lu}[\p{L}.'-]{1,20},? and $/u.test(before.slice(-30)) && (MORE_PARTS.test(after) || THEIR_PART.test(after))
  );
}

/** "as Edda Vane and her brother, Samuel Crane" */
const THEIR_PART = /^,? and (?:his|her|their) /;

/** Another part, and nobody who plays it: "and Samuel Crane." */
const MORE_PARTS =
  /^,? and (?:the )?\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}(?:[.,;:]|$| (?:in|at|of)\b)/u;

// Winter Rising (1989), starring Ines Calloway as Edda Vane
function isOfAnotherFilm(before: string, actor: Value, reading: Reading): boolean {
  const start = actor.mention?.start ?? 0;
  const earlier = reading.mentions.filter((mention) => mention.start < start);
  const told = reading.section.path.some((heading) => TOLD.test(heading));
  if (!told && earlier.some(({ type }) => type === "work")) return true;
  return /\b(?:starring|featuring|with) (?:[a-z]+ )?$/.test(before) && !earlier.some(({ type }) => type === "film");
}
