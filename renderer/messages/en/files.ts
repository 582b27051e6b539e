/** Files of questions, in and out. */
export const files = {
  "import.title": "Bring questions in",
  "import.about": "Everything in a file is shown before any of it is kept.",
  "import.drop": "Drop a file of questions",
  "import.drop.now": "Let go",
  "import.formats":
    "Marquee packs, CSV and TSV, Excel and Kahoot spreadsheets, GIFT, Aiken, Moodle XML, QTI, Open Trivia DB, OpenTriviaQA, Anki decks.",
  "import.choose": "Choose a file",
  "import.reading": "Reading {name} …",
  "import.sum":
    "{kept, plural, =0 {None of it can be kept} one {# question can be kept} other {# questions can be kept}}{leftOut, plural, =0 {} one {, # is left out} other {, # are left out}}.",
  "import.kept":
    "{kept, plural, one {The question} other {The # questions}} that can be kept{shown, select, 200 {; the first 200} other {}}",
  "import.left":
    "{leftOut, plural, one {# left out} other {# left out}}, and why{shown, select, 200 {; the first 200} other {}}",
  "import.format":
    "{name}: {format, select, marquee {a Marquee pack} table {a table of text} spreadsheet {a spreadsheet} gift {GIFT} aiken {Aiken} moodle {Moodle XML} qti {QTI} anki {a deck of Anki’s} other {a collection of trivia}}",
  "import.pack-title": "Title of the pack",
  "import.keep": "{kept, plural, =0 {Keep} one {Keep # question} other {Keep # questions}}",
  "import.keep.label": "Keep these questions",
  "import.save-left-out": "Save what is left out",
  "import.other": "Another file",
  "import.keeping": "Bringing in {kept, plural, one {# question} other {# questions}} …",
  "import.cancel": "Leave it",
  "import.losses": "What cannot come along",
  "import.loss.feedback":
    "{count, plural, one {# question loses the comments on its options} other {# questions lose the comments on their options}}",
  "import.loss.picture":
    "{count, plural, one {# question loses its picture or sound} other {# questions lose their pictures or sounds}}",
  "import.loss.partial-credit":
    "{count, plural, one {# question counts half-right answers as wrong} other {# questions count half-right answers as wrong}}",
  "import.loss.case":
    "{count, plural, one {# question no longer tells capitals from small letters} other {# questions no longer tell capitals from small letters}}",
  "import.loss.other-answers":
    "{count, plural, one {# question keeps the best of several numbers} other {# questions keep the best of several numbers}}",
  "import.loss.scheduling":
    "{count, plural, one {# card starts without its schedule} other {# cards start without their schedules}}",
  "import.place": "{unit, select, line {Line} row {Row} note {Note} other {Question}} {number, number}:",
  "import.fields": "Fields of the notes",
  "import.note-type": "Notes “{name}”",
  "import.field.prompt": "Asks",
  "import.field.answer": "Answers",
  "import.field.note": "Says more",
  "import.field.none": "Nothing",

  "import.reason.no-prompt": "it asks nothing.",
  "import.reason.prompt-too-long": "the question is {detail} characters long; 1,000 is the most.",
  "import.reason.no-options": "it has no options.",
  "import.reason.one-option": "it has one option only, “{detail}”.",
  "import.reason.too-many-options": "it has {detail} options; six is the most.",
  "import.reason.options-alike": "two options are the same, “{detail}”.",
  "import.reason.option-too-long": "an option is too long: “{detail}…”",
  "import.reason.no-key": "no right answer.",
  "import.reason.no-number": "its answer is no number.",
  "import.reason.no-order": "its films have no years, or two have the same.",
  "import.reason.kind-unknown": "Marquee has no questions of this kind ({detail}).",
  "import.reason.not-asked": "a text to read, not a question.",
  "import.reason.needs-media": "nothing of it is left without its picture.",
  "import.reason.unreadable": "it cannot be read ({detail}).",
  "import.reason.repeated": "the file has it twice.",

  "export.title": "Export {title}",
  "export.open": "Export",
  "export.format": "As",
  "export.save": "Save the file",
  "export.close": "Close",
  "export.marquee": "Marquee pack (everything, with proofs)",
  "export.csv": "CSV for spreadsheets",
  "export.tsv": "TSV for spreadsheets",
  "export.gift": "GIFT (Moodle)",
  "export.aiken": "Aiken (Moodle; one right option each)",
  "export.moodle": "Moodle XML",
  "export.kahoot": "Kahoot spreadsheet",
  "export.anki": "Anki deck",
  "export.anki-text": "Text for Anki",
  "export.print": "Page to print (HTML)",
  "export.written":
    "{written, plural, =0 {No question goes} one {# question goes} other {# questions go}} into {name}.",
  "export.left-out":
    "{count, plural, one {# question cannot be said} other {# questions cannot be said}} in this format:",
  "export.shortened": "{count, plural, one {# question was} other {# questions were}} shortened to fit:",
} as const;
