/** Beginnings of month names, lower case without accents, in the languages reports come in. */
const months: readonly string[] = [
  'jan|januari|janv|ene|gen|sty|tammi|oca|янв|ian|led|січ|яну|ιαν',
  'feb|fev|fevr|febr|lut|helmi|sub|фев|uno|лют|φεβ',
  'mar|mars|maerz|mrt|mrz|marz|maalis|мар|bre|бер|μαρ',
  'apr|avr|abr|kwi|huhti|nis|апр|dub|кві|απρ',
  'may|mai|maj|mei|mag|maggio|touko|май|мая|kve|тра|μαι',
  'jun|juin|juni|giu|cze|kesa|haz|июн|cer|чер|iun|ιουν',
  'jul|juil|juli|lug|lip|heina|tem|июл|лип|cervene|cervenc|iul|ιουλ',
  'aug|aou|aout|ago|sie|elo|agu|авг|srp|сер|αυγ',
  'sep|sept|set|wrz|syys|eyl|сен|zar|вер|сеп|sze|σεπ',
  'oct|okt|ott|out|paz|loka|eki|окт|rij|жов|οκτ',
  'nov|lis|marras|kas|ноя|лис|ное|noi|νοε',
  'dec|dez|dic|des|gru|joulu|ara|дек|pro|гру|δεκ',
];

const byName = new Map(months.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));

/** 1 to 12, or null where the word is no month. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ı', 'i').replace('ä', 'a');
  for (let length = Math.min(plain.length, 7); length >= 3; length -= 1) {
    const month = byName.get(plain.slice(0, length));
    if (month) return month;
  }
  return null;
}
