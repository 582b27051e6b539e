import { relation } from "../relation.ts";

export const effectsShots = relation({
  name: "effects-shots",
  topic: "production",
  patterns: [
    // The film has nearly 340 visual effects shots.
    "{film} (had|has|contains|contained|features|featured|required|includes|included|used) {count} (visual effects|visual-effects|visual-effect|special effects|effects|digital effects|CGI|CG) shots",
    "{:person|organisation} (created|completed|produced|delivered|worked on|made) {count} (visual effects|special effects|effects|digital effects|CGI|CG) shots (for|on|in) {film}",
    "{count} (visual effects|effects) shots (were|had been) (created|made|completed|produced)",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.4,
      stems: [
        "How many visual effects shots are there in {film}?",
        "How many visual effects shots does {film} have?",
        "How many visual effects shots were made for {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The film contains 340 visual effects shots.", finds: { count: "340" } }],
    miss: ["The film contains 340 shots.", "The studio has made 340 effects."],
  },
});
