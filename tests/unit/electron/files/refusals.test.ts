import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportFile } from "../../../../electron/files/export-file.ts";
import { importFile } from "../../../../electron/files/import-file.ts";
import { writeSheet } from "../../../../electron/files/sheet.ts";
import { questionSchema } from "../../../../questions/model.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) =>
  importFile(typeof content === "string" ? bytes(content) : content, name);

describe("a file that means harm, or no good", () => {
  it("as a zip bomb is refused before it is unpacked whole", () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(220 * 2 ** 20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(read("bomb.xlsx", bomb)).toMatchObject({ ok: false, code: "zip-too-large" });
  });

  it("with twenty thousand files and more in it is refused", () => {
    const many = Object.fromEntries(Array.from({ length: 20_100 }, (_, index) => [`${index}`, new Uint8Array()]));
    expect(read("many.zip", zipSync(many, { level: 0 }))).toMatchObject({ ok: false, code: "zip-too-many" });
  });

  it("whose names lead out of a folder writes nothing anywhere: it is read in memory, or not at all", () => {
    const escaping = zipSync({ "../../../etc/marquee.xml": bytes("<quiz></quiz>") });
    expect(read("a.zip", escaping)).toMatchObject({ ok: false });
  });

  it("with entities that grow is refused, not expanded", () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>`;
    expect(read("quiz.xml", laughs)).toMatchObject({ ok: false, code: "xml-entities" });
  });

  it("with an entity that names a file of this machine is refused, and nothing of that file is read", () => {
    const outside = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hostname">]><quiz>&x;</quiz>`;
    expect(read("quiz.xml", outside)).toMatchObject({ ok: false, code: "xml-entities" });
  });

  it("nested a hundred thousand deep is refused", () => {
    const deep = `<quiz>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</quiz>`;
    expect(read("deep.xml", deep)).toMatchObject({ ok: false, code: "xml-broken" });
  });

  it("as a table of a million rows is refused, whether text or spreadsheet", () => {
    const rows = `question,option 1,option 2,correct\n${"a,b,c,1\n".repeat(1_000_000)}`;
    expect(read("rows.csv", rows)).toMatchObject({ ok: false, code: "too-many-rows" });
    const cells = '<row><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(1_000_000);
    const sheet = bytes(`<worksheet><sheetData>${cells}</sheetData></worksheet>`);
    const workbook = zipSync({ "xl/worksheets/sheet1.xml": sheet }, { level: 1 });
    expect(read("rows.xlsx", workbook)).toMatchObject({ ok: false, code: "too-many-rows" });
  });

  it("of 200 MB is refused unread", () => {
    expect(read("huge.csv", new Uint8Array(200 * 2 ** 20))).toMatchObject({ ok: false, code: "file-too-large" });
  });

  it("that calls itself a deck and is a database of something else is refused", () => {
    const deck = zipSync({ "collection.anki2": bytes("SQLite format 3\u0000 and then nothing") });
    expect(read("deck.apkg", deck)).toMatchObject({ ok: false, code: "not-a-deck" });
  });
});

describe("text is text", () => {
  it("scripts in a quiz of Moodle's are dropped, markup is dropped, entities are letters", () => {
    const quiz = `<quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[
      <p>Is <b>Nosferatu</b> &lt;1922&gt; silent &amp; German?</p><script>alert(1)</script><img src=x onerror=alert(2)>
      ]]></text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>`;
    const quizRead = read("quiz.xml", quiz);
    expect(quizRead.ok && quizRead.value.read.questions).toMatchObject([
      { prompt: "Is Nosferatu <1922> silent & German?", answer: true },
    ]);
    expect(quizRead.ok && quizRead.value.read.losses).toEqual({ picture: 1 });
  });

  const hostile = questionSchema.parse({
    ...{ kind: "choice", id: "q", prompt: '=HYPERLINK("x")', options: ["+1", "<script>alert(1)</script>"], answer: 0 },
    ...{ italics: [], topic: "crew", difficulty: "easy", proof: { kind: "none" }, origin: "person", tags: [] },
    ...{ lang: "en", revision: 1, note: "@SUM(1)" },
  });
  const given = { title: "a/b:c", questions: [hostile], sources: [], now: 0 };

  it("a cell that begins like a formula is written so that no spreadsheet runs it", () => {
    const csv = new TextDecoder().decode(exportFile("csv", given).bytes);
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv).toContain("'+1");
    expect(csv).toContain("'@SUM(1)");
  });

  it("the page to print holds no element that a question brought", () => {
    const page = new TextDecoder().decode(exportFile("print", given).bytes);
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("a file name has nothing in it that a system forbids", () => {
    expect(exportFile("csv", given).name).toBe("a b c.csv");
    expect(exportFile("csv", { ...given, title: "CON" }).name).toBe("Marquee questions.csv");
  });
});

describe("a spreadsheet", () => {
  it("has its gaps: cells and rows that are not written count all the same", () => {
    const rows = [
      ["question", "option 1", "option 2", "correct"],
      [],
      ["Who?", "", "b", "2"],
      ["Who else?", "a", "b", "1"],
    ];
    const sheet = read("gaps.xlsx", writeSheet(rows, "Sheet"));
    expect(sheet.ok && sheet.value.read.leftOut).toMatchObject([
      { place: { unit: "row", number: 3 }, code: "one-option" },
    ]);
    expect(sheet.ok && sheet.value.read.questions).toMatchObject([{ prompt: "Who else?", answer: 0 }]);
  });
});

describe("limits of Kahoot's", () => {
  it("are kept: what is too long is cut at a word and named", () => {
    const long = questionSchema.parse({
      ...{ kind: "choice", id: "long", prompt: `Who ${"really ".repeat(30)}did it?`, answer: 0 },
      options: ["Ada", "Bo", "Cy", "Di", "Ed"],
      ...{ italics: [], topic: "crew", difficulty: "easy", proof: { kind: "none" }, origin: "person", tags: [] },
      ...{ lang: "en", revision: 1 },
    });
    const file = exportFile("kahoot", { title: "x", questions: [long], sources: [], now: 0 });
    expect(file.shortened).toEqual([{ id: "long", prompt: long.prompt }]);
    const back = read("x.xlsx", file.bytes);
    const question = back.ok ? back.value.read.questions[0] : undefined;
    expect(question?.prompt.length).toBeLessThanOrEqual(120);
    expect(question).toMatchObject({ options: ["Ada", "Bo", "Cy", "Di"], answer: 0 });
  });
});
