/** Invented people: common Finnish and Finland-Swedish names, put together by chance. */
export const WOMEN = [
  'Aino', 'Anneli', 'Birgitta', 'Eeva', 'Elina', 'Emilia', 'Eveliina', 'Hanna-Mari', 'Heidi', 'Helena', 'Henna', 'Iida', 'Inkeri', 'Irina', 'Jaana',
  'Jenna', 'Johanna', 'Jonna', 'Kaisa', 'Kati', 'Katja', 'Kirsi', 'Kristiina', 'Laura', 'Leena', 'Linnea', 'Maarit', 'Maija', 'Mari', 'Marika',
  'Marjo', 'Merja', 'Mia', 'Milla', 'Minna', 'Mirva', 'Niina', 'Noora', 'Oona', 'Outi', 'Paula', 'Pirjo', 'Piia', 'Raija', 'Riikka', 'Ritva',
  'Roosa', 'Sanna', 'Satu', 'Sari', 'Senja', 'Siiri', 'Sirpa', 'Sofia', 'Susanna', 'Taina', 'Tanja', 'Tarja', 'Tuija', 'Ulla', 'Veera',
] as const;

export const MEN = [
  'Aki', 'Antti', 'Ari', 'Eero', 'Eetu', 'Elias', 'Erkki', 'Esa', 'Hannu', 'Harri', 'Ilkka', 'Jaakko', 'Jani', 'Jari', 'Joni', 'Jouni', 'Juha',
  'Jukka', 'Kalle', 'Kari', 'Kimmo', 'Lauri', 'Marko', 'Matias', 'Mika', 'Niko', 'Oskari', 'Pasi', 'Pekka', 'Petri', 'Rami', 'Risto', 'Roope',
  'Sami', 'Santeri', 'Seppo', 'Teemu', 'Tero', 'Timo', 'Tommi', 'Toni', 'Tuomas', 'Veikko', 'Ville',
] as const;

export const FAMILIES = [
  'Aaltonen', 'Ahola', 'Alanen', 'Anttila', 'Björkqvist', 'Eerola', 'Elo', 'Erkkilä', 'Eskola', 'Haapala', 'Hakala', 'Harju', 'Heikkilä', 'Heino',
  'Helin', 'Hietala', 'Huhtala', 'Ikonen', 'Isotalo', 'Jalonen', 'Jokela', 'Jokinen', 'Järvinen', 'Kaarto', 'Kallio', 'Karjalainen', 'Kaski',
  'Ketola', 'Kivelä', 'Kivistö', 'Koivula', 'Kortelainen', 'Koskela', 'Kulmala', 'Kuusela', 'Laakso', 'Lahtinen', 'Laine', 'Lehtimäki', 'Lehtonen',
  'Leino', 'Lindroos', 'Lundén', 'Luoma', 'Lähteenmäki', 'Mattila', 'Mikkola', 'Myllymäki', 'Mäkelä', 'Mäntylä', 'Niemelä', 'Nieminen', 'Norrgård',
  'Nummi', 'Nurmela', 'Ojala', 'Oksanen', 'Paavola', 'Peltola', 'Pirttilä', 'Rantala', 'Rantanen', 'Raunio', 'Rinne', 'Ruohola', 'Salmela', 'Salminen',
  'Salo', 'Saari', 'Sarlund', 'Seppälä', 'Sillanpää', 'Sundqvist', 'Suominen', 'Syrjälä', 'Tamminen', 'Tuominen', 'Uusitalo', 'Vainio', 'Valli',
  'Vesala', 'Viitanen', 'Virta', 'Vuorela', 'Ylinen', 'Ylitalo-Heikkilä', 'Österman',
] as const;

/** People who moved to Finland: name and the language they speak at home. */
export const IMMIGRANTS = [
  { gender: 'female', givenName: 'Fatima', familyName: 'Al-Hashimi', language: 'arabia' },
  { gender: 'female', givenName: 'Olena', familyName: 'Kovalchuk', language: 'ukraina' },
  { gender: 'female', givenName: 'Nguyen Thi', familyName: 'Lan', language: 'vietnam' },
  { gender: 'female', givenName: 'Svetlana', familyName: 'Petrova', language: 'venäjä' },
  { gender: 'female', givenName: 'Sirin', familyName: 'Rahimi', language: 'dari' },
  { gender: 'female', givenName: 'Kannika', familyName: 'Suwan', language: 'thai' },
  { gender: 'female', givenName: 'Amina', familyName: 'Warsame', language: 'somali' },
  { gender: 'female', givenName: 'Katarzyna', familyName: 'Wójcik', language: 'puola' },
  { gender: 'male', givenName: 'Yusuf', familyName: 'Demir', language: 'kurdi' },
  { gender: 'male', givenName: 'Andrei', familyName: 'Tamm', language: 'viro' },
  { gender: 'male', givenName: 'Reza', familyName: 'Moradi', language: 'persia' },
] as const;
