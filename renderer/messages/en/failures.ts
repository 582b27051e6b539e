/** One sentence or two for each code of the contract: what is wrong, and what to do. */
export const failures = {
  "failure.unknown-call": "This part of Marquee is newer than the rest. Close Marquee and start it again.",
  "failure.not-allowed": "Marquee refused this. Close it and start it again.",
  "failure.bad-input": "Marquee could not make sense of this. Try it another way.",
  "failure.bad-output": "Marquee gave itself an answer that it does not understand. Try again.",
  "failure.internal": "Something went wrong inside Marquee. Try again; if it stays, start Marquee anew.",
  "failure.disconnected": "Marquee has lost touch with its other half. It keeps trying; try again in a moment.",
  "failure.not-here": "This works in the desktop program only.",
  "failure.empty": "There is no text in it. Choose a file that has the article’s text.",
  "failure.too-large": "It is larger than 10 MB. Save the article alone, without pictures, and try again.",
  "failure.binary": "It is not a text file. Save the article as text, Markdown or a web page first.",
  "failure.encoding": "Its letters cannot be read. Save it again as UTF-8 text.",
  "failure.too-short": "It is too short to ask about. A few paragraphs make a quiz.",
  "failure.not-enough":
    "There are too few facts in it that Marquee can ask about. An article about a film, a person, an award or a studio works best.",
  "failure.cancelled": "Stopped. Nothing was kept.",
  "failure.unreadable": "The file cannot be read. See whether it still exists, may be opened and has an article in it.",
  "failure.not-found": "It is not there any more.",
  "failure.conflict": "This was changed somewhere else in the meantime. Go back and open it again.",
  "failure.built-in": "It came with Marquee and stays.",
  "failure.storage-full": "The disk is full. Make some room; until then nothing new is kept.",
  "failure.storage-read-only":
    "The data folder cannot be written to. Allow Marquee to write there; until then nothing new is kept.",
  "failure.storage-failed": "The store did not do its part. Try again; if it stays, start Marquee anew.",
} as const;
