import { relation } from "../relation.ts";

export const songAlbum = relation({
  name: "song-album",
  topic: "music",
  patterns: [
    // ... the song "Supersymmetry" for the film which appears on their album Reflektor.
    "song[,] {song:quote}[,] ... which [also ]appears on (their|his|her|the) [own |studio ]album {album:name|work|quote}",
  ],
  asks: [
    {
      answer: "album",
      role: "album",
      worth: 0.5,
      stems: [
        "On which album does “{song}”, the song written for {film}, appear?",
        "“{song}” from {film} can also be heard on which album?",
        "Which album contains “{song}”, a song for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: 'Lena Moreau wrote the song "Thaw" for the film, which also appears on her album Ferryman.',
        finds: { song: "Thaw", album: "Ferryman" },
      },
    ],
    miss: ['The song "Thaw" appears twice in the film.', "An album followed in 2010."],
  },
});
