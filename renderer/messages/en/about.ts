export const about = {
  "about.title": "About",
  "about.above": "A film quiz",
  "about.version": "Version {version}",
  "about.licence": "MIT licence",
  "about.what": "What Marquee is",
  "about.what.text":
    "Give Marquee an article about a film and it writes the quiz: questions with four options each, and for every one of them the sentence that proves the answer. It guesses at nothing. What an article does not plainly say, Marquee does not ask.",
  "about.offline": "Why it needs no network",
  "about.offline.text":
    "Reading, writing and playing all happen on this machine. Marquee asks no server, has no accounts and counts nobody. Your articles, games and settings lie in its data folder and nowhere else.",
  "about.articles": "What came with it",
  "about.articles.text":
    "These articles were written for Marquee in its own words. The credits below say where their facts were looked up.",
  "about.articles.read": "Read {title}",
  "about.credits": "Credits",
  "about.licences": "The licences, word for word",
  "about.licences.label": "Licences",
} as const;
