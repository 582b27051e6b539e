import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FATES: readonly (readonly [RegExp, string])[] = [
  [/fired|director$|replaced/, "was replaced as director of"],
  [/interest|keen/, "once thought of directing"],
  [/turned|declin|passed|reject|refus/, "turned down the chance to direct"],
  [/left|dropped|withdrew|quit|exited|departed/, "was to have directed"],
  [/offer/, "was once offered the chance to direct"],
  [/approach|asked/, "was once asked to direct"],
  [/attach|set|hired|slated|sign|schedul|announc|^was/, "was at first to direct"],
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
    "{who:person+} (was|were|had been) ~[originally |initially |first |at one point |at one time |all |both ]{did:=attached|set|slated|hired|in talks|in negotiations|considered|approached|asked|signed} to direct",
    "{who:person} (was|had been) ~[originally |initially |first ]{did:=offered} (the chance|the opportunity|the job|the offer) (to direct|of directing|as director)",
    "{who:person} ~{did:=turned down|declined|passed on|rejected|refused} [the |an |a ](offer|chance|opportunity|invitation|job) to direct",
    "{who:person} ~{did:=declined|refused} to direct",
    "(considered|approached) {who:person} {did:=to direct|as director|as a director}",
    "offered (the film|the project|the script|the job of directing|the director's chair) to {who:person}, {did:=who declined|who turned it down|who passed|but he declined|but she declined}",
    "{film} was ~offered to {who:person}, {did:=who declined|who turned it down|who passed|but he declined|but she declined}",
    // Otto Brandt was to direct. | Otto Brandt was at first interested in directing.
    "{who:person} {did:=was to direct|was to have directed|was originally to direct|was initially to direct|was first to direct}",
    "{who:person} ~(was|became|had been) [at first |at one point |at one time ]~{did:=interested in directing|keen to direct|interested in making}",
    "attracted {who:person}'s {did:=interest in directing}",
    // Several directors were considered, including Otto Brandt and Nora Ashdown.
    "(directors|filmmakers) [{:words} ]~{did:=considered|approached|in talks} ... (including|included|include|were) {who:person+}",
    "(wanted|considered|approached|asked|hoped for) {who:person} {did:=to direct|to helm|for director}",
    // Other directors under consideration included Otto Brandt and Nora Ashdown.
    "(directors|filmmakers|candidates|choices) {did:=under consideration|on the shortlist|in contention|in the running|up for the job}[ for the job| to direct| for {film}] (included|include|were) {who:person+}",
    "(choices|candidates) to {did:=direct} [{film} ](included|include|were) {who:person+}",
    // Otto Brandt was hired as director after Nora Ashdown declined the offer.
    "(as director|to direct|directing) [... ]after {who:person} {did:=declined|turned down|rejected|refused|passed on} (the offer|the project|the job|it|{film}|the film|the script)",
    "(as director|to direct) [... ]after {who:person} [had ]{did:=dropped out|left the project|departed|withdrew|was fired|left}/",
    // Otto Brandt was originally scheduled to make his directorial debut, but was replaced.
    "{who:person}, ... was (originally|initially|first) {did:=scheduled|hired|set|attached|signed|slated} to (direct|make his directorial debut|make her directorial debut)",
    "{who:person} was (originally|initially|first) {did:=scheduled} to direct",
    "{who:person} was ~{did:=hired|signed|attached|announced} as [the ][{film}'s ]director[,] but ... (left|dropped out|departed|withdrew|was replaced|was fired|quit|exited)",
    "(offered|sent) {film} to {who:person}, {did:=who declined|who turned it down|who passed|but he declined|but she declined}",
    // Otto Brandt was replaced as director by Nora Ashdown. | Nora Ashdown replaced Otto Brandt as director.
    "{who:person} was ~{did:=replaced} [as director ]by {:person}[ as director]",
    "{:person} ~{did:=replaced} {who:person} as [the ]director",
    "(unhappy with|dissatisfied with) {who:person}'s direction, ... {did:=replaced him with|replaced her with} {:person}",
    "(fired|dismissed) {did:=director|original director|the original director} {who:person}",
    "director {who:person}, who ~[had ]{did:=left|departed|quit|dropped out|withdrew|exited|was fired|was replaced}",
    "director {who:person} ~{did:=left the project|left the film|left the production|dropped out|withdrew|departed|exited|was fired|was replaced}",
  ],
  guard: ({ who, did }, { text }) =>
    (who?.mention?.entity?.count ?? 0) <= MOST_NAMED &&
    // whoever is replaced may as well have been a player
    (!/^replaced/.test(did?.text ?? "") || /\bdirect(?:or|ed|ion|orial)\b/.test(text)) &&
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
        text: "Other directors under consideration included Otto Brandt and Nora Ashdown.",
        finds: { who: "Nora Ashdown", fate: "was once considered to direct" },
      },
      {
        text: "Martin Vale was hired as director after Otto Brandt declined the offer.",
        finds: { who: "Otto Brandt", fate: "turned down the chance to direct" },
      },
      { text: "Otto Brandt and Nora Ashdown were in talks to direct.", finds: { who: "Otto Brandt" } },
      { text: "Otto Brandt was at first interested in directing.", finds: { fate: "once thought of directing" } },
      {
        text: "Otto Brandt was replaced as director by Martin Vale.",
        finds: { who: "Otto Brandt", fate: "was replaced as director of" },
      },
      {
        text: "The directors considered for the film were Otto Brandt and Nora Ashdown.",
        finds: { who: "Nora Ashdown", fate: "was once considered to direct" },
      },
      {
        text: "Nora Ashdown turned down the offer to direct.",
        finds: { who: "Nora Ashdown", fate: "turned down the chance to direct" },
      },
    ],
    miss: [
      "Otto Brandt was asked to direct the sequel.",
      "Other directors included Otto Brandt and Nora Ashdown.",
      "Otto Brandt asked Martin Vale to act.",
      "The lead was offered to Otto Brandt, who declined.",
      "Otto Brandt turned down the part.",
      "Otto Brandt was replaced by Nora Ashdown.",
      "Otto Brandt was interested in directing the sequel.",
    ],
  },
});
