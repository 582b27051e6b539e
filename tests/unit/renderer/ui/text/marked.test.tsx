import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Prompt } from "../../../../../renderer/ui/text/Prompt.tsx";
import { Marked } from "../../../../../renderer/ui/text/Proof.tsx";

describe("Marked", () => {
  it("marks the key in its sentence and changes no letter", () => {
    const markup = renderToStaticMarkup(<Marked text="It passed to Scarlett Johansson." marks={[[13, 31]]} />);
    expect(markup).toMatch(/^It passed to <mark[^>]*>Scarlett Johansson<\/mark>\.$/u);
  });

  it("marks several keys of one sentence", () => {
    const markup = renderToStaticMarkup(
      <Marked
        text="Ann met Bo."
        marks={[
          [0, 3],
          [8, 10],
        ]}
      />,
    );
    expect(markup).toMatch(/^<mark[^>]*>Ann<\/mark> met <mark[^>]*>Bo<\/mark>\.$/u);
  });

  it("marks nothing where the key is worded otherwise", () => {
    expect(renderToStaticMarkup(<Marked text="It did." marks={[]} />)).toBe("It did.");
  });
});

describe("Prompt", () => {
  it("sets every title in italics", () => {
    const question = {
      prompt: "Did Her come before Up?",
      italics: [[4, 7] as [number, number], [20, 22] as [number, number]],
    };
    expect(renderToStaticMarkup(<Prompt question={question} />)).toBe("Did <i>Her</i> come before <i>Up</i>?");
  });
});
