import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { castIn } from "../../../../../questions/facts/phrases/cast-line.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";

const LEAD =
  "The Glass Harbour is a 1964 British drama film directed by Martin Vale. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs.";

function cast(lines: readonly string[], heading = "Cast"): string[] {
  const list = lines.map((line) => `- ${line}`).join("\n");
  const read = readArticle(`# The Glass Harbour\n\n${LEAD}\n\n## ${heading}\n\n${list}\n`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
  return readMentions(read.value)
    .readings.flatMap(castIn)
    .map(({ text }) => text);
}

describe("the lines of a cast", () => {
  it.each(["Burt Kwouk as a ferryman", "Burt Kwouk", "Ferryman – Burt Kwouk", "Burt Kwouk has a cameo as a ferryman."])(
    "name somebody whom one knows: %s",
    (line) => {
      expect(cast([line])).toEqual(["Burt Kwouk"]);
    },
  );

  it.each([
    ["whom nobody knows", "Robert Holt as a ferryman"],
    ["who is only heard", "Burt Kwouk as the voice of the owl"],
    ["who is not seen in the end", "Burt Kwouk as a ferryman (deleted scene)"],
    ["who only doubles", "Burt Kwouk as a stunt double"],
    ["of another work", "Burt Kwouk plays the ferryman in the musical version."],
  ])("name nobody %s", (_, line) => {
    expect(cast([line])).toEqual([]);
  });

  it("count nobody under another heading", () => {
    expect(cast(["Burt Kwouk as a ferryman"], "Legacy")).toEqual([]);
  });

  it("count nobody of a roll call without parts", () => {
    expect(cast(Array.from({ length: 70 }, () => "Burt Kwouk"))).toEqual([]);
    expect(cast(Array.from({ length: 70 }, () => "Burt Kwouk as a ferryman"))).toHaveLength(70);
  });
});
