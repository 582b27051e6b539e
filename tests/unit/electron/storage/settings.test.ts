import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../electron/api/contract/data.ts";
import { openStorage } from "./fixtures.ts";

describe("settings", () => {
  test("are the defaults at first", () => {
    expect(openStorage().settings.get()).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  test("change where they are named, and keep the rest", () => {
    const { settings } = openStorage();
    settings.change({ muted: true, lastCount: 30 });
    const changed = settings.change({ volume: 0.25 });
    expect(changed).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, muted: true, lastCount: 30, volume: 0.25 } });
    expect(settings.get()).toEqual(changed);
  });

  test("that a page sends as undefined are not changed", () => {
    const { settings } = openStorage();
    settings.change({ volume: 0.1 });
    expect(settings.change({ volume: undefined })).toMatchObject({ value: { volume: 0.1 } });
  });

  test.each(['"loud"', "2", "not JSON", "null"])("fall back one by one where %s stands in the store", (value) => {
    const { db, settings } = openStorage();
    settings.change({ muted: true });
    db.prepare("INSERT INTO settings (person, name, value) VALUES (1, 'volume', ?)").run(value);
    expect(settings.get()).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, muted: true } });
  });

  test("that a later version wrote are left alone", () => {
    const { db, settings } = openStorage();
    db.exec("INSERT INTO settings (person, name, value) VALUES (1, 'hologram', 'true')");
    settings.change({ muted: true });
    expect(settings.get()).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, muted: true } });
    expect(db.prepare("SELECT value FROM settings WHERE name = 'hologram'").get()).toMatchObject({ value: "true" });
  });

  test("belong to a person", () => {
    const { db, settings } = openStorage();
    db.exec("INSERT INTO persons (id, name) VALUES (2, 'Bela')");
    db.exec("INSERT INTO settings (person, name, value) VALUES (2, 'muted', 'true')");
    expect(settings.get()).toMatchObject({ value: { muted: false } });
  });
});
