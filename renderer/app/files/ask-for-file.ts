/**
 * Lets the person choose a file from the disk, in the chooser that both shells have; null when they chose none.
 * `accept` as the attribute has it: ".csv,text/csv".
 */
export function askForFile(accept = ""): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.hidden = true;
  // On the page for as long as the chooser is open: one that nothing holds may be collected, and never answer.
  document.body.append(input);
  return new Promise((answer) => {
    const end = (file: File | null) => {
      input.remove();
      answer(file);
    };
    input.addEventListener("change", () => end(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => end(null));
    input.click();
  });
}
