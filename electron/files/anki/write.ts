import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { cardOf } from "../../../questions/formats/notes.ts";
import { escapeXml } from "../../../questions/formats/xml.ts";
import type { Question } from "../../../questions/model.ts";
import { bytesWrittenBy } from "../scratch.ts";
import { zip } from "../zip.ts";
import { CONFIGURATION, deckJson, modelJson, optionsJson, SCHEMA } from "./collection.ts";

/** The kind of note that Marquee's cards have. The same in every export, so that a second import updates the first. */
const MODEL = 1_700_000_000_001;

/**
 * An .apkg of schema 11, which every Anki since 2.0 imports: a note a question, its options on the front. The same
 * questions give the same notes, so that importing again updates them and keeps their schedules.
 */
export function deckOf(title: string, questions: readonly Question[], now: number): Uint8Array {
  const collection = bytesWrittenBy((path) => writeCollection(path, title, questions, now));
  return zip({ "collection.anki2": collection, media: new TextEncoder().encode("{}") });
}

function writeCollection(path: string, title: string, questions: readonly Question[], now: number): void {
  const db = new DatabaseSync(path);
  try {
    const seconds = Math.floor(now / 1000);
    const deck = MODEL + 1 + Number.parseInt(sha1(title).slice(0, 8), 16);
    db.exec(`PRAGMA journal_mode = DELETE; ${SCHEMA}`);
    db.exec("BEGIN");
    db.prepare("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')").run(
      seconds,
      now,
      now,
      JSON.stringify({ ...CONFIGURATION, curDeck: deck, activeDecks: [deck], curModel: `${MODEL}` }),
      JSON.stringify({ [MODEL]: modelJson(MODEL, deck, seconds) }),
      JSON.stringify({ 1: deckJson(1, "Default", seconds), [deck]: deckJson(deck, title, seconds) }),
      JSON.stringify(optionsJson),
    );
    const note = db.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    const card = db.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    for (const [index, question] of questions.entries()) {
      const { front, back } = cardOf(question);
      const id = now + index;
      const fields = [front, back].map(htmlOf);
      const first = fields[0] ?? "";
      const csum = Number.parseInt(sha1(front).slice(0, 8), 16);
      note.run(id, question.id, MODEL, seconds, tagsOf(question), fields.join("\u001f"), first, csum);
      card.run(id, id, deck, seconds, index + 1);
    }
    db.exec("COMMIT");
  } finally {
    db.close();
  }
}

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

/** Plain text as a field's HTML; "{{c1::" and "[sound:" in it stay letters. */
function htmlOf(text: string): string {
  return escapeXml(text).replaceAll("{{", "{&#123;").replaceAll("[sound:", "&#91;sound:").replaceAll("\n", "<br>");
}

/** Tags have no spaces in Anki. */
function tagsOf({ topic, tags }: Question): string {
  const all = [topic === "other" ? "" : topic, ...tags]
    .map((tag) => tag.trim().replace(/\s+/g, "_"))
    .filter((tag) => tag !== "");
  return ` ${[...new Set(all)].join(" ")} `;
}

/** Lines for Anki's own text import: front, back, tags, with tabs between. */
export function deckText(title: string, questions: readonly Question[]): string {
  const head = ["#separator:tab", "#html:true", `#deck:${title.replace(/[\r\n\t]+/g, " ")}`, "#tags column:3"];
  const lines = questions.map((question) => {
    const { front, back } = cardOf(question);
    return [htmlOf(front), htmlOf(back), tagsOf(question).trim()].map((cell) => cell.replaceAll("\t", " ")).join("\t");
  });
  return `${[...head, ...lines].join("\n")}\n`;
}
