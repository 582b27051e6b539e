import { fitInto } from "./fit-into.ts";

/** What the stage and the phones get of a file; `phone` is null where the first is small enough for both, or is no picture. */
export type Copies = { readonly stage: Blob; readonly phone: Blob | null };

/** Longest side of a picture on a stage and on a phone, pixels. */
const STAGE_SIDE = 1920;
const PHONE_SIDE = 720;
/** A picture of fewer bytes goes through as it is. */
const SMALL_BYTES = 100_000;
const STAGE_BYTES = 1_500_000;
const QUALITY = 0.82;

/**
 * A picture from a camera is made smaller, so that a room of phones can fetch it over one Wi-Fi in a moment. All else goes
 * through as it is: sounds, clips, moving pictures, and what the page cannot read, which the other side then judges.
 */
export async function copiesOf(file: Blob): Promise<Copies> {
  const asItIs = { stage: file, phone: null };
  if (!/^image\/(?:png|jpeg|webp)$/.test(file.type)) return asItIs;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return asItIs;
  const side = Math.max(picture.width, picture.height);
  const stage = side <= STAGE_SIDE && file.size <= STAGE_BYTES ? file : await drawn(picture, STAGE_SIDE);
  const isSmall = side <= PHONE_SIDE && file.size <= SMALL_BYTES;
  const phone = isSmall ? null : await drawn(picture, PHONE_SIDE);
  picture.close();
  return { stage: stage ?? file, phone };
}

async function drawn(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const { width, height } = fitInto(picture, side);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: "image/webp", quality: QUALITY });
}
