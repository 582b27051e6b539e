export const article = {
  "article.window": "{title}, the article",
  "article.back": "Back",
  "article.back.question": "Back to the question",
  "article.in-game": "The quiz waits while you read.",
  "article.to-proof": "To the sentence",
  "article.sections": "In this article",
  "article.top": "The beginning",
  "article.proof": "The sentence that proves it:",
  "article.place-gone": "The sentence is not in this article any more.",
  "article.asked":
    "{count, plural, one {The question} other {# questions}} from this {kind, select, row {row} other {sentence}}",
  "article.asked.right": "(right)",
  "article.asked.close": "Put the question away",
  "article.asked.note":
    "{count, plural, one {One sentence is underlined: press it} other {# sentences are underlined: press one}} to see what it is asked for.",
  "article.gap": "[missing]",
  "article.source": "Where this comes from",
  "article.source.title": "Source",
  "article.source.attribution": "By",
  "article.source.licence": "Licence",
  "article.source.url": "Found at",
  "article.source.unknown":
    "You opened this article yourself. Marquee does not know its source or its licence, and keeps it on this machine only.",
} as const;
