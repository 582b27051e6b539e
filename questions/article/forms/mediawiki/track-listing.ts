import { argumentsOf, templateName } from "./arguments.ts";
import { ROW } from "./marks.ts";
import { rowCell } from "./tables.ts";

const MOST_TRACKS = 60;

/** `{{Track listing|extra_column=Singer(s)|title1=Thaw|extra1=Ida Reed}}`: songs with who sang them, a line each. */
export function trackLines(parts: readonly string[]): string {
  const [name = "", ...others] = parts;
  if (!/^track ?list(?:ing)?$/.test(templateName(name))) return "";
  const { named } = argumentsOf(others);
  const column = named.get("extra_column") ?? "";
  const lines: string[] = [];
  for (let track = 1; track <= MOST_TRACKS && named.has(`title${track}`); track += 1) {
    const cell = (label: string, field: string) => rowCell(label, (named.get(`${field}${track}`) ?? "").split("\n"));
    const makers = cell(column, "extra") + cell("Music", "music") + cell("Lyrics", "lyrics");
    if (makers !== "") lines.push(ROW + cell("Song", "title") + makers);
  }
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}
