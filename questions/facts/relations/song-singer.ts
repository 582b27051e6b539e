import { relation } from "../relation.ts";
import { valuesUnder } from "../rows.ts";
import { textValue, unquoted, valueFrom } from "../values.ts";

const SONG = /^(?:songs?|titles?|tracks?)$/i;
const SINGER =
  /^(?:singers?|singer\(s\)|artists?|artist\(s\)|performers?|performer\(s\)|performed by|playback|vocals)$/i;

export const songSinger = relation({
  name: "song-singer",
  topic: "music",
  patterns: [],
  findInRow: (row) => {
    const [song, second] = valuesUnder(SONG, row);
    const [who, other] = valuesUnder(SINGER, row).flatMap(({ mentions }) =>
      mentions.filter(({ type }) => type === "person" || type === "name"),
    );
    if (song === undefined || second !== undefined || who === undefined || other !== undefined) return [];
    const title = unquoted(song.text);
    return /^\p{L}[^"“”()]*$/u.test(title) ? [{ song: textValue(title), who: valueFrom(who) }] : [];
  },
  asks: [
    {
      answer: "who",
      role: "singer",
      worth: 0.45,
      stems: [
        "Who sang “{song}” on the soundtrack of {film}?",
        "Who performed “{song}” on the soundtrack of {film}?",
        "Whose voice can be heard in “{song}” from {film}?",
      ],
    },
  ],
  samples: {
    match: [],
    rows: [
      {
        source: '{|\n! No. !! Song !! Singer(s)\n|-\n| 1 || "Low Tide" || [[Ida Reed]]\n|}',
        finds: { song: "Low Tide", who: "Ida Reed" },
      },
      {
        source: "{{Track listing|extra_column=Artist|title1=Thaw|extra1=[[Ida Reed]]}}",
        finds: { song: "Thaw", who: "Ida Reed" },
      },
      { source: '{|\n! Song !! Singer(s)\n|-\n| "Low Tide" || [[Ida Reed]], Tom Lund\n|}', finds: null },
    ],
    miss: ["Ida Reed wrote “Low Tide” in school."],
  },
});
