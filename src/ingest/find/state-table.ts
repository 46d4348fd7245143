/** States, a line each: name; other names; demonyms; capital, which stands for the government where it acts. */
export const stateTable = `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian,Albanians;Tirana
Algeria;;Algerian,Algerians;Algiers
Andorra;;Andorran,Andorrans;
Angola;;Angolan,Angolans;Luanda
Argentina;;Argentine,Argentinian,Argentinians;Buenos Aires
Armenia;;Armenian,Armenians;Yerevan
Australia;;Australian,Australians;Canberra
Austria;;Austrian,Austrians;Vienna
Azerbaijan;;Azerbaijani,Azeri,Azerbaijanis;Baku
Bahamas;The Bahamas;Bahamian,Bahamians;Nassau
Bahrain;;Bahraini,Bahrainis;Manama
Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
Barbados;;Barbadian,Barbadians;Bridgetown
Belarus;;Belarusian,Belarusians;Minsk
Belgium;;Belgian,Belgians;Brussels
Belize;;Belizean,Belizeans;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina;Bosnia;Bosnian,Bosnians;Sarajevo
Botswana;;Botswanan;Gaborone
Brazil;;Brazilian,Brazilians;Brasilia
Brunei;Brunei Darussalam;Bruneian,Bruneians;Bandar Seri Begawan
Bulgaria;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian;Bujumbura
Cambodia;;Cambodian,Cambodians;Phnom Penh
Cameroon;;Cameroonian;Yaounde
Canada;;Canadian,Canadians;Ottawa
Cape Verde;Cabo Verde;Cape Verdean,Cape Verdeans;Praia
Central African Republic;;Central African;Bangui
Chad;;Chadian;N'Djamena
Chile;;Chilean,Chileans;Santiago
China;People’s Republic of China,People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;;Colombian,Colombians;Bogota
Comoros;;Comorian,Comorians;Moroni
Costa Rica;;Costa Rican;San Jose
Croatia;;Croatian,Croatians,Croat;Zagreb
Cuba;;Cuban,Cubans;Havana
Cyprus;;Cypriot,Cypriots;Nicosia
Czech Republic;Czechia;Czech,Czechs;Prague
Democratic Republic of Congo;Democratic Republic of the Congo,DRC,Congo;Congolese;Kinshasa
Denmark;;Danish,Danes;Copenhagen
Djibouti;;Djiboutian;
Dominican Republic;;;Santo Domingo
Ecuador;;Ecuadorian,Ecuadorean;Quito
Egypt;;Egyptian,Egyptians;Cairo
El Salvador;;Salvadoran;San Salvador
Equatorial Guinea;;Equatorial Guinean,Equatorial Guineans;Malabo
Eritrea;;Eritrean,Eritreans;Asmara
Estonia;;Estonian,Estonians;Tallinn
Eswatini;Swaziland;Swazi,Swazis;Mbabane
Ethiopia;;Ethiopian,Ethiopians;Addis Ababa
Fiji;;Fijian,Fijians;Suva
Finland;;Finnish,Finns;Helsinki
France;;French;Paris
Gabon;;Gabonese;Libreville
Gambia;The Gambia;Gambian,Gambians;Banjul
Georgia;;Georgian,Georgians;Tbilisi
Germany;West Germany,East Germany;German,Germans;Berlin,Bonn
Ghana;;Ghanaian;Accra
Greece;;Greek,Greeks;Athens
Guatemala;;Guatemalan;
Guinea;;Guinean,Guineans;Conakry
Guinea-Bissau;;Bissau-Guinean;
Guyana;;Guyanese;
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
Ivory Coast;Côte d’Ivoire,Côte d'Ivoire,Cote d’Ivoire,Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro
Jamaica;;Jamaican;Kingston
Japan;;Japanese;Tokyo
Jordan;;Jordanian,Jordanians;Amman
Kazakhstan;;Kazakh,Kazakhs;Astana
Kenya;;Kenyan,Kenyans;Nairobi
Kiribati;;;
Kosovo;;Kosovar,Kosovars;Pristina
Kuwait;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian,Latvians;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian;Monrovia
Libya;;Libyan,Libyans;Tripoli
Liechtenstein;;;Vaduz
Lithuania;;Lithuanian,Lithuanians;Vilnius
Luxembourg;;Luxembourgish;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian,Malawians;Lilongwe
Malaysia;;Malaysian,Malaysians;Kuala Lumpur
Maldives;The Maldives;Maldivian,Maldivians;
Mali;;Malian,Malians;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;Majuro
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian,Mauritians;Port Louis
Mexico;;Mexican,Mexicans;Mexico City
Micronesia;;Micronesian,Micronesians;Palikir
Moldova;;Moldovan,Moldovans;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian,Mongolians;Ulaanbaatar
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan,Moroccans;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyidaw
Namibia;;Namibian,Namibians;Windhoek
Nauru;;Nauruan,Nauruans;
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
Palau;;Palauan,Palauans;
Palestinian territories;Palestine,Palestinian Authority;Palestinian,Palestinians;
Panama;;Panamanian;Panama City
Papua New Guinea;;Papua New Guinean,Papua New Guineans;Port Moresby
Paraguay;;Paraguayan;Asuncion
Peru;;Peruvian;Lima
Philippines;The Philippines;Philippine,Filipino,Filipinos;Manila
Poland;;Polish,Poles;Warsaw
Portugal;;Portuguese;Lisbon
Qatar;;Qatari,Qataris;Doha
Romania;;Romanian,Romanians;Bucharest
Russia;Russian Federation;Russian,Russians;Moscow
Rwanda;;Rwandan;Kigali
Samoa;;Samoan,Samoans;Apia
San Marino;;;
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudis,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;;Singaporean,Singaporeans;
Slovakia;;Slovak,Slovaks;Bratislava
Slovenia;;Slovenian;Ljubljana
Solomon Islands;;Solomon Islander,Solomon Islanders;Honiara
Somalia;;Somali,Somalis;Mogadishu
South Africa;;South African,South Africans;Pretoria
South Korea;Republic of Korea,ROK,S. Korea,S.Korea;South Korean,South Koreans,S. Korean;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,U.S.S.R.;Soviet,Soviets;
Spain;;Spanish,Spaniards;Madrid
Sri Lanka;;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swedes;Stockholm
Switzerland;;Swiss;Bern,Berne
Syria;Syrian Arab Republic;Syrian,Syrians;Damascus
Taiwan;;Taiwanese;Taipei
Tajikistan;;Tajik,Tajiks;Dushanbe
Tanzania;;Tanzanian;Dodoma
Thailand;;Thai,Thais;Bangkok
Timor-Leste;East Timor;Timorese,East Timorese;Dili
Togo;;Togolese;
Tonga;;Tongan,Tongans;
Trinidad and Tobago;Trinidad;Trinidadian,Trinidadians;Port of Spain
Tunisia;;Tunisian,Tunisians;Tunis
Turkey;Türkiye,Turkiye;Turkish,Turks;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan,Tuvaluans;
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain,England;British,Britons;London
United States;United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;Washington
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek,Uzbeks;Tashkent
Vanuatu;;;Port Vila
Vatican;Holy See,The Vatican;;
Venezuela;;Venezuelan,Venezuelans;Caracas
Vietnam;North Vietnam,South Vietnam;Vietnamese;Hanoi
Yemen;;Yemeni,Yemenis;Sanaa
Zambia;;Zambian;Lusaka
Zimbabwe;;Zimbabwean,Zimbabweans;Harare
`;
