/** Shows the stage's page: a window of its own on the desktop, a tab in a browser. */
export function openStage(url: string): void {
  window.open(url, "_blank", "noopener");
}
