/** Parts of states, regions, seas, rivers and cities that texts name without saying what they are. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** None that is a common family name or word, nor a capital, which stands for its government. */
export const knownPlaces = set(`
Guam Hawaii Alaska Alabama Arizona Arkansas California Colorado Connecticut Delaware Florida Idaho Illinois Indiana
Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Crimea Donbas
Donbass Donetsk Luhansk Sevastopol Kharkiv Kherson Mariupol Odesa Odessa Gaza Rafah West_Bank Golan Sinai Tibet
Xinjiang Hong_Kong Macau Taiwan Taipei Kashmir Jammu_and_Kashmir Jammu Ladakh Doklam Galwan Arunachal_Pradesh Sikkim Punjab
Nagorno-Karabakh Karabakh Abkhazia Ossetia South_Ossetia Transnistria Chechnya Dagestan Siberia Kaliningrad Kurdistan
Aleppo Idlib Homs Raqqa Mosul Erbil Kobani Palmyra Deir_ez-Zor Latakia Tartus Hmeimim Panmunjom Kaesong Incheon Busan
Pyeongchang Okinawa Vladivostok Shanghai Shenzhen Hainan Guangzhou Wuhan Mumbai Karachi Lahore Peshawar Kandahar Herat
Dubai Aden Hodeidah Istanbul Incirlik Geneva Zurich Lausanne Davos Munich Hamburg Frankfurt Brussels Strasbourg Milan
Barcelona New_York San_Francisco Los_Angeles Chicago Boston Honolulu Singapore Bali Reykjavik Camp_David Mar-a-Lago
Guantanamo Persian_Gulf Black_Sea Baltic_Sea Mediterranean Eastern_Mediterranean Aegean Adriatic Baltic Caspian
Caribbean Arctic Bosphorus Dardanelles Suez Caucasus South_Caucasus Balkans Levant Sahel Maghreb
Horn_of_Africa Indochina Euphrates Tigris Dnieper Dniester Danube Rhine Nile Yalu Tumen Litani Orontes Indus Ganges
Brahmaputra Mekong Aras Himalayas Karakoram Hindu_Kush Hama Daraa Deraa Sweida Suwayda Quneitra Qamishli Hasakah
Hasaka Manbij Tabqa Afrin Jarablus Azaz Douma Ghouta Eastern_Ghouta Tanf Al-Tanf al-Tanf Bukamal Abu_Kamal Albu_Kamal
Mayadin Shayrat Khmeimim Jableh Baniyas Rojava Khasham Khan_Sheikhoun Saraqib Jisr_al-Shughour Tadmur Ayn_Issa
Tal_Abyad Ras_al-Ain Tel_Rifaat Raqa Sirrin Maaloula Basra Fallujah Ramadi Kirkuk Tikrit Sinjar Najaf Karbala Anbar
Dohuk Sulaymaniyah Irbil Samarra Al-Asad Taji Sidon Tyre Naqoura Bekaa Baalbek Nabatieh Marjayoun Chebaa Shebaa_Farms
Dahiyeh Ghajar Metula Kiryat_Shmona Haifa Tel_Aviv Ashkelon Sderot Eilat Galilee Negev Hebron Nablus Jenin Ramallah
Jericho Bethlehem Khan_Younis Jabalia East_Jerusalem Golan_Heights Taba Aqaba Arish Sharm_el-Sheikh Jeddah Mecca
Medina Dhahran Abha Jizan Najran Neom Abqaiq Sharjah Fujairah Abu_Musa Musandam Salalah Taiz Marib Hudaydah Mukalla
Socotra Hadramawt Isfahan Natanz Fordow Arak Bushehr Bandar_Abbas Kharg Mashhad Tabriz Shiraz Qom Khuzestan Chabahar
Parchin Izmir Gaziantep Hatay Diyarbakir Adana Sanliurfa Kilis Mersin Konya Antalya Thrace Imia Kastellorizo Crete
Rhodes Lesbos Evros Salonika Thessaloniki Famagusta Varosha Kyrenia Larnaca Limassol Morphou Akrotiri Dhekelia
Zaporizhzhia Dnipro Mykolaiv Lviv Chernihiv Sumy Bakhmut Avdiivka Melitopol Berdyansk Kerch Enerhodar Bucha Irpin
Chernobyl Slovyansk Kramatorsk Poltava Belgorod Kursk Bryansk Rostov Rostov-on-Don St._Petersburg Saint_Petersburg
Sochi Novorossiysk Murmansk Yekaterinburg Kazan Grozny Volgograd Ingushetia Tiraspol Sukhumi Tskhinvali Batumi Gori
Adjara Nakhchivan Nakhichevan Syunik Tavush Lachin Shusha Agdam Stepanakert Khankendi Gyumri Meghri Zangezur Brest
Grodno Gomel Suwalki Narva Rzeszow Gdansk Krakow Srebrenica Mitrovica Banja_Luka Kosovska_Mitrovica Srinagar Poonch
Rajouri Pahalgam Pathankot Pulwama Balakot Siachen Kargil Sialkot Wagah Attari Amritsar Gujarat Rajasthan Kartarpur
Leh Depsang Demchok Chushul Moldo Nathu_La Tawang Aksai_Chin Assam Manipur Nagaland Kolkata Chennai Bangalore
Hyderabad Rawalpindi Balochistan Quetta Gwadar Waziristan Chaman Torkham Spin_Boldak Jalalabad Kunduz Helmand
Mazar-i-Sharif Bagram Ghazni Nangarhar Kaohsiung Kinmen Matsu Pratas Penghu Senkaku Senkakus Spratlys Paracels
Scarborough_Shoal Fujian Xiamen Zhejiang Guangdong Qingdao Dalian Dandong Tianjin Nanjing Chengdu Shenyang Urumqi
Lhasa Sichuan Yunnan Macao Kadena Yokosuka Hiroshima Nagasaki Osaka Hokkaido Kurils Yeonpyeong Baengnyeong Cheorwon
Paju Gimpo Gangneung Wonsan Sinuiju Yongbyon Nampo Rason Punggye-ri Sohae Kumgang Mount_Kumgang Pyongtaek Da_Nang
Haiphong Saigon Ho_Chi_Minh_City Mindanao Luzon Palawan Subic Rakhine Yangon Mandalay Myawaddy Chiang_Mai Aceh Papua
Timor Preah_Vihear Darfur Kordofan Blue_Nile Abyei Port_Sudan Al-Fashaga al-Fashaga Fashaga Gedaref Metema Tigray
Amhara Oromia Mekelle Badme Benishangul-Gumuz Ogaden Puntland Kismayo Somaliland Benghazi Misrata Sirte Tobruk Derna
Cyrenaica Fezzan Goma Kivu North_Kivu Ituri Katanga Timbuktu Kidal Agadez Maiduguri Borno Lagos Kano Cabo_Delgado
Western_Sahara Tindouf Ceuta Melilla Tangier Casablanca Cucuta Medellin Arauca Zulia Maracaibo Tachira Catatumbo
Putumayo Caqueta Cartagena Essequibo Guayaquil Tijuana Chiapas Sinaloa Ulster Belfast Londonderry Donegal Scotland
England Gibraltar Falklands Falkland_Islands Northern_Ireland Catalonia Basque_Country Bavaria Saxony Silesia
Transylvania Lapland Svalbard Greenland Nuuk Oslofjord Salzburg Innsbruck Basel Lugano Turin Venice Naples Sicily
Malaga Seville Marseille Lyon Rotterdam Antwerp Ramstein Aviano Stuttgart Bonn West_Berlin East_Berlin East_Germany
West_Germany Leipzig Dresden Manhattan Brooklyn Philadelphia Houston Dallas Miami Tampa Atlanta Seattle Detroit
San_Diego Las_Vegas Baltimore New_England Langley Fort_Bragg Quantico West_Point Puerto_Rico Quebec Ontario Toronto
Montreal Vancouver Halifax Melbourne Perth
`);
