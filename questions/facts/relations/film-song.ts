import { relation } from "../relation.ts";

export const filmSong = relation({
  name: "film-song",
  topic: "music",
  patterns: [
    // Night Ferry also wrote the song "Thaw" for the film.
    "{who:person|name} ~(wrote|composed|recorded|performed|sang) the [title |theme ]song[,] {song:quote}[,] for {film}",
    "song[,] {song:quote}[,] was ~(written|composed|performed|sung|recorded) by {who:person|name} for {film}",
    // Otto Brandt also wrote "Low Tide", a song for the film.
    "{who:person|name} ~(wrote|composed|recorded|performed|sang) {song:quote}, a [new |original ]song for {film}",
  ],
  asks: [
    {
      answer: "who",
      role: "composer",
      worth: 0.6,
      stems: [
        "Who wrote the song “{song}” for {film}?",
        "Which musicians wrote the song “{song}” for {film}?",
        "Who wrote “{song}”, a song for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Otto Brandt also wrote “Low Tide”, a song for the film.",
        finds: { who: "Otto Brandt", song: "Low Tide" },
      },
      { text: 'Lena Moreau wrote the song "Thaw" for the film.', finds: { who: "Lena Moreau", song: "Thaw" } },
    ],
    miss: ['The song "Thaw" was refused.', 'Lena Moreau wrote "Thaw" in school.'],
  },
});
