import { DEEDS, THING_DEEDS } from "./deeds.ts";

/**
 * What people in stories are seen to do, in the present tense of a plot. No verb of thinking, wishing, saying or being:
 * nobody remembers a film by those; none that says too little whatever follows it ("goes", "makes").
 */
const SEEN = `
abandons absorbs abuses accepts accompanies activates admits adopts ambushes amputates announces applies approaches arranges arrests assassinates assembles assumes
attends auctions awakens awards bathes bargains beheads bequeaths blackmails blinds blocks blows boards bombs borrows breaks bribes brings broadcasts bullies bumps burns buries butchers buys
cancels captures carries carves casts catches celebrates changes charges charms chases cheats chokes chops climbs closes collapses collects collides commandeers commits competes composes conceals conducts conjures conquers consults controls converts cooks corners counterfeits
courts covers crashes crawls creates crosses crowns cures curses cuts dances deactivates deciphers decodes decorates defeats defends defuses delivers demolishes deposits derails descends deserts designs destroys detonates digs disables disarms discards discovers disguises dismantles dismembers disposes disrupts dissolves distracts dives donates drags draws dresses drinks drills drives drops drowns drugs dumps
eats ejects elopes embeds embezzles embraces emigrates encodes enlists enrolls enters erases escapes escorts evacuates evades evicts exchanges exhumes exorcises expels explodes exposes extracts falls fakes feeds fells ferries fights films finances fires fixes flees flies floods flushes follows forces forges founds frames frees freezes funds gambles gathers grabs graduates
greets guards guides guts hacks handcuffs hands hangs harvests haunts heals heads hides hijacks hires hitchhikes hits hoists holds hosts hunts hurls hypnotizes ignites illustrates imitates impales impersonates implants imprisons impregnates infects infiltrates inherits injects injures inserts installs insults intercepts interrogates interrupts interviews introduces invades invents invests invites jams joins jumps
kicks kidnaps kills kisses knocks lands launches leads leaps leaks lectures lends liberates lifts lights lives loads locates locks loots lures lynches mails manufactures marries massacres melts mends milks mines moves mugs murders mutilates navigates nails negotiates nurses obtains occupies opens operates orchestrates orders organizes organises outbids outruns overdoses overhears overpowers overthrows packs paints paralyzes parachutes parks participates patents patrols pawns
pays performs photographs pilots places plagiarizes plants plays plays pleads plows plunges poisons poses possesses posts pours practices presents preserves prints proposes prosecutes protects publishes pulls pummels punches purchases pursues pushes quits races raids raises ransacks rams reactivates reads rebuilds receives recites reclaims recognizes reconciles records recovers recruits recycles rehearses releases relocates removes renames renovates rents repairs replaces reports repossesses
rescues resigns restores resurrects retires retrieves reunites revives rides rigs robs rows ruins runs sabotages sacrifices sails salvages saves scales scatters sculpts scuttles seals searches seduces seizes sells sends serenades serves settles severs shaves shelters ships shoots shoplifts shoves sings sinks slams slaps slashes slays slices slips smashes smothers smuggles snatches sneaks soaks solves sows spares spies spends splits spots sprays squanders stabs stages stalks steals steers stitches stops stores storms stows
strangles strikes strips studies stumbles stuns sues suffocates summons supervises surrenders swaps swallows swears swims swings switches tackles tames tapes targets tattoos teaches tears telephones tends testifies throws tortures tosses traces tracks trades trains transfers transforms translates transmits transplants transports traps travels treats tricks triggers trips trades turns types unearths unleashes unlocks unmasks unveils uses vandalizes visits volunteers wagers wakes warns washes wears weds welds whips whistles wields wins wires withdraws witnesses works wounds wraps wrecks wrestles writes
`;

const seen = new Set([...SEEN.trim().split(/\s+/), ...THING_DEEDS, ...DEEDS.filter((does) => !does.includes(" "))]);

/** All of them, the longest first. */
export const ACTIONS: readonly string[] = [...seen].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Done to somebody: "is captured by", never what only tells how somebody feels. */
export const SUFFERED =
  "(?!(?:tasked|forced|supposed|interested|tired|worried|scared|convinced|surprised|shocked|amazed|married|engaged|attracted|involved|concerned|determined|prepared|excited|pleased|annoyed|confused|frightened|terrified|disappointed|relieved|allowed|asked|told|shown|seen|impressed|inspired|based|named|called|known|reminded|informed|faced|unable|unimpressed|disgusted|devastated|obsessed|overjoyed|touched|moved|located|situated|born|gone|done|supposed|expected|believed|said|thought|considered|revealed|presumed|assumed|left)\\b)(?:[a-z]{3,}ed|shot|caught|held|taken|given|sent|found|bitten|thrown|beaten|hit|torn|hung|sold|bought|drawn|brought|struck|swept|driven|led|stolen|chosen|hidden|fed|cut|put|slain|thrown|flown|frozen|crushed|burnt)";
