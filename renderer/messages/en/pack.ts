export const pack = {
  "pack.window": "{title}, the quiz",
  "pack.fresh": "Ready to play",
  "pack.about": "About this quiz",
  "pack.back": "Back",
  "pack.figure": "{questions, number}",
  "pack.questions": "{questions, plural, one {question} other {questions}}",
  "pack.questions.from":
    "{sentences, plural, =-1 {from a file} =0 {from one article} one {from one sentence} other {from # sentences}}",
  "pack.play": "Play it now",
  "pack.new-game": "New game on it",
  "pack.read": "Read the article",

  "pack.by-topic": "By topic",
  "pack.by-difficulty": "By difficulty",
  "pack.count": "{count, number}",

  "pack.report": "What was left out, and why",
  "pack.report.about":
    "Marquee read {sentences, plural, one {# sentence} other {# sentences}}, found {facts, plural, one {# fact} other {# facts}} and tried {candidates, plural, one {# question} other {# questions}}. {questions, plural, one {# was} other {# were}} good enough.",
  "pack.report.sentences": "Sentences that are not asked about",
  "pack.report.thrown-away": "Questions that were thrown away",
  "pack.report.none": "None.",

  "pack.list":
    "{shown, plural, =0 {No such question. Choose another topic or difficulty.} one {One of them} other {# of them}}",
  "pack.list.all": "All {count, plural, one {# question} other {# questions}}",
  "pack.answers": "Show answers",
  "pack.topic": "Topic",
  "pack.topic.all": "All {count}",
  "pack.topic.one": "{topic} {count}",
  "pack.difficulty": "Difficulty",
  "pack.difficulty.any": "Any",
  "pack.difficulty.one": "{difficulty, select, easy {Easy} medium {Medium} other {Hard}} {count}",
  "pack.flagged": "Called wrong {count}",
  "pack.edit": "Change it in the library",
  "pack.open": "{proof, select, row {See the row} other {Read it in the article}}",
  "pack.flag": "This is wrong",
  "pack.flag.about": "Called wrong: it is not asked any more.",
  "pack.key": "Right:",
  "pack.say.answers": "{shown, select, true {Answers are shown.} other {Answers are hidden.}}",

  "pack.left-out.damaged": "{count, plural, one {<b>#</b> sentence was} other {<b>#</b> sentences were}} damaged",
  "pack.left-out.planned":
    "{count, plural, one {<b>#</b> sentence} other {<b>#</b> sentences}} spoke of plans, not facts",
  "pack.left-out.negated":
    "{count, plural, one {<b>#</b> sentence} other {<b>#</b> sentences}} said what did not happen",
  "pack.left-out.attributed":
    "{count, plural, one {<b>#</b> sentence} other {<b>#</b> sentences}} told what somebody claims",
  "pack.left-out.nothing-found":
    "{count, plural, one {<b>#</b> sentence} other {<b>#</b> sentences}} held nothing that can be asked safely",
  "pack.left-out.other": "{count, plural, one {<b>#</b> sentence} other {<b>#</b> sentences}} for other reasons",

  "pack.gate.stands-alone":
    "{count, plural, one {<b>#</b> question did not say what it was} other {<b>#</b> questions did not say what they were}} about",
  "pack.gate.damaged": "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} came from damaged text",
  "pack.gate.negative":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for what did not happen",
  "pack.gate.time-sensitive":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} will not be true next year",
  "pack.gate.leak": "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} gave the answer away",
  "pack.gate.length":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had an answer that stood out by its length",
  "pack.gate.overlap": "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had options that overlap",
  "pack.gate.mixed-form":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had an option that looked unlike the others",
  "pack.gate.several-answers":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had more than one right answer",
  "pack.gate.too-few-options":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had too few fair wrong answers",
  "pack.gate.same-fact":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for the same fact again",
  "pack.gate.restates-another":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked no more than another",
  "pack.gate.reveals-another":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} told the answer to another",
  "pack.gate.only-the-hero":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} could only mean the hero",
  "pack.gate.lone-origin":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had an answer whose origin told it",
  "pack.gate.bit-part":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for a part that is too small to know",
  "pack.gate.named-option":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} named somebody whom a wrong answer could mean too",
  "pack.gate.enough-of-these":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} would have been too much of the same",
  "pack.gate.nobody-asks":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked what nobody asks at a quiz",
  "pack.gate.lesser-trade":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for people behind the camera whom few know",
  "pack.gate.foreign-part":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} gave the answer away by a foreign name",
  "pack.gate.title-role":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for the part in the title",
  "pack.gate.namesake":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} left open which of two films of one title was meant",
  "pack.gate.unsayable":
    "{count, plural, one {# question was about a sum to the last coin} other {# questions were about sums to the last coin}}",
  "pack.gate.known-to-all":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked what everybody knows",
  "pack.gate.contradicted":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} asked for a sum that the article gives twice",
  "pack.gate.scene": "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} needed the scene before them",
  "pack.gate.one-person":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} offered one person under two names",
  "pack.gate.unnamed-in-proof":
    "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} had a proof that names nobody",
  "pack.gate.other": "{count, plural, one {<b>#</b> question} other {<b>#</b> questions}} did not hold up",
} as const;
