import { rowOf, rowsIn } from "./rows.ts";

/** Wars in which a story could be set as well, each row for the one that begins it. */
const WARS = rowsIn(`
First World War|Second World War|Boer War|Crimean War|Franco-Prussian War|Russian Civil War|Russo-Japanese War|Spanish Civil War
Second World War|First World War|Spanish Civil War|Korean War|Algerian War
American Civil War|American Revolutionary War|War of 1812|Mexican–American War|Spanish–American War
American Revolutionary War|War of 1812|American Civil War|Mexican–American War|French and Indian War
Seven Years' War|War of the Spanish Succession|Thirty Years' War|Napoleonic Wars|War of the Austrian Succession
Napoleonic Wars|Seven Years' War|Crimean War|Franco-Prussian War|American War of Independence
Franco-Prussian War|Crimean War|Napoleonic Wars|First World War|Austro-Prussian War
Crimean War|Napoleonic Wars|Franco-Prussian War|Boer War|First Afghan War
Boer War|Crimean War|First World War|Zulu War|Sudan campaign
Spanish Civil War|First World War|Second World War|Rif War|Spanish–American War
Korean War|Vietnam War|Second World War|First Indochina War|Chinese Civil War
Vietnam War|Korean War|Second World War|First Indochina War|Gulf War
Gulf War|Iraq War|Vietnam War|Falklands War|Bosnian War
Iraq War|Gulf War|War in Afghanistan|Bosnian War|Vietnam War
Bosnian War|Kosovo War|Croatian War|Iraq War|Gulf War
Algerian War|First Indochina War|Second World War|Suez Crisis|Vietnam War
Russian Civil War|First World War|Crimean War|Second World War|Russo-Japanese War
Irish War of Independence|Irish Civil War|First World War|Boer War|Easter Rising
English Civil War|Thirty Years' War|Wars of the Roses|Hundred Years' War|Seven Years' War
Hundred Years' War|Wars of the Roses|Thirty Years' War|Seven Years' War|War of the Spanish Succession
Thirty Years' War|Hundred Years' War|Seven Years' War|War of the Spanish Succession|Wars of the Roses
Sino-Japanese War|First World War|Russo-Japanese War|Korean War|Chinese Civil War
Indo-Pakistani War|Kargil War|Second World War|Sino-Indian War|Bangladesh Liberation War
Falklands War|Gulf War|Korean War|Suez Crisis|Second World War
`);

/** What they are called as well. */
const ALSO: Readonly<Record<string, string>> = { "World War I": "First World War", "World War II": "Second World War" };

export const WAR_NAMES: readonly string[] = [...WARS.map(([first = ""]) => first), ...Object.keys(ALSO)];

/** The name by which the others stand beside it. */
export const warCalled = (name: string): string => ALSO[name] ?? name;

/** Other wars of the time or of the country; none for a war that is not listed. */
export function warsBeside(name: string | undefined): readonly string[] {
  const row = WARS.find(([first]) => first?.toLowerCase() === name?.toLowerCase()) ?? rowOf(WARS, name);
  return row.filter((other) => other.toLowerCase() !== name?.toLowerCase());
}
