import { relation } from "../relation.ts";

export const studioRefused = relation({
  name: "studio-refused",
  topic: "production",
  patterns: [
    // Harbour Pictures turned the project down.
    "{who:organisation+} [all |both |each |also |initially |had ](turned down|rejected|passed on|declined|refused) [the |{film}'s ](project|film|script|screenplay|idea|pitch|proposal|concept|treatment|{film})",
    "{who:organisation+} [all |both |each |also |initially |had ](turned it down|turned the project down|turned the film down|turned the script down|passed on it|declined to finance)",
    "(rejected|turned down|passed on) by {who:organisation+}",
  ],
  guard: (_, { text }) =>
    !/\b(?:sequel|remake|offer|contract|request|title|song|cut|ending|trailer|score)\b/i.test(text) &&
    /\b(?:film|project|script|screenplay|idea|pitch|it|treatment|concept)\b/.test(text),
  asks: [
    {
      answer: "who",
      many: true,
      worth: 0.55,
      stems: [
        "Which of these studios turned down {film}?",
        "Which of these studios passed on {film}?",
        "{film} was turned down by which of these studios?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Universal Pictures turned down the project.", finds: { who: "Universal Pictures" } }],
    miss: ["Universal Pictures turned down the offer.", "Universal Pictures did not turn down the project."],
  },
});
