import { smallFiles } from './scenario-files.ts';

type Change = Parameters<typeof smallFiles>[0];

const figures = `
figures:
  trucks: { value: 9, from: 6, to: 20, unit: truck }
  loss: { value: 26000, unit: yuan }
  year: { formula: trucks * loss * 12, round: 100000, unit: yuan }
`;
const variants = `
variants:
  - id: labels_first
    order: { lin: [p_labels, p_warm] }
    sceptical: [zhao]
    figures: { trucks: 14 }
  - id: doubting_dock
    order: { zhao: [p_warm, p_labels] }
    sceptical: [lin]
    concerns: { c_value: zhao }
  - id: crossed
    order: { lin: [p_labels, p_warm], zhao: [p_warm, p_labels] }
    sceptical: [lin, zhao]
    figures: { trucks: 6 }
`;
const words = (first: string, label: string, opening: string) => `
variants:
  labels_first: { label: ${label} }
  doubting_dock:
    label: ${label}
    opening: [${opening}]
    say: { c_value: [${opening}] }
  crossed: { label: ${label} }
${first}`;

/** One text for another, which must be there. */
export const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The scenario has no “${from}”.`);
  return text.replace(from, to);
};

const own: Readonly<Record<string, (text: string) => string>> = {
  'account.yaml': (text) => `${text}${figures}${variants}`,
  'zh.yaml': (text) =>
    `${swap('上个月记下来的就有九车超了线。', '上个月记下来的就有{trucks}车超了线，一年{year}。')(text).replace('一个月九车吧，夏天还多。', '"{trucks}车吧，一年{year}。"').replace('      - 九\n', '      - "{trucks}|{trucks:digits}"\n')}${words('', '说明', '您坐')}`,
  'en.yaml': (text) =>
    `${swap('Last month we logged nine trucks over the line.', '"{trucks truck/trucks} over the line last month, {year} a year."')(text).replace('It is about nine trucks a month, more in summer.', 'It is about {trucks truck/trucks}, {year} a year.').replace('      - nine\n', '      - "{trucks}|{trucks:digits}"\n')}${words('', 'label', 'Sit down')}`,
};

/** The small scenario with figures (trucks a month, what they cost a year) and three variants; `change` exchanges more of a file’s text. */
export const variedFiles = (change: Readonly<Record<string, (text: string) => string>> = {}): ReturnType<typeof smallFiles> => {
  const all: Record<string, (text: string) => string | undefined> = {};
  for (const name of new Set([...Object.keys(own), ...Object.keys(change)]))
    all[name] = (text) => (change[name] ?? ((same) => same))((own[name] ?? ((same) => same))(text));
  return smallFiles(all satisfies Change);
};
