import { relation } from "../relation.ts";

export const storySetting = relation({
  name: "story-setting",
  topic: "story",
  within: "everywhere",
  sections: /^(?:lead|plot|synopsis|story|premise|summary)$/i,
  patterns: [
    // In a Lisbon of the future, Anna Vane lives ... | In futuristic Lisbon, Anna Vane ...
    "^in (a |)(futuristic|future|near-future|present-day|modern-day|contemporary|modern|wartime|medieval|Victorian) {where:place}, ",
    "^in (a|the) {where:place} of the (near |)future, ",
    // The film is set in Lisbon.
    "{:film} is set [mainly |mostly |largely |entirely |primarily ]in [a |the ][futuristic |future |present-day |modern-day |contemporary ]{where:place}/",
    "{:film} takes place in [a |the ][futuristic |future |present-day |modern-day |contemporary ]{where:place}/",
  ],
  asks: [
    {
      answer: "where",
      worth: 0.6,
      stems: [
        "In which {kind} is the story of {film} set?",
        "In which {kind} does the story of {film} take place?",
        "Which {kind} is the setting of {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "In futuristic Lisbon, Anna lives above a bakery.", finds: { where: "Lisbon" } },
      { text: "In a Lisbon of the future, Anna lives above a bakery.", finds: { where: "Lisbon" } },
    ],
    miss: ["In Lisbon, Anna meets Martin.", "Anna dreams of a future in Lisbon.", "Anna travels to Lisbon."],
  },
});
