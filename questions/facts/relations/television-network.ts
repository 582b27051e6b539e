import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

const NETWORKS: readonly (readonly string[])[] = [
  ["NBC", "ABC", "CBS", "PBS", "HBO", "Fox", "Showtime", "The WB", "UPN", "USA Network", "TNT"],
  ["BBC One", "BBC Two", "BBC1", "BBC2", "ITV", "Channel 4", "Sky One", "Channel 5", "BBC Three", "BBC Four"],
  ["Disney Channel", "Nickelodeon", "Cartoon Network", "ABC Family", "Syndication"],
  ["Sony TV", "Star Plus", "Zee TV", "Colors TV", "Zee Cinema", "Doordarshan", "Sun TV", "Star Vijay", "Asianet"],
];

const familyOf = (network: Value | undefined) => NETWORKS.find((names) => names.includes(network?.text ?? "")) ?? [];

const KIND =
  "(television|TV|network television|network|broadcast|British television|American television|US television|U.S. television)";

export const televisionNetwork = relation({
  name: "television-network",
  topic: "release",
  patterns: [
    // The film had its television premiere on NBC in 1974.
    `{film} ... ${KIND} (premiere|debut) (on|in) [the ]{network:organisation|outlet|name}[ network][ (on|in) {date}]`,
    `{film} (premiered|debuted) on ${KIND} on [the ]{network:organisation|outlet|name}[ network][ (on|in) {date}]`,
    `{film} was first (aired|broadcast|shown|televised) on [${KIND} on ][the ]{network:organisation|outlet|name}[ network][ (on|in) {date}]`,
    `{film} ... ${KIND} (premiere|debut) (on|in) {date} on [the ]{network:organisation|outlet|name}`,
  ],
  guard: ({ network }, { text }) =>
    familyOf(network).length > 0 && !/\b(?:series|episodes?|spin-off|sitcom)\b/i.test(text),
  asks: [
    {
      answer: "network",
      options: ({ network }) => familyOf(network),
      worth: 0.45,
      stems: [
        "On which network did {film} have its television premiere?",
        "Which network first showed {film} on television?",
        "Which network gave {film} its first showing on television?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      { text: "The film had its television premiere on NBC in 1974.", finds: { network: "NBC" } },
      {
        text: "The film was first broadcast on CBS on March 3, 1967.",
        finds: { network: "CBS", date: "March 3, 1967" },
      },
    ],
    miss: [
      "A series based on the film was first shown on NBC in 1974.",
      "The film was first shown in Norway.",
      "NBC bought the film.",
    ],
  },
});
