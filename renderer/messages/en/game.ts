export const game = {
  "game.leave": "Leave the quiz",
} as const;
