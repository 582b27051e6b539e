import { describe, expect, it } from "vitest";
import { findDates } from "../../../../../questions/facts/mentions/dates.ts";
import { Ground } from "../../../../../questions/facts/mentions/found.ts";
import { findNumbers } from "../../../../../questions/facts/mentions/numbers.ts";

function seen(text: string): string[] {
  const ground = new Ground();
  ground.addAll(findDates(text));
  ground.addAll(findNumbers(text));
  return ground.inOrder().map((found) => `${found.type}:${found.text}`);
}

describe("numbers and dates", () => {
  it.each([
    ["It opened on December 18, 2013.", ["date:December 18, 2013"]],
    ["It opened on 18 December 2013.", ["date:18 December 2013"]],
    ["In late 2011, work began.", ["date:late 2011"]],
    ["It was shot in mid-2012 and in the early 2000s.", ["date:mid-2012", "date:the early 2000s"]],
    ["They met in the spring of 2013.", ["date:the spring of 2013"]],
    ["It took in over $47.4 million in 1,729 theaters.", ["money:over $47.4 million", "count:1,729"]],
    ["It had cost US$23 million.", ["money:US$23 million"]],
    ["It ran for two weeks in six theaters.", ["duration:two weeks", "count:six"]],
    ["A three-month shoot followed.", ["duration:three-month"]],
    ["It holds 95% with 8.5 out of 10.", ["percent:95%", "score:8.5 out of 10"]],
    ["He gave it three and a half stars out of four.", ["score:three and a half stars out of four"]],
    ["He gave it 3.5/4.", ["score:3.5/4"]],
    ["It received a B- grade.", ["grade:B-"]],
  ])("%s", (text, found) => {
    expect(seen(text)).toEqual(found);
  });

  it.each([
    ["The 86th ceremony was long.", []],
    ["She is a 12-year-old girl.", []],
    ["He was one of the first.", []],
    ["It may march on.", []],
    ["Moreover $5 changed hands.", ["money:$5"]],
    ["The budget was $30–35 million.", []],
    ["The budget was $7.1–10 million.", []],
  ])("%s holds no more than that", (text, found) => {
    expect(seen(text)).toEqual(found);
  });
});
