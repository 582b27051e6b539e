import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FATES: readonly (readonly [RegExp, string])[] = [
  [/turned|declin|passed|reject|refus/, "turned down the chance to direct"],
  [/left|dropped|withdrew|quit|exited|departed|replaced/, "was to direct, but left,"],
  [/offer/, "was once offered the chance to direct"],
  [/approach|asked/, "was once asked to direct"],
  [/attach|set|hired|slated|sign/, "was at first to direct"],
  [/./, "was once considered to direct"],
];

/** Whom the article names more often has probably directed it. */
const MOST_NAMED = 4;

export const toDirect = relation({
  name: "to-direct",
  topic: "crew",
  modality: "planned",
  patterns: [
    // Otto Brandt was originally attached to direct, but left in 2006.
    "{who:person} (was|had been) ~[originally |initially |first |at one point |at one time ]{did:=attached|set|slated|hired|in talks|in negotiations|considered|approached|asked|signed} to direct",
    "{who:person} (was|had been) ~[originally |initially |first ]{did:=offered} (the chance|the opportunity|the job|the offer) (to direct|of directing|as director)",
    "{who:person} ~{did:=turned down|declined|passed on|rejected|refused} [the |an |a ](offer|chance|opportunity|invitation|job) to direct",
    "{who:person} ~{did:=declined|refused} to direct",
    "(considered|approached) {who:person} {did:=to direct|as director|as a director}",
    "offered (the film|the project|the script|the job of directing|the director's chair) to {who:person}, {did:=who declined|who turned it down|who passed|but he declined|but she declined}",
    "{film} was ~offered to {who:person}, {did:=who declined|who turned it down|who passed|but he declined|but she declined}",
  ],
  guard: ({ who }, { text }) =>
    (who?.mention?.entity?.count ?? 0) <= MOST_NAMED &&
    !/\b(?:sequel|remake|follow-up|spin-off|second unit|pilot|episodes?|series)\b/i.test(text),
  refine: ({ who, did }) => {
    const fate = FATES.find(([said]) => said.test(did?.text ?? ""))?.[1];
    return who === undefined || fate === undefined ? null : { who, fate: textValue(fate) };
  },
  asks: [
    {
      answer: "who",
      role: "director",
      many: true,
      worth: 0.65,
      stems: [
        "Which of these directors {fate} {film}?",
        "Which of these filmmakers {fate} {film}?",
        "Of these directors, who {fate} {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Otto Brandt was originally attached to direct, but the studio chose Martin Vale.",
        finds: { who: "Otto Brandt", fate: "was at first to direct" },
      },
      {
        text: "Nora Ashdown turned down the offer to direct.",
        finds: { who: "Nora Ashdown", fate: "turned down the chance to direct" },
      },
    ],
    miss: [
      "Otto Brandt was asked to direct the sequel.",
      "Otto Brandt asked Martin Vale to act.",
      "The lead was offered to Otto Brandt, who declined.",
      "Otto Brandt turned down the part.",
    ],
  },
});
