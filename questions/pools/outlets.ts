import { foldName } from "./fold.ts";
import { namesIn, once, type Prominence, prominenceIn, rowsOf, wordIn } from "./rows.ts";

const OUTLET_KINDS = ["newspaper", "magazine", "trade paper", "website", "aggregator", "broadcaster"] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Where reviews appear. Its critics are those of `people.ts` with the role "critic" that name it. */
export type Outlet = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OutletKind;
  readonly country: string;
  readonly prominence: Prominence;
};

/** Columns: name/alias | kind | country | prominence. */
const OUTLETS = `
# United States and Canada
The New York Times|newspaper|US|3
Los Angeles Times|newspaper|US|3
The Washington Post|newspaper|US|3
The Wall Street Journal|newspaper|US|3
USA Today|newspaper|US|3
Chicago Tribune|newspaper|US|3
Chicago Sun-Times|newspaper|US|3
San Francisco Chronicle|newspaper|US|2
San Francisco Examiner|newspaper|US|1
The Boston Globe|newspaper|US|2
The Philadelphia Inquirer|newspaper|US|2
New York Post|newspaper|US|2
Daily News/New York Daily News|newspaper|US|2
Newsday|newspaper|US|2
The New York Observer/New York Observer|newspaper|US|1
New York Herald Tribune|newspaper|US|1
The Village Voice/Village Voice|newspaper|US|2
New York Press|newspaper|US|1
LA Weekly|newspaper|US|1
Chicago Reader|newspaper|US|1
The Christian Science Monitor|newspaper|US|2
The Miami Herald|newspaper|US|1
The Dallas Morning News|newspaper|US|1
The Seattle Times|newspaper|US|1
Seattle Post-Intelligencer|newspaper|US|1
The Baltimore Sun|newspaper|US|1
Orlando Sentinel|newspaper|US|1
The Denver Post|newspaper|US|1
The Oregonian|newspaper|US|1
Star Tribune|newspaper|US|1
St. Louis Post-Dispatch|newspaper|US|1
Detroit Free Press|newspaper|US|1
Houston Chronicle|newspaper|US|1
The Atlanta Journal-Constitution|newspaper|US|1
The Austin Chronicle|newspaper|US|1
Toronto Star|newspaper|CA|2
The Globe and Mail|newspaper|CA|2
National Post|newspaper|CA|1
The New Yorker|magazine|US|3
Time|magazine|US|3
Newsweek|magazine|US|3
Life|magazine|US|2
Rolling Stone|magazine|US|3
Entertainment Weekly|magazine|US|3
New York/New York Magazine|magazine|US|2
The New Republic|magazine|US|1
The Nation|magazine|US|1
The Atlantic|magazine|US|2
Esquire|magazine|US|2
Vogue|magazine|US|2
Vanity Fair|magazine|US|2
Film Comment|magazine|US|1
Film Quarterly|magazine|US|1
Cinefantastique|magazine|US|1
Premiere|magazine|US|1
Photoplay|magazine|US|1
National Review|magazine|US|1
Variety|trade paper|US|3
The Hollywood Reporter|trade paper|US|3
Boxoffice|trade paper|US|1
Deadline Hollywood/Deadline|website|US|2
TheWrap|website|US|1
IndieWire|website|US|2
Slate|website|US|2
Salon|website|US|2
Slant Magazine|website|US|1
RogerEbert.com|website|US|2
ReelViews|website|US|1
The A.V. Club|website|US|2
Vulture|website|US|2
Vox|website|US|1
Collider|website|US|1
IGN|website|US|2
Film Threat|website|US|1
Ain't It Cool News|website|US|1
PopMatters|website|US|1
AllMovie|website|US|1
AllMusic|website|US|2
Pitchfork|website|US|2
Rotten Tomatoes|aggregator|US|3
Metacritic|aggregator|US|3
Associated Press|broadcaster|US|2
NPR|broadcaster|US|2
CNN|broadcaster|US|2
Entertainment Tonight|broadcaster|US|1
# United Kingdom and Ireland
The Guardian|newspaper|GB|3
The Observer|newspaper|GB|2
The Times|newspaper|GB|3
The Sunday Times|newspaper|GB|2
The Daily Telegraph|newspaper|GB|3
The Independent|newspaper|GB|3
Financial Times|newspaper|GB|2
Evening Standard|newspaper|GB|2
Daily Mail|newspaper|GB|2
Daily Mirror|newspaper|GB|2
The Sun|newspaper|GB|2
Daily Express|newspaper|GB|1
The Scotsman|newspaper|GB|1
The Irish Times|newspaper|IE|2
Irish Independent|newspaper|IE|1
Empire|magazine|GB|3
Total Film|magazine|GB|2
Sight and Sound/Sight & Sound|magazine|GB|2
Radio Times|magazine|GB|2
Time Out|magazine|GB|2
The Spectator|magazine|GB|1
New Statesman|magazine|GB|1
Little White Lies|magazine|GB|1
SFX|magazine|GB|1
Screen International|trade paper|GB|1
BBC|broadcaster|GB|3
BBC Radio 5 Live|broadcaster|GB|1
Film4|broadcaster|GB|1
# Australia and New Zealand
The Sydney Morning Herald|newspaper|AU|2
The Age|newspaper|AU|2
The Australian|newspaper|AU|1
The New Zealand Herald|newspaper|NZ|1
At the Movies|broadcaster|AU|1
# Continental Europe
Le Monde|newspaper|FR|2
Le Figaro|newspaper|FR|2
Libération|newspaper|FR|1
Cahiers du Cinéma|magazine|FR|2
Positif|magazine|FR|1
Télérama|magazine|FR|1
El País|newspaper|ES|2
El Mundo|newspaper|ES|1
ABC|newspaper|ES|1
Corriere della Sera|newspaper|IT|2
La Repubblica|newspaper|IT|1
Der Spiegel|magazine|DE|2
Die Zeit|newspaper|DE|1
Frankfurter Allgemeine Zeitung|newspaper|DE|2
Süddeutsche Zeitung|newspaper|DE|1
# India
The Times of India|newspaper|IN|3
The Hindu|newspaper|IN|3
Hindustan Times|newspaper|IN|2
The Indian Express|newspaper|IN|2
The New Indian Express|newspaper|IN|1
Deccan Herald|newspaper|IN|1
Deccan Chronicle|newspaper|IN|1
The Telegraph|newspaper|IN|1
Daily News and Analysis|newspaper|IN|1
Mid-Day|newspaper|IN|1
India Today|magazine|IN|2
Outlook|magazine|IN|1
Filmfare|magazine|IN|2
Stardust|magazine|IN|1
Ananda Vikatan|magazine|IN|1
Kalki|magazine|IN|1
Filmindia|magazine|IN|1
Film Companion|website|IN|1
Bollywood Hungama|website|IN|2
Box Office India|website|IN|1
Rediff.com|website|IN|2
Sify|website|IN|1
Firstpost|website|IN|1
NDTV|broadcaster|IN|2
CNN-IBN|broadcaster|IN|1
# East Asia and elsewhere
The Japan Times|newspaper|JP|2
Kinema Junpo|magazine|JP|1
Anime News Network|website|US|1
South China Morning Post|newspaper|HK|2
The Korea Herald|newspaper|KR|1
The Korea Times|newspaper|KR|1
The Straits Times|newspaper|SG|1
Al-Ahram|newspaper|EG|1
Haaretz|newspaper|IL|1
The Jerusalem Post|newspaper|IL|1
Dawn|newspaper|PK|1
The Punch|newspaper|NG|1
Vanguard|newspaper|NG|1
`;

function outletOf(row: readonly string[]): Outlet {
  const [names = "", kind = "", country = "", prominence = ""] = row;
  return { ...namesIn(names), kind: wordIn(kind, OUTLET_KINDS), country, prominence: prominenceIn(prominence) };
}

export const outlets = once((): readonly Outlet[] => rowsOf(OUTLETS).map(outletOf));

const byName = once(
  () =>
    new Map(
      outlets().flatMap((outlet) =>
        [outlet.name, ...outlet.aliases].map((name): [string, Outlet] => [foldName(name), outlet]),
      ),
    ),
);

export function outletCalled(name: string): Outlet | null {
  return byName().get(foldName(name)) ?? null;
}
