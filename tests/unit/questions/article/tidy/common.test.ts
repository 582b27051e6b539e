import { expect, it } from "vitest";
import { tidyCommon } from "../../../../../questions/article/tidy/common.ts";

it.each([
  ["in France.[1][23] It won[citation needed] twice.[note 4]", "in France. It won twice."],
  ["Plot[edit]", "Plot"],
  ["he told [Hale] so [...] twice", "he told [Hale] so [...] twice"],
  ["so that it works.: 7 The actor left.: 13–14", "so that it works. The actor left."],
  ["at the score of 3: 7 men", "at the score of 3: 7 men"],
  ["Night Train ( ) is a film (, meaning train)", "Night Train is a film (meaning train)"],
  ["to the script.Hale wanted “it”.Ruiz left", "to the script. Hale wanted “it”. Ruiz left"],
  ["at Salon.com by J.R. Hale of S.H.I.E.L.D. and B.o.B", "at Salon.com by J.R. Hale of S.H.I.E.L.D. and B.o.B"],
  ["``so-called'' film", "“so-called” film"],
  ["  two   spaces ", "two spaces"],
])("%s", (text, tidied) => {
  expect(tidyCommon(text.replace(/[“”]/g, '"'))).toBe(tidied);
});
