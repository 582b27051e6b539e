export const openArticle = {
  "open-article.title": "Open an article",
  "open-article.drop": "Drop it on the screen",
  "open-article.drop.now": "Let go",
  "open-article.about": "An article about a film, a person, an award or a studio.",
  "open-article.formats": "Text, Markdown, HTML or MediaWiki, up to 10 MB.",
  "open-article.choose": "Choose a file",
  "open-article.paste": "Or paste the text",
  "open-article.paste.placeholder": "Paste an article here",
  "open-article.import": "You have questions already, or a table of facts?",
  "open-article.import.go": "Bring them in",
  "open-article.write": "Write the quiz",
  "open-article.pasted": "Pasted text",

  "open-article.remark.busy": "One article at a time. Wait until this one is done, or stop it.",
  "open-article.remark.several":
    "{count, plural, other {# files came at once}}. Marquee takes one at a time and began with {name}.",
  "open-article.remark.link": "That is a link, and Marquee stays offline. Save the page’s text, or paste it.",
  "open-article.remark.nothing-dropped": "There was no file and no text in that.",
  "open-article.remark.nothing-pasted": "There is nothing in the box yet. Paste the article’s text first.",

  "open-article.idle": "What becomes of it",
  "open-article.idle.about": "All of it happens on this machine. The article never leaves it.",
  "open-article.writing": "In the works",
  "open-article.progress": "Writing the quiz",
  "open-article.percent": "{share, number, percent}",
  "open-article.latest": "Just written",
  "open-article.stop": "Stop",
  "open-article.written": "Ready to play",
  "open-article.play": "Play",
  "open-article.about-pack": "About this quiz",
  "open-article.failed": "No quiz from {name}",
  "open-article.failed.nameless": "No quiz this time",
  "open-article.stopped": "Stopped: {name}",
  "open-article.stopped.about": "Nothing was kept. Try again whenever you like.",
  "open-article.again": "Try again",

  "open-article.step.sentences": "Sentences read",
  "open-article.step.facts": "Facts found",
  "open-article.step.questions": "Questions written",
  "open-article.step.thrown-away": "Thrown away",
  "open-article.step.sentences.about": "Every sentence, in its section.",
  "open-article.step.facts.about": "Who, what, when, where and how much. Plans and rumours do not count.",
  "open-article.step.questions.about": "Each with the sentence that proves it.",
  "open-article.step.thrown-away.about": "Whatever gives itself away, or has two right answers.",
  "open-article.step.count": "{count, number}",
  "open-article.step.to-come": "to come",

  "open-article.binary":
    "It is {kind, select, pdf {a PDF} word {a Word document} document {an OpenDocument file} epub {an e-book} spreadsheet {a spreadsheet} office {an Office document} rtf {a Rich Text document} archive {an archive} picture {a picture} sound {a sound file} video {a video} program {a program} database {a database} other {not a text file}}. {kind, select, archive {Unpack it and choose the article in it.} picture {Choose the article as text, Markdown or a web page.} sound {Choose the article as text, Markdown or a web page.} video {Choose the article as text, Markdown or a web page.} program {Choose the article as text, Markdown or a web page.} database {Choose the article as text, Markdown or a web page.} spreadsheet {Choose the article as text, Markdown or a web page.} other {Open it, copy its text and paste it here.}}",
  "open-article.form":
    "{form, select, html {There is no article in this web page. Save the page of the article itself, or copy its text and paste it here.} redirect {This page only points to another one. Open that page and choose it instead.} xml {There is no wiki page in this XML file. Export the page of the article, or copy its text and paste it here.} other {It is not in a form that Marquee reads. Copy the text of the article and paste it here.}}",
  "open-article.no-prose": "There are no English sentences in it. Choose an article that is written in paragraphs.",
  "open-article.short":
    "{words, plural, =0 {There are no words in it.} one {There is only one word in it.} other {There are only # words in it.}} A few paragraphs make a quiz.",
  "open-article.not-enough":
    "{questions, plural, =0 {Marquee found nothing in it} one {Marquee found only one thing in it} other {Marquee found only # things in it}} that it can ask about. An encyclopedia’s article about a film works best.",

  "open-article.say.begun": "Marquee reads {name}.",
  "open-article.say.written": "{questions, plural, one {# question} other {# questions}} about {title}, ready to play.",
} as const;
