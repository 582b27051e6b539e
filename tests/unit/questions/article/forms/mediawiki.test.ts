import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block, Draft } from "../../../../../questions/article/blocks.ts";
import { mediawiki } from "../../../../../questions/article/forms/mediawiki/index.ts";
import { prepareLines } from "../../../../../questions/article/prepare.ts";
import { articleOf, damagedOf, LEAD, PLOT, pathsOf, RELEASE, sentencesOf } from "../night-train.ts";

function draftOf(source: string): Draft {
  const read = mediawiki.read(prepareLines(source));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function textsOf(source: string): string[] {
  return draftOf(source).blocks.map(({ text }) => text);
}

const PAGE = `{{short description|1962 film by Ana Ruiz}}
{{Use dmy dates|date=May 2020}}
{{Infobox film
| name     = Night Train
| image    = Night Train.jpg
| director = [[Ana Ruiz]]
| starring = {{Plainlist|
* [[Nora O'Hare]]<!-- as on the poster -->
* Mary Hale<ref>{{cite web|url=https://example.org/a=b|title=A}}</ref>
}}
| music    = {{ubl|Ida Reed|[[Tom Lund (composer)|Tom Lund]]}}
| released = {{Film date|df=y|1962|5|3|[[York]]}}
| budget   = {{£|90,000}} ({{Inflation|UK|90000|1962}})
| caption  = A poster
|}}
[[File:Night Train.jpg|thumb|The poster of ''Night Train'' in [[York]].]]
${LEAD.replace("Night Train", "'''''Night Train'''''").replace("drama film", "[[Drama (film)|drama]] [[film]]")}<ref name="a">A book, p. 7.</ref>

== Plot ==
{{main|Plot of Night Train}}
${PLOT.replace("a train", "a [[train]]")}{{citation needed|date=May 2020}}

==Release==
${RELEASE}<ref name="a" />
{| class="wikitable"
! Festival !! Award !! Result
|-
| rowspan="2" | [[York Festival|York]] || Golden Reel || {{won}}
|-
| ''Silver Reel'' || {{nom}}<ref>A book</ref>
|}

== References ==
{{reflist}}
[[Category:1962 films]]
[[fr:Train de nuit]]
`;

const PRIZE =
  "Festival: York; Award: Golden Reel; Result: Won\n\nFestival: York; Award: Silver Reel; Result: Nominated";

describe("the source of a wiki page", () => {
  it("reads as the same article as its plain text", () => {
    const plain = articleOf([LEAD, "== Plot ==", PLOT, "== Release ==", RELEASE].join("\n\n"), "night_train.txt");
    const article = articleOf(PAGE, "night_train.wiki");
    expect(article.text.replace(/\n\n== Infobox ==[\s\S]*/, "")).toBe(
      plain.text.replace(RELEASE, `${RELEASE}\n\n${PRIZE}`),
    );
    expect(article).toMatchObject({ title: "Night Train", kind: "film" });
    expect(pathsOf(article)).toEqual(["Lead", "Plot", "Release", "Infobox"]);
    expect(damagedOf(article)).toEqual([]);
  });

  it("keeps its infobox as a section of rows, whose cells point into the text", () => {
    const { text, sections } = articleOf(PAGE);
    const box = sections.at(-1);
    const rows = box?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
    expect(box?.path).toEqual(["Infobox"]);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Directed by: Ana Ruiz",
      "Starring: Nora O'Hare, Mary Hale",
      "Music by: Ida Reed, Tom Lund",
      "Release date: 3 May 1962 (York)",
      "Budget: £90,000",
    ]);
    expect(
      rows[1]?.cells?.map(({ label, values }) => [label, values.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([["Starring", ["Nora O'Hare", "Mary Hale"]]]);
  });

  it("keeps a table's rows in their section, what reaches over several in each of them", () => {
    const { text, sections } = articleOf(PAGE);
    const rows = sections[2]?.paragraphs.flatMap(({ sentences }) => sentences.filter(({ cells }) => cells)) ?? [];
    expect(
      rows.map(({ cells }) => cells?.map(({ values }) => values.map(({ start, end }) => text.slice(start, end)))),
    ).toEqual([
      [["York"], ["Golden Reel"], ["Won"]],
      [["York"], ["Silver Reel"], ["Nominated"]],
    ]);
  });

  it.each([
    ["Infobox film", "film"],
    ["infobox_person", "person"],
    ["Infobox film festival", "festival"],
    ["Infobox book", undefined],
    ["Film", undefined],
  ])("knows by %s what the article is about", (name, kind) => {
    expect(draftOf(`{{${name}|name=A}}\n[[A]]`).kind).toBe(kind);
  });

  it("joins a bracket of its own to the value before, and passes over what it cannot fill", () => {
    const { infobox } = draftOf("{{Infobox film|distributor=[[A]]<br />(York)<br>B|gross={{To USD|1|JPN}}}}\n[[A]]");
    expect(infobox).toEqual([{ name: "distributor", values: ["A (York)", "B"] }]);
  });

  it.each([
    ["[[Ana Ruiz]] and [[Mary Hale|Hale]]", "Ana Ruiz and Hale"],
    ["[[Her (film)|]] and [[:Category:Films|films]]", "Her and films"],
    ["a [[train]]s' [[w_x]] [[#Plot]]", "a trains' w x Plot"],
    ["[[File:A.jpg|thumb|A [[train]] in {{nowrap|York}}.]]It left.", "It left."],
    ["the [https://example.org/a site], [https://example.org] https://example.org/b end", "the site,   end"],
    ["''Night Train'' is '''bold''' and '''''both'''''", "Night Train is bold and both"],
    ["''Night Train'''s reel and ''Her'''s end", "Night Train's reel and Her's end"],
    ["an ''open mark", "an open mark"],
    ["a&nbsp;film &ndash; &quot;fine&quot; &#233;&#xe9; &amp;lt; &zzz;", 'a film – "fine" éé &lt; &zzz;'],
    ["shot<!-- where? --> in York<ref>A {{cn}} book</ref>.<ref name=a/>", "shot in York."],
    ["one<ref name=a> still here.<ref>A book</ref> Two.", "one still here. Two."],
    ["H<sub>2</sub>O and <small>small</small> <nowiki>words</nowiki>", "H2O and small words"],
    ["{{lang|fr|Train de nuit}} ({{lang-fr|Nuit}}) {{langx|fr|Jour}}", "Train de nuit (Nuit) Jour"],
    [
      "{{nowrap|Ana {{small|Ruiz}}}} {{US$|90 million}} {{INRConvert|75|m}} {{INR}}4",
      "Ana Ruiz US$90 million ₹75 million ₹4",
    ],
    ["{{convert|12|mi|km}}, {{convert|1|ft}}, {{cvt|5|kg}}", "12 miles, 1 foot, 5 kilograms"],
    ["{{convert|110|and|125|mph|km/h|abbr=on}} {{convert|35|ft|adj=on}}", "110 and 125 mph 35-foot"],
    ["{{start date|1962|5|3|df=y}}, {{birth date and age|1927|3|14}}", "3 May 1962, March 14, 1927"],
    ["{{as of|2012|lc=y}} it {{'}}s {{frac|33|1|3}} {{circa|1900}}", "as of 2012 it 's 33 1/3 c. 1900"],
    ["{{sortname|Ana|Ruiz}} {{ill|Mary Hale|fr}} {{USS|Hornet|CV-12}}", "Ana Ruiz Mary Hale USS Hornet"],
    ["It won.{{efn|A note.}} It lost.{{sfn|Hale|1999|p=7}} End.{{unheard of|x}}", "It won. It lost. End."],
    [
      "{{Rotten Tomatoes prose|93|8.2|75}}",
      "On Rotten Tomatoes, the film holds an approval rating of 93% based on 75 reviews, with an average rating of 8.2/10.",
    ],
    ["* [[Nora O'Hare]] as Clara", "Nora O'Hare as Clara"],
    ["__NOTOC__Text", "Text"],
    ["an [[Film|Indian]]]] film}} of {{nowrap|[[York}}", "an Indian film of [[York"],
  ])("reads %s", (source, expected) => {
    expect(textsOf(source)).toEqual([expected.replace(/ {2,}/g, (spaces) => spaces)]);
  });

  it.each([
    "{{unheard of|x}}",
    "[[Category:Films]]",
    "[[fr:Train]]",
    "{| class=a\n| cell || {{nowrap|x}}\n{|\n| inner\n|}\n|}",
    "{{Infobox film\n| director = [[Ana Ruiz]]\n|}}",
    "<gallery>\nA.jpg|A train.\n</gallery>",
    ":''For the novel, see [[Night Train (novel)]].''",
    "{{quote box|A quotation.}}",
    "----",
    "<ref>never closed",
    "<!-- never closed",
  ])("reads nothing in %s", (source) => {
    expect(textsOf(source)).toEqual([]);
  });

  it.each([
    ["an amount that is calculated", "It made £{{Inflation|US|5|1929}} million.", "It made £<unk> million."],
    ["a template nobody knows", "It was {{unheard of|x}} there.", "It was <unk> there."],
  ])("leaves a hole for %s, so that nothing is built on it", (_name, source, expected) => {
    expect(textsOf(source)).toEqual([expected]);
  });

  it("leaves a bracket out that it cannot fill", () => {
    expect(textsOf("It made $5 million (now £{{Inflation|US|5|1929}} million) in a year.")).toEqual([
      "It made $5 million in a year.",
    ]);
  });

  it("keeps somebody's words in quotation marks, with whoever says them", () => {
    const blocks: Block[] = [
      { kind: "paragraph", text: `Hale said: "It is slow."` },
      { kind: "paragraph", text: `"A 'small' wonder."` },
      { kind: "paragraph", text: "It opened." },
    ];
    const source = `Hale said:\n<blockquote>It is slow.</blockquote>\n{{quote|A "small" wonder.|Hale}}\n\nIt opened.`;
    expect(draftOf(source).blocks).toEqual(blocks);
  });

  it("tells names in italics, so that a stop in one ends no sentence", () => {
    expect(draftOf("''Stop! Now'' and ''[[Her (film)|Her]]''.").names).toEqual(["Stop! Now", "Her"]);
  });

  it("ends at the next heading what was never closed, and loses no text after it", () => {
    const source = `{{Infobox film\n| director = Ana\n\nIt opened [[in York.\n\n{|\n| a cell\n\n== Plot ==\nClara waits.`;
    const blocks = draftOf(source).blocks.slice(-2);
    expect(blocks.map(({ text }) => text)).toEqual(["Plot", "Clara waits."]);
    expect(textsOf(source).join(" ")).toContain("It opened [[in York.");
  });

  it("is no article where it only points to another page", () => {
    const read = mediawiki.read(["#REDIRECT [[Night Train (film)]]"]);
    expect(read).toMatchObject({ ok: false, code: "unreadable", details: { form: "redirect" } });
  });
});

describe("templates that read the clock", () => {
  afterEach(() => vi.useRealTimers());

  it("say the same on any date", () => {
    const source = PAGE.replace(
      "The film was",
      "Ruiz ({{birth date and age|1927|3|14}}), {{age|1927|3|14}} then, left {{years ago|1962}} years ago. It cost £5 in {{CURRENTYEAR}} and {{as of|2012|lc=y}} ({{start date and age|1962|5|3}}). The film was",
    );
    const on = (date: string) => {
      vi.useFakeTimers({ now: new Date(date) });
      return articleOf(source);
    };
    const first = on("1999-12-31T23:59:59Z");
    expect(on("2031-07-04T00:00:00Z")).toEqual(first);
    expect(damagedOf(first).join(" ")).toContain("<unk> then");
    expect(sentencesOf(first).join(" ")).not.toContain("1999");
  });
});
