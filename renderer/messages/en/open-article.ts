export const openArticle = {
  "open-article.title": "Open an article",
} as const;
