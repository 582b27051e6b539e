export const about = {
  "about.title": "About",
} as const;
