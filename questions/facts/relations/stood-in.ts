import { relation } from "../relation.ts";

export const stoodIn = relation({
  name: "stood-in",
  topic: "production",
  patterns: [
    // Ingrid Holm doubled for Calloway in the diving scenes.
    "{by:person} ~(doubled|stood in|acted as a double|served as a double|served as the double|acted as stunt double|served as stunt double) for {who:person}/",
    "{by:person} ~(doubled|stood in) for {who:person} (in|during|for)",
    "{by:person}, {who:person}'s (stunt double|body double|stand-in|stuntman)",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.5,
      stems: [
        "For whom did {by} double in {film}?",
        "Whose double was {by} in {film}?",
        "In {film}, for which actor did {by} stand in?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Ingrid Holm doubled for Ines Calloway.", finds: { by: "Ingrid Holm", who: "Ines Calloway" } }],
    miss: ["Ingrid Holm stood in the water for Ines Calloway.", "Ines Calloway did not need a double."],
  },
});
