import { RATE, type Samples } from "./dsp/samples.ts";

const HEADER = 44;
const BYTES = 2;

/** A RIFF WAVE file, one channel, 16 bit. Samples beyond -1 to 1 are clipped. */
export function wav(samples: Samples): Uint8Array {
  const size = samples.length * BYTES;
  const view = new DataView(new ArrayBuffer(HEADER + size));
  writeHeader(view, size);
  for (const [index, sample] of samples.entries()) {
    view.setInt16(HEADER + index * BYTES, Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), true);
  }
  return new Uint8Array(view.buffer);
}

function writeHeader(view: DataView, size: number): void {
  writeText(view, 0, "RIFF");
  view.setUint32(4, HEADER - 8 + size, true);
  writeText(view, 8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * BYTES, true);
  view.setUint16(32, BYTES, true);
  view.setUint16(34, BYTES * 8, true);
  writeText(view, 36, "data");
  view.setUint32(40, size, true);
}

function writeText(view: DataView, at: number, text: string): void {
  for (const [index, letter] of [...text].entries()) view.setUint8(at + index, letter.charCodeAt(0));
}
