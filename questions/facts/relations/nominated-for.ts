import { awardRowIn } from "../phrases/award-row.ts";
import { honoursIn, slotsOf } from "../phrases/honour-clauses.ts";
import { isNominated, roleFor } from "../phrases/honours.ts";
import { relation } from "../relation.ts";

export const nominatedFor = relation({
  name: "nominated-for",
  topic: "awards",
  patterns: [
    // At the 86th Academy Awards, the film received five nominations, including Best Picture
    "at [the ]{ceremony}, {film} ... (nominations|nomination|nominated)... {category:category+}",
    "at [the ]{ceremony}, {film} ... (nominations|nomination|nominated)... {:category}... {category:category+}",
    "{film} was nominated for ... {category:category+}... at the {ceremony}",
    "{film} was nominated for {category:category+} at the {ceremony}",
    // At the 29th Saturn Awards, Robin Cole was nominated for Best Supporting Actor, and Ida Holm was nominated for Best Writing.
    "at [the ]{ceremony}, {who:person} was nominated for [the ][award for ]{category}",
    "at [the ]{ceremony}, {:person} was nominated for {:category}, and {who:person} was nominated for {category}",
    "{who:person+} (was|were) [both ]nominated for [the ][award for ]{category} at [the ]{ceremony}",
    "{who:person} ~received a nomination for [the ][award for ]{category} at [the ]{ceremony}",
  ],
  // ... and was nominated for the Golden Globe Award for Best Actor
  find: (reading) =>
    honoursIn(reading)
      .filter(({ won }) => !won)
      .map(slotsOf),
  findInRow: (reading) => {
    const row = awardRowIn(reading);
    if (row === null || row.won) return [];
    const { category, ceremony, people } = row;
    return people.length === 0 ? [{ category, ceremony }] : people.map((who) => ({ who, category, ceremony }));
  },
  guard: ({ category }, reading) => isNominated(category, reading),
  asks: [
    {
      answer: "category",
      worth: 0.5,
      stems: [
        "For which award was {who} nominated at {the:ceremony} for {film}?",
        "Which award was {who} up for at {the:ceremony} for {film}?",
        "In which category was {who} nominated at {the:ceremony} for {film}?",
      ],
    },
    {
      answer: "who",
      role: ({ category }) => roleFor(category),
      worth: 0.5,
      stems: [
        "Who was nominated for {category} at {the:ceremony} for {film}?",
        "Who received a nomination for {category} at {the:ceremony} for {film}?",
        "Who was up for {category} at {the:ceremony} for {film}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "At the 86th Academy Awards, the film received five nominations, including Best Picture, and won the award for Best Sound Editing.",
        finds: { ceremony: "86th Academy Awards", category: "Best Picture" },
      },
      {
        text: "At the 29th Saturn Awards, Robin Cole was nominated for Best Supporting Actor, and Nora Ashdown was nominated for Best Writing.",
        finds: { who: "Nora Ashdown", category: "Best Writing", ceremony: "29th Saturn Awards" },
      },
    ],
    rows: [
      {
        source:
          "{|\n! Award !! Category !! Recipient !! Result\n|-\n| Harbour Awards || Best Director || Nora Ashdown || {{nom}}\n|}",
        finds: { who: "Nora Ashdown", ceremony: "Harbour Awards", category: "Best Director" },
      },
      {
        source:
          "{|\n! Award !! Category !! Recipient !! Result\n|-\n| Harbour Awards || Best Director || Nora Ashdown || {{won}}\n|}",
        finds: null,
      },
    ],
    miss: [
      "At the 86th Academy Awards, the film won Best Picture.",
      "Nora Ashdown won Best Writing at the 29th Saturn Awards.",
    ],
  },
});
