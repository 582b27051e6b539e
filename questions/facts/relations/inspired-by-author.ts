import { authorsBeside } from "../lexicon/authors.ts";
import { relation } from "../relation.ts";

const PART =
  "{what:=script|screenplay|story|plot|film|treatment|premise|idea|title|ending|name|character|villain|structure|concept}";
const BOOK =
  "[{:date} ][{:nationality} ][unfinished |famous |classic |satirical |epic |science fiction |debut |children's ]{book:=novel|novella|book|play|poem|short story|story|essay|fable|fairy tale|memoir|tragedy|diary|trilogy|epic}";

/** Which author's work gave something to a film that is not an adaptation of it. */
export const inspiredByAuthor = relation({
  name: "inspired-by-author",
  topic: "production",
  patterns: [
    // The script was inspired by Otto Brandt's 1859 novel The Long Quay.
    `${PART} [... ](was|were|is) ~[partly |partially |in part |heavily |loosely ]{how:=inspired|influenced} by {whom:person}'[s] ${BOOK}`,
    `${PART} [... ](was|were|is) ~[partly |partially |in part |heavily |loosely ]{how:=inspired|influenced} by the ${BOOK} ... by {whom:person}`,
    // Its title is taken from a poem by Otto Brandt.
    `{what:=title} (was|is|comes|came|derives) ~(taken|derived|borrowed|quoted|drawn|) from (a|the|a line in a|a line from a|a line of a) ${BOOK} [... ]by {whom:person}`,
    `{what:=title} (was|is|comes|came|derives) ~(taken|derived|borrowed|quoted|drawn|) from {whom:person}'[s] ${BOOK}`,
  ],
  guard: (_, { text }) =>
    !/\b(?:denied|critics?|reviewers?|scholars?|philosopher|some say|alleged\w*|plagiari\w*|similarit\w*|sequel|remake)\b/i.test(
      text,
    ),
  asks: [
    {
      answer: "whom",
      options: ({ whom }) => authorsBeside(whom?.text),
      unnamed: true,
      worth: 0.65,
      stems: [
        "Whose {book} gave something to the {what} of {film}?",
        "On which author’s {book} does the {what} of {film} draw?",
        "Which author’s {book} left its mark on the {what} of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The draft of the script was inspired by Charles Dickens' 1859 novel A Tale of Two Cities.",
        finds: { what: "script", whom: "Charles Dickens", book: "novel" },
      },
      {
        text: "The title is taken from a poem by Thomas Hardy.",
        finds: { what: "title", whom: "Thomas Hardy", book: "poem" },
      },
    ],
    miss: [
      "Critics said that the script was inspired by Charles Dickens' novel.",
      "The script was not inspired by Charles Dickens' novel.",
      "The film is based on Charles Dickens' novel.",
    ],
  },
});
