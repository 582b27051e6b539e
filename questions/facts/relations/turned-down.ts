import { relation } from "../relation.ts";

export const turnedDown = relation({
  name: "turned-down",
  topic: "cast",
  patterns: [
    // Clara Lindqvist turned down the role of Edda.
    "{who:person+} ~(turned down|declined|rejected|refused|passed on) the (role|part) of {character:character|name}",
    "{who:person+} ~(declined|refused) to (play|portray) {character:character}",
    "offered {who:person+} the (role|part) of [the ]{character:character|name|person}[,] but (he|she|they|both|{:person}) ~(rejected|declined|refused|turned|passed)",
    "{who:person} was ~offered the (role|part) of {character:character|name}[,] but [he |she |{:person} ]~(rejected|declined|refused|turned)",
    "the (role|part) of {character:character|name} was ~(offered to|turned down by) {who:person}",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.75,
      stems: [
        "Who turned down the part of {character} in {film}?",
        "Which actor declined to play {character} in {film}?",
        "Who refused the role of {character} in {film}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.65,
      stems: [
        "Which of these actors turned down the part of {character} in {film}?",
        "Which of these actors declined to play {character} in {film}?",
        "Which of these turned down the role of {character} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The studio offered Clara Lindqvist the role of Edda Vane, but Lindqvist declined.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist turned down the role of Edda Vane.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist was offered the role of Edda Vane, but she declined.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
    ],
    miss: ["Clara Lindqvist turned down the radio.", "Clara Lindqvist took the role of Edda Vane."],
  },
});
