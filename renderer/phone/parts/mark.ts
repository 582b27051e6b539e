import { h, svg } from "../dom.ts";

const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
type Letter = (typeof LETTERS)[number];

export function letterAt(place: number): Letter {
  return LETTERS[place] ?? "F";
}

/** The shapes of the options, the same as everywhere in Marquee: letter first, then shape, then gel. */
const SHAPES: Readonly<Record<Letter, () => SVGElement>> = {
  A: () => svg("circle", { cx: 24, cy: 24, r: 21.5 }),
  B: () => svg("rect", { x: 4, y: 4, width: 40, height: 40, rx: 4 }),
  C: () => svg("path", { d: "M24 3.2 46.6 43a1.6 1.6 0 0 1-1.4 2.4H2.8A1.6 1.6 0 0 1 1.4 43Z" }),
  D: () =>
    svg("path", {
      d: "M22.9 1.6 1.6 22.9a1.6 1.6 0 0 0 0 2.2l21.3 21.3a1.6 1.6 0 0 0 2.2 0l21.3-21.3a1.6 1.6 0 0 0 0-2.2L25.1 1.6a1.6 1.6 0 0 0-2.2 0Z",
    }),
  E: () => svg("path", { d: "M24 1.5 46.4 18l-8.6 27H10.2L1.6 18Z" }),
  F: () => svg("path", { d: "M12.6 3.5h22.8L46.8 24 35.4 44.5H12.6L1.2 24Z" }),
};

export function mark(place: number): HTMLElement {
  const letter = letterAt(place);
  const shape = svg("svg", { viewBox: "0 0 48 48", fill: "currentColor", "aria-hidden": "true" }, SHAPES[letter]());
  return h(`span.mark.mark-${letter}`, {}, shape, h("b", {}, letter));
}
