import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const ROLE =
  "(the|a|an|this|that) (role|part|lead|lead role|leading role|title role|main role|starring role|male lead|female lead|supporting role|lead part)";
const PART = `${ROLE}(/| at| early| following)`;
const WAS =
  "(was|were|had been) [all |both |also |originally |initially |at one point |at one time |first |reportedly ]~";

/** How a question says what somebody had to do with a part that went to another one. */
const FATES: readonly (readonly [RegExp, string])[] = [
  [/turned|declin|passed|reject|refus/, "turned down"],
  [/audition|test|read/, "auditioned for"],
  [/lobbied|campaigned/, "lobbied for"],
  [/offer/, "was once offered"],
  [/approach|asked/, "was approached about"],
  [/choice/, "was at one time the first choice for"],
  [/./, "was once considered for"],
];

/** Where no part is spoken of, the section tells that one is meant. */
const PART_SAID = /\b(?:role|part|lead|choice|actors|actresses)\b/;
const CASTING = /\bcast(?:ing)?\b/i;

/** Where all the stars of the day were thought of, a wrong answer may have been as well. */
const WHOEVER = /\bwho['’]s who\b|\b(?:numerous|dozens|countless|scores of|virtually every|almost every)\b/i;

/** Whom the article names more often has probably got a part. */
const MOST_NAMED = 3;

export const upForPart = relation({
  name: "up-for-part",
  topic: "cast",
  modality: "planned",
  patterns: [
    // Hugh Marsh and Clara Lindqvist were considered for the lead.
    `{who:person+} ${WAS}{did:=considered|approached|sought|in talks|in contention|in the running} for ${PART}`,
    `{who:person+} ${WAS}{did:=offered} ${PART}`,
    `{did:=considered|approached} {who:person+} for ${PART}`,
    // Hugh Marsh turned down the lead.
    `{who:person+} [all |both |also |reportedly |each ]{did:=turned down|declined|passed on|rejected|refused} ${PART}`,
    `{did:=offered} ${ROLE} to [{:place|name} ][{:words} ]{who:person+}`,
    // Hugh Marsh, who had sung for Vale before, was also briefly considered for the part.
    `{who:person}, who ..., (was|had been) [also |first ]~{did:=considered|approached|sought} for ${PART}`,
    // Hugh Marsh was a candidate, but he was at sea.
    "{who:person+} (was|were) ~[once |at one point ](a|an|the|) [strong |early |leading |serious |possible |potential |likely |original |first |initial ]{did:=candidate|candidates|contender|contenders}(, but| for (the|a) (role|part|lead|title role))",
    // The studio pushed for Hugh Marsh to play the part, but he was at sea.
    `~{did:=pushed for|preferred|favored|favoured} [either ]{who:person+} to (play|take|have|get) ${ROLE}, but`,
    `{who:person}[ of ...] (was|were) ~{did:=approached|asked|considered} to (play|take|take on) ${ROLE}, but`,
    // Other actors considered for the part include Hugh Marsh and Otto Brandt.
    `(actors|actresses|candidates|contenders|choices|names|others) {did:=considered} for ${ROLE} (include|are) {:name|person}, {who:person+}`,
    `(actors|actresses|candidates|contenders|choices|names|others) {did:=considered} for ${ROLE} include {who:person+}`,
    "{who:person} ~[unsuccessfully ]{did:=auditioned|screen-tested|tested} for the (role|part) of [{:words} ]{:character|name|person}, but",
    // Vale wanted Hugh Marsh for the lead, but he was busy. | Vale wanted to cast Hugh Marsh, but the studio refused.
    `{did:=wanted|sought|eyed} {who:person} for ${PART}`,
    "{did:=wanted} to cast {who:person}[,] but",
    // Hugh Marsh was first choice for the part.
    `{who:person} was [originally |initially |also ]{did:=first choice|in talks with} for ${PART}`,
    // Several actors were in talks to star, including Hugh Marsh and Otto Brandt.
    "(actors|actresses|stars|names) (were|was) {did:=in negotiations|in talks|approached|sought|considered} (to star|to play|for the) ... (including|among them|such as) {who:person+}",
    "(actors|actresses|stars|names) (were|was) {did:=in negotiations|in talks|considered} to star[,] (including|among them|such as) {who:person+}",
    // The studio saw it as a vehicle for Hugh Marsh and Otto Brandt.
    "{film} [{:words} ][as |to be |was ]a [possible |potential |starring ]{did:=vehicle} for {who:person+}",
    "{film}[,] and viewed it as a [possible |potential |starring ]{did:=vehicle} for ... such as {who:person+}",
    "{who:person} was among (the|those) (actors|actresses) ~{did:=auditioning} for {film}",
    "(the|a) (role|part|lead|lead role|title role) was ~{did:=offered} to {who:person+}",
    `offered {who:person+} (the|a) (role|part|lead), but (he|she|they|both) {did:=turned|declined|passed|rejected|refused}`,
    `offered the (role|part) to {who:person+}[,] but (he|she|they|both) {did:=turned|declined|passed|rejected|refused}`,
    // Clara Lindqvist and Nora Ashdown auditioned for the part.
    `{who:person+} [all |both |also |had |each |unsuccessfully ]{did:=auditioned|screen-tested|screen tested|tested} for ${PART}`,
    "(actors|actresses|candidates|contenders|choices|names|others) {did:=considered}[ for the (role|part|lead)] (included|include|were) {who:person+}",
    "{by:person}'s {did:=first choice|original choice|first choices}[ after {:person}| for the (role|part|lead)] (was|were) {who:person+}",
    "{who:person} was [originally |initially |also |reportedly ](the|{by:person}'s) {did:=first choice|original choice|initial choice|top choice} for (the|a) (role|part|lead)",
    "(actors|actresses) ~{did:=auditioned|screen-tested|tested} for (the|a) (role|part|lead)[,] including {who:person+}",
    // Hugh Marsh and Otto Brandt were considered, as well as Clara Lindqvist.
    "{who:person+} (was|were|had been) [all |both |also |originally |initially |seriously ]{did:=considered}(.|, as well as|, but| as a replacement| as replacements| as possible replacements)",
    "{did:=considered}, as well as {who:person+}",
    `{who:person+} (was|were|had been) [also |all |both ]{did:=approached} by {:person|organisation} to (take|play) ${PART}`,
    `{who:person+} (was|were|had been) [also |all |both ]{did:=approached|considered} for (a|the) [leading |major |main |supporting ](role|part) in {film}`,
    // Other actresses who were in the running for the role included Clara Lindqvist and Nora Ashdown.
    "(actors|actresses|candidates|contenders|names) who were ~{did:=considered|in the running|in contention|up} for the (role|part|lead|title role) (included|include|were) {who:person+}",
    "{who:person+} (was|were) among (the|those) (actors|actresses|candidates|contenders|people|names|many) [who were |to be |who had been ]{did:=considered|in the running|in contention} for the (role|part|lead|title role)/",
    "{did:=considered} (actors|actresses)[,] (including|such as|like) {who:person+}",
    // Hugh Marsh lobbied hard for the part. | Vale had approached Hugh Marsh, but he had no interest.
    `{who:person} [had |also |had also |reportedly ]{did:=lobbied|campaigned} [hard |heavily |strongly |aggressively ]for ${PART}`,
    "{did:=approached|asked} {who:person}, (but|who) [he |she ](had no interest|was not interested|was unavailable|declined|refused|passed)",
    `{who:person+} ... [both |all |each ]{did:=declined|rejected|refused|turned down} the offer`,
    "{who:person} {did:=turned down|declined|rejected|refused} a (role|part) (as|in {film})",
    "{film} was [originally |initially |first ]{did:=to star} {who:person}[ originally| initially| at first]/",
  ],
  guard: ({ who }, { text, section }) =>
    !WHOEVER.test(text) &&
    (who?.mention?.entity?.count ?? 0) <= MOST_NAMED &&
    (PART_SAID.test(text) || section.path.some((heading) => CASTING.test(heading))),
  refine: ({ who, did }) => {
    const fate = FATES.find(([said]) => said.test(did?.text ?? ""))?.[1];
    if (who === undefined || fate === undefined) return null;
    const values: Record<string, Value> = { who, fate: textValue(fate) };
    return values;
  },
  asks: [
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.6,
      stems: [
        "Which of these actors {fate} a part in {film}?",
        "Which of these people {fate} a part in {film}?",
        "Which of these performers {fate} a role in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Hugh Marsh, who had worked with Vale on Salt Road (1959), was also briefly considered for the role.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
      { text: "Hugh Marsh was a candidate, but the part went to a sailor.", finds: { who: "Hugh Marsh" } },
      { text: "Hugh Marsh was also briefly considered for the role.", finds: { who: "Hugh Marsh" } },
      {
        text: "Vale first offered the role to Hollywood favourite Hugh Marsh.",
        finds: { who: "Hugh Marsh", fate: "was once offered" },
      },
      {
        text: "The studio pushed for Hugh Marsh to play the part, but he was at sea.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
      {
        text: "Hugh Marsh of the Bergen players was approached to play the part, but he was at sea.",
        finds: { who: "Hugh Marsh", fate: "was approached about" },
      },
      {
        text: "Other actors considered for the part include Hugh Marsh and Otto Brandt.",
        finds: { who: "Otto Brandt", fate: "was once considered for" },
      },
      {
        context: "Samuel Crane (Robert Holt) waits.",
        text: "Hugh Marsh auditioned for the role of Samuel Crane, but Vale thought him too nice.",
        finds: { who: "Hugh Marsh", fate: "auditioned for" },
      },
      {
        text: "Hugh Marsh was in talks for the role at two different points.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
      { text: "Hugh Marsh lobbied hard for the part.", finds: { who: "Hugh Marsh", fate: "lobbied for" } },
      {
        text: "Though Hugh Marsh and Otto Brandt liked the part, they declined the offer.",
        finds: { who: "Otto Brandt", fate: "turned down" },
      },
      {
        text: "Vale asked Hugh Marsh, who was unavailable, though the part was his.",
        finds: { who: "Hugh Marsh", fate: "was approached about" },
      },
      { text: "Hugh Marsh declined a part in the film.", finds: { who: "Hugh Marsh", fate: "turned down" } },
      { text: "Hugh Marsh declined a part as a smuggler.", finds: { who: "Hugh Marsh", fate: "turned down" } },
      {
        text: "The film was originally to star Hugh Marsh, who wanted the lead.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
      { text: "Hugh Marsh turned down the lead.", finds: { who: "Hugh Marsh", fate: "turned down" } },
      {
        text: "Clara Lindqvist and Nora Ashdown were considered for the role.",
        finds: { who: "Nora Ashdown", fate: "was once considered for" },
      },
      {
        text: "Other actresses who were in the running for the role included Clara Lindqvist and Nora Ashdown.",
        finds: { who: "Nora Ashdown", fate: "was once considered for" },
      },
      {
        text: "Several actors were in talks to star, including Hugh Marsh and Otto Brandt.",
        finds: { who: "Otto Brandt", fate: "was once considered for" },
      },
      {
        text: "Vale wanted Hugh Marsh for the lead, but he was at sea.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
      {
        text: "Hugh Marsh was first choice for the part, but was at sea.",
        finds: { who: "Hugh Marsh", fate: "was at one time the first choice for" },
      },
      {
        text: "Hugh Marsh was among the actors considered for the lead.",
        finds: { who: "Hugh Marsh", fate: "was once considered for" },
      },
    ],
    miss: [
      "Hugh Marsh was a candidate for mayor.",
      "The studio pushed for Hugh Marsh to play the part, and he agreed.",
      "Hugh Marsh was considered, but the storm came.",
      "Hugh Marsh turned down the radio.",
      "Numerous stars were considered for the role, including Hugh Marsh and Otto Brandt.",
      "Vale wanted Hugh Marsh for the harbour.",
      "Hugh Marsh turned down a part in Winter Rising to play Edda Vane.",
      "Hugh Marsh was considered for the role of director.",
      "Hugh Marsh was considered for the prize.",
    ],
  },
});
