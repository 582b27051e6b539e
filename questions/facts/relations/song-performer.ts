import { isAlone } from "../phrases/final.ts";
import { actsBeside } from "../phrases/singers.ts";
import { relation } from "../relation.ts";

export const songPerformer = relation({
  name: "song-performer",
  topic: "music",
  patterns: [
    // The theme song, "Thaw", was sung by Lena Moreau.
    "(theme|title|end|closing|opening|main) (song|theme|track|tune)[,] {song:quote}[,] (is|was|) [is |was ]~(performed|sung|recorded) by {who:person|name}",
    "{song:quote}, [which was |a song |the theme song |the title song |the film's theme song ]~(performed|sung) by {who:person|name}",
    "song {song:quote}[,] (performed|sung) by {who:person|name}",
    // Its closing credits feature the song "Thaw" by Lena Moreau. | Singles from the soundtrack include "Thaw" by Lena Moreau.
    "(features|feature|featured|featuring) the song {song:quote}[,] by [the ][{:nationality} ][{:words} ]{who:person|name}",
    "the song {song:quote}[,] by [the ][{:nationality} ][{:name} ][{:words} ]{who:person|name}[,] (is|was) (played|heard|featured)",
    "(singles|songs|tracks) from the soundtrack (include|included|were) {song:quote} by {who:person|name}",
    "(singles|songs|tracks) from the soundtrack (include|included|were) {:quote} by {:person|name} and {song:quote} by {who:person|name}",
    "{who:person|name} ~(wrote and performed|wrote and recorded|wrote and sang|recorded) the [original |title |theme ]song[,] {song:quote}[,] for {film}",
    "{song:quote}, was (composed|written) by {:person|name}[ and {:person|name}| and lyricist {:person}] and (sung|performed) by {who:person|name}",
    "{who:person|name} ~(sang|sings|performed|performs) (the song |the theme song |){song:quote}",
  ],
  guard: ({ who, song }, reading) => {
    if (!isAlone(who, reading) || who === undefined || !/[ ]|^\p{Lu}/u.test(who.text)) return false;
    if (
      /\b(?:cover|version|covered|re-?recorded|alternative|rejected|unused|album|later|originally|other|trailer|oscar|ceremony|live|charted?)\b/i.test(
        reading.text,
      )
    )
      return false;
    return song !== undefined;
  },
  asks: [
    {
      answer: "who",
      role: "singer",
      worth: 0.65,
      stems: [
        "Who sang “{song}” for {film}?",
        "Who performs the song “{song}” in {film}?",
        "Whose voice is heard in “{song}”, a song from {film}?",
      ],
    },
    {
      answer: "who",
      options: ({ who }) => actsBeside(who),
      worth: 0.65,
      stems: [
        "Who sang “{song}” for {film}?",
        "Who performs the song “{song}” in {film}?",
        "Whose voice is heard in “{song}”, a song from {film}?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      { text: 'The theme song, "Thaw", was sung by Lena Moreau.', finds: { who: "Lena Moreau", song: "Thaw" } },
      {
        text: 'The closing credits feature the song "Thaw" by the Norwegian singer Lena Moreau.',
        finds: { who: "Lena Moreau", song: "Thaw" },
      },
      {
        text: 'The theme song, "Thaw", was composed by Otto Brandt and sung by Lena Moreau.',
        finds: { who: "Lena Moreau", song: "Thaw" },
      },
      {
        text: 'Lena Moreau wrote and recorded the original song "Thaw" for the film.',
        finds: { who: "Lena Moreau", song: "Thaw" },
      },
    ],
    miss: [
      'A cover version of "Thaw" was sung by Lena Moreau.',
      'The song "Thaw" was sung by Lena Moreau and Otto Brandt.',
      'Lena Moreau wrote "Thaw".',
    ],
  },
});
