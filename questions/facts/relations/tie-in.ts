import { anyOf, rowOf, rowsIn } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

/** Who brings out games, comics and books after films. */
const GAMES = rowsIn(`
Ubisoft|Electronic Arts|Activision|Capcom|Konami|THQ|Sega|Square Enix|Bethesda|Namco|Rockstar
Atari|Ocean|Acclaim|LJN|Infogrames|Virgin|Midway|LucasArts|Parker Brothers|Domark|Mindscape|Epyx|Sierra
`);
const COMICS = rowsIn(`
Marvel|DC|Dark Horse|IDW|Dynamite|Titan
Dell|Gold Key|Charlton|Fawcett|Classics Illustrated
`);
const BOOKS = rowsIn(`
Ballantine|Bantam|Del Rey|Signet|Pocket|Berkley|Puffin|Penguin|Avon|Dell|Corgi|Pan|Jove|Scholastic|Random House|HarperCollins|Simon & Schuster|Tor|Ace
`);

export const tieIn = relation({
  name: "tie-in",
  ofOthers: true,
  topic: "film",
  patterns: [],
  find: tieInsOf,
  asks: [
    {
      answer: "game",
      options: ({ game }) => rowOf(GAMES, game?.text),
      worth: 0.5,
      stems: [
        "Which company published a video game of {film}?",
        "Which games company brought out a video game based on {film}?",
        "Which company released a video game of {film}?",
      ],
    },
    {
      answer: "comic",
      options: ({ comic }) => rowOf(COMICS, comic?.text),
      worth: 0.5,
      stems: [
        "Which publisher turned {film} into a comic book?",
        "Which publisher brought out the comic book version of {film}?",
        "Which publisher released a comic book of {film}?",
      ],
    },
    {
      answer: "book",
      options: ({ book }) => rowOf(BOOKS, book?.text),
      worth: 0.4,
      stems: [
        "Which publisher brought out the novelization of {film}?",
        "Which publisher released the novelization of {film}?",
        "Under which imprint did the novelization of {film} appear?",
      ],
    },
  ],
  samples: {
    section: "Merchandise",
    match: [
      { text: "In 1990 a video game based on the film was published by Ubisoft.", finds: { game: "Ubisoft" } },
      { text: "A comic book adaptation of the film was released by Marvel Comics.", finds: { comic: "Marvel" } },
    ],
    miss: [
      "Marvel Comics refused to print a comic book of the film.",
      "A video game by Ubisoft was cancelled.",
      "Ubisoft was founded in France.",
    ],
  },
});

const OUT = /\b(?:released|published|issued|brought out|developed|produced|printed|put out)\b/i;
const UNSURE = /\b(?:cancel\w*|planned|announced|never|refus\w+|sequel|series|original comic|prequel|inspired)\b/i;

/** The one house that a sentence about one kind of tie-in names. */
function tieInsOf(reading: Reading): Record<string, Value>[] {
  const { text, mentions } = reading;
  if (!OUT.test(text) || UNSURE.test(text) || !isAsserted(reading)) return [];
  if (!mentions.some(({ type }) => type === "film") && !/\badaptation\b/i.test(text)) return [];
  const one = (rows: readonly (readonly string[])[], slot: string) => {
    const found = [...text.matchAll(new RegExp(`\\b(${anyOf(rows)})(?![\\w-])`, "g"))];
    const name = found[0]?.[1];
    return found.length === 1 && name !== undefined ? [{ [slot]: textValue(name) }] : [];
  };
  if (/\b(?:video game|arcade game|computer game)\b/i.test(text)) return one(GAMES, "game");
  if (/\b(?:comic book|comics?|graphic novel) (?:adaptation|version|of)\b/i.test(text)) return one(COMICS, "comic");
  return /\bnoveli[sz]ation\b/i.test(text) ? one(BOOKS, "book") : [];
}
