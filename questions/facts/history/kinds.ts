import type { ArticleKind } from "../../article/model.ts";

/** Articles that name many films and people, so that a question has to say of which it speaks. */
export const OF_HISTORY: readonly ArticleKind[] = [
  "movement",
  "craft",
  "technology",
  "person",
  "award",
  "festival",
  "studio",
  "series",
  "other",
];
