import type { Lang } from '../../dialogue/words/stage.ts';
import type { Book, JourneyOccasion } from './book.ts';

/** What a buyer says who remembers an earlier call. `{promise}` is what the seller said then, in their own words. */
export const journeyPhrases: Readonly<Record<Lang, Pick<Book, JourneyOccasion>>> = {
  zh: {
    promise_brought: [
      '上次说的事您没忘，好。',
      '不用我催，这一点我记着。',
      '说到做到，行，那后面的话好谈了。',
      '上回答应的您带来了，好，我收下。',
      '您还真当回事，不错。',
    ],
    promise_made_good: [
      '行，那这件事就算有交代了。',
      '好，晚是晚了，有就行。',
      '这样我跟别人也说得过去，翻篇吧。',
      '嗯，这回我按您说的记。',
      '好，下次别等我开口。',
    ],
    promise_missed: [
      '对了，上回您说“{promise}”，后来呢？我这儿一直没见着。',
      '我先问一件旧事。您上次亲口说的：“{promise}”。到今天还没下文。',
      '您忘了件事吧？上回您说“{promise}”，我还跟底下人交代过。',
      '咱们先把账对一对，“{promise}”，这话是您上次说的，东西呢？',
      '新的先放放。“{promise}”，您说的，我等到今天。',
    ],
    concern_again: [
      '上回我提过一件事，您这边一直没给说法。',
      '有句话我上次就说了，今天还得再说一遍。',
      '我上次问的那件事，您是不是没往心里去？',
      '别的先不谈，上次我提的那条还悬着。',
      '还是上回那个事，我没听您接。',
    ],
  },
  en: {
    promise_brought: [
      "You haven't forgotten. Good.",
      "I didn't have to chase you for it. I notice that sort of thing.",
      'You said you would, and you did. That makes the rest easier.',
      "That's what we agreed last time. Thank you.",
      'Good, you took it seriously.',
    ],
    promise_made_good: [
      "All right, then that's settled.",
      'Late, but it counts.',
      "Fine, I can pass that on. Let's leave it there.",
      "Good. I'll cross it off.",
      "Right. Next time don't wait for me to ask.",
    ],
    promise_missed: [
      'Before we go on. Last time you said, “{promise}” I have seen nothing of it.',
      'There is an old matter. “{promise}” Those were your words. What became of it?',
      "Haven't you forgotten something? You told me, “{promise}” I passed that on to my people.",
      "Let's square the list first. “{promise}” That's what I wrote down last time. Where is it?",
      'New things later. “{promise}” You said that, and I have been waiting since.',
    ],
    concern_again: [
      "I raised something last time, and I haven't had an answer.",
      'I said this when you were here before, and I have to say it again.',
      "What I asked you last time, I don't think it went in.",
      'One thing from last time is still hanging.',
      "It's the same point as before. Nobody has come back to me on it.",
    ],
  },
};
