import { aikenOf } from "../../questions/formats/aiken.ts";
import { giftCategory, giftOf } from "../../questions/formats/gift/write.ts";
import { marqueeText } from "../../questions/formats/marquee.ts";
import { isInMoodle, moodleXml } from "../../questions/formats/moodle/write.ts";
import { type PrintWords, printedPage } from "../../questions/formats/print.ts";
import { kahootRows } from "../../questions/formats/rows/kahoot.ts";
import { rowsOf } from "../../questions/formats/rows/write.ts";
import { withCluesSaid } from "../../questions/key.ts";
import { PACK_VERSION, type Pack, type Question } from "../../questions/model.ts";
import { unreachable } from "../../questions/result.ts";
import type { EXPORT_FORMATS } from "../api/contract/files.ts";
import { deckOf, deckText } from "./anki/write.ts";
import { delimitedText } from "./delimited.ts";
import { writeSheet } from "./sheet.ts";

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ToExport = {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly sources: Pack["sources"];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Only the page to print needs them. */
  readonly words?: PrintWords;
};

/** One question that the format has no way to say, or not all of. */
export type Named = { readonly id: string; readonly prompt: string };

export type Exported = {
  /** File name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly written: number;
  readonly leftOut: readonly Named[];
  readonly shortened: readonly Named[];
};

/** Seconds a question in Kahoot's spreadsheet, which has to name some. */
const KAHOOT_SECONDS = 20;

const WORDS: PrintWords = {
  lang: "en",
  questions: "Questions",
  answers: "Answers",
  trueOrFalse: "True or false?",
  isTrue: "True",
  isFalse: "False",
};

const KEEPS_CLUES: ReadonlySet<ExportFormat> = new Set(["marquee", "csv", "tsv"]);

/** Questions as a file of another program, with what does not go into it. */
export function exportFile(format: ExportFormat, given: ToExport): Exported {
  const { title, now } = given;
  // Nobody else tells clues one after another: they are said with the question.
  const questions = KEEPS_CLUES.has(format) ? given.questions : given.questions.map(withCluesSaid);
  const file = (
    ending: string,
    content: string | Uint8Array,
    leftOut: readonly Question[] = [],
    shortened: readonly Question[] = [],
  ) => ({
    name: `${fileName(title)}.${ending}`,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    written: questions.length - leftOut.length,
    leftOut: leftOut.map(named),
    shortened: shortened.map(named),
  });
  switch (format) {
    case "marquee":
      return file("marquee.json", marqueeText(packOf(given)));
    case "csv":
      // the mark tells Excel that it is UTF-8
      return file("csv", `\ufeff${delimitedText(rowsOf(questions), ",")}`);
    case "tsv":
      return file("tsv", delimitedText(rowsOf(questions), "\t"));
    case "gift":
      return file(
        "gift",
        giftText(questions),
        questions.filter((question) => giftOf(question) === null),
      );
    case "aiken": {
      const said = questions.map(aikenOf);
      const text = `${said.filter((one) => one !== null).join("\n\n")}\n`;
      return file(
        "txt",
        text,
        questions.filter((_, index) => said[index] === null),
      );
    }
    case "moodle":
      return file(
        "xml",
        moodleXml(questions),
        questions.filter((question) => !isInMoodle(question)),
      );
    case "kahoot": {
      const { rows, shortened, leftOut } = kahootRows(questions, KAHOOT_SECONDS);
      return file("xlsx", writeSheet(rows, "Quiz"), leftOut, shortened);
    }
    case "anki":
      return file("apkg", deckOf(title, questions, now));
    case "anki-text":
      return file("txt", deckText(title, questions));
    case "print":
      return file("html", printedPage(title, questions, given.words ?? WORDS));
    default:
      return unreachable(format);
  }
}

function named({ id, prompt }: Question): Named {
  return { id, prompt };
}

/** Topic by topic, each under its category. */
function giftText(questions: readonly Question[]): string {
  const byTopic = Map.groupBy(questions, ({ topic }) => topic);
  const parts = [...byTopic].flatMap(([topic, ofTopic]) => [
    giftCategory(topic),
    ...ofTopic.flatMap((one) => giftOf(one) ?? []),
  ]);
  return `${parts.join("\n\n")}\n`;
}

function packOf({ title, questions, sources }: ToExport): Pack {
  return {
    format: "marquee-pack",
    version: PACK_VERSION,
    title,
    sources,
    questions: questions.map((question) => question),
  };
}

/** Without what a system forbids in a name, nor a name that Windows keeps for itself. */
function fileName(title: string): string {
  const name = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no system takes them
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 80)
    .toWellFormed();
  return name === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? "Marquee questions" : name;
}
