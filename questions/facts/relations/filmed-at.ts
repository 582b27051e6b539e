import { sitesBeside, sitesIn } from "../lexicon/sites.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FILMED =
  /\b(?:film(?:ed|ing)|shot|shooting|filming locations?|locations?|doubled|stood in|served as|serves as|depicted as|seen as|standing in|doubling|provided the|used (?:as|for|to|in))\b/i;
/** Only looked at, or where something else happened. */
const ELSEWHERE =
  /\b(?:considered|scout\w*|replac\w*|initially|refus\w*|declin\w*|denied|instead|originally|unlike|rather than|premiere\w*|screen(?:ed|ing)|exhibit\w*|press conference|sequel|remake|built in|replica|based on|inspired|set in|miniatures?|models? of|mock-?up|recreat\w*|not|(?:was|were) to)\b/i;

/** A real place that people know, where some of the film was shot. */
export const filmedAt = relation({
  name: "filmed-at",
  topic: "production",
  sections: /^lead$|production|film|location|shoot|photograph|design|making/i,
  patterns: [],
  find: sitesSeen,
  asks: [
    {
      answer: "site",
      many: true,
      options: ({ site }) => sitesBeside(site?.text),
      alike: true,
      unnamed: true,
      worth: 0.65,
      stems: [
        "At which of these places was part of {film} shot?",
        "Which of these places was a filming location of {film}?",
        "Which of these places served as a location for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Several interiors were filmed in Powerscourt House in Ireland.", finds: { site: "Powerscourt House" } },
      { text: "The chase was shot at Battersea Power Station.", finds: { site: "Battersea Power Station" } },
      { text: "Powerscourt House doubled for Windsor Castle.", finds: { site: "Powerscourt House" } },
      { text: "It was shot at well-known places such as Windsor Castle.", finds: { site: "Windsor Castle" } },
      { text: "Himeji Castle was depicted as the smugglers' lair.", finds: { site: "Himeji Castle" } },
      { text: "Locations included Heinz Field and a quay.", finds: { site: "Heinz Field" } },
      { text: "The Griffith Observatory served as the villain's lair.", finds: { site: "Griffith Observatory" } },
    ],
    miss: [
      "The crew considered filming in Powerscourt House.",
      "Filming was to take place at Battersea Power Station.",
      "Windsor Castle replaced Battersea Power Station as the location of the ball.",
      "A model of Battersea Power Station was filmed in a tank.",
      "A hall in Oslo was made up as Battersea Power Station and shot at night.",
      "Robert Holt was born near Battersea Power Station.",
      "The premiere was held at the Griffith Observatory, where scenes had been filmed.",
    ],
  },
});

function sitesSeen(reading: Reading): Record<string, Value>[] {
  const { text } = reading;
  if (!FILMED.test(text) || ELSEWHERE.test(text) || !isAsserted(reading)) return [];
  const sites = sitesIn(text);
  // "the Senate House of University College London" is one place
  const isOwner = (name: string) => sites.some((site) => text.includes(`${site} of ${name}`));
  return sites
    .filter((name) => isWhole(name, text) && !isStoodInFor(name, text) && !isOwner(name))
    .map((name) => ({ site: textValue(name) }));
}

/** "doubled for the Louvre", "made up as the Louvre": only seen, and shot elsewhere. */
function isStoodInFor(name: string, text: string): boolean {
  return /(?<!\b(?:such|well) )\b(?:as|for) (?:the )?$/.test(text.slice(0, text.indexOf(name)));
}

/** "Union Station", but neither "Union Stations" nor "Chicago Union Station". */
function isWhole(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(0, at);
  return (
    !/[\p{L}\d]$|(?<!^|[\p{L}'’])\p{Lu}[\p{L}'’]* $|^(?!(?:The|In|At|On|Near|Inside|Outside) )\p{Lu}[\p{L}'’]* $/u.test(
      before,
    ) && !/^(?:[\p{L}\d]|['’]s\b| \p{Lu})/u.test(text.slice(at + name.length))
  );
}
