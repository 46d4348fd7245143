/** States, a line each: name; other names; demonyms; capital, which stands for the government where it acts. */
export const stateTable = `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian,Albanians;Tirana
Algeria;;Algerian,Algerians;Algiers
Angola;;Angolan,Angolans;Luanda
Argentina;;Argentine,Argentinian,Argentinians;Buenos Aires
Armenia;;Armenian,Armenians;Yerevan
Australia;;Australian,Australians;Canberra
Austria;;Austrian,Austrians;Vienna
Azerbaijan;;Azerbaijani,Azeri,Azerbaijanis;Baku
Bahrain;;Bahraini,Bahrainis;Manama
Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
Belarus;;Belarusian,Belarusians;Minsk
Belgium;;Belgian,Belgians;Brussels
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina;Bosnia;Bosnian,Bosnians;Sarajevo
Brazil;;Brazilian,Brazilians;Brasilia
Bulgaria;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian;Bujumbura
Cambodia;;Cambodian,Cambodians;Phnom Penh
Cameroon;;Cameroonian;Yaounde
Canada;;Canadian,Canadians;Ottawa
Chad;;Chadian;N'Djamena
Chile;;Chilean,Chileans;Santiago
China;People’s Republic of China,People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;;Colombian,Colombians;Bogota
Costa Rica;;Costa Rican;San Jose
Croatia;;Croatian,Croatians,Croat;Zagreb
Cuba;;Cuban,Cubans;Havana
Cyprus;;Cypriot,Cypriots;Nicosia
Czech Republic;Czechia;Czech,Czechs;Prague
Democratic Republic of Congo;Democratic Republic of the Congo,DRC,Congo;Congolese;Kinshasa
Denmark;;Danish,Danes;Copenhagen
Djibouti;;Djiboutian;
Ecuador;;Ecuadorian,Ecuadorean;Quito
Egypt;;Egyptian,Egyptians;Cairo
El Salvador;;Salvadoran;San Salvador
Eritrea;;Eritrean,Eritreans;Asmara
Estonia;;Estonian,Estonians;Tallinn
Ethiopia;;Ethiopian,Ethiopians;Addis Ababa
Finland;;Finnish,Finns;Helsinki
France;;French;Paris
Georgia;;Georgian,Georgians;Tbilisi
Germany;West Germany,East Germany;German,Germans;Berlin,Bonn
Ghana;;Ghanaian;Accra
Greece;;Greek,Greeks;Athens
Guatemala;;Guatemalan;
Haiti;;Haitian,Haitians;Port-au-Prince
Honduras;;Honduran;Tegucigalpa
Hungary;;Hungarian,Hungarians;Budapest
Iceland;;Icelandic;Reykjavik
India;;Indian,Indians;New Delhi,Delhi
Indonesia;;Indonesian,Indonesians;Jakarta
Iran;Islamic Republic of Iran,Islamic Republic;Iranian,Iranians;Tehran,Teheran
Iraq;;Iraqi,Iraqis;Baghdad
Ireland;;Irish;Dublin
Israel;;Israeli,Israelis;Jerusalem,Tel Aviv
Italy;;Italian,Italians;Rome
Jamaica;;Jamaican;Kingston
Japan;;Japanese;Tokyo
Jordan;;Jordanian,Jordanians;Amman
Kazakhstan;;Kazakh,Kazakhs;Astana
Kenya;;Kenyan,Kenyans;Nairobi
Kosovo;;Kosovar,Kosovars;Pristina
Kuwait;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian,Latvians;Riga
Lebanon;;Lebanese;Beirut
Liberia;;Liberian;Monrovia
Libya;;Libyan,Libyans;Tripoli
Lithuania;;Lithuanian,Lithuanians;Vilnius
Luxembourg;;Luxembourgish;
Madagascar;;Malagasy;Antananarivo
Malaysia;;Malaysian,Malaysians;Kuala Lumpur
Mali;;Malian,Malians;Bamako
Malta;;Maltese;Valletta
Mauritania;;Mauritanian;Nouakchott
Mexico;;Mexican,Mexicans;Mexico City
Moldova;;Moldovan,Moldovans;Chisinau
Mongolia;;Mongolian,Mongolians;Ulaanbaatar
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan,Moroccans;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyidaw
Nepal;;Nepali,Nepalese;Kathmandu
Netherlands;The Netherlands;Dutch;The Hague
New Zealand;;New Zealander,New Zealanders;Wellington
Nicaragua;;Nicaraguan;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian,Nigerians;Abuja
North Korea;Democratic People’s Republic of Korea,Democratic People's Republic of Korea,DPRK,N. Korea,N.Korea;North Korean,North Koreans,N. Korean;Pyongyang
North Macedonia;Macedonia;Macedonian;Skopje
Norway;;Norwegian,Norwegians;Oslo
Oman;;Omani,Omanis;Muscat
Pakistan;;Pakistani,Pakistanis;Islamabad
Palestinian territories;Palestine,Palestinian Authority;Palestinian,Palestinians;
Panama;;Panamanian;Panama City
Paraguay;;Paraguayan;Asuncion
Peru;;Peruvian;Lima
Philippines;The Philippines;Philippine,Filipino,Filipinos;Manila
Poland;;Polish,Poles;Warsaw
Portugal;;Portuguese;Lisbon
Qatar;;Qatari,Qataris;Doha
Romania;;Romanian,Romanians;Bucharest
Russia;Russian Federation;Russian,Russians;Moscow
Rwanda;;Rwandan;Kigali
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudis,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
Singapore;;Singaporean,Singaporeans;
Slovakia;;Slovak,Slovaks;Bratislava
Slovenia;;Slovenian;Ljubljana
Somalia;;Somali,Somalis;Mogadishu
South Africa;;South African,South Africans;Pretoria
South Korea;Republic of Korea,ROK,S. Korea,S.Korea;South Korean,South Koreans,S. Korean;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,U.S.S.R.;Soviet,Soviets;
Spain;;Spanish,Spaniards;Madrid
Sri Lanka;;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Sweden;;Swedish,Swedes;Stockholm
Switzerland;;Swiss;Bern,Berne
Syria;Syrian Arab Republic;Syrian,Syrians;Damascus
Taiwan;;Taiwanese;Taipei
Tajikistan;;Tajik,Tajiks;Dushanbe
Tanzania;;Tanzanian;Dodoma
Thailand;;Thai,Thais;Bangkok
Tunisia;;Tunisian,Tunisians;Tunis
Turkey;Türkiye,Turkiye;Turkish,Turks;Ankara
Turkmenistan;;Turkmen;Ashgabat
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain,England;British,Britons;London
United States;United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;Washington
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek,Uzbeks;Tashkent
Vatican;Holy See,The Vatican;;
Venezuela;;Venezuelan,Venezuelans;Caracas
Vietnam;North Vietnam,South Vietnam;Vietnamese;Hanoi
Yemen;;Yemeni,Yemenis;Sanaa
Zambia;;Zambian;Lusaka
Zimbabwe;;Zimbabwean,Zimbabweans;Harare
`;
