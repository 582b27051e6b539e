/** Files of questions, in and out. */
export const files = {
  "import.title": "Bring questions in",
  "import.about": "Everything in a file is shown before any of it is kept.",
  "import.drop": "Drop a file of questions",
  "import.drop.now": "Let go",
  "import.formats":
    "Marquee packs, CSV and TSV, Excel and Kahoot spreadsheets, GIFT, Aiken, Moodle XML, QTI, Open Trivia DB, OpenTriviaQA, Anki decks.",
  "import.choose": "Choose a file",
  "import.table":
    "Or a table of facts: a CSV file and its schema (JSON), together or one after the other; Marquee writes the questions.",
  "import.example.table": "Save a table to begin from",
  "import.example.schema": "and its schema",
  "import.beside": "beside {options}",
  "import.schema-held": "“{name}” is the schema of a table of facts. Now the table: its CSV file.",
  "import.table-held": "Is it a table of facts? Then bring its schema as well: a JSON file that says how it is asked.",
  "import.choose.table": "Choose the table",
  "import.choose.schema": "Choose its schema",
  "import.reading": "Reading {name} …",
  "import.sum":
    "{kept, plural, =0 {None of it can be kept} one {# question can be kept} other {# questions can be kept}}{leftOut, plural, =0 {} one {, # is left out} other {, # are left out}}.",
  "import.kept":
    "{kept, plural, one {The question} other {The # questions}} that can be kept{shown, select, 200 {; the first 200} other {}}",
  "import.left":
    "{leftOut, plural, one {# left out} other {# left out}}, and why{shown, select, 200 {; the first 200} other {}}",
  "import.format":
    "{name}: {format, select, marquee {a Marquee pack} table {a table of text} facts {a table of facts} spreadsheet {a spreadsheet} gift {GIFT} aiken {Aiken} moodle {Moodle XML} qti {QTI} anki {a deck of Anki’s} other {a collection of trivia}}",
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
  "import.place":
    "{unit, select, line {Line {number, number}} row {Row {number, number}} note {Note {number, number}} schema {Schema} column {Column {number, number}} other {Question {number, number}}}:",
  "import.place.cell": "Row {number, number}, column {column, number} (“{name}”):",
  "import.facts.sum":
    "{rows, plural, one {# row} other {# rows}} read, {leftOut, plural, =0 {none left out} one {# left out} other {# left out}}: {kept, plural, =0 {no question} one {# question} other {# questions}}.",
  "import.facts.unsound":
    "{leftOut, plural, one {One thing stands} other {# things stand}} in the way. Mend the schema or the table’s first row, and choose both files again.",
  "import.facts.silent":
    "{silent, plural, one {# row gives no question} other {# rows give no question}}: a question needs three wrong answers, from rivals in its row or from other rows.",
  "import.facts.columns": "Columns",
  "import.facts.column": "Column",
  "import.facts.label": "Shown as",
  "import.facts.holds": "Holds",
  "import.facts.type":
    "{type, select, work {a film} person {a person} character {a character} organisation {a company} place {a place} category {a category} year {a year} other {text}}{list, select, yes {, or several} other {}}",
  "import.mend": "Mend row {row, number}",
  "import.mend.column": "Column {column, number}",
  "import.mend.read": "Read it again",
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
  "import.reason.schema-json":
    "it is no sound JSON: a comma, a bracket or a quotation mark is missing or too many{detail, select, none {} other {, at {detail}}}.",
  "import.reason.schema-missing": "“{detail}” is missing.",
  "import.reason.schema-unknown": "nobody knows what “{detail}” means here.",
  "import.reason.schema-type": "“{detail}” must be something else:",
  "import.reason.schema-value": "“{detail}” must be one of these:",
  "import.reason.schema-length": "“{detail}” is too long or too short:",
  "import.reason.schema-name":
    "“{detail}” is no sound name: columns are one word in small letters, relations small letters with hyphens.",
  "import.reason.schema-undeclared": "it speaks of the column “{detail}”, which is not among its columns.",
  "import.reason.schema-twice": "it names “{detail}” twice.",
  "import.reason.column-missing": "the table’s first row has no column “{detail}”.",
  "import.reason.column-unknown": "the schema knows no column “{detail}”.",
  "import.reason.column-twice": "the first row names “{detail}” twice.",
  "import.reason.row-cells": "it has {detail} cells, the first row has another number.",
  "import.reason.cell-empty": "it is empty. Fill it, or call the column optional in the schema.",
  "import.reason.cell-no-year": "“{detail}” is no year such as 1954 or 1927/28.",
  "import.reason.cell-twice": "it says “{detail}” twice.",
  "import.reason.cell-too-long": "“{detail}” is longer than 200 characters.",

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
