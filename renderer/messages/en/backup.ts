export const backup = {
  "backup.title": "Backups",
  "backup.about":
    "One file holds everything: packs, pictures, games, practice, nights and everybody’s settings. Keep it on another disk.",
  "backup.make": "Back up everything",
  "backup.made": "The backup is made: {name}.",
  "backup.restore-file": "Restore from a file",
  "backup.busy": "One moment. Everything is being looked through.",
  "backup.kept": "Kept by Marquee itself",
  "backup.kept.none": "None yet. From today on there is one for each day, seven at most.",
  "backup.kept.when": "{day}, {time}",
  "backup.kept.daily": "Of the day.",
  "backup.kept.before": "Before another took its place.",
  "backup.size": "{megabytes, number, ::.0} MB",
  "backup.kept.look": "Look into it",
  "backup.kept.look-at": "Look into the backup of {day}, {time}",
  "backup.found": "Go back to {day}, {time}?",
  "backup.found.holds":
    "It holds {packs, plural, one {# pack} other {# packs}} with {questions, plural, one {# question} other {# questions}}, {games, plural, one {# game} other {# games}} with {answers, plural, one {# answer} other {# answers}}, {nights, plural, one {# quiz night} other {# quiz nights}}, {media, plural, one {# picture, sound or clip} other {# pictures, sounds and clips}}, and the things of {persons, plural, one {# person} other {# people}}.",
  "backup.found.about":
    "Marquee {version} made it, and it is sound. It takes the place of everything that is here now; that is kept as a backup of its own.",
  "backup.restore": "Go back to it",
  "backup.leave": "Leave everything as it is",
} as const;
