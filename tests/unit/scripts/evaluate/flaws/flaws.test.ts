import { describe, expect, it } from "vitest";
import type { ChoiceQuestion } from "../../../../../questions/model.ts";
import { CHECKS, flawsOf } from "../../../../../scripts/evaluate/flaws/index.ts";
import type { Judged } from "../../../../../scripts/evaluate/flaws/judged.ts";
import { asked, FERRY, GOOD, proof } from "../ferry.ts";

function kindsOf(questions: readonly ChoiceQuestion[], about: Omit<Judged, "question"> = FERRY): string[] {
  const pack = { format: "marquee-pack", version: 1, title: "A pack", sources: [], questions: [...questions] } as const;
  return flawsOf({ ...pack, sources: [], questions: [...questions] }, about).map(({ kind }) => kind);
}

type Row = readonly [prompt: string, options: readonly string[]];

/** Options with the key first. */
const AWARDS = ["Best Score", "Best Film", "Best Costume Design", "Best Director"];
const CAST = ["Nora Lind", "Otto Brandt", "Maria Costa", "Sven Aker"];
const PLACES = ["Oslo", "Bergen", "Malmö", "Turku"];

/** Kind -> questions that have this flaw, and questions without any flaw at all that come near it. */
const TABLES: Readonly<Record<string, { readonly flawed: readonly Row[]; readonly clean: readonly Row[] }>> = {
  "key-in-stem": {
    flawed: [
      ["Which prize for its score did The Night Ferry win?", AWARDS],
      ["Which character does Nora Lind play in The Night Ferry?", ["Nora", "Anna", "Clara", "Edith"]],
      ["Who edited The Night Ferry?", ["The Editors", "Blue Room", "Tall Ships", "Northern Line"]],
      ["In which Norwegian city was The Night Ferry shot?", ["Norway", "Sweden", "Poland", "Latvia"]],
      ["Which Canadian lake is seen in The Night Ferry?", ["Canada Lake", "Swan Lake", "Long Lake", "Deep Lake"]],
      [
        "In March 1994, when did The Night Ferry open?",
        ["March 4, 1994", "June 3, 1994", "July 1, 1994", "May 6, 1994"],
      ],
      [
        "Which stage of production of The Night Ferry was long?",
        ["Pre-production", "Post-production", "Casting", "Shooting"],
      ],
      ["Which ferry sinks in The Night Ferry?", ["The ferry Una", "The trawler Ada", "The yacht Ida", "The barge Eva"]],
    ],
    clean: [
      ["Which film prize did The Night Ferry win?", AWARDS],
      [
        "Which festival showed The Night Ferry first?",
        ["Lund Festival", "Vaasa Festival", "Skagen Festival", "Narvik Days"],
      ],
      [
        "Who produced The Night Ferry together with Johan Roberts?",
        ["Robert Arne", "Kai Olsen", "Per Dahl", "Nils Moe"],
      ],
      ["How many of its 12 reels survive of The Night Ferry?", ["Nine", "Seven", "Six", "Five"]],
    ],
  },
  "option-in-stem": {
    flawed: [["Whom does Clara Voss marry in The Night Ferry?", ["Erik Dahl", "Clara Voss", "Anna Ruud", "Peter Moe"]]],
    clean: [
      ["Whom does Clara meet in The Night Ferry?", ["Erik Dahl", "Anna Ruud", "Peter Moe", "Hanne Lie"]],
      ["Which boat sinks in The Night Ferry?", ["The Old Barge", "The Night Ferry", "The Tin Whale", "The Lark"]],
    ],
  },
  "options-alike": {
    flawed: [
      ["Who plays Anna in The Night Ferry?", ["Nora Lind", "Lind", "Maria Costa", "Hanne Lie"]],
      ["Who plays Anna in The Night Ferry?", ["Nora Lind", "N. Lind", "Maria Costa", "Hanne Lie"]],
      ["Who plays Anna in The Night Ferry?", ["Zoë Lind", "Zoe Lind", "Maria Costa", "Hanne Lie"]],
      ["Who plays Anna in The Night Ferry?", ["Nora Lind", "Nora M. Lind", "Maria Costa", "Hanne Lie"]],
      ["Who distributed The Night Ferry?", ["Vale Bros.", "Vale Brothers Pictures", "Lakeside", "Polar"]],
      ["Who distributed The Night Ferry?", ["The Polar Company", "Polar Films", "Lakeside", "Harbour"]],
      ["Where was The Night Ferry shot?", ["Bergen", "Bergen, Norway", "Malmö", "Turku"]],
      ["What did The Night Ferry earn?", ["$47 million", "$47.4 million", "$53 million", "$61 million"]],
      ["What did The Night Ferry earn?", ["$900,000", "$0.9 million", "$700,000", "$600,000"]],
      ["What did The Night Ferry earn?", ["$4 million", "Over $4 million", "Over $5 million", "Over $6 million"]],
      ["How long is The Night Ferry?", ["120 minutes", "Two hours", "140 minutes", "150 minutes"]],
      ["How long did it take to shoot The Night Ferry?", ["Two months", "Nine weeks", "Six months", "Seven months"]],
      ["How do audiences rate The Night Ferry?", ["7.9/10", "8/10", "6/10", "5/10"]],
      ["How many boats are seen in The Night Ferry?", ["Six", "6", "Eight", "Nine"]],
      ["When did The Night Ferry open?", ["May 1994", "May 6, 1994", "June 3, 1994", "July 1, 1994"]],
      ["When did The Night Ferry open?", ["May 6, 1994", "6 May 1994", "June 3, 1994", "July 1, 1994"]],
      ["When did The Night Ferry open?", ["May 6", "May 6, 1994", "June 3, 1994", "July 1, 1994"]],
      ["When did The Night Ferry open?", ["Early 1994", "January 1994", "May 1995", "June 1995"]],
      ["When was The Night Ferry shot?", ["Summer 1993", "July 1993", "May 1995", "June 1995"]],
      ["When was The Night Ferry written?", ["1993", "The early 1990s", "The 1970s", "The 1960s"]],
      ["When was The Night Ferry written?", ["1991", "1990–1992", "1970", "1960"]],
      ["Which award did The Night Ferry win?", ["Best Film", "Best Film – Drama", "Best Music", "Best Editing"]],
      [
        "Which award did The Night Ferry win?",
        ["Best Screenplay", "Best Original Screenplay", "Best Music", "Best Editing"],
      ],
    ],
    clean: [
      ["What did The Night Ferry earn?", ["$47.4 million", "$41.2 million", "$53.9 million", "$61.0 million"]],
      ["What did The Night Ferry earn?", ["$100 million", "$98 million", "$110 million", "$90 million"]],
      [
        "What rating did The Night Ferry get?",
        [
          "Three out of four stars",
          "Two and a half out of four stars",
          "Four out of four stars",
          "Two out of four stars",
        ],
      ],
      ["What grade did audiences give The Night Ferry?", ["B", "B-", "C+", "C"]],
      ["When did The Night Ferry open?", ["May 6, 1994", "May 13, 1994", "June 3, 1994", "April 29, 1994"]],
      [
        "When was The Night Ferry shot?",
        ["The spring of 1993", "The summer of 1993", "The autumn of 1993", "The autumn of 1992"],
      ],
      ["When was The Night Ferry shot?", ["Late 1993", "Early 1994", "Mid-1994", "Late 1994"]],
      ["Which award did The Night Ferry win?", ["Best Actor", "Best Supporting Actor", "Best Film", "Best Music"]],
      ["Who plays Anna in The Night Ferry?", ["Nora Lind", "Nora Dahl", "Vera Lind", "Vera Dahl"]],
      [
        "In which publication did the review of The Night Ferry appear?",
        ["Variety", "The A.V. Club", "The Valley Post", "Empire"],
      ],
    ],
  },
  "one-name": {
    flawed: [
      ["Whom does Ada meet in The Night Ferry?", ["Erik", "Clara", "Dr. Voss", "Anna"]],
      ["Whom does Ada meet in The Night Ferry?", ["Clara", "Voss", "Erik", "Anna"]],
    ],
    clean: [["Who worked with Sven on The Night Ferry?", ["Holm", "Brandt", "Costa", "Lind"]]],
  },
  "key-long": {
    flawed: [
      ["Where was The Night Ferry shot?", ["On the eastern shore of Lake Vale", "In Oslo", "In Bergen", "In Turku"]],
      ["Where was The Night Ferry shot?", ["Frederikshavn", "Oslo", "Lund", "Nuuk"]],
      ["Where was The Night Ferry shot?", ["In the harbour of Bergen", "In old Oslo", "In Ålesund", "In Vejle"]],
    ],
    clean: [["Where was The Night Ferry shot?", ["Stavanger", "Oslo", "Lund", "Nuuk"]]],
  },
  "option-long": {
    flawed: [["Where was The Night Ferry shot?", ["Oslo", "The harbour district of Bergen", "Lund", "Nuuk"]]],
    clean: [["Where was The Night Ferry shot?", ["Oslo", "Stavanger", "Lund", "Nuuk"]]],
  },
  "mixed-kinds": {
    flawed: [
      ["How many people saw The Night Ferry?", ["12,000", "Otto Brandt", "14,000", "15,000"]],
      ["What did The Night Ferry cost?", ["$2 million", "3 million", "$4 million", "$5 million"]],
      ["What did The Night Ferry cost?", ["$2 million", "£3 million", "$4 million", "$5 million"]],
      ["When did The Night Ferry open?", ["May 6, 1994", "June 1994", "July 1, 1994", "April 29, 1994"]],
      ["When did The Night Ferry open?", ["May 6, 1994", "3 June 1994", "July 1, 1994", "April 29, 1994"]],
      ["When was The Night Ferry shot?", ["1993", "Summer 1992", "1991", "1990"]],
      ["How many boats are seen in The Night Ferry?", ["Six", "12", "Eight", "Nine"]],
      ["How long is The Night Ferry?", ["90 minutes", "100 minutes", "Two hours", "80 minutes"]],
      ["What do critics give The Night Ferry?", ["85%", "90%", "75 percent", "70%"]],
      ["What do critics give The Night Ferry?", ["7/10", "8/10", "9 out of 10", "6/10"]],
      [
        "What do critics give The Night Ferry?",
        ["Three-and-a-half out of four", "Two and a half out of four", "Two out of four", "One out of four"],
      ],
      ["What do critics give The Night Ferry?", ["7.4/10", "8/10", "9.1/10", "6.2/10"]],
      ["What did The Night Ferry earn?", ["Over $4 million", "$5 million", "Over $6 million", "Over $7 million"]],
      ["What did Ada Moe call The Night Ferry?", ["“A delight”", "A bore", "A dream", "A muddle"]],
    ],
    clean: [
      ["Which other film did the director of The Night Ferry make?", ["1917 Days", "Seven", "Twelve", "Winter Light"]],
      ["Which song is heard in The Night Ferry?", ["1979", "Harbour Lights", "Seven Waves", "Low Tide"]],
      ["How long did it take to shoot The Night Ferry?", ["One week", "Two weeks", "Three weeks", "Four weeks"]],
      ["What did The Night Ferry earn?", ["$900,000", "$1.2 million", "$1.9 million", "$700,000"]],
      [
        "What do critics give The Night Ferry?",
        ["Two out of five", "Two and a half out of five", "Three out of five", "One out of five"],
      ],
    ],
  },
  "no-subject": {
    flawed: [
      ["Who directed the film?", CAST],
      ["Who directed Night Ferry?", CAST],
      ["Who directed the night train?", CAST],
    ],
    clean: [["Who wrote “a dream” of The Night Ferry?", CAST]],
  },
  "pronoun-subject": {
    flawed: [
      ["Where did she live before The Night Ferry?", PLACES],
      ["It was shot in which city, The Night Ferry?", PLACES],
      ["In The Night Ferry, what does he find?", ["A letter", "A ring", "A map", "A key"]],
    ],
    clean: [
      ["How long did it take to shoot The Night Ferry?", ["Six weeks", "Seven weeks", "Eight weeks", "Nine weeks"]],
      ["After Clara leaves in The Night Ferry, where does she live?", PLACES],
      ["Before The Night Ferry opened in Oslo, where was it shown?", ["Bergen", "Malmö", "Turku", "Lund"]],
      ["Which actor brought his own coat to The Night Ferry?", CAST],
    ],
  },
  "about-article": {
    flawed: [
      ["According to the article, who directed The Night Ferry?", CAST],
      ["Who is mentioned above as a star of The Night Ferry?", CAST],
    ],
    clean: [["According to Ada Moe, who carries The Night Ferry?", CAST]],
  },
  "grammar-tells": {
    flawed: [
      ["In The Night Ferry, Clara works as an?", ["Engineer", "Doctor", "Sailor", "Painter"]],
      ["Which two shot The Night Ferry?", ["Holm and Brandt", "Maria Costa", "Sven Aker", "Nora Lind"]],
    ],
    clean: [
      ["In The Night Ferry, Clara works as an?", ["Engineer", "Actress", "Usher", "Architect"]],
      ["Which two shot The Night Ferry?", ["Holm and Brandt", "Costa and Aker", "Lind and Moe", "Dahl and Lie"]],
      ["Who was called an “ass” in The Night Ferry?", CAST],
    ],
  },
  "negative-stem": {
    flawed: [
      ["Who did not appear in The Night Ferry?", CAST],
      ["Who didn’t appear in The Night Ferry?", CAST],
      ["All but who appear in The Night Ferry?", CAST],
      ["Everyone praised The Night Ferry except whom?", CAST],
    ],
    clean: [
      ["Who called The Night Ferry “not bad at all”?", CAST],
      ["Who plays a knotty part in The Night Ferry?", CAST],
      ["Who says that the ship cannot sail in The Night Ferry?", CAST],
    ],
  },
  "catch-all": {
    flawed: [
      ["Who stars in The Night Ferry?", ["All of the above", "Nora Lind", "Sven Aker", "Maria Costa"]],
      ["Who stars in The Night Ferry?", ["Nora Lind", "None of these", "Sven Aker", "Maria Costa"]],
      ["Who stars in The Night Ferry?", ["Both A and B", "Nora Lind", "Sven Aker", "Maria Costa"]],
    ],
    clean: [["Which song is heard in The Night Ferry?", ["All of Me", "None but the Brave", "Both Ways", "Low Tide"]]],
  },
  "no-question-mark": {
    flawed: [
      ["Name the director of The Night Ferry.", CAST],
      ["Who directed The Night Ferry", CAST],
    ],
    clean: [["Who said of The Night Ferry “What was that?”?", CAST]],
  },
  "lower-case-start": {
    flawed: [["who directed The Night Ferry?", CAST]],
    clean: [["1994 saw The Night Ferry win what?", ["A Lynx", "A Heron", "An Otter", "A Seal"]]],
  },
  spacing: {
    flawed: [
      ["Who  directed The Night Ferry?", CAST],
      ["Who directed The Night Ferry ?", CAST],
      ["Who directed The Night Ferry,?", CAST],
      ["Who directed The Night Ferry?", ["Nora Lind ", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Who directed The Night Ferry?", ["Nora ( Lind)", "Otto Brandt", "Maria Costa", "Sven Aker"]],
    ],
    clean: [["Who called The Night Ferry “a dream ... of sorts”?", CAST]],
  },
  "ragged-option": {
    flawed: [
      ["What did each cinema take with The Night Ferry?", ["$36,200,", "$27,100", "$29,800", "$41,700"]],
      ["Who directed The Night Ferry?", ["– Nora Lind", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Who directed The Night Ferry?", ["Nora Lind:", "Otto Brandt", "Maria Costa", "Sven Aker"]],
    ],
    clean: [
      ["Who directed The Night Ferry?", ["Nora Lind Jr.", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Which song is heard in The Night Ferry?", ["Help!", "(Far) Out", "“Heroes”", "Who Goes There?"]],
    ],
  },
  unbalanced: {
    flawed: [
      ["Who called The Night Ferry “a dream?", CAST],
      ['Who called The Night Ferry "a dream?', CAST],
      ["Who directed The Night Ferry?", ["Nora (Lind", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Who directed The Night Ferry?", ["Nora) (Lind", "Otto Brandt", "Maria Costa", "Sven Aker"]],
    ],
    clean: [["Who (besides Ada) called The Night Ferry “a dream”?", CAST]],
  },
  residue: {
    flawed: [
      ["Who directed The Night Ferry with <unk>?", CAST],
      ["Who directed The Night Ferry in [[Oslo]]?", CAST],
      ["Who directed {{film|The Night Ferry}}?", CAST],
      ["Who directed == The Night Ferry ==?", CAST],
      ["Who directed ''The Night Ferry''?", CAST],
      ["Who directed The Night Ferry?", ["Nora Lind[3]", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Who directed The Night Ferry?", ["Nora Lind&nbsp;", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["How many saw The Night Ferry?", ["1 @,@ 200", "1,300", "1,400", "1,500"]],
      ["Who directed The Night Ferry?", ["Nora ref name=a", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["Who directed The Night Ferry?", ["Nora\u200BLind", "Otto Brandt", "Maria Costa", "Sven Aker"]],
      ["What did The Night Ferry cost?", ["\\$4 million", "$5 million", "$6 million", "$7 million"]],
    ],
    clean: [["Which referee acts in The Night Ferry & its sequel?", CAST]],
  },
};

const rows = (of: "flawed" | "clean") =>
  Object.entries(TABLES).flatMap(([kind, table]) => table[of].map(([prompt, options]) => ({ kind, prompt, options })));

describe("a question with a flaw", () => {
  it.each(rows("flawed"))("is seen: $kind, $prompt $options.0, $options.1", ({ kind, prompt, options }) => {
    expect(kindsOf([asked(prompt, options)])).toContain(kind);
  });
});

describe("a question that comes near a flaw", () => {
  it.each(rows("clean"))("is not accused of any: $kind, $prompt $options.0", ({ prompt, options }) => {
    expect(kindsOf([asked(prompt, options)])).toEqual([]);
  });
});

describe("the proof", () => {
  const proofs: readonly [string, ChoiceQuestion["proof"], readonly string[]][] = [
    ["stands where it says, its mark on the key", proof(), []],
    ["stands elsewhere in the article", { ...proof(), start: proof().start + 1 }, ["proof-astray"]],
    ["is not in the article", { ...proof(), sentence: "Ingrid Holm directed it." }, ["proof-astray", "mark-astray"]],
    ["is of another article", { ...proof(), article: "The Day Ferry" }, ["proof-astray"]],
    ["is under another heading than its path says", { ...proof(), section: "Plot" }, ["proof-astray"]],
    ["is missing, though the writer wrote it", { kind: "none" }, ["proof-astray"]],
    ["has a mark beyond its end", { ...proof(), mark: [32, 400] }, ["mark-astray"]],
    ["has an empty mark", { ...proof(), mark: [32, 32] }, ["mark-astray"]],
    ["has a mark on another name", { ...proof(), mark: [56, 67] }, ["mark-astray"]],
    ["has a mark that cuts a word", { ...proof(), mark: [32, 41] }, ["mark-astray"]],
    ["has no mark, as the sentence says it in other words", { ...proof(), mark: null }, []],
    ["is a row where it says", { ...proof(), kind: "row", row: { "Shot by": "Ingrid Holm" } }, []],
    [
      "is a row that is not in the article",
      { ...proof(), kind: "row", sentence: "Shot by: [[Ingrid Holm]]", mark: null, row: {} },
      ["residue", "proof-astray"],
    ],
  ];
  it.each(proofs)("%s", (_name, given, kinds) => {
    expect(kindsOf([{ ...GOOD, proof: given }])).toEqual(kinds);
  });

  it("may be missing where a person wrote the question", () => {
    expect(kindsOf([{ ...GOOD, proof: { kind: "none" }, origin: "person" }])).toEqual([]);
  });
});

describe("options", () => {
  it.each([
    [["Ingrid Holm", "Sven Aker", "Maria Costa"], 0],
    [["Ingrid Holm", "Sven Aker", "Maria Costa", "Anton Riedl", "Nora Lind"], 0],
    [["Ingrid Holm", "Sven Aker", "Maria Costa", " "], 0],
    [["Anton Riedl", "Sven Aker", "Maria Costa", "Ingrid Holm"], 4],
  ])("are four, and one of them is the key: not %j, %i", (options, answer) => {
    expect(kindsOf([{ ...GOOD, options, answer }])).toContain("not-four-options");
  });
});

describe("a pack", () => {
  it("is free of flaws where its questions are", () => {
    expect(
      kindsOf([GOOD, { ...GOOD, id: "2", prompt: "Who was it that directed The Night Ferry?", italics: [] }]),
    ).toEqual([]);
  });

  it("has each id once, and each prompt once however it is spelled", () => {
    const again = { ...GOOD, id: "2", prompt: "Who directed the Night Ferry?" };
    expect(kindsOf([GOOD, { ...GOOD, prompt: "Who was it that directed The Night Ferry?", italics: [] }])).toEqual([
      "id-repeated",
    ]);
    expect(kindsOf([GOOD, again])).toEqual(["prompt-repeated"]);
  });

  it("says which question has the flaw", () => {
    const pack = { format: "marquee-pack", version: 1, title: "A pack", sources: [] } as const;
    const questions = [GOOD, { ...GOOD, id: "2", prompt: "who made The Night Ferry?", italics: [] }];
    expect(flawsOf({ ...pack, sources: [], questions }, FERRY)).toEqual([
      { kind: "lower-case-start", index: 1, seen: "who made The" },
    ]);
  });
});

describe("other kinds of article", () => {
  const her = { ...FERRY, subject: "Her" };
  it.each([
    ["Who stole her coat?", [], true],
    ["Who directed Her?", [[13, 16]], false],
    ["Who directed the film Her?", [], false],
  ] as const)("a title that is also a word counts only as a title: %s", (prompt, italics, flawed) => {
    const question = { ...asked(prompt), italics: italics.map(([start, end]): [number, number] => [start, end]) };
    expect(kindsOf([question], her).includes("no-subject")).toBe(flawed);
  });

  it.each([
    ["person", "Nora Lind", "Where was Nora Lind born?", false],
    ["person", "Nora Lind", "Where did Lind study?", false],
    ["person", "Nora Lind", "Where was the actress born?", true],
    ["award", "The Golden Heron", "Where was the first Golden Heron given?", false],
    ["award", "The Golden Heron", "Where is the prize given?", true],
    ["studio", "Lakeside Films", "Where was it founded?", true],
  ] as const)("%s: %s, asked by “%s”", (kind, subject, prompt, flawed) => {
    expect(kindsOf([asked(prompt, PLACES)], { ...FERRY, kind, subject }).includes("no-subject")).toBe(flawed);
  });
});

it("every kind of flaw has questions that have it", () => {
  const elsewhere = ["proof-astray", "mark-astray", "not-four-options"];
  expect(CHECKS.map(({ kind }) => kind).filter((kind) => !(kind in TABLES) && !elsewhere.includes(kind))).toEqual([]);
});
