export const newGame = {
  "new-game.title": "New game",
  "new-game.pack": "What about",
  "new-game.pack.about":
    "{questions, plural, one {# question} other {# questions}}, {answered, plural, =0 {none answered yet} other {# answered}}.",
  "new-game.mode": "How",
  "new-game.count": "How many",
  "new-game.count.option": "{count, plural, one {# question} other {# questions}}",
  "new-game.count.fewer":
    "This pack has {questions, plural, one {# question} other {# questions}}: the game offers what it has.",
  "new-game.classic.about":
    "{seconds, plural, one {# second} other {# seconds}} a question. The sooner you are right, the more it counts.",
  "new-game.sudden-death.about": "One miss ends it. How far do you get?",
  "new-game.clock.about": "Sixty seconds in all, as many as you can.",
  "new-game.relaxed.about": "No clock, a flat 500 points for each right answer. Take your time.",
  "new-game.empty": "There is nothing to play yet. Open an article first.",
  "new-game.begin": "Begin",
} as const;
