import { rowOf, rowsIn } from "./rows.ts";

/** Words that titles in other tongues mean, by what kind of thing they name. */
const TITLE_MEANINGS = rowsIn(`
Depths|Heights|Waves|Shadows|Echoes|Ashes|Roots|Wings|Footsteps|Ruins|Thorns|Embers
Depth|Height|Wave|Shadow|Echo|Ash|Root|Wing|Footstep|Ruin|Thorn|Ember|Mirror|Bridge|Door|Window|Lamp
Chief|Stranger|Hunter|Warrior|Brother|Teacher|Servant|Thief|Guest|Neighbour|Orphan|Beggar|Judge|Witness|Traveller|Gambler|Leader|Headman|Boss|Commander
Espousal|Marriage|Wedding|Farewell|Betrayal|Promise|Reunion|Homecoming|Inheritance|Mourning|Divorce|Engagement|Confession|Revenge|Vengeance|Sacrifice|Surrender|Struggle|Rebellion|Revolution|Exile
Miracle|Curse|Blessing|Dream|Prophecy|Temptation|Vision|Illusion|Mirage|Mystery|Secret|Riddle|Fate|Destiny|Luck
Courage|Pride|Honour|Mercy|Patience|Justice|Truth|Hope|Faith|Trust|Loyalty|Freedom|Peace|Silence|Loneliness|Anger|Fear|Jealousy|Greed|Guilt|Desire
Love|Hatred|Longing|Devotion|Passion|Sorrow|Joy|Happiness|Grief|Friendship|Affection
Dawn|Dusk|Midnight|Noon|Winter|Spring|Autumn|Monsoon|Harvest|Eclipse|Yesterday|Tomorrow|Sunset|Evening
Storm|Rain|Thunder|Lightning|Fire|Flood|Earthquake|Wind|Smoke|Dust|Snow|Fog|Moonlight|Whirlwind|Cyclone|Flame
River|Mountain|Island|Desert|Forest|Ocean|Valley|Shore|Waterfall|Lake|Cave|Sea
Road|Village|Palace|Prison|Market|Temple|Crossroads|Courtyard|Well|Fortress|Home|Street|City
Tiger|Lion|Wolf|Eagle|Snake|Elephant|Crow|Bull|Deer|Horse|Peacock|Parrot|Crocodile|Leopard|Cobra|Swan
Game|War|Battle|Hunt|Trap|Race|Duel|Bet|Chase|Escape|Journey|Attack|Challenge|Siege
Mother|Father|Daughter|Son|Sister|Grandmother|Uncle|Widow|Bride|Wife|Husband|Godfather
King|Queen|Prince|Emperor|Soldier|Minister|Priest|Slave|Merchant|Messenger
`);

/** Words of which none can be told from the others. */
const NEAR = rowsIn(`
Embers|Ember|Ashes|Ash|Flame|Fire|Smoke
Ruins|Ruin|Ashes|Ash
Depths|Depth
Waves|Wave
Shadows|Shadow
Echoes|Echo
Chief|Leader|Headman|Boss|Commander|Warrior|Servant
Stranger|Guest|Traveller
Espousal|Marriage|Wedding|Engagement|Promise
Revenge|Vengeance
Struggle|Rebellion|Revolution
Surrender|Sacrifice
Fate|Destiny|Luck|Prophecy
Dream|Vision|Illusion|Mirage
Mystery|Secret|Riddle
Farewell|Divorce|Exile|Mourning
Pride|Honour
Truth|Justice|Faith|Trust|Loyalty|Hope
Silence|Peace|Loneliness
Love|Passion|Devotion|Affection|Longing|Desire
Sorrow|Grief
Joy|Happiness
Dusk|Sunset|Evening
Storm|Thunder|Lightning|Wind|Whirlwind|Cyclone
Ocean|Sea|Shore
River|Lake
Palace|Fortress
Village|City|Street|Road|Home|Courtyard
War|Battle|Attack|Siege|Duel|Challenge
Hunt|Chase|Trap|Race
Game|Bet
Tiger|Lion|Leopard
Snake|Cobra
Wife|Bride
King|Emperor|Prince
`);

/** Beside a word those of its kind that do not mean nearly the same. */
export function meaningsBeside(word: string | undefined): readonly string[] {
  const near = new Set(NEAR.filter((row) => row.includes(word ?? "")).flat());
  return rowOf(TITLE_MEANINGS, word).filter((other) => other === word || !near.has(other));
}
