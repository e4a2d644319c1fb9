import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { acts, type Guess } from '../../../../src/dialogue/words/act.ts';
import { langs } from '../../../../src/dialogue/words/stage.ts';

const classifier = offlineClassifier();

async function guessed(lang: 'zh' | 'en', text: string): Promise<Guess> {
  const [guess] = await classifier.guess({ lang, segments: [text], before: null, previous: null, candidates: [[]] });
  return guess as Guess;
}

describe.each(langs)('in a session in %s', (lang) => {
  const unread: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \u3000\t'],
    ['emoji', '😀👍🏽🙏'],
    ['punctuation', '?!…——。。'],
    ['Spanish', '¿cuántas veces a la semana se para la línea?'],
    ['Japanese', 'ラインは週に何回止まりますか？'],
    ['Korean', '라인이 일주일에 몇 번 멈춥니까?'],
    ['Russian', 'сколько раз в неделю останавливается линия?'],
    ['lone surrogates', '\ud83d \udc00'],
    ['control characters', '\u0000\u0007\u001b'],
    ['letters under a pile of marks', 'h̷̢̛e̵̡͠l̶̨̛l̷̢o̴͜ ẅ̶͉o̴̱͂r̷͙̐l̵̰̈d̸̺̂'],
    ['one endless word', 'x'.repeat(100_000)],
  ];

  test.each(unread)('%s is `other`, and nobody is sure of it', async (_, text) => {
    const { probabilities, flags } = await guessed(lang, text);
    expect(probabilities.other).toBe(5_500);
    expect(flags).toEqual([]);
  });

  const bounded: readonly (readonly [string, string])[] = [
    ['a hundred kilobytes of questions', 'how often does the line stop? '.repeat(3_400)],
    ['a hundred kilobytes of Chinese', '停机'.repeat(17_000)],
    ['a hundred kilobytes of commas', `well${', and'.repeat(20_000)}`],
    ['words among broken characters', 'how often \ud83d does it stop'],
    ['words among control characters', 'how\u0000 often\u001b[31m does it stop'],
  ];

  test.each(bounded)('%s get a label within bounded time', async (_, text) => {
    // What this process has computed, however busy the machine is.
    const began = process.cpuUsage();
    const { probabilities } = await guessed(lang, text);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(500);
    expect(acts.reduce((sum, act) => sum + probabilities[act], 0)).toBe(10_000);
  });
});
