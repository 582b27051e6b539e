import { relation } from "../relation.ts";

export const songAlbum = relation({
  name: "song-album",
  topic: "music",
  patterns: [
    // ... the song "Thaw" for the film, which also appears on her album Ferryman.
    "song[,] {song:quote}[,] ... which [also ]appears on (their|his|her|the) [own |studio ]album {album:name|work|quote}",
    // "Low Tide" appears on Salt, an album by Otto Brandt.
    "{song:quote} ~(appears|appeared|is|was included|was released) on {album:name|work|quote}, (an|their|his|her) [own |studio ]album",
    "{song:quote} ~(appears|appeared|was included|was released) on (the|their|his|her) [own |studio ]album {album:name|work|quote}",
  ],
  asks: [
    {
      answer: "album",
      role: "album",
      worth: 0.5,
      stems: [
        "On which album does “{song}”, the song written for {film}, appear?",
        "Which album also contains “{song}”, a song from {film}?",
        "“{song}”, written for {film}, also appears on which album?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "“Low Tide” appears on Saltmarsh, an album by Otto Brandt.",
        finds: { song: "Low Tide", album: "Saltmarsh" },
      },
      {
        text: 'Lena Moreau wrote the song "Thaw" for the film, which also appears on her album Ferryman.',
        finds: { song: "Thaw", album: "Ferryman" },
      },
    ],
    miss: ['The song "Thaw" appears twice in the film.', "An album followed in 2010."],
  },
});
