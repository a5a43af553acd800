/** Words to fill plans with: of the length and variety that people write, so that rows are as wide as theirs. */

// As many as a town has: a given name is shared by about one person in 135, a family name by one in 420. With fewer of
// them every search would find a crowd.
const GIVEN =
  `Amira Blessing Carys Dafydd Efosa Farida Gwen Hamid Idris Jac Kwabena Leila Meera Niamh Osei Priya Qasim
  Roisin Sunita Terence Uma Vikram Winston Xanthe Yael Zofia Aled Bronwen Chidi Dilys Eleri Femi Grace Hywel
  Imogen Jerome Kofi Lowri Moses Nia Adnan Beatrice Callum Deborah Edward Fatima Gareth Hannah Ibrahim Joanna
  Kieran Lakshmi Margaret Nathan Olivia Patrick Queenie Rashid Sandra Thomas Ursula Victor Wendy Yusuf Zainab
  Agnes Bartosz Ceri Desmond Emyr Frances Gwilym Harriet Isabel Jamal Karolina Leonard Magda Nadia Owen
  Pauline Ravi Siobhan Tariq Ulrika Valerie Wojciech Yvonne Zachary Alison Brendan Claudette Dominic Elizabeth
  Fergus Gillian Horace Ingrid Jasmine Kathleen Lorna Malcolm Noreen Oswald Philippa Rhodri Shanice Tegan Umar
  Veronica Wilfred Yasmin Zuzanna Anthony Bridget Colin Delroy Eileen Frederick Geraint Hilary Iris Jonathan
  Kelechi Lydia Muhammad Nerys Oluwaseun Petra Rosemary Stephen Tomasz Vivienne Warren Yewande`.split(/\s+/);
const PLACES_FIRST =
  `Ash Black Brad Clif Craw Dun East Fair Green Hart Hollo Kings Lang Mar Nor Oak Pem Red Sher Stan
  Thorn Under Wal Whit Win`.split(/\s+/);
const PLACES_LAST = 'ford ley wood ton bury field ham wick by croft gate land more well worth'.split(' ');
const FAMILY = [
  ...`Haddad Ncube Pritchard Rowlands Adeyemi Hussain Griffiths Rahimi Thomas Reece Osei Mansour Krishnamurthy
  Brady Kavanagh Patel Iqbal Byrne Sharma Doyle Mistry Nair Campbell Mizrahi Kowalska Bevan Okafor Probert
  Lewis Balogun Parry Fraser Clarke Mensah Jenkins Okoro Vaughan Achterberg Szymanski Delacroix Fitzgerald
  Montgomery Anand Castellanos Nwosu Ferreira Lindqvist Abernathy Oyelaran`.split(/\s+/),
  // Most English family names are those of places.
  ...PLACES_FIRST.flatMap((first) => PLACES_LAST.map((last) => first + last)),
];

const OPENINGS = [
  'I want to', 'It would mean a lot to', 'By the spring I hope to', 'One day a week I would like to',
  'With somebody beside me I can', 'More than anything I want to', 'For my own sake I mean to',
]; // prettier-ignore
const THINGS = [
  'swim at the lido before the café opens', 'cook for my sister on Sundays without rushing',
  'finish the bookkeeping course I began', 'play the bass with the others at the hall again',
  'walk the dog as far as the old quarry', 'sleep through until the first bus goes by',
  'see my daughter at the library on Saturdays', 'get the allotment ready for the first potatoes',
  'go back to the choir and stay for the tea', 'have a flat with a door that I lock myself',
  'learn enough Welsh to follow my grandson', 'ride the number nine to the end of the line',
]; // prettier-ignore
const CLOSINGS = [
  'because that is when I feel like myself', 'and tell nobody but the people I choose', 'even when the week has been long',
  'and take it slowly this time', 'as I did before the winter', 'without asking anyone to fetch me',
]; // prettier-ignore

const pick = <T,>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

export interface Name {
  readonly given: string;
  readonly family: string;
}

export function nameOf(random: () => number): Name {
  return { given: pick(GIVEN, random), family: pick(FAMILY, random) };
}

/** A sentence of about a hundred characters. */
export function sentence(random: () => number): string {
  return `${pick(OPENINGS, random)} ${pick(THINGS, random)}, ${pick(CLOSINGS, random)}.`;
}
