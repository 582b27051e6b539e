import { expect, it } from "vitest";
import { RATE } from "../../../../scripts/sounds/dsp/samples.ts";
import { wav } from "../../../../scripts/sounds/wav.ts";

const file = wav(Float32Array.of(0, 0.5, -1, 2));
const view = new DataView(file.buffer);
const text = (from: number, to: number) => new TextDecoder().decode(file.slice(from, to));

it("a wav file names itself, its sizes and one 16-bit channel", () => {
  expect([text(0, 4), text(8, 16), text(36, 40)]).toEqual(["RIFF", "WAVEfmt ", "data"]);
  expect(view.getUint32(4, true)).toBe(file.length - 8);
  expect(view.getUint32(40, true)).toBe(8);
  expect([view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true)]).toEqual([1, 1, RATE]);
});

it("samples are little-endian, and clipped rather than wrapped round", () => {
  expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 16384, -32767, 32767]);
});
