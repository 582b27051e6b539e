import { meaningsBeside } from "../lexicon/title-meanings.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

/** Thaw (transl. Dawn) is a 2011 film */
const MEANT =
  /^[^(]{1,60}\((?:[^()]{0,40}[;,] )?(?:transl(?:ation|\.)?|lit\.?|literally|lit\. translation|literal translation|English translation|meaning|translated as):? ?["“'‘]?(?:The )?(\p{Lu}\p{L}{2,15})["”'’]?\)(?:,? also known [^.]{3,60},)? (?:is|was) /u;

export const titleMeaning = relation({
  name: "title-meaning",
  topic: "film",
  patterns: [],
  find: meaningIn,
  asks: [
    {
      answer: "meaning",
      options: ({ meaning }) => meaningsBeside(meaning?.text),
      worth: 0.6,
      stems: [
        "What does the title of {film} mean in English?",
        "How would the title of {film} be put in English?",
        "In English, what does the title of {film} mean?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The Glass Harbour (transl. Dawn) is a 2013 drama film.", finds: { meaning: "Dawn" } }],
    miss: [
      "The Glass Harbour (also called Dawn) is a 2013 drama film.",
      "The Glass Harbour (transl. Dawn at Sea) is a 2013 drama film.",
      "The Glass Harbour was made in a hangar (literally).",
    ],
  },
});

function meaningIn({ text }: Reading): Record<string, Value>[] {
  if (!/\((?:[^()]*[;,] )?(?:transl|lit|meaning|English translation)/.test(text.slice(0, 120))) return [];
  const meaning = MEANT.exec(text)?.[1];
  return meaning === undefined ? [] : [{ meaning: textValue(meaning) }];
}
