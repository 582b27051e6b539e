import { relation } from "../relation.ts";

export const avoidedColour = relation({
  name: "avoided-colour",
  topic: "production",
  patterns: [
    // Holm sought to avoid the colour green as much as possible.
    "{who:person} ~(sought|tried|wanted|chose|decided) to (eliminate|avoid|remove|exclude) the (color|colour) {colour:words}/",
    "{who:person} ~(sought|tried|wanted|chose|decided) to (eliminate|avoid|remove|exclude) the (color|colour) {colour:words} as much",
    // Vale tried to keep the colour red out of the film.
    "{who:person} ~(sought|tried|wanted|chose|decided) to keep the (color|colour) {colour:words} out of {film}",
  ],
  asks: [
    {
      answer: "colour",
      options: ["blue", "red", "green", "yellow", "white", "orange", "purple", "brown", "black"],
      worth: 1,
      stems: [
        "Which colour did {who} try to keep out of {film}?",
        "Which colour did {who} want to do without in {film}, as far as possible?",
        "Which colour did {who} want to avoid in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale tried to keep the colour green out of the film as far as he could.",
        finds: { who: "Martin Vale", colour: "green" },
      },
      {
        text: "Ingrid Holm tried to avoid the colour green as much as she could.",
        finds: { who: "Ingrid Holm", colour: "green" },
      },
    ],
    miss: ["Ingrid Holm loved the colour green.", "Ingrid Holm tried to avoid the sun."],
  },
});
