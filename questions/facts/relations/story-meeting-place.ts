import { relation } from "../relation.ts";

/** Where people in stories meet; of one line only one can be an option. */
const LINES = [
  "restaurant|café|cafe|diner|bar|pub|nightclub",
  "park|garden|zoo",
  "hotel|motel",
  "library|museum|bookshop|theatre|theater",
  "train station|airport|bus station|harbour",
].map((line) => line.split("|"));

const PLACE = `{place:=${LINES.flat().join("|")}}`;

export const storyMeetingPlace = relation({
  name: "story-meeting-place",
  topic: "story",
  within: "story",
  patterns: [
    // Anna and Martin meet in a café to sell the farm
    `{who:character} and {whom:character} ~meet (in|at|on) (a|the) ${PLACE} to {why:text}/`,
    `{who:character} ~meets [with ]{whom:character} (in|at|on) (a|the) ${PLACE} to {why:text} and`,
    `{who:character} ~meets [with ]{whom:character} (in|at|on) (a|the) ${PLACE} to {why:text}/`,
  ],
  asks: [
    {
      answer: "place",
      options: ({ place }) => LINES.filter((line) => !line.includes(place?.text ?? "")).map(([first = ""]) => first),
      worth: 0.55,
      stems: [
        "In {film}, where do {who} and {whom} meet to {why}?",
        "Where do {who} and {whom} meet to {why} in {film}?",
        "In what kind of place do {who} and {whom} meet to {why} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna and Martin meet in a café to sell the farm.",
        finds: { who: "Anna", whom: "Martin", place: "café", why: "sell the farm" },
      },
      {
        text: "Anna meets with Martin at a train station to return the letters.",
        finds: { place: "train station", why: "return the letters" },
      },
    ],
    miss: ["Anna and Martin meet again.", "Anna meets Martin's brother in a café to sell the farm."],
  },
});
