/**
 * What a page may load and do: its own files and nothing else. Inline scripts, `eval`, frames, plugins, forms and
 * other hosts are out. `connect` names where a page may talk to beside its own origin, `media` where pictures and films
 * may come from beside it: the stage plays what it has fetched whole.
 */
export function contentSecurityPolicy(connect: readonly string[] = [], media: readonly string[] = []): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", ...media],
    "font-src": ["'self'"],
    "media-src": ["'self'", ...media],
    "connect-src": ["'self'", ...connect],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** Stand on every response, in either shell. */
export function securityHeaders(connect?: readonly string[], media?: readonly string[]): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(connect, media),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()",
  };
}
