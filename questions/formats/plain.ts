import { decodeEntities } from "../article/forms/entities.ts";

/** `<script>alert(1)</script>`, `<style>...`: what is never text. */
const HIDDEN = /<(script|style)\b[^>]{0,2000}>[^<]{0,20000}(?:<(?!\/\1)[^<]{0,20000}){0,200}<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]{0,20000}?-->/g;
/** `<br>`, `</p>`, `<li>`: where a reader sees another line. */
const BREAK = /<\/?(?:br|p|div|li|ul|ol|tr|h[1-6]|blockquote|table)\b[^<>]{0,2000}>/gi;
/** `<b>`, `</span >`, `<img src="x">`; not `a < b`, nor `<3`. */
const TAG = /<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,2000})?\/?>/gi;
const PICTURE = /<(?:img|audio|video|object|embed)\b/i;

/** HTML to the text that a reader sees, in one line: markup dropped, entities decoded once, never run. */
export function plainOfHtml(html: string): string {
  const bare = html.replace(HIDDEN, " ").replace(COMMENT, " ").replace(BREAK, " ").replace(TAG, "");
  return oneLine(decodeEntities(bare));
}

/** `**bold**`, `_stressed_`, `` `code` `` to plain words, where Markdown is what a file says it holds. */
export function plainOfMarkdown(text: string): string {
  return plainOfHtml(text.replace(/(\*\*|__|\*|_|`)(?=\S)([^*_`\n]{1,300}?)(?<=\S)\1/g, "$2"));
}

/** No control characters, no line breaks, single spaces, and none around. */
export function oneLine(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u00a0]+/g, " ")
      .replace(/ {2,}/g, " ")
      .trim()
      .toWellFormed()
  );
}

/** Whether the text has a picture, a sound or a clip in it. */
export function holdsMedia(html: string): boolean {
  return PICTURE.test(html);
}
