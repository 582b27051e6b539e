/** Hands a file to the person: the browser's download, the desktop's save dialog. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the file may be let go.
  window.setTimeout(() => URL.revokeObjectURL(url));
}
