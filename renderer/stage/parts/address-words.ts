import { t } from "../messages/t.ts";

/** "10.0.0.12:4040": what can be said in words. A name is read as it is. */
const ADDRESS = /^(\d{1,3}(?:\.\d{1,3}){3})(?::(\d{1,5}))?$/;

const SMALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;
const TENS = [20, 30, 40, 50, 60, 70, 80, 90] as const;

function small(value: number): string {
  const known = SMALL.find((each) => each === value);
  return known === undefined ? String(value) : t(`words.${known}`);
}

/** 0 to 99 as a number: "forty-two". */
function below100(value: number): string {
  const tens = TENS.find((each) => each === Math.floor(value / 10) * 10);
  if (value < 20 || tens === undefined) return small(value);
  return value % 10 === 0 ? t(`words.${tens}`) : `${t(`words.${tens}`)}-${small(value % 10)}`;
}

function digits(text: string): string {
  return [...text].map((digit) => small(Number(digit))).join(" ");
}

/** "192" -> "one nine two": three digits are easier to type one by one. */
function part(text: string): string {
  return text.length > 2 ? digits(text) : below100(Number(text));
}

/** "4040" -> "forty forty"; "4007", "49152" -> digit by digit. */
function port(text: string): string {
  const [first = "", second = ""] = [text.slice(0, -2), text.slice(-2)];
  if (text.length !== 4 || second.startsWith("0") || first.startsWith("0")) return digits(text);
  return `${below100(Number(first))} ${below100(Number(second))}`;
}

/** An address to be read aloud: "ten, zero, zero, twelve; then forty forty". Null for what is no number. */
export function addressInWords(address: string): string | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  const head = (match[1] ?? "").split(".").map(part).join(", ");
  const behind = match[2];
  return behind === undefined ? head : t("words.and", { head, port: port(behind) });
}
