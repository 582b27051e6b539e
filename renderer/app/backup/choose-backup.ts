/** Lets the person choose a backup from the disk; null when they chose none. Both shells have this chooser. */
export function chooseBackup(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".marquee-backup";
  return new Promise((answer) => {
    input.addEventListener("change", () => answer(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => answer(null));
    input.click();
  });
}
