/** Opens a block in which a converter to Markdown left what it could not convert: ```{=mediawiki} */
export const RAW_FENCE = /^ {0,3}```+ ?\{=mediawiki\}$/;

/** The lines of all such blocks, as they stood in the page. */
export function rawLines(lines: readonly string[]): readonly string[] {
  let isRaw = false;
  return lines.filter((line) => {
    if (isRaw && /^ {0,3}```+$/.test(line)) isRaw = false;
    else if (RAW_FENCE.test(line)) {
      isRaw = true;
      return false;
    }
    return isRaw;
  });
}
