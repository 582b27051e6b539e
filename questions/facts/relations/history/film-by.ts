import { personCalled } from "../../../pools/index.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName, yearBehind } from "../../history/said.ts";
import type { Reading, Value } from "../../model.ts";
import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const MADE = "[co-]directed[ and (wrote|produced|edited|photographed|co-wrote)| and starred in]";
const FILM = "[the |a |an |his |her |another ][{:nationality} ][{:words} ][{:words} ]{work:work}";
const WHO = "{who:person|name|character|subject+}";

export const filmBy = relation({
  name: "film-by",
  about: OF_HISTORY,
  topic: "crew",
  patterns: [
    // Low Tide (1931), directed by Otto Brandt, opened ...
    `{work:work}[ \\({:date}\\)], [which was |a [{:words} ][{:words} ]film ][written and |co-written and |produced and ]directed by ${WHO}`,
    // Low Tide (1931) was directed by Otto Brandt.
    `{work:work}[ \\({:date}\\)] was [written and |produced and ]directed[ in {year:date}] by ${WHO}`,
    // Low Tide (1931), a documentary by Otto Brandt
    `{work:work} \\({:date}\\), (by|a[n] [{:words} ](film|documentary|short|comedy|drama|western|musical) by) ${WHO}`,
    // In 1931, Otto Brandt directed Low Tide.
    `In {year:date}[,] ${WHO} ~${MADE} ${FILM}`,
    // Otto Brandt directed Low Tide in 1931.
    `${WHO} ~${MADE} ${FILM} in {year:date}`,
    `${WHO} ~${MADE} [the |a |an |his |her |another ][{:nationality} ][{:words} ][{:words} ]{work:work+}`,
    // Low Tide (1931), which Otto Brandt directed
    `{work:work}[ \\({:date}\\)], which {who:person|name|character|subject} directed`,
    // Otto Brandt's Low Tide (1931)
    "{owner:person|name|character|subject}'s [{:words} ][{:words} ]{work:work} \\({:date}\\)",
  ],
  guard: ({ work }, reading) => !isBook(work) && !/\bepisodes?\b|uncredited|would have/.test(reading.text),
  refine: (values, reading) => {
    const { work, owner, year } = values;
    const who = values.who ?? owner;
    if (work === undefined || who === undefined || !isFullName(who)) return null;
    if (owner !== undefined && (!mayHaveDirected(owner, reading) || isMadeAs(owner, work, reading))) return null;
    if (isWithAnother(work, reading) || isOneOfTwo(who, reading)) return null;
    const dated = yearBehind(work, reading) ?? yearOf(year) ?? undefined;
    return { work, who, year: dated };
  },
  asks: [
    {
      answer: "who",
      role: "director",
      draw: "makers",
      free: true,
      worth: 0.95,
      stems: [
        "Who directed the {year} film {work}?",
        "Which filmmaker directed {work} in {year}?",
        "Who was the director of the {year} film {work}?",
      ],
    },
    {
      answer: "who",
      role: "director",
      draw: "makers",
      free: true,
      worth: 0.9,
      stems: ["Who directed {work}?", "Which filmmaker directed {work}?", "Who was the director of {work}?"],
    },
    {
      answer: "work",
      draw: "films-of",
      free: true,
      worth: 0.92,
      stems: [
        "Which of these films was directed by {who}?",
        "Which of these did {who} direct?",
        "Which of these is a film by {who}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Low Tide (1931), directed by Robert Holt, opened the year.",
        finds: { work: "Low Tide", who: "Robert Holt", year: "1931" },
      },
      {
        text: "Robert Holt directed the film Low Tide (1931).",
        finds: { work: "Low Tide", who: "Robert Holt", year: "1931" },
      },
      { text: "In 1931, Robert Holt directed the film Low Tide.", finds: { work: "Low Tide", year: "1931" } },
      { text: "Robert Holt's film Low Tide (1931) was a success.", finds: { work: "Low Tide", who: "Robert Holt" } },
    ],
    miss: [
      "Robert Holt wrote the film Low Tide (1931).",
      "Robert Holt wanted to direct the film Low Tide (1931).",
      "Thomas Moor remade Robert Holt's film as Low Tide (1931).",
      "Holt directed the play Low Tide.",
      "Robert Holt directed the film Low Tide (1931) with his wife, Lena Moore.",
      "Low Tide (1931), directed by Robert Holt and Lena Moore, opened the year.",
    ],
  },
});

const isBook = (work: Value | undefined) => work?.mention?.entity?.roles.has("book") === true;

/** Otto Brandt directed Low Tide (1931) with Lena Moreau; with his wife, Lena Moreau. */
function isWithAnother({ mention }: Value, { text, sentence }: Reading): boolean {
  const after = text.slice((mention?.end ?? 0) - sentence.start);
  return /^(?: \(\d{4}\))? (?:together |jointly )?with (?:(?:his|her|their) [a-z]+(?: [a-z]+)?,? )?\p{Lu}/u.test(after);
}

/** Low Tide (1931), directed by Otto Brandt and Lena Moreau: either was only one of two. */
function isOneOfTwo({ mention }: Value, { text, sentence }: Reading): boolean {
  if (mention === null) return false;
  const before = text.slice(0, mention.start - sentence.start);
  const after = text.slice(mention.end - sentence.start);
  const isFirst = /\bby $/.test(before) && /^ and \p{Lu}[\p{L}.]* (?:(?:de|van|von) )?\p{Lu}/u.test(after);
  return isFirst || /\bby (?:(?:\p{Lu}[\p{L}.'-]*|de|van|von) ){1,4}and $/u.test(before);
}

/** "Brandt's old story as Low Tide (1931)": somebody else made it again. */
function isMadeAs(owner: Value, work: Value, { text, sentence }: Reading): boolean {
  const [from, to] = [owner.mention?.end ?? sentence.start, work.mention?.start ?? sentence.start];
  return / as\b/.test(text.slice(from - sentence.start, to - sentence.start));
}

/** Where a film is somebody's without a verb: a director by name or by the article's words, or nobody known for anything else. */
function mayHaveDirected(owner: Value, { text }: Reading): boolean {
  const roles = personCalled(owner.text)?.roles ?? [...(owner.mention?.entity?.roles ?? [])];
  if (roles.includes("director")) return true;
  return roles.length === 0 && !/\b(?:novel|book|play|score|music|songs?|perform\w+|role)\b/.test(text);
}
