import { relation } from "../relation.ts";

export const firstCast = relation({
  name: "first-cast",
  topic: "cast",
  patterns: [
    // Ines Calloway was the first actor to be cast.
    "{who:person} was [reportedly ]the {place:=first|last|final} [main |major |lead ](actor|actress|person|cast member|member of the cast|performer|one) (cast|to be cast|to sign|to join|to be hired|chosen|to be chosen|hired|to sign on|signed)",
    "the {place:=first|last|final} [main |major |lead ](actor|actress|person|cast member|member of the cast|performer|one) (cast|to be cast|to sign|to join|to be hired|chosen|to be chosen|hired|to sign on|signed)[ in {film}| for {film}| was|, was| was, however,] {who:person}",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.65,
      stems: [
        "Who was the {place} actor to be cast in {film}?",
        "Who in {film} was the {place} to be cast?",
        "Which of the actors in {film} was the {place} to be cast?",
      ],
    },
  ],
  samples: {
    section: "Casting",
    match: [{ text: "Ines Calloway was the first actor to be cast.", finds: { who: "Ines Calloway", place: "first" } }],
    miss: ["Ines Calloway was the first actor to leave.", "The first actor to be cast left in 2008."],
  },
});
