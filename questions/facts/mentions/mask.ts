import { MENTION_TYPES, type Mention, type MentionType } from "../model.ts";

const TYPE_BASE = 0xe001;
const INDEX_BASE = 0xe100;
/** Mentions of one sentence that can be told apart in a mask; the private use area holds no more. */
export const MOST_MENTIONS = 0xf8ff - INDEX_BASE;

const chars = new Map(MENTION_TYPES.map((type, index) => [type, String.fromCharCode(TYPE_BASE + index)]));

export function typeChar(type: MentionType): string {
  return chars.get(type) ?? "";
}

/** Each mention becomes a character for its type and one for its number, so that patterns see types, not words. */
export function mask(text: string, offset: number, mentions: readonly Mention[]): string {
  let out = "";
  let at = 0;
  for (const [index, mention] of mentions.entries()) {
    out += text.slice(at, mention.start - offset);
    out += typeChar(mention.type) + String.fromCharCode(INDEX_BASE + index) + (isPossessive(mention) ? "'s" : "");
    at = mention.end - offset;
  }
  return out + text.slice(at);
}

/** "his" is read as the name and "'s". */
function isPossessive({ type, pronoun, text }: Mention): boolean {
  return type === "subject" && pronoun && /^(?:his|her|its)$/i.test(text);
}

export function mentionAt(mentions: readonly Mention[], char: string): Mention | undefined {
  return mentions[char.charCodeAt(0) - INDEX_BASE];
}

/** Puts the mentions' words back. `say` chooses them: as they stand, or the full name. */
export function unmask(masked: string, mentions: readonly Mention[], say = (mention: Mention) => mention.text): string {
  return masked.replace(/[\uE001-\uE0FF]([\uE100-\uF8FF])/g, (_, char: string) => {
    const mention = mentionAt(mentions, char);
    return mention === undefined ? "" : say(mention);
  });
}
