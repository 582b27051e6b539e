import { describe, expect, test } from "vitest";
import {
  creatorsLike,
  networksLike,
  presentersLike,
  schoolsLike,
  townsLike,
} from "../../../../questions/pools/index.ts";

describe("towns", () => {
  test("come from the part of the country that is named", () => {
    expect(townsLike("Ballymena", ["County Antrim", "Northern Ireland"])).toContain("Larne");
    expect(townsLike("Springfield", ["Ohio"])).toContain("Toledo");
  });

  test("come from the only part that has the town, where none is named", () => {
    expect(townsLike("Munich", [])).toContain("Hamburg");
  });

  test("do not come for a town of which there are several, or that nobody knows", () => {
    expect(townsLike("Springfield", [])).toEqual([]);
    expect(townsLike("Nowhere", [])).toEqual([]);
  });

  test("leave out the greatest city beside a place that may be a part of it", () => {
    expect(townsLike("Studio City", ["California"])).not.toContain("Los Angeles");
    expect(townsLike("Fresno", ["California"])).toContain("Los Angeles");
  });

  test("never hold the key", () => {
    expect(townsLike("Cardiff", ["Wales"])).not.toContain("Cardiff");
  });
});

describe("schools, networks, bodies and creators", () => {
  test("are of the key's own kind", () => {
    expect(schoolsLike("RADA")).toContain("Drama Centre London");
    expect(schoolsLike("RADA")).not.toContain("Harvard University");
    expect(networksLike("CBS")).toContain("NBC");
    expect(presentersLike("American Film Institute")).toContain("National Board of Review");
    expect(creatorsLike("Norman Lear")).toContain("Aaron Spelling");
  });

  test("are none for what the tables do not know", () => {
    for (const like of [schoolsLike, networksLike, presentersLike, creatorsLike]) expect(like("Quill")).toEqual([]);
  });
});
