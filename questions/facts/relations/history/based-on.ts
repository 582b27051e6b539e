import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName } from "../../history/said.ts";
import { relation } from "../../relation.ts";

const FROM = "~(based on|adapted from|inspired by|an adaptation of|drawn from|taken from)";
const BOOK = "{sort:=novel|play|novella|short story|story|memoir|book|poem|musical|opera|autobiography|trilogy}";

export const basedOn = relation({
  name: "drawn-from",
  about: OF_HISTORY,
  topic: "film",
  patterns: [
    `{work:work}[ \\({:date}\\)][, ...,] (is|was) [loosely |partly ]${FROM} (the|a[n]) [{:date} ][{:words} ]${BOOK} [{source:work} ]by {who:person|name|character}`,
    `{work:work} \\({:date}\\), [directed by {:person|name}, ]${FROM} (the|a[n]) [{:date} ][{:words} ]${BOOK} [{source:work} ]by {who:person|name|character}`,
    `{work:work}[ \\({:date}\\)][, ...,] (is|was) [loosely |partly ]${FROM} {who:person|name|character}'s [{:date} ]${BOOK}[ {source:work}]`,
  ],
  guard: ({ who }) => who !== undefined && isFullName(who),
  asks: [
    {
      answer: "who",
      role: "author",
      draw: "makers",
      free: true,
      worth: 0.85,
      stems: [
        "Whose {sort} was the film {work} based on?",
        "On whose {sort} was the film {work} based?",
        "Who wrote the {sort} on which the film {work} is based?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film Low Tide (1931) was based on the novel Ash by Robert Holt.",
        finds: { work: "Low Tide", sort: "novel", source: "Ash", who: "Robert Holt" },
      },
    ],
    miss: ["The film Low Tide (1931) was based on a true story.", "The novel Low Tide was praised by Robert Holt."],
  },
});
