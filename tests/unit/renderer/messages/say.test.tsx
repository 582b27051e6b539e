import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Say } from "../../../../renderer/messages/Say.tsx";

describe("Say", () => {
  it("sets elements in the place of values", () => {
    expect(renderToStaticMarkup(<Say id="home.play" values={{ title: <i>Her</i> }} />)).toBe("Play <i>Her</i>");
  });

  it("stresses what the message stresses", () => {
    const markup = renderToStaticMarkup(<Say id="result.topic" values={{ topic: "Cast", right: 1, of: 3 }} />);
    expect(markup).toBe("<b>Cast</b> 1 of 3");
  });

  it("never lets a value become markup", () => {
    const markup = renderToStaticMarkup(<Say id="home.play" values={{ title: "<script>" }} />);
    expect(markup).toBe("Play &lt;script&gt;");
  });
});
