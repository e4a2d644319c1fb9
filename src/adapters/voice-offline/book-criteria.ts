import type { Lang } from '../../dialogue/words/stage.ts';
import type { Book, CriteriaOccasion } from './book.ts';

/** What people say when they keep to what they judge by: they don't speak of it yet, or want nothing that would change it. */
export const criteriaPhrases: Readonly<Record<Lang, Pick<Book, CriteriaOccasion>>> = {
  zh: {
    reserved: [
      '这个先听听领导怎么讲，我后面再补。',
      '怎么比、怎么选，我先不表态，听听别人的。',
      '这话还轮不到我先说，您先问问别的几位。',
      '看重什么，心里是有几条，今天先不忙着摊开。',
      '头一回聊，这个我先保留。',
    ],
    nothing_wanted: [
      '一码归一码。那件事我还没觉得非解决不可，这一条就还是这一条。',
      '您把两件事往一块儿扯了，那头到底值不值得动，还没说清呢。',
      '先别急着替我改尺子，那件事有多要紧，咱们还没掂量过。',
      '眼下看，这一条该怎么比还怎么比。',
      '您说的那头，我还没说想要呢，尺子先不动。',
    ],
  },
  en: {
    reserved: [
      "I'd rather hear what the others say to that first.",
      "How we'll choose? I'd leave that to my seniors for now.",
      "I have my own view on that, and I'll keep it to myself a little longer.",
      "It's early to lay that on the table.",
      'Ask the others first. I may add something later.',
    ],
    nothing_wanted: [
      "Those are two things to me. I haven't said the one needs solving, so the other stays as it is.",
      "You're moving my yardstick before we know what it's for. Not yet.",
      "As long as that doesn't hurt, I'll go on comparing as I do.",
      "That's a step too far. We haven't even weighed whether it matters.",
      "I don't see yet why I should look at it any differently.",
    ],
  },
};
