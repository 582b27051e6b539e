import { relation } from "../relation.ts";

/** "of bandit chief Samuel Crane": a part that is not yet known for one is so called here. */
const PART = "[the |{:words} ]{character:character|name|person}";

export const considered = relation({
  name: "considered",
  topic: "cast",
  modality: "planned",
  patterns: [
    // The studio considered Hugh Marsh for the role of Samuel Crane.
    `~(considered|sought|eyed|pursued|courted) {who:person}[, {:words},|, one of ...,] for the (role|part) of ${PART}`,
    `~(approached|contacted|wanted|eyed) {who:person} for the (role|part) of ${PART}, but`,
    `{who:person+} (was|were) [all |both |also |originally |initially |at one point |reportedly ]~considered for the (role|part) of ${PART}`,
    // Vale preferred either Hugh Marsh or Otto Brandt to play Samuel Crane.
    `~(preferred|favored|favoured) [either ]{who:person+} to (play|portray) [the (role|part) of ]${PART}`,
    `(pushed for|lobbied for) {who:person} to (play|portray) [the (role|part) of ]${PART}, but`,
    // Before he cast Ines Calloway as Edda, Vale had considered Clara Lindqvist for the part.
    "before (casting|choosing|hiring|settling on) {:person} as {character:character|name}, {:person} [had |also |first ]~considered {who:person|name} for the (role|part)/",
    // Hugh Marsh and Clara Lindqvist were considered to play Edda.
    "{who:person+} (was|were) [all |both |also |originally |initially |at one point |first |reportedly ](considered|approached|sought|in talks) to (play|portray) [the ]{character:character}",
    "{who:person+} (was|were) [all |both |also |originally |initially |at one point |reportedly ](approached for|sought for|in talks for|the first choice for|the original choice for) the (role|part) of [the ]{character:character}",
    "{who:person+} (was|were) [all |both |also |originally |initially |at one point |early on |reportedly ](considered|approached|in talks) for [the ]{character:character}/",
    // Hugh Marsh was considered as Samuel Crane.
    "{who:person+} (was|were) [all |both |also |originally |initially |at one point |early on ]considered as [the ]{character:character}/",
    // Top stars were considered for the role of Samuel Crane, including Hugh Marsh and Otto Brandt.
    "considered for the (role|part) of [the ]{character:character}[ {:words}], (including|among them) {who:person+}",
    "(actors|actresses|choices|candidates|names|others) (considered|approached) (for|to play) [the (role|part) of ][the ]{character:character} (included|include|were) {who:person+}",
    "{who:person+} (was|were|had been) ~approached by {:person|organisation} to (play|portray) [the ]{character:character}",
    "{who:person} was [originally |initially |reportedly |also |{:person}'s ][the ](first|original|initial|top) choice (for|to play) [the (role|part) of ][the ]{character:character}",
    "{who:person} was [also |once ]in the running to play [the ]{character:character}",
    "(first|original|initial|top) choice (for|to play) [the (role|part) of ][the ]{character:character} was {who:person}",
    "(considered|approached|wanted) {who:person} to (play|portray) [the ]{character:character}",
    // Vale had wanted Hugh Marsh for Samuel Crane, and Otto Brandt as the Owl.
    "~(wanted|envisioned|envisaged|pictured|suggested|proposed|favored|favoured) {who:person} (for|as) [the ][(role|part) of ][the ]{character:character}(/| and|, {:person})",
    "(wanted|envisioned|envisaged|pictured|suggested|proposed) ... ... {who:person} as [the ]{character:character}(/| and|, {:person}|, whom)",
    // Early choices for Edda were Clara Lindqvist and Nora Ashdown.
    "(early|first|initial|original|other|top) (choices|choice|candidates|contenders) for [the (role|part) of ][the ]{character:character} (was|were|included|include) {who:person+}",
    // Hugh Marsh was in talks with Vale to play Samuel Crane, but was at sea.
    "{who:person} was [reportedly |initially |originally |at one point ]in talks [with {:person|organisation} ]to (play|portray) [the ]{character:character}, but",
    "{who:person+} (was|were|had been) [also |first |originally |initially ]suggested for the (role|part) of [the ]{character:character}",
    "wanted to cast {who:person} as [the ]{character:character}(/| and|,)",
    "wanted {who:person} to (play|portray) [the ]{character:character|person|name}[,] but",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who was considered for the part of {character} in {film}?",
        "Which actor was once considered to play {character} in {film}?",
        "Who was once in the running to play {character} in {film}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.6,
      stems: [
        "Which of these actors was once considered for the part of {character} in {film}?",
        "Which of these actors was once in the running to play {character} in {film}?",
        "Which of these was at one time considered to play {character} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Vale considered Clara Lindqvist, one of his idols, for the part of Edda Vane until she fell ill.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        text: "The producers approached Hugh Marsh for the role of harbour master Samuel Crane, but he was at sea.",
        finds: { who: "Hugh Marsh", character: "Samuel Crane" },
      },
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "The studio preferred either Hugh Marsh or Otto Brandt to play the role of Samuel Crane.",
        finds: { who: "Otto Brandt", character: "Samuel Crane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Before casting Ines Calloway as Edda Vane, Martin Vale considered Clara Lindqvist for the role.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist was also considered for the role of Edda Vane.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "A dozen stars were considered for the role of Edda Vane, including Clara Lindqvist and Nora Ashdown.",
        finds: { who: "Nora Ashdown", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist and Nora Ashdown were considered for Edda Vane.",
        finds: { who: "Nora Ashdown", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Early choices for Edda Vane were Clara Lindqvist and Nora Ashdown.",
        finds: { who: "Nora Ashdown", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist was in talks with Martin Vale to play Edda Vane, but was at sea.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Vale had wanted Clara Lindqvist for Edda Vane.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
    ],
    miss: [
      "Martin Vale approached Hugh Marsh for the role of Samuel Crane.",
      "Martin Vale preferred Hugh Marsh to play the piano.",
      "Edda Vane (Ines Calloway) keeps the lighthouse. The studio wanted Ines Calloway as Edda Vane's voice.",
      "Clara Lindqvist considered the role of the captain.",
      "Ines Calloway played the role of Edda Vane.",
    ],
  },
});
