/** Hands a text to the person as a file: the browser's download, the desktop's save dialog. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the text may be let go.
  window.setTimeout(() => URL.revokeObjectURL(url));
}
