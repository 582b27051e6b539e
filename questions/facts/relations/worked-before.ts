import { filmsBy, foldName } from "../../pools/index.ts";
import type { Reading, Value } from "../model.ts";
import { filmsBesideIt, yearOfKnownFilm } from "../phrases/films-beside.ts";
import { asTitle } from "../phrases/matches.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const BEFORE = "[previously |already |also |once |formerly |first |earlier |recently ]";
const WORKED = "~(worked|collaborated|teamed up|teamed) [together |previously |already ]with";
const DIRECTOR = "[the ][director |writer-director |filmmaker |producer |actor |actress |{film}'s director ]";
const ON =
  "(on|in|for) [(his|her) {:words} (film|debut|feature)[,] ][{:film} ][the ][(film|films|comedy|thriller|drama|short film|television film|horror film|miniseries) ]";
const ORDINAL =
  "(second|third|fourth|fifth|sixth|seventh|next|latest) [consecutive |film |musical |feature |screen |creative ]";

/** Told of what came after, or of something that never came about. */
const AFTER =
  /\b(?:later|subsequent\w*|would (?:go|also|again|work|next)|afterwards?|sequels?|will|two more|again in|turned down|never|episodes?|television series|stage|music videos?|documentary|commercials?|initially|originally|replaced|was to|considered|audition\w*|offered|approached|declined|wanted)\b/i;

/** On which earlier film two of those who made this one had worked together. */
export const workedBefore = relation({
  name: "worked-before",
  topic: "production",
  patterns: [
    // Otto Brandt had previously worked with Martin Vale on Salt Road.
    `{who:person} (had|has|having) ${BEFORE}${WORKED} ${DIRECTOR}{whom:person} [and {:person} ]${ON}{where:work|name+}`,
    `{who:person}, who [had |has ]${BEFORE}${WORKED} ${DIRECTOR}{whom:person} ${ON}{where:work|name+}`,
    `{who:person} previously ${WORKED} ${DIRECTOR}{whom:person} ${ON}{where:work|name+}`,
    // having worked with Martin Vale on Salt Road, Otto Brandt ...
    `{who:person} and {whom:person} (had|have) ${BEFORE}~(worked|collaborated) [together ]${ON}{where:work|name+}`,
    "{who:person} and {:person}, (both of whom|who both) had [previously |already ]~(worked|collaborated) with {whom:person} (on|in) {where:work|name+}",
    `{who:person} and [the ][{:words} ]{whom:person}, who [had |have ]${BEFORE}~(worked|collaborated) [together ]${ON}{where:work|name+}`,
    // Martin Vale hired Otto Brandt, with whom he had worked on Salt Road.
    `{whom:person} [{:words} ]{who:person}[,] with whom (he|she|{:person}) [had |has ]${BEFORE}~(worked|collaborated|made|directed) [together |previously ][on |in |for ][{:film} ]{where:work|name+}`,
    `{whom:person} [{:words} ]{who:person}[ of {:name|organisation}][,] (his|her) [former |earlier |previous |frequent ]collaborator ${ON}{where:work|name+}`,
    // Otto Brandt wrote the score, his third collaboration with Vale after Salt Road and Thaw.
    `{who:person} ... (his|her) ${ORDINAL}collaboration with ${DIRECTOR}{whom:person}[,] (after|following) [having worked together on |working together on |the film ]{where:work|name+}`,
    `(marks|marked|marking|making|is|was) [{:work|film} ]{who:person}'s ${ORDINAL}collaboration with ${DIRECTOR}{whom:person}[,] (after|following) {where:work|name+}`,
    `${ORDINAL}collaboration between ${DIRECTOR}{who:person} and [composer |actor |actress |cinematographer |writer ]{whom:person}[,] (after|following) {where:work|name+}`,
    `${ORDINAL}(film|collaboration|project|feature) of {who:person} with ${DIRECTOR}{whom:person}[,] (after|following) {where:work|name+}`,
    // It reunited Martin Vale with Otto Brandt from Salt Road.
    "(reunites|reunited|reuniting|reteamed|re-teamed) {whom:person} with [his |her ][actor |actors |actress |star |co-star |writer |composer |producer ]{who:person}[ and {:person}] (of|from) {where:work|name}",
    "(reunites|reunited|reuniting) {whom:person} with (his|her) {where:work|name} (star|stars|co-star|co-producer|producer|composer|cinematographer|writer|leading man|leading lady) {who:person}",
    // Vale had directed Ida Reed in Salt Road.
    `{whom:person} (had|has) ${BEFORE}directed {who:person} in {where:work|name}`,
    `{whom:person}, who had ${BEFORE}directed {who:person} in {where:work|name}`,
  ],
  guard: ({ who, whom }, reading) =>
    who !== undefined &&
    whom !== undefined &&
    foldName(fullName(who)) !== foldName(fullName(whom)) &&
    !AFTER.test(reading.text) &&
    !isAfterAnother(who, reading) &&
    !reading.section.path.some((heading) => /sequel|legacy|recept|remake|music video/i.test(heading)),
  refine: ({ who, whom, where }, reading) => {
    if (where === undefined || who === undefined || whom === undefined) return null;
    const film = asTitle(where);
    const year = yearOfKnownFilm(film, reading.text);
    if (year === null || isAfterKnown(where, reading)) return null;
    return { who, whom, where: film, era: textValue(String(year)) };
  },
  asks: [
    {
      answer: "where",
      many: true,
      options: filmsWithoutThem,
      unnamed: true,
      worth: 0.6,
      stems: [
        "Which of these films had {who} and {whom} worked on together before {film}?",
        "On which of these films had {who} worked with {whom} before {film}?",
        "Before {film}, on which of these had {who} and {whom} worked together?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Otto Brandt had previously collaborated with director Martin Vale on Memento.",
        finds: { who: "Otto Brandt", whom: "Martin Vale", where: "Memento" },
      },
      {
        text: "Otto Brandt, who had worked with Martin Vale on Jurassic Park, wrote the script.",
        finds: { who: "Otto Brandt", where: "Jurassic Park" },
      },
      {
        text: "Otto Brandt composed the score, his third collaboration with Martin Vale after Aliens and Titanic.",
        finds: { who: "Otto Brandt", whom: "Martin Vale", where: "Aliens" },
      },
      {
        text: "Otto Brandt, who had worked with Martin Vale on Valkyrie (2008), wrote the script.",
        finds: { whom: "Martin Vale", where: "Valkyrie" },
      },
      {
        text: "The film reunites Martin Vale with actors Ida Reed and Hugh Marsh from Batman Begins.",
        finds: { who: "Ida Reed", whom: "Martin Vale", where: "Batman Begins" },
      },
    ],
    miss: [
      "Otto Brandt later worked with Martin Vale on Memento.",
      "Otto Brandt had worked with Martin Vale on Winter at the Quay.",
      "Otto Brandt had worked with Martin Vale on the harbour.",
      "Otto Brandt would work with Martin Vale on Memento.",
    ],
  },
});

const fullName = ({ mention, text }: Value) => mention?.entity?.name ?? text;

/** Of several films one is enough. */
function isAfterKnown({ mention }: Value, { mentions, text }: Reading): boolean {
  return mentions.some(
    (each) =>
      (each.type === "work" || each.type === "name") &&
      each.start < (mention?.start ?? 0) &&
      yearOfKnownFilm(asTitle(valueFrom(each)), text) !== null,
  );
}

/** Of several people one is enough, too: "the actors Ida Reed and Hugh Marsh". */
const isAfterAnother = ({ mention }: Value, { text, sentence }: Reading): boolean =>
  mention !== null && /\band $/.test(text.slice(0, mention.start - sentence.start));

const CALLINGS = ["director", "actor", "composer", "cinematographer", "writer"] as const;

/** Films that could be taken for that one and that neither of the two is known to have made. */
function filmsWithoutThem({ who, whom, where, era }: Readonly<Record<string, Value>>): readonly string[] {
  const theirs = new Set(
    [who, whom].flatMap((one) =>
      one === undefined
        ? []
        : CALLINGS.flatMap((calling) => filmsBy(fullName(one), calling).map(({ title }) => foldName(title))),
    ),
  );
  return filmsBesideIt(where, era).filter((title) => !theirs.has(foldName(title)));
}
