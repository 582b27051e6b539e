import { expect, it } from "vitest";
import { fileTitle } from "../../../../../questions/article/know/file-title.ts";
import { type TitleHints, titleOf } from "../../../../../questions/article/know/title.ts";

const none: TitleHints = {
  given: undefined,
  above: undefined,
  firstSentence: "",
  isFilm: false,
  fileName: "a_night_1962_film.txt",
};
const film = { isFilm: true, firstSentence: "Night Train (1962) is a drama film." };
const marked = (text: string) => ({ text, marked: true });

it("takes a given title as it is", () => {
  expect(titleOf({ ...none, ...film, given: "Trains", above: marked("Night") })).toBe("Trains");
});

it("takes the heading, its disambiguation dropped", () => {
  expect(titleOf({ ...none, ...film, above: marked("Night Train (1962 film)") })).toBe("Night Train");
  expect(titleOf({ ...none, above: marked("Ana Ruiz (director)") })).toBe("Ana Ruiz");
  expect(titleOf({ ...none, above: marked("Night Train (Part 2)") })).toBe("Night Train (Part 2)");
});

it("prefers the shorter name above to the full one in the sentence", () => {
  const firstSentence = "Ana María Ruiz (born 1931) is a director.";
  expect(titleOf({ ...none, firstSentence, above: marked("Ana Ruiz") })).toBe("Ana Ruiz");
});

it("prefers what the sentence says of a film to a heading about something else", () => {
  expect(titleOf({ ...none, ...film, above: marked("Notes for Tuesday") })).toBe("Night Train");
  expect(titleOf({ ...none, ...film, isFilm: false, above: marked("Trains") })).toBe("Trains");
});

it.each([
  ["Night Train, also known as The Letter, is a 1962 film.", "Night Train"],
  ["“Night Train” is a 1962 film.", "Night Train"],
  ["Night Train (Spanish: Tren de noche) is a film.", "Night Train"],
])("finds the subject of: %s", (firstSentence, title) => {
  expect(titleOf({ ...none, firstSentence })).toBe(title);
});

it.each(["It is a film.", "<unk> Train is a film.", "In May there was a film.", "and so is a film."])(
  "does not take a title from: %s",
  (firstSentence) => {
    expect(titleOf({ ...none, firstSentence })).toBe("A Night");
  },
);

it.each([
  ["the_guard_of_the_train_1962_film.txt", "The Guard of the Train"],
  ["/home/a/Night Train.md", "Night Train"],
  ["C:\\films\\night train.TXT", "Night Train"],
  ["", ""],
  [".txt", ""],
])("reads the file name %s as %s", (name, title) => {
  expect(fileTitle(name, "")).toBe(title);
});

it("takes a year for no part of a file's title where the text tells that it is the film's", () => {
  expect(fileTitle("night_train_1954.md", "is a 1954 Japanese film")).toBe("Night Train");
  expect(fileTitle("night_train_1984.md", "Night Train 1984 is a 2020 American film")).toBe("Night Train 1984");
});

it("takes lines below for spaces, as in an address", () => {
  const above = { text: "Night_Train", marked: false };
  expect(titleOf({ ...none, above, firstSentence: "Night Train is a 1962 film." })).toBe("Night Train");
});

it("always has a title", () => {
  expect(titleOf({ ...none, fileName: "" })).toBe("Untitled");
  expect(titleOf({ ...none, fileName: "___.txt" })).toBe("Untitled");
});
