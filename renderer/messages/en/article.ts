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
  "article.gap": "[missing]",
  "article.source": "Where this comes from",
  "article.source.title": "Source",
  "article.source.attribution": "By",
  "article.source.licence": "Licence",
  "article.source.url": "Found at",
  "article.source.unknown":
    "You opened this article yourself. Marquee does not know its source or its licence, and keeps it on this machine only.",
} as const;
