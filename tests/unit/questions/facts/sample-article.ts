import type { Article } from "../../../../questions/article/model.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";

const LEAD = `The Glass Harbour is a 2013 American drama film. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.`;

/** An article about the film of which every sample speaks, with one sample in one section. */
export function sampleArticle(text: string, section = "Production"): Article {
  const read = readArticle(`# The Glass Harbour\n\n${LEAD}\n\n## ${section}\n\n${text}\n`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
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
