export const result = {
  "result.title": "The end",
} as const;
