import { CRITIC, opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

export const likenedFilm = relation({
  name: "likened-film",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Ann Lee ... opined that it was more similar to Ida Holm's Persona than Vane's Gravity and Adaptation
    `${CRITIC} ... ... (that it was|that {film} was|found {film}|found it) (more similar|closer) to [{:person}'s ]{like:work} than`,
    // Ann Lee of Time compared the film to Vertigo
    `${CRITIC} ~(compared|likened) {film} [favorably |favourably ]to [{:person}'s ][the (film|movie) ]{like:work}/`,
  ],
  guard: ({ who }, reading) => opensSentence(who, reading) && speaksAlone(who, reading),
  asks: [
    {
      answer: "like",
      worth: 0.5,
      stems: [
        "Which film did {film} remind critic {who} of?",
        "To which film did critic {who} liken {film}?",
        "Which film did critic {who} find most like {film}?",
      ],
    },
    {
      answer: "who",
      role: "critic",
      aspect: "critic",
      worth: 0.35,
      stems: [
        "Which critic likened {film} to {like}?",
        "Which critic did {film} remind of {like}?",
        "Which reviewer compared {film} with {like}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Nora Ashdown of Variety said that the film was odd, and opined that it was more similar to Charlie Vale's Synecdoche, New York than Otto Brandt's Adaptation.",
        finds: { who: "Nora Ashdown", like: "Synecdoche, New York" },
      },
      { text: "Nora Ashdown of Variety compared the film to Vertigo.", finds: { like: "Vertigo" } },
    ],
    miss: ["The film has been compared to Vertigo.", "Nora Ashdown of Variety found the film better than Vertigo."],
  },
});
