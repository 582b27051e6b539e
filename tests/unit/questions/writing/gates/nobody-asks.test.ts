import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string, section = "Production") => written({ [section]: text }).questions.map(keyOf);

describe("what nobody asks at a quiz", () => {
  test.each([
    ["the day of a disc", "Home media", "The film was released on DVD on August 7, 2013.", /August/],
    ["the end of shooting", "Production", "Filming wrapped in Bergen on May 11, 2012.", /May/],
    ["a count of props", "Production", "Forty fishing boats were built for the harbour scenes.", /Forty/],
    ["a share of good reviews", "Reception", "On Rotten Tomatoes, it has a rating of 71% based on 239 reviews.", /71/],
    ["the day it opened", "Release", "The film was released in Norway on May 20, 2013.", /May/],
    ["the month of the shoot", "Production", "Principal photography began in May 2012.", /May/],
    ["a common length", "Release", "The film has a running time of 104 minutes.", /104/],
    ["a length that many films have", "Release", "The film has a running time of 154 minutes.", /154/],
    ["a small film's first days", "Box office", "In its opening weekend, the film grossed $12.1 million.", /12\.1/],
    ["a small film's takings", "Box office", "The film grossed $1.4 million worldwide.", /1\.4/],
    ["how many days a common shoot took", "Production", "Filming lasted 56 days.", /days/],
    ["how many months the shoot took", "Production", "Filming lasted three months.", /months/i],
    [
      "how many days one leg of it took",
      "Production",
      "The crew went to Oslo. Filming ended after 18 days in Oslo.",
      /days/,
    ],
    ["a session musician's instrument", "Music", "Otto Brandt played the zither.", /zither/i],
    [
      "what two countries add up to",
      "Box office",
      "The film grossed $3.5 million in Norway and France.",
      /\$3\.5 million/,
    ],
    ["a sum nobody says", "Production", "The film was made for ¥0.8 billion.", /0\.8/],
    ["a rank without its list", "Box office", "The film was the third highest-grossing film of 2013.", /Third/],
  ])("is %s", (_, section, text, key) => {
    expect(keys(text, section).filter((each) => key.test(each))).toEqual([]);
  });

  test.each([
    ["a length of three hours and more", "Release", "The film has a running time of 204 minutes.", "204 minutes"],
    ["how many days a long shoot took", "Production", "Filming lasted 194 days.", "194 days"],
    ["how few days a shoot took", "Production", "Filming lasted 18 days.", "18 days"],
    ["what it made at home", "Box office", "The film grossed $78.9 million domestically.", "$78.9 million"],
    [
      "a length of which much is made",
      "Release",
      "The film runs for 71 minutes, the shortest of the series.",
      "71 minutes",
    ],
    [
      "what it made in two countries that are counted as one",
      "Box office",
      "The film grossed $25.5 million in the United States and Canada.",
      "$25.5 million",
    ],
    ["what it cost", "Production", "The film was made for ¥800 million.", "¥800 million"],
    ["a rank in one country", "Box office", "It was the third highest-grossing film of 2013 in Norway.", "Third"],
  ])("is not %s", (_, section, text, key) => {
    expect(keys(`The film did well. ${text}`, section)).toContain(key);
  });

  test("is not the year, unless the film was first shown in another", () => {
    expect(keys("The film premiered in Oslo on May 4, 2013.", "Release")).toContain("2013");
    expect(keys("The film premiered in Oslo on December 4, 2012.", "Release")).not.toContain("2013");
  });

  test("is what little it made in one market, where the whole is told", () => {
    const whole = "The film grossed $90.5 million worldwide.";
    expect(keys(`The film grossed $61.2 million in North America. ${whole}`, "Box office")).toContain("$61.2 million");
    expect(keys(`The film grossed $1.2 million in North America. ${whole}`, "Box office")).not.toContain(
      "$1.2 million",
    );
    expect(keys(`The film grossed $61.2 million in Norway. ${whole}`, "Box office")).not.toContain("$61.2 million");
  });

  test("is not what it made in the whole world", () => {
    expect(keys("The film grossed $61.2 million worldwide.", "Box office")).toContain("$61.2 million");
  });
});

test("the language is not asked of any film: its country or its title tells it", () => {
  const lead =
    "The Glass Harbour is a 2013 Indian Tamil-language drama film. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const { questions } = written({ Production: "The town was built by the sea." }, lead);
  expect(questions.map(keyOf)).not.toContain("Tamil");
});

describe("a prize", () => {
  const asked = (text: string) => keys(`The film did well. ${text}`, "Accolades");

  test("of a body that is only spelled, or that nobody knows, is asked by nobody", () => {
    expect(asked("At the NSFC Awards, the film won Best Cinematography.")).not.toContain("Best Cinematography");
    expect(asked("At the Gull Bay Awards, the film won Best Cinematography.")).not.toContain("Best Cinematography");
  });

  test("is not asked where the sentence names a body that the pools do not know beside one that they do", () => {
    expect(
      asked("The film won Best Picture from the Harbour Critics Circle and Best Film Editing at the BAFTA Awards."),
    ).not.toContain("Best Picture");
  });
});

test("what a hero's parents and children are to them everybody knows", () => {
  const plot = "Edda Vane keeps the lighthouse. Edda Vane's father Samuel Crane mends boats. Edda sings. Edda waits.";
  expect(keys(plot, "Plot")).not.toContain("Father");
});
