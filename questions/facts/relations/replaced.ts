import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

/** Others are replaced as well: they take over no part. */
const CREW =
  /\b(?:compos\w+|score[ds]?|music|director|directed|directing|to direct|cinematograph\w+|photography|editor|edited|designer|producer|screenwriter|writer|script|screenplay|songs?|coordinator|supervisor)\b/i;

/** Called something by the article, and never an actor. */
function isOfTheCrew(value: Value | undefined): boolean {
  const roles = value?.mention?.entity?.roles;
  return roles !== undefined && roles.size > 0 && !roles.has("actor");
}

export const replaced = relation({
  name: "replaced",
  topic: "cast",
  patterns: [
    // Ines Calloway signed on to replace Lindqvist in the role.
    "{by:person} ~(signed on|joined|was cast|was hired|was brought in|stepped in|agreed|was signed) to replace {who:person}",
    // Lindqvist was later replaced by Ines Calloway.
    "{who:person} (was|were|being|been) ~replaced (by|with) [actor |actress ]{by:person}",
    "with {who:person} being replaced (by|with) [actor |actress ]{by:person}",
    "{who:person} was ... being replaced (by|with) [actor |actress ]{by:person}",
    "{by:person} ~replaced {who:person}",
    // Ines Calloway was a last-minute replacement for Clara Lindqvist.
    "{by:person} ~(was|came in as|stepped in as|served as|joined as) (a|the) [last-minute |late |last minute |quick ]replacement for [actor |actress |original choice |first choice ]{who:person}",
    "{who:person}'s [last-minute |late |eventual ]replacement(,| was| was the actor| was the actress| was actor| was actress) {by:person}",
    // with Ines Calloway replacing Clara Lindqvist as Edda Vane
    "with [actor |actress ]{by:person} replacing {who:person}",
    // Ines Calloway joined the cast in May, replacing Clara Lindqvist, who had left.
    "{by:person} (joined|was cast|signed on|came in|stepped in|was hired|was brought in) ... replacing {who:person}",
  ],
  guard: ({ who, by }, { text, section }) =>
    !CREW.test(text) &&
    !section.path.some((heading) => /music|score|soundtrack|writing|effect|editing/i.test(heading)) &&
    [who, by].every((value) => !isOfTheCrew(value)),
  asks: [
    {
      answer: "by",
      role: "actor",
      worth: 0.8,
      stems: [
        "Who replaced {who} in {film}?",
        "Which actor took over from {who} in {film}?",
        "When {who} left {film}, who took over the part?",
      ],
    },
    {
      answer: "who",
      role: "actor",
      worth: 0.8,
      stems: [
        "Whom did {by} replace in {film}?",
        "Which actor did {by} replace in {film}?",
        "Whose part did {by} take over in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Ines Calloway was a last-minute replacement for Clara Lindqvist, who had withdrawn.",
        finds: { who: "Clara Lindqvist", by: "Ines Calloway" },
      },
      {
        text: "Clara Lindqvist was later replaced by Ines Calloway.",
        finds: { who: "Clara Lindqvist", by: "Ines Calloway" },
      },
      {
        text: "Ines Calloway signed on to replace Clara Lindqvist.",
        finds: { who: "Clara Lindqvist", by: "Ines Calloway" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "It is the third film of three, with Ines Calloway replacing Clara Lindqvist as Edda Vane.",
        finds: { who: "Clara Lindqvist", by: "Ines Calloway" },
      },
      {
        text: "Ines Calloway joined the cast in May, replacing Clara Lindqvist, who was at sea.",
        finds: { who: "Clara Lindqvist", by: "Ines Calloway" },
      },
    ],
    miss: [
      "Ines Calloway saw the sea as a replacement for Clara Lindqvist.",
      "Clara Lindqvist was nearly replaced after a week.",
      "Ines Calloway refused to replace Clara Lindqvist.",
    ],
  },
});
