import { expect, test } from "./fixtures/app.ts";
import { choose, type File, filmText, goToOpenArticle, soupText, works } from "./fixtures/articles.ts";
import { ask } from "./fixtures/ask.ts";
import { assertive } from "./fixtures/quiz.ts";

const text = (name: string, content: string): File => ({ name, bytes: Buffer.from(content) });

/** A good text in UTF-8 with a letter broken in the middle of it. */
const broken = Buffer.concat([Buffer.from("Amélie "), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(filmText)]);

const CASES: readonly { readonly what: string; readonly file: File; readonly says: RegExp }[] = [
  { what: "an empty file", file: text("empty.txt", ""), says: /^There is no text in it\. / },
  { what: "a file of blanks", file: text("blank.txt", " \n\n\t \n"), says: /^There is no text in it\. / },
  { what: "a PDF", file: text("film.pdf", `%PDF-1.7\n${filmText}`), says: /^It is a PDF\. .*paste it here\.$/ },
  {
    what: "a picture under a text's name",
    file: { name: "film.txt", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) },
    says: /^It is a picture\. /,
  },
  {
    what: "a file of bytes",
    file: { name: "film.bin", bytes: Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)) },
    says: /^It is not a text file\. /,
  },
  {
    what: "more than 10 MB",
    file: { name: "long.txt", bytes: Buffer.alloc(10 * 1024 * 1024 + 1, "All work and no play. ") },
    says: /^It is larger than 10 MB\. /,
  },
  { what: "broken letters", file: { name: "broken.txt", bytes: broken }, says: /^Its letters cannot be read\. / },
  {
    what: "forty words",
    file: text("short.txt", `${"The film was long and the evening was short enough. ".repeat(4)}`),
    says: /^There are only 40 words in it\. /,
  },
  {
    what: "an article about soup",
    file: text("soup.md", soupText),
    says: /^Marquee found (nothing|only \w+ things?) in it that it can ask about\. /,
  },
];

for (const { what, file, says } of CASES) {
  test(`${what} gets a sentence that says what is wrong and what to do, and nothing is lost`, async ({
    marquee: page,
  }) => {
    await goToOpenArticle(page);
    const before = await ask(page, "packs.list", {});
    await choose(page, file);
    const reason = works(page).getByText(says);
    await expect(reason).toBeVisible();
    await expect(works(page).getByRole("heading", { level: 2, name: `No quiz from ${file.name}` })).toBeVisible();
    await expect(assertive(page)).toHaveText(says);
    expect(await ask(page, "packs.list", {})).toEqual(before);
    await page.getByRole("button", { name: "Marquee, to the first screen" }).click();
    await expect(page.getByRole("button", { name: /^Begin/ })).toBeVisible();
  });
}

test("what was pasted stays in the box when no quiz comes of it", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await page.getByRole("textbox").fill("A few words are no article.");
  await page.getByRole("button", { name: "Write the quiz" }).click();
  await expect(works(page)).toContainText("There are only 6 words in it.");
  await expect(page.getByRole("textbox")).toHaveValue("A few words are no article.");
});

test("an empty box is pointed out", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await page.getByRole("button", { name: "Write the quiz" }).click();
  await expect(page.getByText("There is nothing in the box yet.").first()).toBeVisible();
  await expect(page.getByRole("textbox")).toBeFocused();
});
