/** What people in film articles are called: the word -> the role it tells. */
const LISTS: Readonly<Record<string, string>> = {
  actor: "actor actress star stars newcomer comedian comedienne stuntman actors actresses co-star protagonist",
  director: "director filmmaker film-maker directors auteur co-director",
  writer: "writer screenwriter scriptwriter co-writer playwright novelist author scenarist writers screenwriters",
  producer: "producer co-producer producers",
  composer: "composer musician singer songwriter composers lyricist conductor",
  cinematographer: "cinematographer cameraman cinematographers",
  photographer: "photographer",
  painter: "painter",
  editor: "editor editors",
  designer: "designer decorator",
  critic: "critic reviewer columnist historian critics scholar",
  choreographer: "choreographer",
  philosopher: "philosopher",
  scientist: "physicist scientist astronomer astrophysicist professor mathematician psychologist",
};

const roles = new Map(
  Object.entries(LISTS).flatMap(([role, list]) => list.split(" ").map((word) => [word, role] as const)),
);

export function roleOf(word: string): string | undefined {
  return roles.get(word.toLowerCase());
}

/** Capitalised before a name and no part of it for the alphabet, but part of how a character is called. */
export const TITLES = new Set(
  "Mr. Mrs. Ms. Miss Dr. Doctor Professor Captain Colonel General Major Sergeant Sgt. Lieutenant Lt. Commander Admiral Inspector Detective Officer Agent Father Sister Brother Mother Uncle Aunt King Queen Prince Princess Lord Lady Sir Dame Judge Senator President Sheriff Chief Baron Count Countess Duke Duchess Rev. Reverend Inspector Madame Monsieur Capt. Col. Gen. Maj. Sen. Gov. Cpl. Pvt. Mme. Mlle. Prof. Corporal Private Superintendent Constable Deputy Señor Señora Signor Signora Herr Frau Thakur Maharaja Sultan Emperor Empress Pope Saint Chancellor Governor Mayor".split(
    " ",
  ),
);
