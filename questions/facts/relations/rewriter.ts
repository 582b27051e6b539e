import { relation } from "../relation.ts";

const SCRIPT = "(the|{film}'s|his|her|their) (script|screenplay|dialogue|draft|first draft)";
const WORK =
  "(rewrite|polish|revise|doctor|rework|redraft|punch up|do a rewrite of|do a rewrite on|do an uncredited rewrite of|do a polish of|work on|improve)";

export const rewriter = relation({
  name: "rewriter",
  topic: "crew",
  patterns: [
    // Nora Ashdown was brought in to rewrite the script.
    `{who:person} (was|were) ~(hired|brought in|brought on|brought on board|asked|enlisted|commissioned|engaged|recruited) to ${WORK} ${SCRIPT}`,
    `~(hired|brought in|brought on|enlisted|engaged|recruited|commissioned) [screenwriter |writer |playwright |novelist ]{who:person} to ${WORK} ${SCRIPT}`,
    `{who:person} ~(rewrote|polished|doctored|reworked) ${SCRIPT}/`,
    // Otto Brandt did an uncredited rewrite.
    "{who:person} ~(did|performed|wrote|made|contributed|provided|completed) (an uncredited|uncredited|a) [script ](rewrite|rewrites|polish|revision|revisions|draft)",
    `(uncredited|script) (rewrite|rewrites|polish|revisions|work) by {who:person}`,
    `(script|screenplay) was ~(rewritten|polished|reworked|revised) by [screenwriter |writer ]{who:person}`,
  ],
  guard: (_, { text }) => !/\b(?:sequel|remake|musical|episode)\b/i.test(text),
  asks: [
    {
      answer: "who",
      role: "writer",
      worth: 0.55,
      stems: [
        "Who rewrote the script of {film}?",
        "Which writer reworked the script of {film}?",
        "Who was called on to rewrite the screenplay of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Nora Ashdown was brought in to rewrite the script.", finds: { who: "Nora Ashdown" } },
      { text: "The studio hired Otto Brandt to polish the dialogue.", finds: { who: "Otto Brandt" } },
    ],
    miss: [
      "Nora Ashdown was brought in to rewrite history.",
      "Nora Ashdown refused to rewrite the script.",
      "The script was rewritten in a week.",
    ],
  },
});
