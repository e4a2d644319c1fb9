import type { Manner } from '../../dialogue/words/committee.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { OddOccasion } from './book.ts';

type Said = Readonly<Record<OddOccasion, readonly string[]>>;
/** What people who do not talk plainly say to what is odd. */
export type OddBook = Readonly<Record<Exclude<Manner, 'plain'>, Said>>;

/** What anybody may say who heard something that nobody says at this table, and to small talk. */
export const oddPhrases: Readonly<Record<Lang, Said>> = {
  zh: {
    strange: [
      '不太明白您的意思，咱们还是说正事吧。',
      '您这话我没听懂，回到正题，行吧？',
      '这话我接不上，说回咱们的事。',
      '您这是唱的哪一出？还是接着谈正事吧。',
      '我没跟上您的意思，先把眼前的事谈完。',
    ],
    insulted: ['这话就过了吧，咱们就事论事。', '有话好好说，这么讲就没法谈了。', '没必要这么说话吧。', '您要是这个态度，今天就难谈了。'],
    off_topic: [
      '这跟今天的事不沾边吧，咱们往下走。',
      '这个有空再聊，先说正事。',
      '这可问着我了，还是谈咱们的事吧。',
      '这个我就不陪您扯了，说正经的。',
    ],
    unclear: ['没听清，您再说一遍？', '您刚才说什么？', '不好意思，没听明白，您再讲一遍。', '您是想问什么？'],
    small_talk: ['哈哈，这个改天慢慢聊。', '嗐，忙起来哪顾得上这些。', '闲话咱们散会再聊。', '哈哈，有空再说这个。'],
  },
  en: {
    strange: [
      "I'm not sure I follow. Shall we get back to business?",
      "Sorry, you've lost me there. Where were we?",
      "I don't know what to make of that. Let's stay with the matter.",
      "That's an odd thing to say. Let's carry on, shall we?",
      "I can't do anything with that. Back to why you're here.",
    ],
    insulted: [
      "There's no call for that.",
      "Let's keep it civil, please.",
      "I don't think that helps either of us.",
      "If that's the tone, we won't get far today.",
    ],
    off_topic: [
      "That's hardly what we're here for. Let's move on.",
      "Some other time, perhaps. Let's stick to business.",
      "You're asking the wrong person. Back to our matter.",
      "I'll pass on that one. Where were we?",
    ],
    unclear: ["Sorry, I didn't catch that.", 'Come again?', 'I beg your pardon?', 'What was that, sorry?'],
    small_talk: ['Ha, another day, gladly.', 'Who has the time, these days?', "Let's keep that for afterwards.", 'Ha. Well, well.'],
  },
};

/** The same from people with a manner of their own. */
export const oddManners: Readonly<Record<Lang, OddBook>> = {
  zh: {
    warm: {
      strange: ['哎，您这话把我说愣了，咱们还是聊正事吧。', '您这一句我真没听懂，来，接着说咱们的。', '嗨，这话我可接不住，说回正题啊。'],
      insulted: ['哎，话别这么说，大家都不容易。', '您消消气，有事说事。', '这么讲就伤和气了。'],
      off_topic: ['嗨，这个咱们喝茶的时候再聊，先说正事啊。', '这个我可不在行，来，说咱们的。', '您真有意思，正事先谈完。'],
      unclear: ['哎，没听清，您慢点儿再说一遍？', '您刚说的啥？我没听着。', '不好意思啊，您再讲一遍？'],
      small_talk: ['哈哈，这个咱们喝茶的时候聊。', '等忙过这阵子，坐下来慢慢聊。', '嗨，您这人真有意思。'],
    },
    terse: {
      strange: ['没听懂。说正事。', '什么意思？谈正题。', '这个不谈，接着来。'],
      insulted: ['好好说话。', '注意点。', '别来这套。'],
      off_topic: ['不聊这个。', '说正事。', '扯远了。'],
      unclear: ['什么？', '没听清。', '再说一遍。'],
      small_talk: ['以后再说。', '回头聊。', '哪有工夫。'],
    },
    formal: {
      strange: [
        '抱歉，您的意思我没有听明白，我们还是回到正题。',
        '这个话我不便接，请回到今天的议题。',
        '恕我没有理解，我们按议题往下谈吧。',
      ],
      insulted: ['请注意措辞，我们就事论事。', '这样讲不合适，请您收回。', '希望我们保持应有的尊重。'],
      off_topic: ['这不在今天的议题里，我们往下进行。', '这个话题不太合适，还是谈正事。', '时间有限，请回到议题。'],
      unclear: ['抱歉，没有听清，请您再说一遍。', '请您重复一遍，好吗？', '不好意思，您刚才说的是？'],
      small_talk: ['这个改日再叙，我们继续。', '会后再聊，先谈正事。', '改天再向您请教，我们接着谈。'],
    },
  },
  en: {
    warm: {
      strange: [
        "Oh, you've lost me there. Let's get back to it, shall we?",
        "I'm afraid that went right past me. Now, where had we got to?",
        "Ha, I don't know what to say to that. Come, back to business.",
      ],
      insulted: ["Now, that's not kind, is it?", "Come, there's no need for that.", "Let's stay friendly, please."],
      off_topic: [
        'Oh, over a coffee one day, gladly. Business first.',
        "I'm no good at those. Come, let's go on.",
        "You do make me smile. Let's finish our matter first.",
      ],
      unclear: ['Sorry, I missed that, would you say it again?', "Oh, I didn't quite hear you.", 'Say that once more for me?'],
      small_talk: ['Oh, over a coffee one day.', "We must have a proper chat about that when there's time.", "Ha, you're a cheerful one."],
    },
    terse: {
      strange: ["Didn't get that. Business, please.", 'Meaning what? Go on with the matter.', "No. Let's get on."],
      insulted: ['Mind your tone.', 'That will do.', 'Enough of that.'],
      off_topic: ['Not here for that.', 'Off the point.', 'Next.'],
      unclear: ['What?', 'Say again.', "Didn't catch that."],
      small_talk: ['Some day.', 'Later.', 'No time for that.'],
    },
    formal: {
      strange: [
        'I am afraid I do not follow. May we return to the matter?',
        'I cannot respond to that. Let us keep to the agenda.',
        'That escapes me, I must say. Shall we proceed?',
      ],
      insulted: [
        'I must ask you to moderate your tone.',
        'That is not how we speak to one another here.',
        'I would ask for the respect that we show you.',
      ],
      off_topic: [
        'That is not on our agenda. May we proceed?',
        'I would rather keep to the subject.',
        'Our time is limited; let us return to the matter.',
      ],
      unclear: ['I beg your pardon, I did not catch that.', 'Would you repeat that, please?', 'I am sorry, what did you say?'],
      small_talk: ['Perhaps on another occasion.', 'After the meeting, with pleasure.', 'Another time. Shall we go on?'],
    },
  },
};
