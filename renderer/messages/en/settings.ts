export const settings = {
  "settings.title": "Settings",
  "settings.kept": "What you change holds at once and is kept.",

  "settings.sound": "Sound",
  "settings.sound.on": "Sound",
  "settings.sound.on.about": "No sound is ever the only sign of anything.",
  "settings.volume": "Volume",
  "settings.sound.test": "Play a sound",

  "settings.play": "Playing",
  "settings.seconds": "Seconds a question",
  "settings.seconds.about":
    "In Classic and Sudden death. The sooner you are right, the more it counts, whatever the clock.",
  "settings.letter-keys": "Letter and number keys",
  "settings.letter-keys.about":
    "A to D answer, 1 to 3 are the lifelines, M turns the sound off. Enter, Space and Esc always work.",

  "settings.sight": "Seeing",
  "settings.motion": "Motion",
  "settings.motion.system": "As the system",
  "settings.motion.full": "Full",
  "settings.motion.less": "Less",
  "settings.motion.note":
    "{how, select, less {The leader steps once a second and nothing travels.} other {The leader turns once a second.}}",
  "settings.contrast": "Contrast",
  "settings.contrast.system": "As the system",
  "settings.contrast.normal": "Normal",
  "settings.contrast.more": "More",
  "settings.text-size": "Text size",
  "settings.text-size.value": "{size} %",

  "settings.copy": "This copy",
  "settings.version": "Version",
  "settings.data-folder": "Your data is in",
  "settings.about": "About Marquee and its credits",

  "settings.preview.topic": "Screen test",
  "settings.preview.question": "Can you read this from your seat?",
} as const;
