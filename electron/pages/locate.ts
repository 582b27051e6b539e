import { join, relative, sep } from "node:path";

/** One part of a path as the build writes them: "assets", "index-BqYzWl4T.js". No dot first, nothing to climb with. */
const PART = /^[A-Za-z0-9_-][A-Za-z0-9_.,@+-]*$/;

/**
 * The file that the path of a URL names, under `root`; null for everything that is not plainly a file there. Only what
 * the build can have written is let through: an escape sequence, a backslash, a drive letter, an empty part, `..` or a
 * hidden file never gets as far as the file system.
 */
export function locate(root: string, urlPath: string): string | null {
  if (!urlPath.startsWith("/")) return null;
  const parts = urlPath === "/" ? ["index.html"] : urlPath.slice(1).split("/");
  if (!parts.every((part) => PART.test(part))) return null;
  const file = join(root, ...parts);
  return contains(root, file) ? file : null;
}

/** Whether `file` lies under `root`; both absolute and, where links matter, resolved. */
export function contains(root: string, file: string): boolean {
  const path = relative(root, file);
  return (
    path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(path) && !path.startsWith(sep)
  );
}
