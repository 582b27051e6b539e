import { describe, expect, it } from "vitest";
import { FAILURE_CODES } from "../../../../electron/api/contract/codes.ts";
import { noticeSchema } from "../../../../electron/api/contract/data.ts";
import { MODES } from "../../../../game/solo/model.ts";
import { DIFFICULTIES, TOPICS } from "../../../../questions/model.ts";
import { type MessageId, messageOf } from "../../../../renderer/messages/catalogue.ts";
import { en } from "../../../../renderer/messages/en.ts";

const ids = Object.keys(en).filter((id): id is MessageId => id in en);

describe("the catalogue", () => {
  it.each(ids)("has a message that can be read: %s", (id) => {
    expect(() => messageOf(id)).not.toThrow();
  });

  it("has a sentence for each failure code of the contract, and for no other", () => {
    const worded = ids.filter((id) => id.startsWith("failure.")).map((id) => id.slice("failure.".length));
    expect(worded.sort()).toEqual([...FAILURE_CODES].sort());
  });

  it("ends every sentence about a failure", () => {
    for (const code of FAILURE_CODES) expect(en[`failure.${code}`]).toMatch(/[.!?]$/u);
  });

  it("words every notice of the store, mode, topic and difficulty", () => {
    for (const code of noticeSchema.shape.code.options) expect(en).toHaveProperty([`notice.${code}`]);
    for (const mode of MODES) expect(en).toHaveProperty([`mode.${mode}`]);
    for (const topic of TOPICS) expect(en).toHaveProperty([`topic.${topic}`]);
    for (const difficulty of DIFFICULTIES) expect(en).toHaveProperty([`difficulty.${difficulty}`]);
  });

  it("uses typographic quotation marks and apostrophes", () => {
    for (const id of ids) expect(en[id], id).not.toMatch(/["']/u);
  });
});
