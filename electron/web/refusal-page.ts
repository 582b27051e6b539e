import type { Refusal } from "./gate.ts";

const WORDS: Readonly<Record<Refusal, string>> = {
  "no-session":
    "This page needs the link that Marquee printed when it started. Each link opens once; start Marquee again for a new one.",
  host: "Marquee answers to the address in the link that it printed, and to no other name.",
  origin: "Another page may not call Marquee.",
};

/** A plain page for whoever may not come in: no script, no style, nothing of the app. */
export function refusalPage(refusal: Refusal): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Marquee</title>
<h1>Not this way</h1>
<p>${WORDS[refusal]}</p>
</html>
`;
}
