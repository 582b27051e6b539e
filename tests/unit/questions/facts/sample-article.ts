import type { Article, ArticleKind } from "../../../../questions/article/model.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";

const LEAD = `The Glass Harbour is a 2013 American drama film. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.`;

const FILLER =
  "Much has been written about it by people who were there, in books and in papers, and more has been told in evenings of clubs that care for such things than anybody could put down in one place, or would care to read. Some of that is true, some of it is not, and most of it cannot be known any more, since those who could tell are gone and left nothing behind them but a few notes.";

/** What samples are about where it is not the film, each with a first sentence that says so. */
const OTHERS: Readonly<Record<Exclude<ArticleKind, "film">, readonly [string, string]>> = {
  person: [
    "Nora Hale",
    "Nora Hale is a British actress. She is known for her voice, and she has often said what she thinks.",
  ],
  award: ["Lantern Awards", "The Lantern Awards are awards for films."],
  festival: ["Skerry Film Festival", "The Skerry Film Festival is an annual film festival by the sea."],
  studio: ["Quill Pictures", "Quill Pictures is a film studio."],
  series: ["The Night Ferry", "The Night Ferry is a series of adventure films."],
  show: ["Harbour Street", "Harbour Street is a television series about a street."],
  movement: ["Northern Realism", "Northern Realism was a movement of films made by the sea."],
  craft: ["Lamp trimming", "Lamp trimming is a craft of the studio."],
  technology: ["The Quillograph", "The Quillograph was a camera."],
  other: ["The Salt Tower", "The Salt Tower is a tower by the sea."],
};

/** An article about the film of which every sample speaks, or about another kind of thing, with one sample in one section. */
export function sampleArticle(text: string, section = "Production", kind: ArticleKind = "film"): Article {
  const [title, lead] = kind === "film" ? ["The Glass Harbour", LEAD] : OTHERS[kind];
  const filled = kind === "film" ? lead : `${lead} ${FILLER}`;
  const read = readArticle(`# ${title}\n\n${filled}\n\n## ${section}\n\n${text}\n`, `${title}.md`);
  if (!read.ok) throw new Error(read.message);
  if (read.value.kind !== kind) throw new Error(`The sample of a ${kind} was read as ${read.value.kind}.`);
  return read.value;
}

/** The same article as the source of a wiki's page, with a field in its infobox ("| director = ...") or a table. */
export function samplePage(source: string): Article {
  const [field, table] = source.startsWith("|") ? [source, ""] : ["", source];
  const lead = LEAD.replace("The Glass Harbour", "'''''The Glass Harbour'''''");
  const box = `{{Infobox film\n| name = The Glass Harbour\n${field}\n}}`;
  const page = `${box}\n${lead}\n\n== Release ==\n[[Norway]] saw it first.\n\n${table}\n`;
  const read = readArticle(page, "the_glass_harbour.wiki");
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
