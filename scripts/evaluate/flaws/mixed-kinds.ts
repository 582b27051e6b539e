import { type Amount, readAmount } from "./amounts.ts";
import { readDate } from "./dates.ts";
import { type Check, ownWords } from "./judged.ts";
import { NUMBER } from "./numbers.ts";

/** Options of different kinds or forms: a number among names, "May 2011" beside "May 3, 2011", "six" beside "12". */
export const mixedKinds: Check = {
  kind: "mixed-kinds",
  find: ({ question }) => {
    if (WORK.test(ownWords(question))) return null;
    const forms = [...new Set(question.options.map(formOf))];
    return forms.length > 1 ? forms.join(", ") : null;
  },
};

/** Works may be called anything: "1923", "Twelve Rooms" and "The Ferry" are three titles. */
const WORK =
  /\b(?:which|what|whose)\b[^?]*\b(?:films?|movies?|songs?|albums?|tracks?|books?|novels?|series|plays?|games?|bands?|works?|episodes?|titles?)\b/i;

function formOf(option: string): string {
  const date = readDate(option);
  if (date !== null) return `date (${date.form})`;
  const amount = readAmount(option);
  if (amount !== null) return amountForm(amount, option);
  if (/^(?:[A-F][+−–-]?)$/.test(option)) return "grade";
  if (/^["“‘].*["”’]$/.test(option)) return "quotation";
  return "words";
}

const NUMERAL = new RegExp(NUMBER, "gi");

/** All but the number: "# out of # star" for "Two and a half out of four stars", another one for "2.5/4". */
function amountForm(amount: Amount, option: string): string {
  const frame = option
    .toLowerCase()
    .replace(NUMERAL, (number) => (/-and-a-half/.test(number) ? "#-" : "#"))
    .replace(/(?<=[a-z]{3})s\b/g, "")
    .replace(/[ -](?:hundred|thousand|lakh|million|crore|billion)\b/g, "");
  const digits = amount.spelled
    ? "in words"
    : amount.step < 1 && amount.kind !== "money"
      ? "with decimals"
      : "in digits";
  return `${frame.trim()} ${digits}`;
}
