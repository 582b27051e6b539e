/**
 * Lets the person choose a file from the disk, in the chooser that both shells have; null when they chose none.
 * `accept` as the attribute has it: ".csv,text/csv".
 */
export async function askForFile(accept = ""): Promise<File | null> {
  return (await ask(accept, false))[0] ?? null;
}

/** The same for several files at once; none when they chose none. */
export function askForFiles(accept = ""): Promise<readonly File[]> {
  return ask(accept, true);
}

function ask(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = multiple;
  input.hidden = true;
  // On the page for as long as the chooser is open: one that nothing holds may be collected, and never answer.
  document.body.append(input);
  return new Promise((answer) => {
    const end = (files: readonly File[]) => {
      input.remove();
      answer(files);
    };
    input.addEventListener("change", () => end([...(input.files ?? [])]));
    input.addEventListener("cancel", () => end([]));
    input.click();
  });
}
