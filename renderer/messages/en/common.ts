export const common = {
  "app.name": "Marquee",
  "app.window": "{screen} · Marquee",

  "nav.label": "Main",
  "nav.play": "Play",
  "nav.nights": "Quiz night",
  "nav.practice": "Practise",
  "nav.library": "Library",
  "nav.open-article": "Open an article",
  "nav.history": "History",
  "nav.statistics": "Statistics",
  "nav.about": "About",
  "nav.settings": "Settings",
  "nav.sound-on": "Sound on",
  "nav.sound-off": "Sound off",
  "nav.home": "Marquee, to the first screen",
  "nav.back": "Back",

  "key.Enter": "Enter",
  "key.Escape": "Esc",
  "key.Space": "Space",

  "wait.loading": "One moment",
  "wait.again": "Try again",

  "link.external": "(opens in your browser)",

  "broken.title": "The film broke",
  "broken.about": "Something went wrong in Marquee itself. What you have played is kept. Start the reel again.",
  "broken.restart": "Start again",

  "connection.lost":
    "Marquee has lost touch with its other half and is trying again. What you play is kept here until it is back.",

  "notice.label": "Notices",
  "notice.dismiss": "Put this notice away",
  "notice.database-set-aside":
    "The store could not be opened, so a new one was begun. The old one was set aside, untouched, at {path}",
  "notice.storage-full": "The disk is full: what you do now is not kept. Make some room and it will be. {path}",
  "notice.storage-read-only": "The data folder cannot be written to, so nothing is kept for now. {path}",
  "notice.storage-failed": "Something went wrong while keeping your data. The game goes on. {path}",

  "topic.film": "Film",
  "topic.life": "Life",
  "topic.history": "History",
  "topic.story": "Story",
  "topic.cast": "Cast",
  "topic.crew": "Crew",
  "topic.production": "Production",
  "topic.music": "Music",
  "topic.release": "Release",
  "topic.box-office": "Box office",
  "topic.reception": "Reception",
  "topic.awards": "Awards",
  "topic.timeline": "Timeline",
  "topic.odd-one-out": "Odd one out",
  "topic.five-clues": "In five clues",
  "topic.chain": "Chain",
  "topic.closest-year": "Closest year",

  "mode.classic": "Classic",
  "mode.sudden-death": "Sudden death",
  "mode.clock": "Against the clock",
  "mode.relaxed": "Relaxed",

  "difficulty.easy": "Easy",
  "difficulty.medium": "Medium",
  "difficulty.hard": "Hard",
} as const;
