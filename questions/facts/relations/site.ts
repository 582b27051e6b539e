import { isSelfContained } from "../clauses/clause.ts";
import { sitesBeside } from "../lexicon/sites.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { inFull, thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const WORD = "\\p{Lu}[\\p{L}\\d.'’-]*";
const HEAD =
  "Estate|Street|Square|Road|Avenue|Beach|Bay|Lake|River|Falls|Canyon|Valley|Mountain|Hill|Island|Market|Airfield|Circuit|Cottage|Vineyard|Glacier|Manor|Mansion|House|Hotel|Motel|Inn|Castle|Palace|Towers?|Park|Gardens?|Hospital|Asylum|Prison|Penitentiary|School|Academy|College|University|Station|Airport|Bridge|Tunnel|Church|Cathedral|Abbey|Temple|Museum|Library|Cemetery|Hall|Building|Plaza|Cent(?:er|re)|Stadium|Theat(?:er|re)|Farm|Ranch|Club|Restaurant|Bank|Institute|Lighthouse|Pier|Mall|Zoo|Opera House|Courthouse|Fort|Arena|Field|Priory|Villa|Dam|Quarry|Observatory|Office|Exchange|Casino|Mine|Works|Factory|Terminal|Barracks|Lodge|Court";
const SITE = `((?:${WORD} (?:(?:of|the|for|de|la|du) )?){1,5}?(?:${HEAD}|building|hotel|theatre|theater|castle|hospital|house|mansion|studio lot|bridge|station|stadium|airport|church|school|prison|museum|glacier|beach|palace|fort|estate|farm|campus)(?: of (?:the )?${WORD}(?: ${WORD}){0,2})?)`;
const AT = new RegExp(
  `^(?:(?:In|On|At|During|After|For) [^,]{2,60}, )?(.{4,110}?) (?:was|were) (?:[a-z]+ly |also |all |then |later |mostly |mainly |partly )?(?:filmed|shot|staged|done) (?:on location |entirely |partly |inside )*(?:at|in|inside|outside|on|around|atop) (?:the (?:former |old |disused |abandoned |historic |real )?)?${SITE}(?=[,.;]| in \\p{Lu}| near | outside )(?! and \\p{Lu})`,
  "u",
);
const AS = new RegExp(
  `^(?:(?:In|On|At|During|After|For) [^,]{2,60}, )?(?:[Tt]he |[Tt]he (?:former|exterior of|interior of|exteriors of|interiors of|grounds of)(?: the)? )?${SITE}(?:,? (?:in|near|on|outside) [^.;]{3,50}?,?)? (?:was used (?:as|for|to represent|to portray|to depict)|served as|stood in for|doubled (?:as|for)|provided|became|was (?:transformed|turned|converted|dressed) (?:in)?to|represented|substituted for) ([^.;,]{4,70}?)(?=[.;,]|$)`,
  "u",
);

export const site = relation({
  name: "site",
  topic: "production",
  patterns: [],
  find: (reading) => (isAsserted(reading) ? [...shotAt(reading), ...usedAs(reading)] : []),
  asks: [
    {
      answer: "site",
      options: ({ site }) => sitesBeside(site?.text),
      alike: true,
      unnamed: true,
      worth: 0.75,
      stems: [
        "Which real place was used for {what} in {film}?",
        "Which real place was the setting for {what} in {film}?",
        "Which real place was chosen for {what} in {film}?",
      ],
    },
    {
      answer: "site",
      worth: 0.7,
      stems: [
        "Which real place was used for {what} in {film}?",
        "Which real place was the setting for {what} in {film}?",
        "Which real place was chosen for {what} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The wedding scene was shot at Ashdown Manor in Kent.",
        finds: { what: "the wedding scene", site: "Ashdown Manor" },
      },
      {
        text: "The scene where the smugglers find the crown was filmed at Harrow Castle in Kent.",
        finds: { what: "the scene where the smugglers find the crown", site: "Harrow Castle" },
      },
      {
        text: "Harrow Castle was used as the smugglers' lair.",
        finds: { site: "Harrow Castle", what: "the smugglers' lair" },
      },
    ],
    miss: [
      "The wedding scene was to be shot at Ashdown Manor.",
      "The scene was shot at Ashdown Manor.",
      "The scene where it happens was filmed at Harrow Castle.",
      "Several of the interior scenes were filmed at Harrow Castle.",
      "Harrow Castle was used as it stood.",
      "Harrow Castle was used for three weeks.",
    ],
  },
});

/** A scene told in a clause of its own: "the scene where Edda leaves her aunt". */
function sceneSaid(subject: string, reading: Reading): Value | null {
  const said = thingSaid(textValue(lowered(subject)), reading);
  if (said !== null || !/^[Tt]he (?:[a-z-]+ ){0,2}scenes? (?:where|in which|when|of|with) /.test(subject)) return said;
  const people = new Set(
    reading.mentions.flatMap(({ type, entity, start }) =>
      type === "character" && entity !== null && start < reading.sentence.start + subject.length ? [entity.name] : [],
    ),
  );
  const own = people.size === 1 ? subject.replace(/\b(?:his|her) /g, "") : subject;
  const text = inFull(lowered(subject), reading);
  if (!isSelfContained(own.replace(/ (?:where|in which|when) /, " ")) || text.split(" ").length > LONG_SCENE)
    return null;
  return textValue(text);
}

const LONG_SCENE = 16;

/** Of such a film has many, in many places. */
const ANY_SCENES =
  /^(?:(?:several|some|many|most|all|both|parts?|other|additional) (?:of the )?|the )?(?:other )?(?:interiors?|exteriors?|outdoor|indoor|location)(?: (?:scenes?|shots?|sequences?|locations?))?$/i;

function shotAt(reading: Reading): Record<string, Value>[] {
  const [, subject = "", place] = AT.exec(reading.text) ?? [];
  if (place === undefined || ANY_SCENES.test(subject)) return [];
  const what = sceneSaid(subject, reading);
  return what === null ? [] : [{ what, site: textValue(place) }];
}

function usedAs(reading: Reading): Record<string, Value>[] {
  const [, place, as = ""] = AS.exec(reading.text) ?? [];
  if (place === undefined) return [];
  const part = inFull(as.trim(), reading);
  if (!/^(?:the|an?|\p{Lu})/u.test(part) || !isSelfContained(part) || part.split(" ").length > 8) return [];
  if (/\b(?:film|movie|location|setting|backdrop|crew|production|cast)s?$/i.test(part)) return [];
  if (/(?:scene|sequence)s?$/.test(part) && thingSaid(textValue(part), reading) === null) return [];
  return [{ site: textValue(place), what: textValue(part) }];
}

const lowered = (text: string) =>
  text.replace(/^(?:The|A|An|All|Some|Many|Most|Several|Exterior|Interior|Exteriors|Interiors|Scenes)\b/, (word) =>
    word.toLowerCase(),
  );
