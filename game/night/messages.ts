import { z } from "zod";
import { KINDS } from "../../questions/model.ts";
import { givenSchema } from "../given.ts";
import { MATCHES } from "../matching/match.ts";
import { askHandle, SEAT_COLOURS, seatColourSchema, seatHandle } from "./events.ts";

/** What the host's server and the phones or the stage say to each other, each a JSON text of one WebSocket message. */

/** Raised when an older page would misunderstand; a page of another version is told to load again. */
export const PROTOCOL = 2;
/** A message from outside that is longer is refused unread, bytes. */
export const MESSAGE_BYTES = 4096;

/** Counts the messages of one connection, so that an answer to one can name it. */
const n = z.int().min(0).max(0x7fffffff);
/** By the sender's own clock, milliseconds; any origin. */
const clock = z.number();
/** Random secret of one phone at one seat. */
export const tokenSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** From a phone. */
export const phoneMessageSchema = z.discriminatedUnion("type", [
  /** First message: a phone that has sat here before brings its token; one that has not asks what the night is. */
  z.object({ type: z.literal("hello"), version: z.int(), token: tokenSchema.nullable() }),
  z.object({
    type: z.literal("join"),
    n,
    pin: z.string().max(12),
    name: z.string().max(200),
    colour: seatColourSchema,
  }),
  /** Second phone of a team, or a seat reclaimed from another address. */
  z.object({ type: z.literal("join-team"), n, pin: z.string().max(12), code: z.string().max(12) }),
  /** Asks the host's clock. */
  z.object({ type: z.literal("ping"), n, clock }),
  /** `tapped` is the moment of the tap by the host's clock as the phone knows it. */
  z.object({ type: z.literal("answer"), n, ask: askHandle, given: givenSchema, tapped: clock }),
  z.object({ type: z.literal("guess"), n, ask: askHandle, value: z.number(), tapped: clock }),
  z.object({ type: z.literal("joker"), n }),
  z.object({ type: z.literal("appeal"), n, ask: askHandle, text: z.string().max(280) }),
  z.object({ type: z.literal("history"), n }),
  z.object({ type: z.literal("leave"), n }),
]);
export type PhoneMessage = z.infer<typeof phoneMessageSchema>;

/** From a stage in another browser or window. */
export const stageMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("stage"), version: z.int(), key: tokenSchema }),
  z.object({ type: z.literal("ping"), n, clock }),
]);
export type StageMessage = z.infer<typeof stageMessageSchema>;

/** Why something that a phone sent changed nothing. The phone page has a sentence for each. */
export const REFUSALS = [
  "bad-message",
  "too-long",
  "too-fast",
  "old-version",
  "not-seated",
  "wrong-pin",
  "wrong-code",
  "name-empty",
  "name-too-long",
  "name-taken",
  "name-not-allowed",
  "locked",
  "full",
  "not-open",
  "too-late",
  "already-answered",
  "superseded",
  "not-an-option",
  "no-joker",
  "no-appeal",
  "removed",
  "not-stored",
] as const;
export const refusalSchema = z.enum(REFUSALS);
export type Refusal = z.infer<typeof refusalSchema>;

export const matchSchema = z.enum(MATCHES);

/** `[start, end)` in `prompt`, to be set in italics. */
const italics = z.array(z.tuple([z.int(), z.int()]));

const mediaKind = z.enum(["picture", "sound", "clip"]);

/** A question as the room may see it while it is open: no key, no proof, no id. */
export const openQuestionSchema = z.object({
  ask: askHandle,
  /** From 1. */
  round: z.int(),
  number: z.int(),
  of: z.int(),
  roundTitle: z.string(),
  prompt: z.string(),
  italics,
  kind: z.enum(KINDS),
  /** None where the answer is written, nor of a statement: pages have words of their own for true and false. */
  options: z.array(z.string()),
  /** What a number counts. */
  unit: z.string(),
  /** Those of its clues that have been told, and how many there are. */
  clues: z.array(z.string()),
  clueCount: z.int(),
  /** The nearer a number, the more it is worth. */
  nearness: z.boolean(),
  /** A picture has a smaller copy for phones at `url` + "/small". */
  media: z.object({ kind: mediaKind, url: z.string(), alt: z.string() }).nullable(),
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

/** A clock as an audience draws it, by the host's clock in milliseconds. */
export const nightClockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("running"), opensAt: z.number(), endsAt: z.number(), totalMs: z.number() }),
  z.object({ kind: z.literal("held"), leftMs: z.number(), totalMs: z.number() }),
  z.object({ kind: z.literal("over"), totalMs: z.number() }),
]);
export type NightClock = z.infer<typeof nightClockSchema>;

/** What the reveal shows beside the question. */
export const answerShownSchema = z.object({
  /** Places of the options that count as right. */
  right: z.array(z.int()),
  /** What is right where the answer is written; null elsewhere, and where the question is void. */
  written: z
    .object({
      text: z.string(),
      /** What the host counts beside it. */
      also: z.array(z.string()),
      /** How far off a number may be; null for words. */
      tolerance: z.number().nullable(),
    })
    .nullable(),
  void: z.boolean(),
  proof: z
    .object({
      sentence: z.string(),
      /** A sentence is quoted; the row of a table is not. */
      quoted: z.boolean(),
      mark: z.tuple([z.int(), z.int()]).nullable(),
      section: z.string(),
      article: z.string(),
    })
    .nullable(),
});
export type AnswerShown = z.infer<typeof answerShownSchema>;

export const standingRowSchema = z.object({
  seat: seatHandle,
  name: z.string(),
  colour: z.enum(SEAT_COLOURS),
  points: z.int(),
  /** From 1; seats with equal points share a place. */
  place: z.int(),
  /** Places gained since the standings before; negative when lost; null where there were none. */
  moved: z.int().nullable(),
  /** Points gained since the standings before. */
  gained: z.int(),
});
export type StandingRow = z.infer<typeof standingRowSchema>;

/** A number that a team gave, and how far from the answer it is. */
const tieGuessSchema = z.object({ name: z.string(), value: z.number(), off: z.number() });

const ownAnswer = z.object({ given: givenSchema.nullable(), tookMs: z.number().nullable() });
export const verdictSchema = z.object({
  outcome: z.enum(["right", "wrong", "none", "void"]),
  points: z.int(),
  inARow: z.int(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A phone's screen: all that it needs to draw, and nothing that it must not know. */
export const phoneScreenSchema = z.discriminatedUnion("screen", [
  z.object({ screen: z.literal("lobby"), seats: z.int() }),
  z.object({
    screen: z.literal("round"),
    round: z.int(),
    of: z.int(),
    title: z.string(),
    questions: z.int(),
    jokerOpen: z.boolean(),
  }),
  z.object({
    screen: z.literal("question"),
    question: openQuestionSchema,
    clock: nightClockSchema,
    own: ownAnswer,
    mayChange: z.boolean(),
  }),
  /** Closed, or between questions of a round whose answers come at its end. */
  z.object({ screen: z.literal("waiting"), question: openQuestionSchema.nullable(), own: ownAnswer }),
  z.object({
    screen: z.literal("verdict"),
    question: openQuestionSchema,
    answer: answerShownSchema,
    own: ownAnswer,
    verdict: verdictSchema,
    place: z.int(),
    points: z.int(),
    mayAppeal: z.boolean(),
  }),
  z.object({
    screen: z.literal("standings"),
    rows: z.array(standingRowSchema),
    own: standingRowSchema.nullable(),
    seats: z.int(),
  }),
  z.object({ screen: z.literal("break"), clock: nightClockSchema }),
  z.object({
    screen: z.literal("tie"),
    ask: askHandle,
    prompt: z.string(),
    unit: z.string(),
    clock: nightClockSchema,
    playing: z.boolean(),
    guess: z.number().nullable(),
  }),
  z.object({
    screen: z.literal("tie-reveal"),
    ask: askHandle,
    prompt: z.string(),
    shown: z.string(),
    /** Nearest first, as many as a phone's screen holds. */
    guesses: z.array(tieGuessSchema),
    /** From 1 among those who guessed; null for a seat that took no part, or said nothing. */
    own: tieGuessSchema.extend({ place: z.int() }).nullable(),
    playing: z.boolean(),
  }),
  z.object({
    screen: z.literal("end"),
    rows: z.array(standingRowSchema),
    own: standingRowSchema.nullable(),
    seats: z.int(),
  }),
]);
export type PhoneScreen = z.infer<typeof phoneScreenSchema>;

export const phoneViewSchema = z.object({
  night: z.object({ title: z.string(), subtitle: z.string() }),
  seat: z.object({
    seat: seatHandle,
    name: z.string(),
    colour: seatColourSchema,
    code: z.string(),
    joker: z.enum(["none", "ready", "played", "spent"]),
  }),
  held: z.enum(["no", "host", "restart"]),
  now: phoneScreenSchema,
});
export type PhoneView = z.infer<typeof phoneViewSchema>;

/** One line of a phone's own history of the night: only what was revealed. */
export const historyRowSchema = z.object({
  ask: askHandle,
  round: z.int(),
  number: z.int(),
  prompt: z.string(),
  kind: z.enum(KINDS),
  /** In words; "true" and "false" of a statement. */
  given: z.string().nullable(),
  right: z.string(),
  verdict: verdictSchema,
  appeal: z.enum(["none", "open", "allowed", "declined"]),
  mayAppeal: z.boolean(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** To a phone. */
export const toPhoneSchema = z.discriminatedUnion("type", [
  /** Nobody sits here yet: what the night is, and whether one may join. */
  z.object({
    type: z.literal("welcome"),
    title: z.string(),
    subtitle: z.string(),
    locked: z.boolean(),
    seats: z.int(),
    now: z.number(),
  }),
  z.object({ type: z.literal("seated"), n, token: tokenSchema }),
  /** Replaces all that the phone showed. `rev` grows; an older one is passed over. */
  z.object({ type: z.literal("view"), rev: z.int(), now: z.number(), view: phoneViewSchema }),
  z.object({ type: z.literal("pong"), n, clock, now: z.number() }),
  /** Stored on disk. */
  z.object({ type: z.literal("ok"), n }),
  z.object({ type: z.literal("refused"), n: n.nullable(), code: refusalSchema }),
  z.object({ type: z.literal("history"), n, rows: z.array(historyRowSchema) }),
  /** The night is over or the seat is gone; the phone forgets its token. */
  z.object({ type: z.literal("bye"), reason: z.enum(["ended", "removed", "left"]) }),
]);
export type ToPhone = z.infer<typeof toPhoneSchema>;

/** How the room joins. */
export const joiningSchema = z.object({
  url: z.string(),
  /** Address as it is typed, without `http://`. */
  address: z.string(),
  pin: z.string(),
  wifi: z.object({ name: z.string(), password: z.string() }).nullable(),
  /** `moved`: the address is another one than when this round began; `gone`: there is no network at present. */
  reach: z.enum(["here", "moved", "gone"]),
});
export type Joining = z.infer<typeof joiningSchema>;

const seatShown = z.object({ seat: seatHandle, name: z.string(), colour: seatColourSchema });

export const stageScreenSchema = z.discriminatedUnion("screen", [
  z.object({ screen: z.literal("lobby"), seats: z.array(seatShown), locked: z.boolean() }),
  z.object({
    screen: z.literal("round"),
    round: z.int(),
    of: z.int(),
    title: z.string(),
    questions: z.int(),
    seconds: z.int(),
    jokers: z.int(),
  }),
  z.object({
    screen: z.literal("question"),
    question: openQuestionSchema,
    clock: nightClockSchema,
    answered: z.int(),
    seats: z.int(),
  }),
  z.object({ screen: z.literal("closed"), question: openQuestionSchema, answered: z.int(), seats: z.int() }),
  z.object({
    screen: z.literal("reveal"),
    question: openQuestionSchema,
    answer: answerShownSchema,
    /** How many chose each place. */
    counts: z.array(z.int()),
    /** What was written, as far as a stage shows it, and how many wrote something else. */
    said: z.array(z.object({ text: z.string(), teams: z.int(), match: matchSchema })),
    others: z.int(),
    seats: z.int(),
  }),
  z.object({ screen: z.literal("standings"), rows: z.array(standingRowSchema), after: z.string() }),
  z.object({ screen: z.literal("break"), clock: nightClockSchema, next: z.string() }),
  z.object({
    screen: z.literal("tie"),
    prompt: z.string(),
    clock: nightClockSchema,
    names: z.array(z.string()),
    answered: z.int(),
  }),
  z.object({
    screen: z.literal("tie-reveal"),
    prompt: z.string(),
    shown: z.string(),
    guesses: z.array(tieGuessSchema),
  }),
  z.object({ screen: z.literal("end"), rows: z.array(standingRowSchema) }),
]);
export type StageScreen = z.infer<typeof stageScreenSchema>;

export const stageViewSchema = z.object({
  night: z.object({ title: z.string(), subtitle: z.string() }),
  joining: joiningSchema,
  held: z.enum(["no", "host", "restart"]),
  /** The media of the question that comes next, to be fetched before its clock starts; null where it has none. */
  coming: z.object({ kind: mediaKind, url: z.string() }).nullable(),
  now: stageScreenSchema,
});
export type StageView = z.infer<typeof stageViewSchema>;

/** To a stage. */
export const toStageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("view"), rev: z.int(), now: z.number(), view: stageViewSchema }),
  /** The same question with another count: sent for each answer in its stead. */
  z.object({ type: z.literal("count"), rev: z.int(), answered: z.int(), seats: z.int() }),
  z.object({ type: z.literal("pong"), n, clock, now: z.number() }),
  z.object({ type: z.literal("refused"), n: n.nullable(), code: refusalSchema }),
  z.object({ type: z.literal("bye"), reason: z.enum(["ended"]) }),
]);
export type ToStage = z.infer<typeof toStageSchema>;
