/** What an English word may be an inflection of: itself first, then ground forms, likeliest first. Some of them are no words; the lexicon decides. */
export function groundForms(word: string): readonly string[] {
  const forms = [word];
  const other = irregular.get(word);
  if (other) forms.push(other);
  if (word.endsWith("'s")) forms.push(...groundForms(word.slice(0, -2)));
  if (word.length < 4) return forms;
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  for (const end of ['ed', 'ing', 'er', 'est'])
    if (word.endsWith(end) && word.length > end.length + 2) forms.push(...stems(word.slice(0, -end.length)));
  return forms;
}

const stems = (stem: string): readonly string[] =>
  stem.at(-1) === stem.at(-2) ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`];

const irregular: ReadonlyMap<string, string> = new Map(
  `break=broke,broken lose=lost keep=kept fall=fell,fallen go=went,gone leave=left run=ran write=wrote,written sell=sold buy=bought make=made take=took,taken give=gave,given
  get=got,gotten come=came send=sent spend=spent pay=paid say=said tell=told meet=met feel=felt think=thought know=knew,known see=saw,seen grow=grew,grown throw=threw,thrown
  freeze=froze,frozen stick=stuck tear=tore,torn wear=wore,worn forget=forgot,forgotten choose=chose,chosen stand=stood hold=held bring=brought catch=caught find=found
  fight=fought build=built win=won child=children person=people man=men woman=women steal=stole,stolen sit=sat speak=spoke,spoken mean=meant deal=dealt hang=hung sleep=slept`
    .split(/\s+/)
    .flatMap((line) => {
      const [ground = '', forms = ''] = line.split('=');
      return forms.split(',').map((form): [string, string] => [form, ground]);
    }),
);
