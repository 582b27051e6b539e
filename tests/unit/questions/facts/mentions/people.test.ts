import { describe, expect, it } from "vitest";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

/** "type:words=full name" for each mention of the sentences of a section. */
function mentions(text: string, section?: string): string[] {
  return readMentions(sampleArticle(text, section))
    .readings.filter((reading) => reading.section.heading !== "Lead")
    .flatMap((reading) => reading.mentions)
    .map(
      ({ type, text: words, entity }) => `${type}:${words}${entity && entity.name !== words ? `=${entity.name}` : ""}`,
    );
}

describe("people", () => {
  it("are whoever directed something or wrote it, however strange the name; a company may produce it", () => {
    const found = mentions("It was directed by Zorvan Quelch and produced by Ombra Vantis.");
    expect(found).toContain("person:Zorvan Quelch");
    expect(found).not.toContain("person:Ombra Vantis");
  });

  it("are known by name where the circles of the pools hold them", () => {
    expect(mentions("Then Vincent Ward and Geoff Murphy came.")).toContain("person:Geoff Murphy");
  });

  it("are known by name where the table of faces holds them, whatever the name could be else", () => {
    expect(mentions("The part went to Jon Hall in May.")).toContain("person:Jon Hall");
  });

  it("have a nickname of several words within the name, and a byname at the end of the clause", () => {
    expect(
      mentions("Robert Holt as Daniel “Big Dan” Vane, a smith. Hugh Marsh as Edda the Owl, a thief.", "Cast"),
    ).toEqual(expect.arrayContaining(["character:Daniel “Big Dan” Vane=Daniel Vane", "character:Edda the Owl"]));
  });

  it("have no quotation for a nickname, and no byname where the clause goes on", () => {
    const found = mentions("Then Vale sang “Salt Road Blues” and left. As Holt the Harbour was loud.", "Legacy");
    expect(found).toContain("quote:“Salt Road Blues”");
    expect(found.join()).not.toContain("Holt the Harbour");
  });

  it("are meant by their surname once they were named in full", () => {
    expect(mentions("Martin Vale wrote it. Later Vale rested.")).toEqual([
      "person:Martin Vale",
      "person:Vale=Martin Vale",
    ]);
  });

  it("are one person however a letter of the name is misspelt", () => {
    const found = mentions("Clara Lindqvist came. The crew liked Lindquist at once. Lindqvist stayed.");
    expect(found).toContain("person:Lindquist=Clara Lindqvist");
  });

  it("are never taken for a commoner name that differs by a letter", () => {
    const found = mentions("Robert Batemans came. Batemann ran. Batemann hid. Batemann left.");
    expect(found.slice(1).join()).not.toContain("Robert");
  });

  it("may be called by what also names a faith", () => {
    expect(mentions("Christian Holt wrote it.")).toEqual(["person:Christian Holt"]);
  });

  it("keep a surname that two of them share to nobody", () => {
    const found = mentions("Martin Vale met Hugo Vale. Then Vale left.");
    expect(found.at(-1)).toMatch(/^(?!.*=)/);
  });

  it("are one character under a full and a short name, with a rank or another name", () => {
    const found = mentions(
      "James “Jim” Vane (Robert Holt) waits. Jim Vane sings. Sergeant Vane runs. Captain James Vane sits.",
      "Plot",
    );
    expect(found.slice(2)).toEqual([
      "character:Jim Vane=James Vane",
      "character:Sergeant Vane=James Vane",
      "character:Captain James Vane=James Vane",
    ]);
    expect(mentions("Robert Holt as James Vane / Nightjar. Nightjar hides.", "Cast").at(-1)).toBe(
      "character:Nightjar=James Vane",
    );
  });

  it("called by a title and a surname are whoever else bears both", () => {
    const plot = "Edda Vane (Ines Calloway) meets Miss Clara Vane (Martha Holt). Miss Vane waits.";
    expect(mentions(plot, "Plot").at(-1)).toBe("character:Miss Vane=Miss Clara Vane");
    const one = "Edda Vane (Ines Calloway) meets Nora Finch (Martha Holt). Miss Vane waits.";
    expect(mentions(one, "Plot").at(-1)).toBe("character:Miss Vane=Edda Vane");
  });

  it("called by a title and a surname are nobody else where several bear it", () => {
    const plot = "Edda Vane (Ines Calloway) meets Clara Vane (Martha Holt). Miss Vane waits.";
    expect(mentions(plot, "Plot").at(-1)).toMatch(/^(?!.*=)/);
  });

  it("with one name only are actors at the head of a line of the cast, and in brackets after it", () => {
    const found = mentions("Solveiga as Marta Vane. Belinde ... Lena Crane.", "Cast");
    expect(found).toContain("person:Solveiga");
    expect(mentions("Such as Marta Vane.", "Cast")).not.toContain("person:Such");
  });

  it("are one character by a title and the first name, if nobody else bears it", () => {
    expect(mentions("Edda Vane (Ines Calloway) rules. Princess Edda sings.", "Plot").at(-1)).toBe(
      "character:Princess Edda=Edda Vane",
    );
    expect(mentions("Edda Vane (Ines Calloway) rules. Edda Crane runs. Princess Edda sings.", "Plot").at(-1)).toBe(
      "character:Princess Edda",
    );
  });

  it("are called as they mostly are: with their article", () => {
    const found = mentions(
      "The Nightjar (Robert Holt) hides. Martin fears the Nightjar. Anna hunts the Nightjar.",
      "Plot",
    );
    expect(found.at(-1)).toBe("character:Nightjar=the Nightjar");
  });

  it("of one rank each share a surname with nobody", () => {
    const found = mentions("General Vane waits. Colonel Vane sleeps. Anna meets Vane.", "Plot");
    expect(found.at(-1)).not.toMatch(/=/);
  });

  it("of a family go by the surname where the first name never stands alone", () => {
    const found = mentions(
      "Joseph Vane (Robert Holt) raises Mary Vane (Ines Calloway). Mary sings. Mary dances. Vane runs.",
      "Plot",
    );
    expect(found.at(-1)).toBe("character:Vane=Joseph Vane");
  });

  it("are told from the characters that they play", () => {
    const found = mentions("Edda Vane (Ines Calloway) waits. Edda reads a letter.", "Plot");
    expect(found).toEqual(["character:Edda Vane", "person:Ines Calloway", "character:Edda=Edda Vane"]);
  });

  it("are read into an opening pronoun after a sentence about one of them alone", () => {
    expect(mentions("Martin Vale wrote it. He rested.").at(-1)).toBe("person:He=Martin Vale");
  });

  it.each([
    ["of another gender", "Martin Vale wrote it. She rested."],
    ["after two of one gender who both act", "Martin Vale wrote it, and Hugo Marsh filmed it. He rested."],
    ["in another paragraph", "Martin Vale wrote it.\n\nHe rested."],
    ["after a thing", "The letter from Martin Vale was lost. He rested."],
  ])("are not read into a pronoun %s", (_, text) => {
    expect(mentions(text).filter((found) => /:(?:He|She)\b/.test(found))).toEqual([]);
  });
});

describe("titles", () => {
  it("are the film's own, also as 'the film'", () => {
    expect(mentions("The Glass Harbour opened. The film ran long.")).toEqual([
      "film:The Glass Harbour",
      "film:The film",
    ]);
  });

  it("of other films are told by their year", () => {
    expect(mentions("He had made Winter Rising (2004) before.")).toContain("work:Winter Rising");
  });

  it("are not meant by 'it' after a sentence about another film that names them", () => {
    const parodied = "The 1923 silent comedy Salt Wind parodied The Glass Harbour. It was produced by Martin Vale.";
    expect(mentions(parodied)).not.toContain("film:It");
    expect(mentions("In 1923 The Glass Harbour was lost. It was produced by Martin Vale.")).toContain("film:It");
  });

  it("are not the film's where a longer name begins with them", () => {
    expect(mentions("The sequel was called The Glass Harbour Returns then.")).not.toContain("film:The Glass Harbour");
  });
});
