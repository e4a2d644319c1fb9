import type { Lang } from '../../dialogue/words/stage.ts';
import type { Book, PromiseOccasion } from './book.ts';

/** What a buyer says about promises, if they keep a list of them, and to an answer about the market. `{due}` is the date in the seller's own words, at the head of the sentence in English. */
export const promisePhrases: Readonly<Record<Lang, Pick<Book, PromiseOccasion>>> = {
  zh: {
    market_honest: [
      '不知道就说不知道，这一点我喜欢。',
      '行，没有拿话糊弄我。',
      '您不硬编，好。',
      '难得，好多人到这儿就开始编了。',
      '实在，那后面的话我也愿意听。',
    ],
    market_right: [
      '对，您做过功课。',
      '没错，看来您是真了解这一行。',
      '嗯，跟我掌握的对得上。',
      '是这个数，您消息不慢。',
      '对上了，您不是头一天干这个。',
    ],
    promise_owned: [
      '您自己先说出来，总比等我翻出来强。',
      '这件事您没有绕，好，这个态度我认。',
      '难得有人自己先提，行，往下说。',
      '我还没开口您先认了，那咱们就好谈了。',
      '您心里有本账，这一点我服。',
    ],
    promise_noted: [
      '{due}，我记下了。',
      '好，{due}，到时候我找您。',
      '{due}。我写在本子上了，咱们到时候对。',
      '行，{due}，这回我可记着日子。',
      '{due}，说定了。',
      '好，就按{due}算，我记一笔。',
    ],
    promise_vague: [
      '没有日子的话我也记一笔，写的是“没说几号”。',
      '行吧，没有日子，我就照没有日子记。',
      '日子都说不出来，那我只能记成“随口一说”。',
      '我记下了，后面那一格空着。',
      '这种话我听得多了，先记着吧，不作数。',
    ],
    promise_by_when: [
      '什么时候？给我个日子。',
      '哪天？说个准日子，我好记。',
      '几号之前？',
      '您得给个日子，没有日子我没法跟人交代。',
      '到哪天为止？',
      '最晚哪一天？',
    ],
  },
  en: {
    market_honest: [
      "Good, you don't make it up.",
      "I'd rather hear that than a guess.",
      'Fair. Most people start inventing at that point.',
      'An honest answer. I can work with that.',
      'Thank you for not bluffing.',
    ],
    market_right: [
      "That's right. You've done your homework.",
      'Yes, that matches what I know.',
      'Correct. You do know this trade.',
      "That's it. You're well informed.",
      "Quite so. It isn't everybody who knows that.",
    ],
    promise_owned: [
      "Good that you say it before I do. I'd rather hear it from you.",
      "You've brought it up yourself. That counts for something.",
      'I was going to ask about that one. Well done for not waiting.',
      'At least you keep your own list. Go on.',
      "That's honest. It makes this easier.",
    ],
    promise_noted: [
      "{due}. I've written that down.",
      "{due}, then. I'll hold you to it.",
      '{due}. Right, that goes on my list.',
      "{due}. Good, there's a date on it.",
      "{due}, noted. We'll see.",
      "{due}. I'll be looking at the clock.",
    ],
    promise_vague: [
      'No date, then. I note it as it stands, without one.',
      "I'll write it down, and leave the date column empty.",
      "Without a day it isn't worth much, but I've noted it.",
      'Fine. It goes on the list under “some time”.',
      "I've heard that before. It's on the list, for what it's worth.",
    ],
    promise_by_when: [
      'By when?',
      "Which day? I'd like a date for that.",
      'And by when would that be?',
      'Give me a day, and I can pass it on.',
      'When exactly?',
      "What's the date on that?",
    ],
  },
};
