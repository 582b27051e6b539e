import type { Reading, Value } from "../model.ts";
import { CRITIC, opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { isDistinctive, isQuotable, standsAlone } from "../phrases/wording.ts";
import { relation } from "../relation.ts";

const CALLS =
  "(called|calls|named|describes|described|labelled|labeled|labels|deemed|deems|dubbed|considered|found|judged|declared|hailed|praised|characterized|characterised|summarized|summarised|dismissed)";
const CALLING =
  "(calling|labelling|labeling|deeming|describing|dubbing|naming|characterizing|characterising|finding|declaring|considering)";
const PART =
  "{part:=story|plot|script|screenplay|dialogue|ending|direction|editing|cinematography|score|music|premise|humor|humour|pacing}";

export const quotation = relation({
  name: "quotation",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Scott Lee of Forbes called The Glass Harbour "a gem of a movie"
    `${CRITIC} ~${CALLS} {:film} [as |to be ][{art:=a|an|one of} ]{words:quote}`,
    `${CRITIC} ~(said|felt|stated|wrote|opined|thought|noted|argued|found) [that ]{:film} (was|is) [{art:=a|an} ]{words:quote}`,
    // Ann Lee of Time called it "a gem of a movie": nothing else was named yet
    `${CRITIC} ~(called|named|described|labelled|labeled|dubbed|deemed|hailed) it [as ][{art:=a|an|one of} ]{words:quote}`,
    // ... reacted positively, calling the film "a delight" | praised the film for being "a delight"
    `${CRITIC} ... ... ${CALLING} {:film} [as ][to be ][{art:=a|an} ]{words:quote}`,
    `${CRITIC} ~(rated|scored|awarded|gave|praised|liked|loved|enjoyed|panned|dismissed|named) {:film}..., ${CALLING} it [as ][to be ][{art:=a|an} ]{words:quote}`,
    `${CRITIC} ~(praised|applauded|commended|criticized|criticised) {:film} (for being|as) [{art:=a|an} ]{words:quote}`,
    // ... and called Phoenix "an actor at the height of his craft"
    `${CRITIC} ... (and|to) ~(called|call|calls|described|describe) {whom:person} [as ][{art:=a|an} ]{words:quote}`,
    `${CRITIC} ~(called|described|hailed|labelled|labeled) {whom:person} [as ][{art:=a|an} ]{words:quote}`,
    // ... called Phoenix's performance "quiet and deeply felt"
    `${CRITIC} ~(called|described|found|deemed|stated that|said that) {performer:person}'s performance [as |was |to be ][{art:=a|an} ]{words:quote}`,
    `${CRITIC} ... (praised|applauded|lauded|commended) {performer:person}['s [vocal |lead |supporting ]performance], [and ]${CALLING} (it|her|his|her performance|his performance) [as ][{art:=a|an} ]{words:quote}`,
    // ... called the performance of Phoenix and Johansson "quiet and deep" and "all voice and warmth", respectively
    `${CRITIC} ~(called|described|found|deemed) the (performance|performances) of {performer:person} and {:person} [as ]{words:quote} and {:quote}, respectively`,
    `${CRITIC} ~(called|described|found|deemed) the (performance|performances) of {:person} and {performer:person} [as ]{:quote} and {words:quote}, respectively`,
    // ... criticized the dialogue, calling it "clever but cold to the touch"
    `${CRITIC} ... (the|its) ${PART}, ${CALLING} it [as ][{art:=a|an} ]{words:quote}`,
    // whatever else a critic says in words of his or her own
    `${CRITIC} ... ... {saying:quote}`,
    `${CRITIC} ... ... {:quote} ... {saying:quote}`,
    `${CRITIC} ... ... {:quote} ... {:quote} ... {saying:quote}`,
  ],
  guard: ({ who, words, saying }, reading) =>
    opensSentence(who, reading) &&
    !isVerdict(saying, reading) &&
    speaksAlone(who, reading) &&
    (words === undefined ? isQuotable(saying, 6, 20) && standsAlone(saying) : isQuotable(words, 3, 18)) &&
    isDistinctive(words ?? saying),
  asks: [
    {
      answer: "who",
      role: "critic",
      worth: 0.5,
      stems: [
        "Which critic called {film} “{words}”?",
        "Who described {film} as “{words}”?",
        "Which reviewer summed up {film} as “{words}”?",
        "Which critic called {film} {art} “{words}”?",
        "Who described {film} as {art} “{words}”?",
        "Which reviewer summed up {film} as {art} “{words}”?",
        "Which critic of {film} called {whom} {art} “{words}”?",
        "Who called {whom} {art} “{words}” when reviewing {film}?",
        "Which reviewer of {film} described {whom} as {art} “{words}”?",
        "Which critic called {performer}’s performance in {film} {art} “{words}”?",
        "Who described {performer}’s performance in {film} as {art} “{words}”?",
        "Which reviewer found {performer}’s performance in {film} {art} “{words}”?",
        "Which critic of {film} called {whom} “{words}”?",
        "Who called {whom} “{words}” when reviewing {film}?",
        "Which reviewer of {film} described {whom} as “{words}”?",
        "Which critic called {performer}’s performance in {film} “{words}”?",
        "Who described {performer}’s performance in {film} as “{words}”?",
        "Which reviewer found {performer}’s performance in {film} “{words}”?",
        "Which critic called the {part} of {film} “{words}”?",
        "Who described the {part} of {film} as “{words}”?",
        "Which reviewer found the {part} of {film} “{words}”?",
      ],
    },
    {
      answer: "who",
      role: "critic",
      worth: 0.35,
      stems: [
        "Which critic of {film} wrote: “{saying}”?",
        "Who wrote of {film}: “{saying}”?",
        "Which reviewer said of {film}: “{saying}”?",
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
        finds: { who: "Nora Ashdown", part: "dialogue", words: "clever but quite cold" },
      },
      {
        text: "Nora Ashdown of Time praised Ines Calloway, calling her performance “a quiet storm in a teacup”.",
        finds: { who: "Nora Ashdown", performer: "Ines Calloway", words: "a quiet storm in a teacup" },
      },
      {
        text: "Nora Ashdown of Time called it “a creative and tender gem of a movie”.",
        finds: { who: "Nora Ashdown", words: "a creative and tender gem of a movie" },
      },
      {
        text: "Nora Ashdown of Time liked it. She also went on to call Martin Vale “a poet of cold harbours”.",
        finds: { who: "Nora Ashdown", whom: "Martin Vale", words: "a poet of cold harbours" },
      },
      {
        text: "Nora Ashdown of Time wondered why “nobody in a town of sailors ever closes a single door”.",
        finds: { who: "Nora Ashdown", saying: "nobody in a town of sailors ever closes a single door" },
      },
    ],
    miss: [
      "The film was called “a creative and tender gem of a movie”.",
      "Nora Ashdown quoted Martin Vale, who had called the film “a creative and tender gem of a movie”.",
      "Martin Vale liked the film, while Nora Ashdown of Time called it “clever but quite cold”.",
      "Nora Ashdown called it “cold”.",
      // stock praise, which anybody might have written
      "Nora Ashdown of Time called the film “an amazing achievement”.",
      "Nora Ashdown of Time liked it. She also went on to call Martin Vale “a visionary”.",
      "Nora Ashdown of Time called Ines Calloway's performance “truly sensational work”.",
      // begins with a verb, and what it speaks of is missing
      "Nora Ashdown of Time added that the sound “makes half of the dialogue impossible to follow”.",
      "Nora Ashdown of Time faulted the sound for “being so loud that nobody hears a word”.",
      // who "he" is is missing
      "Nora Ashdown of Time saw “both the cold and the warmth that he had shown before”.",
      // what is described is missing
      "Nora Ashdown of Time liked the ending, calling it all “clever but quite cold”.",
    ],
  },
});

/** What somebody or something is called, by the words before it: it is asked only where it is clear what is meant. */
function isVerdict(saying: Value | undefined, { text, sentence }: Reading): boolean {
  if (!saying?.mention) return false;
  const before = text.slice(0, saying.mention.start - sentence.start);
  return /\b(?:call|nam|describ|label|dubb|deem|consider|declar|hail|characteri[sz]|summ|judg)\w*\b[^,;]{0,40}$|\b(?:film|movie|it) (?:was|is|as)\b[^,;]{0,10}$/.test(
    before,
  );
}
