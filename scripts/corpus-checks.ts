import type { CorpusRow, Segment } from '../src/cli/eval/row.ts';
import { type Act, isSpin } from '../src/dialogue/words/act.ts';

/** Letters and digits only, lower case: what has to stay the same when a text is cut into segments. */
export const bare = (text: string): string => text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');

/** The main act by the manual: that of the last segment that asks (SPIN or closing), else that of the longest one. */
function mainAct(segments: readonly Segment[]): Act | undefined {
  const asking = segments.findLast((segment) => isSpin(segment.act) || segment.act === 'closing');
  if (asking) return asking.act;
  return segments.reduce<Segment | undefined>(
    (best, one) => (best && bare(best.text).length >= bare(one.text).length ? best : one),
    undefined,
  )?.act;
}

/** What is wrong with a row; each sentence ends with how to mend it. */
export type Complaint = string;

/** Which acts a flag may stand on, by the manual's section "Flags". Flags not named here may stand anywhere. */
const home: readonly (readonly [prefix: string, acts: readonly string[]])[] = [
  ['5w2h:', ['problem']],
  ['ice:', ['need_payoff']],
  ['decision_process', ['situation']],
  ['feature', ['pitch']],
  ['advantage', ['pitch']],
  ['agenda', ['other']],
  ['concern_check', ['listening']],
];

/** Characters that exist in one script only: enough of them to notice a row typed in the wrong one. */
const onlyHans =
  /[们这说时间问题么吗对东车长门见过还进会让给经现认谁边几单价钱货运输数据线厂产业务质检验证实际应该请谢谈话听讲觉总开关机构设备维护损发图书样热电话网络办处罚赔压紧难换轮组织满员调转贵买卖销额项达标级别丢赶乱码错误]/u;
const bothScripts = /[么后面里台余准别于几谷丑云制干表]/gu;
const onlyHant =
  /[們這說時間問題麼嗎對東車長門見過還進會讓給經現認誰邊幾單價錢貨運輸數據線廠產業務質檢驗證實際應該請謝談話聽講覺總開關機構設備維護損發圖書樣熱電網絡辦處罰賠壓緊難換輪組織滿員調轉貴買賣銷額項達標級丟趕亂碼錯誤]/u;

/** The worlds of the scenarios that come with the product stay out of the corpus, or their results would flatter the classifier. */
const reserved =
  /主轴|主軸|齿轮|齒輪|刀具磨|乳品|乳业|乳業|牛奶|冷链|冷鏈|\bspindles?\b|\btool wear\b|\bgearbox|\bdair(y|ies)\b|\bcold chain\b/iu;

function aboutSegment(segment: Segment, index: number): readonly Complaint[] {
  const found: Complaint[] = [];
  const at = `segment ${index + 1} (${segment.act})`;
  const asked = segment.flags.filter((flag) => flag === 'open' || flag === 'closed').length;
  if (isSpin(segment.act) && asked !== 1) found.push(`${at} has ${asked} of open/closed: a SPIN question takes exactly one of them.`);
  if (!isSpin(segment.act) && asked > 1) found.push(`${at} is open and closed at once: keep one.`);
  if (new Set(segment.flags).size !== segment.flags.length) found.push(`${at} repeats a flag: keep each once.`);
  for (const flag of segment.flags) {
    const rule = home.find(([prefix]) => flag.startsWith(prefix));
    if (rule && !rule[1].includes(segment.act))
      found.push(`${at} carries ${flag}, which stands on ${rule[1].join(', ')} only: drop the flag or code the act again.`);
  }
  return found;
}

function aboutScript(row: CorpusRow): readonly Complaint[] {
  if (row.lang === 'en') return row.script ? ['script is for Chinese rows: leave it out.'] : [];
  if (!row.script) return ['script is missing: write "hans" or "hant".'];
  const stray =
    row.script === 'hant' ? row.text.replace(bothScripts, '').match(onlyHans) : row.text.replace(bothScripts, '').match(onlyHant);
  return stray ? [`“${stray[0]}” does not belong to ${row.script}: type the other form, or change script.`] : [];
}

/** Everything that can be said about one row that is learned from without looking at the others. `file` is the name of its file without ending. */
export function aboutRow(row: CorpusRow, file: string, folder: string): readonly Complaint[] {
  const taken = `${row.text} ${row.context ?? ''}`.match(reserved);
  const world = taken ? [`“${taken[0]}” belongs to the world of a bundled scenario: take another trade.`] : [];
  return [...aboutLabels(row, file, folder), ...world];
}

/** What is wrong with a row's form and labels, whether it is learned from or examined with. */
export function aboutLabels(row: CorpusRow, file: string, folder: string): readonly Complaint[] {
  const found: Complaint[] = [...row.segments.flatMap(aboutSegment), ...aboutScript(row)];
  if (row.lang !== folder) found.push(`lang is ${row.lang} in the folder ${folder}: move the row or mend lang.`);
  if (row.source_batch !== file) found.push(`source_batch is ${row.source_batch} in the file ${file}: use the file's name.`);
  if (!row.id.startsWith(`${row.lang}-${row.source_batch}-`))
    found.push(`the id does not start with ${row.lang}-${row.source_batch}-: write it so.`);
  if (bare(row.segments.map((segment) => segment.text).join('')) !== bare(row.text))
    found.push('the segments do not add up to the text: cut the text without changing a word.');
  const main = mainAct(row.segments);
  if (main !== row.act) found.push(`act is ${row.act}, the segments say ${main}: the last segment that asks decides, else the longest.`);
  if (row.needs_context && !row.context && !row.previous)
    found.push('needs_context stands without context or previous: add what was said before.');
  if (row.rule && Number(row.rule) > 30) found.push(`the manual has no rule ${row.rule}: name one of 1 to 30.`);
  return found;
}
