import type { Range } from "../../../questions/model.ts";

/** Where in the cleaned text of an article reading should begin, and what is marked there. */
export type Place = {
  /** Offset of the sentence in `Article.text`. */
  readonly start: number;
  /** The key inside that sentence, counted from the sentence's own beginning; null where nothing is marked. */
  readonly mark: Range | null;
  /** The question that it was opened for, to be shown beside the page. */
  readonly questionId?: string;
};

/** Every screen, with what it needs to be drawn. There are no addresses: the program is one page. */
export type Route =
  | { readonly name: "home" }
  | { readonly name: "new-game"; readonly packId?: string }
  /** A game for several at this computer, before and after. */
  | { readonly name: "hot-seat" }
  | { readonly name: "hot-seat-result" }
  /** The game in the game store: question, reveal or pause, as its state says. */
  | { readonly name: "game" }
  | { readonly name: "result"; readonly sessionId: string }
  /** All games, or one of them. */
  | { readonly name: "history"; readonly sessionId?: string }
  | { readonly name: "settings" }
  /** Who is at the computer. */
  | { readonly name: "persons" }
  | { readonly name: "open-article" }
  /** A file of questions, or a table of facts, on its way in; with what was dropped elsewhere. */
  | { readonly name: "import"; readonly files?: readonly File[] }
  /** What a pack holds, and what was left out of it. */
  | { readonly name: "pack"; readonly packId: string }
  /** The article that a pack was written from, opened at a sentence where one is given. */
  | { readonly name: "article"; readonly packId: string; readonly place?: Place }
  /** Decks, and what is due in them. */
  | { readonly name: "practice" }
  /** The session on the table. */
  | { readonly name: "practice-session" }
  | { readonly name: "about" }
  /** What was played and practised, in charts. */
  | { readonly name: "statistics" }
  /** All questions of all packs. */
  | { readonly name: "library" }
  /** All quiz nights, planned and held. */
  | { readonly name: "nights" }
  /** One night as it is planned. */
  | { readonly name: "night-plan"; readonly planId: string }
  /** Which network a night is opened on. */
  | { readonly name: "night-open"; readonly planId: string }
  /** A planned night on paper. */
  | { readonly name: "night-print"; readonly planId: string }
  /** The desk of the night that is open. */
  | { readonly name: "host" }
  /** What came of a night. */
  | { readonly name: "night-results"; readonly nightId: string };

export type RouteName = Route["name"];
