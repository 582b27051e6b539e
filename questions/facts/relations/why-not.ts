import { relation } from "../relation.ts";

/** Reasons for which somebody stays out of a film; of one line only one can be an option. */
const LINES = [
  "scheduling conflicts|scheduling conflict|a scheduling conflict|scheduling difficulties|scheduling issues|scheduling problems|schedule conflicts|date problems|date issues|prior commitments|other commitments|previous commitments|conflicting schedules",
  "creative differences",
  "a salary dispute|a pay dispute|a money dispute|a contract dispute|salary disagreements",
  "an illness|illness|ill health|poor health|health problems|health issues",
  "an injury|a back injury|a broken leg|a broken ankle|a leg injury",
  "pregnancy|her pregnancy",
  "a fear of flying",
  "a strike of the writers|the writers' strike",
].map((line) => line.split("|"));

const WHY = `{why:=${LINES.flat().join("|")}}`;
const OVER = "(due to|because of|owing to|over|citing)";

/** What was not done, as a question says it. */
const LEFT: readonly (readonly [RegExp, string])[] = [
  [/turned|declin|reject|passed|refus|unable|unavailable/, "turn down a part in"],
  [/./, "leave"],
];

export const whyNot = relation({
  name: "why-not",
  topic: "cast",
  modality: "planned",
  patterns: [
    `{who:person} ~{did:=turned down|declined|rejected|passed on|refused|dropped out|withdrew|pulled out|backed out|left|exited|departed} ... ${OVER} [his |her |some ]${WHY}`,
    `{who:person} was ~(offered|considered|approached|cast|attached)..., but ~{did:=turned|declined|rejected|passed|refused|dropped|withdrew|pulled|backed|left} ... ${OVER} [his |her |some ]${WHY}`,
    `{who:person} was ~(offered|considered|approached|cast|attached)..., but (he|she) ~{did:=turned|declined|rejected|passed|refused|dropped|withdrew|pulled|backed|left} ... ${OVER} [his |her |some ]${WHY}`,
  ],
  refine: ({ who, why, did }, { text }) => {
    if (who === undefined || why === undefined || /\b(?:direct|write|compose|score|produce)\b/.test(text)) return null;
    const left = LEFT.find(([said]) => said.test(did?.text ?? ""))?.[1] ?? "leave";
    return { who, why, left: { type: "text", text: left, key: left, mention: null } };
  },
  asks: [
    {
      answer: "why",
      options: ({ why }) => LINES.filter((line) => !line.includes(why?.text ?? "")).map(([first = ""]) => first),
      alike: true,
      worth: 0.6,
      stems: ["Why did {who} {left} {film}?", "What made {who} {left} {film}?", "What led {who} to {left} {film}?"],
    },
  ],
  samples: {
    section: "Casting",
    match: [
      {
        text: "Hugh Marsh turned down the role of the captain due to scheduling conflicts.",
        finds: { who: "Hugh Marsh", why: "scheduling conflicts", left: "turn down a part in" },
      },
      {
        text: "Hugh Marsh was originally cast, but he dropped out because of a back injury.",
        finds: { who: "Hugh Marsh", why: "a back injury", left: "leave" },
      },
    ],
    miss: [
      "Hugh Marsh declined to direct the film due to scheduling conflicts.",
      "Hugh Marsh was late because of an injury.",
      "The film was delayed due to scheduling conflicts.",
    ],
  },
});
