import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

/** Services that a film may come out on, as articles write them. Netflix is offered and told of alike. */
const SERVICES = [
  "Netflix",
  "Amazon Prime Video",
  "Hulu",
  "Apple TV+",
  "Disney+",
  "Peacock",
  "Paramount+",
  "HBO Max",
  "Shudder",
] as const;

const isService = (value: Value | undefined) => SERVICES.some((name) => name === value?.text);

/** One of the great ones is taken for another. */
const OFFERED = SERVICES.slice(0, 7);

/** From this year on all that are offered were there; what was streamed before had fewer to choose from. */
const ALL_SINCE = 2021;

const isOfTheirTime = (text: string) => (text.match(/\b20\d\d\b/g) ?? []).some((year) => Number(year) >= ALL_SINCE);

export const streamingService = relation({
  name: "streaming-service",
  topic: "release",
  // what is out on discs comes out on services later as well
  sections: /^(?!.*(?:home|media|video|dvd|disc)).*$/is,
  patterns: [
    // The film was released on Netflix on May 3, 2022.
    "{film} was ~(released|made available|launched) [worldwide |globally |digitally |exclusively |for streaming ](on|by|through|via) {service:organisation|outlet|name}",
    "{film} (debuted|premiered|launched|began streaming|started streaming|was streamed|streamed) [worldwide |globally |exclusively ]on {service:organisation|outlet|name}",
    "{film} ... (before|prior to) [its ](streaming|being released|debuting|premiering|release|debut) [globally |worldwide ]on {service:organisation|outlet|name}",
    "{film} ... was released (a week|one week|a month|two weeks) (after|later) on {service:organisation|outlet|name}",
    "{service:organisation|outlet|name} ~released {film}",
  ],
  guard: ({ service }, { text }) =>
    isService(service) &&
    isOfTheirTime(text) &&
    !/\b(?:series|episodes?|sequel|spin-off|documentary about|remake|India|UK|Japan|Latin America|years? later|outside|elsewhere|other countries)\b/i.test(
      text,
    ),
  asks: [
    {
      answer: "service",
      options: OFFERED,
      unnamed: true,
      worth: 0.6,
      stems: [
        "Which streaming service released {film}?",
        "On which streaming service did {film} come out?",
        "Which streaming service brought out {film}?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      { text: "The film was released on Netflix on May 3, 2022.", finds: { service: "Netflix" } },
      { text: "The film debuted on Apple TV+ on May 3, 2022.", finds: { service: "Apple TV+" } },
      {
        text: "The film opened in a few theaters before its release on Netflix on May 3, 2022.",
        finds: { service: "Netflix" },
      },
    ],
    miss: [
      "The film was released on DVD on May 3, 2022.",
      "The series was released on Netflix.",
      "Outside Norway the film was released on Netflix.",
      "The film was released on Netflix on May 3, 2017.",
    ],
  },
});
