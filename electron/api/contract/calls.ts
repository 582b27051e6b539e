import { z } from "zod";
import { hostCommandSchema } from "../../../game/night/commands.ts";
import { planSchema } from "../../../game/night/plan.ts";
import { deckSchema } from "../../../game/practice/deck.ts";
import { cardRefSchema } from "../../../game/practice/events.ts";
import { soloEventSchema } from "../../../game/solo/model.ts";
import { mediaSchema, packSchema } from "../../../questions/model.ts";
import { backupCalls } from "./backups.ts";
import {
  appInfoSchema,
  articleSchema,
  idSchema,
  packSummarySchema,
  sessionSummarySchema,
  settingsSchema,
  standingSchema,
  storedSessionSchema,
} from "./data.ts";
import { fileCalls } from "./files.ts";
import { hotSeatCalls } from "./hot-seats.ts";
import { libraryCalls } from "./library.ts";
import type { CallName } from "./names.ts";
import {
  adapterSchema,
  buildRequestSchema,
  clubSchema,
  findingSchema,
  heldNightSchema,
  nightResultsSchema,
  openNightSchema,
  planSummarySchema,
  printDataSchema,
  seasonRowSchema,
  storedPlanSchema,
  swapRequestSchema,
  wifiSchema,
} from "./nights.ts";
import { personCalls } from "./persons.ts";
import { overviewSchema, reviewInputSchema, troubleCardSchema, turnSchema, undoneSchema } from "./practice.ts";
import { programmeSchema } from "./programme.ts";
import { statisticsCalls } from "./statistics.ts";

/** The largest article that is read, bytes. A little more is let through the bridge, so that the refusal is a sentence. */
export const ARTICLE_BYTES = 10 * 1024 * 1024;

/** The largest piece of a picture, sound or clip in one call, bytes. */
export const MEDIA_PIECE_BYTES = 4 * 1024 * 1024;
const isPiece = ({ length }: Uint8Array) => length > 0 && length <= MEDIA_PIECE_BYTES;

const nothing = z.object({});
const articleFile = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) });

/**
 * Every call that the interface may make: name -> input and output. Each answers with a `Result` of its output.
 * A new call is named in `names.ts`, declared here and handled in `electron/api/handlers/`; forgetting one of the
 * three does not compile.
 */
export const calls = {
  "app.info": { input: nothing, output: appInfoSchema },

  "settings.get": { input: nothing, output: settingsSchema },
  /** Changes what is named, keeps the rest; returns all. */
  "settings.change": { input: settingsSchema.partial(), output: settingsSchema },

  /** Newest first, built-in ones last. */
  "packs.list": { input: nothing, output: z.array(packSummarySchema) },
  /** What may be played across all packs that come with the program. */
  "packs.programme": { input: nothing, output: programmeSchema },
  /** A pack, or what the programme offers under an id of its own. */
  "packs.get": { input: z.object({ packId: z.string() }), output: packSchema },
  /** The cleaned article that a pack was written from. */
  "packs.article": { input: z.object({ packId: z.string() }), output: articleSchema },
  /** The pack that a question of the programme stands in. */
  "packs.home": { input: z.object({ questionId: z.string() }), output: z.object({ packId: z.string().nullable() }) },
  "packs.remove": { input: z.object({ packId: z.string() }), output: nothing },
  /** A player says that a question is wrong; said again, it is taken back. */
  "questions.flag": {
    input: z.object({ packId: z.string(), questionId: z.string(), flagged: z.boolean() }),
    output: nothing,
  },
  /** The questions of a pack that this person says are wrong. */
  "questions.flagged": {
    input: z.object({ packId: z.string() }),
    output: z.object({ questionIds: z.array(z.string()) }),
  },

  ...libraryCalls,

  /** Opens the system's dialog; null when it was closed without a choice. Desktop only. */
  "files.choose": { input: nothing, output: articleFile.nullable() },

  /** Prints what the window shows to a PDF that the person names in the system's dialog. Desktop only. */
  "files.save-pdf": { input: z.object({ name: z.string().min(1).max(120) }), output: z.object({ saved: z.boolean() }) },

  /**
   * Takes in a picture, a sound or a clip for a question, piece by piece under one id; the answer to the last piece says
   * under which name it is kept. The interface finds it at `/media/<file>`.
   */
  "media.add": {
    input: z.object({ id: idSchema, bytes: z.instanceof(Uint8Array).refine(isPiece), last: z.boolean() }),
    output: mediaSchema.pick({ kind: true, file: true }).nullable(),
  },

  ...fileCalls,

  /** Reads an article and writes its questions, in a worker; `writer.progress` tells how far it is. */
  "writer.write": {
    input: z.object({ jobId: idSchema, name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    output: packSummarySchema,
  },
  "writer.cancel": { input: z.object({ jobId: idSchema }), output: nothing },

  /**
   * Appends events of a solo game; the first is `began` and makes the session. `from` is the number of events that
   * the caller believes are stored: where it is less, the overlap must be equal and is not stored twice.
   */
  "sessions.append": {
    input: z.object({ sessionId: idSchema, from: z.int().min(0), events: z.array(soloEventSchema).min(1).max(500) }),
    output: z.object({ stored: z.int() }),
  },
  "sessions.get": { input: z.object({ sessionId: idSchema }), output: storedSessionSchema },
  /** The newest game that was neither finished nor left. */
  "sessions.unfinished": { input: nothing, output: storedSessionSchema.nullable() },
  /** Newest first. */
  "sessions.list": {
    input: z.object({ limit: z.int().min(1).max(200), offset: z.int().min(0) }),
    output: z.object({ total: z.int(), sessions: z.array(sessionSummarySchema) }),
  },
  /** The questions that were answered in each of the last games, the newest game first. */
  "sessions.recent": { input: z.object({}), output: z.object({ games: z.array(z.array(z.string())) }) },
  "sessions.standing": { input: z.object({ sessionId: idSchema }), output: standingSchema },

  ...backupCalls,

  ...personCalls,

  ...hotSeatCalls,

  /** Planned nights, the one changed last first. */
  "nights.list": { input: nothing, output: z.array(planSummarySchema) },
  "nights.get": { input: z.object({ id: idSchema }), output: storedPlanSchema },
  /** Keeps a plan under its id, in place of what stood there. */
  "nights.save": { input: storedPlanSchema, output: planSummarySchema },
  "nights.copy": {
    input: z.object({ id: idSchema, newId: idSchema, title: planSchema.shape.title }),
    output: planSummarySchema,
  },
  "nights.remove": { input: z.object({ id: idSchema }), output: nothing },
  /** A whole night, or a round of one, from the packs; nothing is kept of it. */
  "nights.build": { input: buildRequestSchema, output: planSchema },
  /** The same night with another question in one place. */
  "nights.swap": { input: swapRequestSchema, output: planSchema },
  "nights.print": { input: z.object({ id: idSchema }), output: printDataSchema },
  /** Nights that were opened, newest first; rehearsals are not among them. */
  "nights.held": { input: nothing, output: z.array(heldNightSchema) },
  "nights.results": { input: z.object({ nightId: idSchema }), output: nightResultsSchema },
  /** A club's table over its nights. */
  "nights.season": { input: z.object({ club: clubSchema }), output: z.array(seasonRowSchema) },

  /** Ways into the network, the likely one first. */
  "night.adapters": { input: nothing, output: z.array(adapterSchema) },
  /** Opens a planned night: from here on phones can join. The Wi-Fi is what the host typed for the stage. */
  "night.open": {
    input: z.object({
      planId: idSchema,
      address: z.ipv4(),
      wifi: wifiSchema.nullable(),
      rehearsal: z.boolean(),
    }),
    output: openNightSchema,
  },
  /** Takes up a night that has not ended; it comes back paused. */
  "night.reopen": { input: z.object({ nightId: idSchema }), output: openNightSchema },
  "night.current": { input: nothing, output: openNightSchema.nullable() },
  "night.command": { input: z.object({ command: hostCommandSchema }), output: nothing },
  /** Stops listening. With `end` the night is over; without, it can be taken up again. */
  "night.close": { input: z.object({ end: z.boolean() }), output: nothing },
  /** Opens the stage's window; where this shell has none, the address is to be opened by the page. */
  "night.stage": { input: nothing, output: z.object({ opened: z.boolean(), url: z.string() }) },
  "night.doctor": { input: nothing, output: z.array(findingSchema) },
  /** How many phones play by themselves in a rehearsal, 0 to send them home; answers with how many do. */
  "night.rehearse": { input: z.object({ phones: z.int().min(0).max(100) }), output: z.object({ simulated: z.int() }) },

  /** Decks and what is due; what was missed in games and at nights since has come in by then. */
  "practice.overview": { input: nothing, output: overviewSchema },
  /** Makes a deck, or changes the one of that id. */
  "practice.save-deck": { input: z.object({ deck: deckSchema }), output: nothing },
  /** Its cards keep what is known of them. The deck of everything stays. */
  "practice.remove-deck": { input: z.object({ deckId: idSchema }), output: nothing },
  "practice.team": { input: z.object({ team: z.string().trim().min(1).max(80).nullable() }), output: nothing },
  /** Begins a session, or goes on with the one of that id. */
  "practice.begin": { input: z.object({ sessionId: idSchema, deckId: idSchema }), output: turnSchema },
  /** The next card of the open session; `first` asks for one of them before all others. */
  "practice.next": { input: z.object({ sessionId: idSchema, first: cardRefSchema.nullable() }), output: turnSchema },
  "practice.review": { input: reviewInputSchema, output: turnSchema },
  "practice.end": { input: z.object({ sessionId: idSchema }), output: nothing },
  /** Takes a card out of every deck, or puts it back. */
  "practice.suspend": { input: z.object({ card: cardRefSchema, suspended: z.boolean() }), output: nothing },
  /** Leaves a card for tomorrow. */
  "practice.bury": { input: z.object({ card: cardRefSchema }), output: nothing },
  /** Takes the newest of one's own deeds back: a grade, a card taken out or put off, a change of a deck. */
  "practice.undo": { input: nothing, output: undoneSchema },
  "practice.trouble": { input: nothing, output: z.array(troubleCardSchema) },

  ...statisticsCalls,
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type { CallName };
export type Calls = typeof calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]["input"]>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]["output"]>;
