export const article = {
  "article.title": "Article",
} as const;
