import { type Child, h } from "../dom.ts";

/** The heading of a screen: it takes the focus when the screen changes, so that reading begins there. */
export function title(classes: string, ...content: readonly Child[]): HTMLElement {
  return h(`h1.${classes}`, { tabindex: -1, id: "title" }, ...content);
}
