import type { Value } from "../model.ts";
import { CRITIC, opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { isQuotable, isVerdict } from "../phrases/wording.ts";
import { relation } from "../relation.ts";

const CALLS =
  "(called|calls|named|describes|described|labelled|labeled|labels|deemed|deems|dubbed|considered|found|judged|declared|hailed|praised|characterized|characterised|summarized|summarised|dismissed)";

export const quotation = relation({
  name: "quotation",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Scott Lee of Forbes called The Glass Harbour "a gem of a movie"
    `${CRITIC} ~${CALLS} {it:film} [as |to be ][{art:=a|an|one of} ]{words:quote}`,
    `${CRITIC} ~(said|felt|stated|wrote|opined|thought|noted|argued|found) [that ]{it:film} (was|is) [{art:=a|an} ]{words:quote}`,
    // ... and called Phoenix "perfectly cast"
    `${CRITIC} ... (and|to) ~(called|call|calls|described|describe) {whom:person} [as ][{art:=a|an} ]{words:quote}`,
    `${CRITIC} ~(called|described|hailed|labelled|labeled) {whom:person} [as ][{art:=a|an} ]{words:quote}`,
    // ... called Phoenix's performance "sensational"
    `${CRITIC} ~(called|described|found|deemed|stated that|said that) {performer:person}'s performance [as |was |to be ][{art:=a|an} ]{words:quote}`,
    // ... called the performance of Phoenix and Johansson "sensational" and "pitch-perfect", respectively
    `${CRITIC} ~(called|described|found|deemed) the (performance|performances) of {performer:person} and {:person} [as ]{words:quote} and {:quote}, respectively`,
    `${CRITIC} ~(called|described|found|deemed) the (performance|performances) of {:person} and {performer:person} [as ]{:quote} and {words:quote}, respectively`,
    // ... reacted positively, calling the film "a delight"
    `${CRITIC} ... ... (calling|labelling|labeling|deeming|describing|dubbing|naming|characterizing|characterising) {it:film} [as ][{art:=a|an} ]{words:quote}`,
    // whatever else a critic says in words of his or her own
    `${CRITIC} ... ... {words:quote}`,
    `${CRITIC} ... ... {:quote} ... {words:quote}`,
    `${CRITIC} ... ... {:quote} ... {:quote} ... {words:quote}`,
  ],
  guard: ({ who, outlet, words, whom, performer }, reading) =>
    opensSentence(who, reading) &&
    speaksAlone(who, reading) &&
    (outlet !== undefined || !isFilmmaker(who)) &&
    isQuotable(words, whom === undefined && performer === undefined ? 3 : 1, 18) &&
    isVerdict(words, reading),
  asks: [
    {
      answer: "who",
      role: "critic",
      worth: 0.5,
      stems: [
        "Which critic used the words “{words}” in a review of {film}?",
        "Whose review of {film} contains the words “{words}”?",
        "Who wrote “{words}” in a review of {film}?",
        "Which critic called {it} “{words}”?",
        "Who described {it} as “{words}”?",
        "In whose opinion was {it} “{words}”?",
        "Which critic called {it} {art} “{words}”?",
        "Who described {it} as {art} “{words}”?",
        "In whose opinion was {it} {art} “{words}”?",
        "Which critic called {whom} {art} “{words}” in a review of {film}?",
        "Who called {whom} {art} “{words}” when reviewing {film}?",
        "Which reviewer of {film} described {whom} as {art} “{words}”?",
        "Which critic called {performer}’s performance in {film} {art} “{words}”?",
        "Who described the performance of {performer} in {film} as {art} “{words}”?",
        "Which reviewer found {performer}’s performance in {film} {art} “{words}”?",
        "Which critic called {whom} “{words}” in a review of {film}?",
        "Who called {whom} “{words}” when reviewing {film}?",
        "Which reviewer of {film} described {whom} as “{words}”?",
        "Which critic called {performer}’s performance in {film} “{words}”?",
        "Who described the performance of {performer} in {film} as “{words}”?",
        "Which reviewer found {performer}’s performance in {film} “{words}”?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Martin Vale of Variety called the film “a creative and tender gem of a movie”.",
        finds: { who: "Martin Vale", words: "a creative and tender gem of a movie" },
      },
      {
        text: "Nora Ashdown said that the film was “gentle and very weird”, praised its humor, and opined that it was too long.",
        finds: { who: "Nora Ashdown", words: "gentle and very weird" },
      },
      {
        text: "However, Nora Ashdown of Time criticized the dialogue, calling it “clever but quite cold”.",
        finds: { who: "Nora Ashdown", words: "clever but quite cold" },
      },
      {
        text: "Nora Ashdown of Time liked it. She also went on to call Martin Vale “a visionary”.",
        finds: { who: "Nora Ashdown", whom: "Martin Vale", words: "a visionary" },
      },
    ],
    miss: [
      "The film was called “a creative and tender gem of a movie”.",
      "Nora Ashdown quoted Martin Vale, who had called the film “a creative and tender gem of a movie”.",
      "Martin Vale liked the film, while Nora Ashdown of Time called it “clever but quite cold”.",
      "Nora Ashdown called it “cold”.",
    ],
  },
});

/** Those who make films praise them too, but are no critics. */
function isFilmmaker(who: Value | undefined): boolean {
  const roles = who?.mention?.entity?.roles;
  return roles !== undefined && !roles.has("critic") && [...FILM_ROLES].some((role) => roles.has(role));
}

const FILM_ROLES = ["director", "actor", "writer", "producer", "composer", "cinematographer", "editor", "scientist"];
