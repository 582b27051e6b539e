import type { Block } from "./blocks.ts";
import type { InfoboxField } from "./model.ts";
import { rowBlock } from "./rows.ts";

/** The section in which the box beside an article stands in its text. */
export const INFOBOX = "Infobox";

/** Label -> the names that a field of that meaning has in the boxes of films, series and companies. */
const LABELS: readonly (readonly [string, string])[] = [
  ["Directed by", "director directors directed_by"],
  ["Produced by", "producer producers produced_by"],
  ["Written by", "writer writers written_by"],
  ["Screenplay by", "screenplay screenplay_by"],
  ["Story by", "story story_by"],
  ["Based on", "based_on based"],
  ["Starring", "starring stars cast"],
  ["Narrated by", "narrator narrated narrated_by"],
  ["Cinematography", "cinematography cinematography_by cinematographer"],
  ["Edited by", "editing editor editors edited_by"],
  ["Color process", "color_process"],
  ["Music by", "music music_by composer"],
  ["Production company", "studio production_company production_companies companies company"],
  ["Distributed by", "distributor distributors distributed_by"],
  ["Release date", "released release_date release_dates"],
  ["Running time", "runtime running_time"],
  ["Country", "country countries country_of_origin"],
  ["Language", "language languages original_language"],
  ["Budget", "budget"],
  ["Box office", "gross box_office"],
];

/** What a page shows beside the values of a film's box; one of several of a kind is said both ways. */
export const SHOWN_LABELS: readonly string[] = LABELS.flatMap(([label]) => [label, ...severalOf(label)]);

function severalOf(label: string): string[] {
  if (label.endsWith("y")) return [`${label.slice(0, -1)}ies`];
  return label === "Release date" || label === "Language" ? [`${label}s`] : [];
}

const LABEL_OF = new Map(LABELS.flatMap(([label, names]) => names.split(" ").map((name) => [name, label] as const)));

/** A box's name is that of the article; its colours and its pictures' sizes say nothing. */
const UNSAID = /^(?:name|title|film_name|show_name|italic|colou?r|background|.*(?:colou?r|style|class)|\d+)$/;

/** The box beside an article as a section at its end, a field a row: `Directed by: Ana Ruiz`. */
export function infoboxBlocks(fields: readonly InfoboxField[]): Block[] {
  const rows = fields.flatMap(({ name, values }) => {
    const key = name.trim().toLowerCase().replace(/[ -]+/g, "_");
    return UNSAID.test(key)
      ? []
      : [rowBlock([{ label: LABEL_OF.get(key) ?? labelFrom(key), values: values.map(inWords) }])];
  });
  return rows.length === 0 ? [] : [{ kind: "heading", level: 1, text: INFOBOX }, ...rows];
}

/** 107 mins -> 107 minutes */
function inWords(value: string): string {
  return value.replace(/(?<=^\d{1,3} ?)min(?:s|\.)?(?!\w)/, "minutes").replace(/^(\d{1,3})(?=minutes)/, "$1 ");
}

/** birth_place -> Birth place */
function labelFrom(key: string): string {
  const words = key.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
