/** Words by which names of organisations, places and offices are told, and words that are part of no name. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The last or first word of an organisation's name. */
export const organizationHeads = set(`
Academy Administration Agency Airlines Alliance Army Assembly Association Associates Authority Bank Board Brigade
Brotherhood Bureau Cabinet Center Centre Chamber Coalition College Command Commission Committee Company Conference Congress
Corp Corporation Corps Council Court Department Directorate Embassy Enterprise Federation Fleet Force Forces Forum Foundation
Front Fund Group Guard Guards House Inc Institute Institution Intelligence Ltd Military Militia Ministry Mission Movement Navy
Network Observatory Office Organisation Organization Parliament Party Police Politburo Press Review School Secretariat Senate Service
Services Society Staff Syndicate Taskforce Tribunal Union University Headquarters Consulate Watch Trust Brigades Jihad
`);

/** The last word of a paper's or a broadcaster's name. */
export const outletHeads = set(`
Times Post News Journal Herald Tribune Daily Mail Telegraph Guardian Independent Gazette Observer Chronicle Examiner Globe
Today Radio Television TV Magazine Weekly Agency Mirror Standard Express Beast Ilbo Shimbun Street Atlantic Economist
`);

/** Outlets, agencies and bodies that are known by a name without any such word. */
export const knownOrganizations: ReadonlyMap<string, string> = new Map(
  `
Reuters
AP=Associated Press
Associated Press
AFP=Agence France-Presse
Agence France-Presse
Interfax
Tass=TASS
TASS
RIA Novosti
RIA-Novosti=RIA Novosti
RIA=RIA Novosti
RIA-Novosti=RIA Novosti
Xinhua
Yonhap
KCNA=Korean Central News Agency
Korean Central News Agency
Kyodo
Bloomberg
Politico
POLITICO
Axios
CNN
BBC
CNBC
NBC
ABC
CBS
PBS
NPR
MSNBC
Al Jazeera
Al Arabiya
Al-Monitor
Sputnik
Haaretz
Le Monde
Der Spiegel
Kommersant
Dawn
IRNA
Fars
Tasnim
Foreign Policy
NATO
Nato=NATO
Islamic Jihad
EU
European Union
UN=United Nations
U.N.=United Nations
United Nations
UNIFIL
UNDOF
UNTSO
UNFICYP
UNICEF
UNHCR
OPCW
IGAD
African Union
Arab League
Palestinian Authority
YPG
PYD
PKK
FARC
ELN
RSF=Rapid Support Forces
MI6
MI5
GRU
FSB
KGB
Shin Bet
Stasi
UNSC=UN Security Council
IAEA
OSCE
ASEAN
OPEC
ICRC
Red Cross
CIA
FBI
NSA
NSC=National Security Council
DOD=Department of Defense
DoD=Department of Defense
Pentagon
Kremlin
White House
Blue House
Downing Street
Knesset
Kremlin
Bundestag
Duma
State Duma
Capitol Hill
CENTCOM=U.S. Central Command
EUCOM=U.S. European Command
USFK=U.S. Forces Korea
IRGC=Islamic Revolutionary Guard Corps
IDF=Israel Defense Forces
PLA=People's Liberation Army
People's Liberation Army
SDF=Syrian Democratic Forces
Hamas
Hezbollah
Hizbollah=Hezbollah
Taliban
Islamic State
ISIS=Islamic State
ISIL=Islamic State
Daesh=Islamic State
al-Qaeda
Al-Qaeda=al-Qaeda
Houthis
Mossad
Foggy Bottom=State Department
Whitehall
Quai d'Orsay
`
    .trim()
    .split('\n')
    .map(line => line.split('='))
    .map(([name, canonical]) => [name!, canonical ?? name!] as const),
);

/** Bodies that are called after where they sit, with what they are called themselves. */
export const seats: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pentagon', ['Department of Defense', 'Defense Department']],
  ['Foggy Bottom', ['Department of State', 'State Department']],
  ['Downing Street', ['Cabinet Office']],
  ["Quai d'Orsay", ['French Foreign Ministry', 'French foreign ministry']],
]);

/** The last word of a place's name; those after which the name goes on are "Strait of", "Gulf of", "Sea of". */
export const placeHeads = set(`
Airport Airfield Bay Base Border Bridge Canal Channel City Coast County Desert District Governorate Gulf Heights Island
Islands Isles Lake Mountain Mountains Ocean Pass Peninsula Plateau Port Province Range Region River Sea Square Strait Straits Strip
Territory Triangle Valley Village Zone Hills Garrison Crossing
`);

/** Capitalised words that begin no name: sentence openers and the like. */
export const noNames = set(`
A An The This That These Those It Its He She They We I You His Her Their Our My Your Who What When Where Why How Which
And But Or Nor So Yet If As At By For From In Into Of On To With Without After Before During Since Until While Although Though
Because However Moreover Meanwhile Still Also Then Now Here There Both Each Every Either Neither Some Many Most More Much Few
Several All Any No Not Only Just Even Once Under Over Between Among Amid Against About Above Below Through Throughout Upon Via
Despite Instead Rather Separately Earlier Later Recently Last Next Today Yesterday Tomorrow Tonight According Asked Speaking
Citing Following Given Having Being Such Other Others Another One Two Three Four Five Six Seven Eight Nine Ten First Second
Third Yes Well Media Image Photo Picture Video File Read Story Slideshow Caption Copyright Getty Images Advertisement Share
Could Would Should Will Can May Might Must Shall Do Does Did Is Are Was Were Be Been Has Have Had Let Perhaps Maybe Indeed
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October
November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec North South East West Northern Southern Eastern Western
Christmas Easter Olympics Olympic Games Internet Cold War World God Islam Muslim Christian Jewish Sunni Shia Kurdish Kurds Arab
Democrats Republicans Democratic Republican Democrat Nobel Congress Senate House English Analysts Officials Experts Former Jr Sr
`);
