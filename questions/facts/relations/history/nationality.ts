import { countryCalled } from "../../../pools/index.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName } from "../../history/said.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** Where somebody comes from, by the adjective before the trade. */
export const nationality = relation({
  name: "comes-from",
  about: OF_HISTORY.filter((kind) => kind !== "person"),
  topic: "history",
  patterns: [
    "the {nation:nationality} {trade:=director|filmmaker|film-maker|cinematographer|cameraman|composer|actor|actress|critic|animator|inventor|engineer|writer|novelist|playwright|painter|producer|editor|photographer|pioneer|screenwriter|theorist} {who:person|name}",
  ],
  guard: ({ who, nation }) => who !== undefined && isFullName(who) && countryCalled(nation?.text ?? "") !== null,
  refine: ({ who, nation, trade }) => {
    const country = countryCalled(nation?.text ?? "");
    return country === null ? null : { who, trade, land: { ...textValue(country.name), type: "place" } };
  },
  asks: [
    {
      answer: "land",
      draw: "lands",
      free: true,
      worth: 0.6,
      stems: [
        "Which country did the {trade} {who} come from?",
        "From which country was the {trade} {who}?",
        "The {trade} {who} came from which country?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "It was the German critic Robert Holt who saw it.",
        finds: { who: "Robert Holt", trade: "critic", land: "Germany" },
      },
    ],
    miss: ["It was the critic Robert Holt who saw it.", "Robert Holt saw it with a German friend."],
  },
});
