import { relation } from "../relation.ts";

const EARLY =
  "(a|an|the|one|another|an unused|several|two|his|her) [{:words} ](first|early|earlier|earliest|initial|original|previous|unused|rejected|uncredited|new) (draft|drafts|treatment|treatments|script|scripts|screenplay|outline|version of the script|version of the screenplay)";

/** Words of another film's script. */
const OTHERS =
  /\b(?:sequel|prequel|remake|spin-off|follow-up|second film|third film|fourth|fifth|sixth|seventh|eighth|song|lyrics|score|novelization|episode|musical|stage|dub|dubbed|American version|reboot|television|series)\b/i;

/** Somebody who wrote an early script, whether or not anything of it was kept. */
export const earlyWriter = relation({
  name: "early-writer",
  topic: "crew",
  patterns: [
    // Nora Ashdown wrote an early draft of the screenplay.
    `{who:person} ~(wrote|penned|completed|submitted|delivered|produced|turned in|did|prepared) ${EARLY}`,
    `[{:words} ](drafts|treatments|treatment|draft) (was|were|had been) ~(written|penned|completed|submitted|done|delivered|produced) by {who:person+}`,
    `(first|early|earlier|initial|original|previous|unused|rejected|uncredited) (draft|drafts|treatment|script|scripts|screenplay|script drafts)[ of {film}| for {film}] by {who:person+}`,
    // Another script had already been written by Nora Ashdown.
    "(another|a different|an earlier|a previous) (script|screenplay|draft|treatment) (was|had been|had already been) (written|penned|submitted|commissioned) (by|from) {who:person}",
    "commissioned (another|a different|a new|a first) (script|screenplay|draft|treatment) from {who:person}",
    // Nora Ashdown was replaced as writer by Otto Brandt.
    "{who:person} was ~replaced [as (screenwriter|writer) ]by {:person} as (screenwriter|writer)",
    "{:person} ~replaced {who:person} as (screenwriter|writer|scriptwriter)",
    "{who:person} and {also:person} ~wrote [film |story ](treatments|early drafts|drafts) (before|but)",
    // Nora Ashdown was first hired to write the screenplay.
    "(originally|initially|first) (hired|asked|approached|commissioned|engaged|chose|wanted) {who:person} to (write|adapt|script|pen)",
    "{who:person} was (originally|initially|first) ~(hired|approached|commissioned|engaged|set|attached|signed|brought in) to (write|adapt|script|pen)",
    "hired {who:person} to do a [first |new |second ](draft|treatment)",
  ],
  guard: (_, { text, section }) =>
    !OTHERS.test(text) && !section.path.some((heading) => /sequel|remake|legacy|release|music/i.test(heading)),
  asks: [
    {
      answer: "who",
      role: "writer",
      many: true,
      worth: 0.55,
      stems: [
        "Which of these writers worked on an early script of {film}?",
        "Which of these writers wrote an early version of {film}?",
        "By which of these writers was there an early script of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Nora Ashdown wrote an early draft of the screenplay.", finds: { who: "Nora Ashdown" } },
      { text: "Another script had already been written by Nora Ashdown.", finds: { who: "Nora Ashdown" } },
      {
        text: "Additional uncredited drafts were done by Nora Ashdown and Otto Brandt.",
        finds: { who: "Otto Brandt" },
      },
      { text: "Otto Brandt replaced Nora Ashdown as screenwriter.", finds: { who: "Nora Ashdown" } },
      { text: "He originally hired Nora Ashdown to write the screenplay.", finds: { who: "Nora Ashdown" } },
      { text: "The studio commissioned another script from Nora Ashdown.", finds: { who: "Nora Ashdown" } },
    ],
    miss: [
      "Nora Ashdown wrote an early draft of the sequel.",
      "Nora Ashdown refused to write a first draft.",
      "Nora Ashdown read an early draft of the screenplay.",
      "Otto Brandt replaced Nora Ashdown in the role.",
    ],
  },
});
