import type { Fear, Words } from '../../src/dialogue/words/scenario.ts';
import type { Lang, Stage } from '../../src/dialogue/words/stage.ts';
import { type Deed, prepared } from './core.ts';
import { smallScenario } from './scenario.ts';

const account = smallScenario().account;

/** What Zhao, who talks of the price, and Lin are afraid of at the cold store. */
export const fears: readonly Fear[] = [
  {
    id: 'fear_thaw',
    person: 'zhao',
    weight: 2,
    behind: 'c_price',
    easedBy: { offer: ['cap_probe'], arrangements: ['trial', 'penalty'] },
  },
  { id: 'fear_blame', person: 'lin', weight: 1, behind: 'c_price', easedBy: { offer: [], arrangements: ['acceptance_test'] } },
];

const words = {
  zh: {
    fear_thaw: {
      topic: '装的那几天化了一库货',
      ask: ['赵经理，签这份合同，您最担心什么？', '装的那几天您怕出什么事？'],
      remark: ['贵了八个点，先把价钱说清楚。'],
      say: ['我怕装的那几天化掉一库货，赔的是我。'],
      eased: ['先装一个门，那我敢。'],
      answer: ['一个门', '分段', '备用'],
    },
    fear_blame: {
      topic: '没效果算谁的',
      ask: ['林师傅，您自己怕什么？', '没效果的话谁来找您？'],
      remark: ['价钱我不懂，听着是贵。'],
      say: ['没效果，头一个找的就是我。'],
      eased: ['验收写清楚，我不怕了。'],
      answer: ['标准', '写进合同'],
    },
  },
  en: {
    fear_thaw: {
      topic: 'a store thawing during the work',
      ask: ['Mr Zhao, what worries you about signing this?', 'What are you afraid might happen during the fitting?'],
      remark: ["You're eight per cent over. Let's settle the price."],
      say: ["I'm afraid a whole store thaws while you fit it, and it's me who pays."],
      eased: ['One door first. Then I dare.'],
      answer: ['one door', 'in sections', 'standby'],
    },
    fear_blame: {
      topic: 'the blame if it does nothing',
      ask: ['Mr Lin, what are you yourself afraid of?', 'Who would come to you if it did nothing?'],
      remark: ["I don't know about prices, but it sounds dear."],
      say: ["If it does nothing they'll come to me first."],
      eased: ['With the acceptance written down I have no fear.'],
      answer: ['criteria', 'in the contract'],
    },
  },
} as const;

/** The cold store with the price on the table: two fears behind it, no concerns to speak of. */
export const bargaining = (lang: Lang = 'zh', stage: Stage = 'quotation_negotiation') =>
  prepared(
    smallScenario({
      account: {
        stage,
        fears,
        concerns: [],
        words: {
          zh: { ...(account.words.zh as Words), fears: words.zh },
          en: { ...(account.words.en as Words), fears: words.en },
        },
      },
    }),
    lang,
  );

export const surfaces = (fear = 'fear_thaw', person = 'zhao'): Deed => ({ type: 'fear_surfaced', person, fear });
export const hides = (fear = 'fear_thaw', person = 'zhao'): Deed => ({ type: 'hid_behind', person, fear });
