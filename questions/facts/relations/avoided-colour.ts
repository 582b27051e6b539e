import { relation } from "../relation.ts";

export const avoidedColour = relation({
  name: "avoided-colour",
  topic: "production",
  patterns: [
    // Van Hoytema sought to eliminate the color blue as much as possible.
    "{who:person} ~(sought|tried|wanted|chose|decided) to (eliminate|avoid|remove|exclude) the (color|colour) {colour:words}/",
    "{who:person} ~(sought|tried|wanted|chose|decided) to (eliminate|avoid|remove|exclude) the (color|colour) {colour:words} as much",
  ],
  asks: [
    {
      answer: "colour",
      options: ["blue", "red", "green", "yellow", "white", "orange", "purple", "brown", "black"],
      worth: 1,
      stems: [
        "Which colour did {who} try to keep out of {film}?",
        "Shooting {film}, which colour did {who} want to do without as far as possible?",
        "Which colour did {who} seek to avoid in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Ingrid Holm tried to avoid the colour green as much as she could.",
        finds: { who: "Ingrid Holm", colour: "green" },
      },
    ],
    miss: ["Ingrid Holm loved the colour green.", "Ingrid Holm tried to avoid the sun."],
  },
});
