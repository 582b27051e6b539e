import { describe, expect, test } from "vitest";
import { keyOf, written } from "../../written.ts";

const CAST =
  "Ines Calloway as Edda Vane: A retired smuggler who keeps the lighthouse.\n\nRobert Holt as Samuel Crane: Head of the harbour police.\n\nLena Moreau as Nora Finch: A travelling painter of churches.\n\nHugh Marsh as Walter Hale: The owner of two fishing boats.\n\nClara Lindqvist as Ruth Reed: A schoolteacher from the capital.";
const PLOT =
  "Edda Vane keeps a lighthouse. Samuel Crane comes to the island. Nora Finch paints churches. Walter Hale waits. Ruth Reed arrives. Edda Vane meets Ruth Reed. Edda meets Walter Hale. Samuel Crane is old. Nora Finch is poor.";

describe("who somebody of the story is", () => {
  const asked = written({ Plot: PLOT, Cast: CAST }).questions.filter(({ prompt }) => /\bwho is [A-Z]/i.test(prompt));

  test("is asked with what the cast list says of others", () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const { options } of asked)
      for (const option of options)
        expect(CAST.toLowerCase()).toContain(option.replace(/^The head/, "Head").toLowerCase());
  });

  test("is asked of nobody twice", () => {
    const named = asked.map(({ prompt }) => /\bwho is (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/iu.exec(prompt)?.[1]);
    expect(named).not.toContain(undefined);
    expect(new Set(named).size).toBe(named.length);
  });
});

test("nobody is the third guest to leave, and the protagonist is no wrong answer", () => {
  const cast = `${CAST}\n\nMary Webb as Alice Brand: The third guest to leave the island.\n\nPaul Webb as Thomas Moss: The main protagonist of the whole story.`;
  const plot = `${PLOT} Alice Brand waits. Thomas Moss waits. Alice Brand leaves. Thomas Moss leaves.`;
  const { questions } = written({ Plot: plot, Cast: cast });
  const asked = questions.filter(({ prompt }) => /\bwho is [A-Z]/i.test(prompt));
  expect(asked).not.toEqual([]);
  expect(asked.map(keyOf)).not.toContain("The third guest to leave the island");
  expect(asked.flatMap(({ options }) => options).join()).not.toMatch(/protagonist/);
});

describe("which of these somebody does", () => {
  const plot =
    "Edda Vane keeps a lighthouse. Edda Vane founds a secret society of northern sailors. Edda Vane waits. Edda Vane leaves. Edda Vane sleeps. Samuel Crane steals a crate of Portuguese oranges. Nora Finch burns an unfinished portrait of Napoleon. Walter Hale sells a broken fishing boat. Ruth Reed buys an abandoned chapel in Lisbon. Peter Stone and Edda Vane write an anonymous newspaper column. Samuel waits. Nora waits. Walter waits. Ruth waits. Peter Stone waits.";
  const asked = written({ Plot: plot }).questions.filter(({ prompt }) => /hich of these (?:things )?does/.test(prompt));

  test("is asked beside what others do", () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const { prompt, options, answer } of asked) {
      const key = options[answer] ?? "";
      const who = /does (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(prompt)?.[1] ?? "";
      expect(plot).toContain(`${who} ${key.charAt(0).toLowerCase()}${key.slice(1)}`);
    }
  });

  test("offers nothing that two do together", () => {
    for (const { options } of asked) expect(options.join()).not.toMatch(/newspaper/);
  });
});
