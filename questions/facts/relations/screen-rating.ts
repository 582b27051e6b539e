import type { Value } from "../model.ts";
import { asText, matches } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

type Board = { readonly name: string; readonly ratings: readonly string[] };

const MPAA: Board = { name: "Motion Picture Association of America", ratings: ["G", "PG", "PG-13", "R", "NC-17", "X"] };
const BBFC: Board = {
  name: "British Board of Film Classification",
  ratings: ["U", "A", "AA", "X", "PG", "12", "12A", "15", "18"],
};

const BOARDS =
  "(?<board>MPAA|Motion Picture Association(?: of America)?|BBFC|British Board of Film (?:Classification|Censors))";
const RATING = "[“\"']?(?<rating>PG-13|NC-17|PG|AA|12A|12|15|18|[GRXUA])[”\"']?";
/** was rated PG by the MPAA | was given an R rating by the MPAA */
const BY = new RegExp(
  `\\b(?:rated|classified|given an?|received an?|assigned an?|awarded an?|passed with an?) ${RATING}(?: rating| certificate| classification)?(?: \\([^)]*\\))? (?:by|from) the ${BOARDS}`,
  "dgu",
);
/** The MPAA rated the film PG | the MPAA gave the film an R rating */
const GAVE = new RegExp(
  `\\b${BOARDS} (?:rated (?:it|the film|the movie)|gave (?:it|the film|the movie) an?) ${RATING}(?: rating| certificate)?(?=[ ,.;])`,
  "dgu",
);

const CHANGED =
  /\b(?:initial\w*|original\w*|first|later|again|appeal\w*|re-?rated|resubmitted|at first|trailer|cut|threaten\w*|instead|avoid)\b/i;

const boardOf = (board: Value | undefined) => (/^(?:BBFC|British)/.test(board?.text ?? "") ? BBFC : MPAA);

export const screenRating = relation({
  name: "screen-rating",
  topic: "release",
  patterns: [],
  find: (reading) =>
    /MPAA|Motion Picture Association|BBFC|British Board/.test(reading.text) && !CHANGED.test(reading.text)
      ? [...matches(reading, BY), ...matches(reading, GAVE)].flatMap(({ rating, board }) =>
          rating === undefined || board === undefined
            ? []
            : [
                {
                  rating: asText(rating),
                  board: { ...asText(board), text: boardOf(board).name, key: boardOf(board).name },
                },
              ],
        )
      : [],
  asks: [
    {
      answer: "rating",
      options: ({ board, rating }) =>
        boardOf(board).ratings.filter((one) => one !== "X" || rating?.text === "X" || boardOf(board) === BBFC),
      worth: 0.5,
      stems: [
        "Which rating did the {board} give {film}?",
        "What rating did {film} receive from the {board}?",
        "How did the {board} rate {film}?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      { text: "The film was rated PG by the Motion Picture Association of America.", finds: { rating: "PG" } },
      { text: "The film was given an R rating by the MPAA for its language.", finds: { rating: "R" } },
    ],
    miss: [
      "The film was originally rated X by the MPAA.",
      "The film was expected to be rated R by the MPAA.",
      "The film is R-rated.",
    ],
  },
});
