import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

export const asSelf = relation({
  name: "as-self",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Ines Calloway as herself
    "^{who:person} as {self:=himself|herself}",
    "{who:person} ~(appears|appeared|appear) [briefly |in a cameo |in a cameo role ]as {self:=himself|herself}",
    "{who:person} ~(plays|played|portrays|portrayed) {self:=himself|herself}",
    "{who:person+} ~(appear|appeared) [briefly |in cameos ]as {:=themselves}",
    "{who:person+} ~(play|played) {:=themselves}",
  ],
  guard: ({ who }, { section, text, mentions }) =>
    who?.text.includes(" ") === true &&
    !mentions.some(({ type }) => type === "work") &&
    !/\b(?:was to|were to|would have|planned|considered|declined|deleted|cut|archive|archival|footage|voice|fictional|version)\b/i.test(
      text,
    ) &&
    !section.path.some((heading) => /sequel|reception|response|legacy|media|television/i.test(heading)),
  // "as Himself"
  refine: ({ self, ...others }) =>
    self === undefined ? others : { ...others, self: textValue(self.text.toLowerCase()) },
  asks: [
    {
      answer: "who",
      many: true,
      role: "actor",
      gendered: true,
      worth: 0.5,
      stems: [
        "Which of these people appears as {self} in {film}?",
        "Which of these people plays {self} in {film}?",
        "Which of these people can be seen as {self} in {film}?",
      ],
    },
    {
      answer: "who",
      many: true,
      role: "actor",
      worth: 0.5,
      stems: [
        "Which of these people appears in {film} under their own name?",
        "Which of these people can be seen in {film} under their own name?",
        "Who of these has an appearance under their own name in {film}?",
      ],
    },
  ],
  samples: {
    section: "Cast",
    match: [
      { text: "Ines Calloway as herself", finds: { who: "Ines Calloway", self: "herself" } },
      { text: "Robert Holt as Himself", finds: { who: "Robert Holt", self: "himself" } },
      { text: "Robert Holt appears briefly as himself.", finds: { who: "Robert Holt", self: "himself" } },
      { text: "Ines Calloway and Robert Holt appear as themselves.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "Ines Calloway plays Edda Vane.",
      "Robert Holt was to appear as himself.",
      "Robert Holt sees Edda Vane as herself.",
    ],
  },
});
