import type { Media } from "../../../questions/model.ts";

type StillOfProps = { readonly media: Media; readonly className: string | undefined };

/** The picture, sound or clip of a question as the host looks at it: by its own name, which only the host's window may use. */
export function StillOf({ media: { kind, file, small, alt }, className }: StillOfProps) {
  const src = `/media/${file}`;
  if (kind === "picture")
    return <img className={className} src={small === undefined ? src : `/media/${small}`} alt={alt} />;
  // biome-ignore-start lint/a11y/useMediaCaption: the host's own file; its description stands beside it
  if (kind === "sound") return <audio className={className} src={src} controls preload="metadata" aria-label={alt} />;
  return <video className={className} src={src} controls preload="metadata" aria-label={alt} />;
  // biome-ignore-end lint/a11y/useMediaCaption: the host's own file; its description stands beside it
}
