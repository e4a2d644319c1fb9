import type { Manner } from '../../dialogue/words/committee.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Occasion } from './book.ts';

/** What people of a committee say to one another before the seller. Blanks stand in braces; no line tells a man from a woman. */
export const committeeOccasions = [
  'defer_decision',
  'defer_money',
  'defer_sensitive',
  'take_up_says',
  'take_up_nods',
  'break_in_bears',
  'break_in_concern',
] as const;
type CommitteeOccasion = (typeof committeeOccasions)[number];
/** Situations that the phrase books have words for. */
export type Situation = Occasion | CommitteeOccasion;
/** Phrases of people who do not talk plainly, where they have some of their own. */
export type MannerBook = Readonly<Record<Exclude<Manner, 'plain'>, Readonly<Partial<Record<Situation, readonly string[]>>>>>;

export const committeeBooks: Readonly<Record<Lang, Readonly<Record<CommitteeOccasion, readonly string[]>>>> = {
  zh: {
    defer_decision: [
      '这事得{to}定，我不好替领导答应。',
      '这得听{to}的。',
      '我这儿没意见，不过得{to}点头。',
      '这一步要{to}拿主意。',
      '这个我不好应，正好{to}也在。',
    ],
    defer_money: [
      '钱的事，还是请{to}说。',
      '这个数我不好讲，{to}清楚。',
      '花钱的事归{to}管，我不插嘴。',
      '这个得{to}来讲。',
      '预算上的事，我听{to}的。',
    ],
    defer_sensitive: [
      '这个……{to}在，还是{to}来讲吧。',
      '这话我不大好说，{to}，您看？',
      '这一块，我听{to}的。',
      '当着{to}的面，我就不多嘴了。',
    ],
    take_up_says: ['我来说吧。', '这个我来答。', '行，我说两句。', '好，我接一句。', '那我来讲。'],
    take_up_nods: [
      '可以，{to}，你去安排吧。',
      '我看行，{to}你来办。',
      '没问题，{to}你去落实。',
      '行，这事{to}牵头。',
      '我没意见，{to}看着办。',
    ],
    break_in_bears: [
      '这个我插一句，最后是落在我们这边的，您要细问就问我。',
      '不好意思，我插句话，这块最后是我们在扛。',
      '这个我有话说，疼的是我们这头，您可以问我。',
      '说到这个，我得补一句，最后兜着的是我们。您要听，我可以讲。',
      '等一下，这个落到我头上，细的您问我。',
    ],
    break_in_concern: [
      '不好意思，我打断一下。',
      '您说到这儿，我得提一句。',
      '我插一句啊。',
      '等一下，这个我有点想法。',
      '慢着，说到这个我有句话要讲。',
    ],
  },
  en: {
    defer_decision: [
      "That's for {to} to say.",
      "I'd have to look to {to} on that one.",
      '{to} has the last word there, and is sitting right here.',
      "I've nothing against it, but it's {to} who'd have to agree.",
      "That's not my call, with {to} at the table.",
    ],
    defer_money: [
      "On money I'd rather let {to} speak.",
      "That's a figure for {to} to give, not me.",
      "I'll leave the money to {to}.",
      "{to} keeps the purse here, so that's one for {to}.",
      'I just spend it. {to} can tell you what there is.',
    ],
    defer_sensitive: [
      'I think {to} should be the one to answer that.',
      "That's one for {to}, with respect.",
      "I'd rather {to} spoke to that.",
      'Perhaps {to} would like to say something there.',
    ],
    take_up_says: [
      "I'll take that.",
      'Let me answer that one.',
      'I can say something to that.',
      "All right, I'll speak to it.",
      'Yes, let me.',
    ],
    take_up_nods: [
      'Fine by me. {to}, would you see to it?',
      'Go ahead, {to}.',
      "Yes, let's. {to}, you take it on.",
      "No objection here. {to}, it's yours.",
      'All right. {to} can set it up.',
    ],
    break_in_bears: [
      'If I may, that one lands on us. Ask me about it if you like.',
      "Can I come in there? We're the ones left holding that.",
      'Sorry to cut in, but that falls to us in the end. I can tell you more, if you want.',
      "Just a word on that: it's my people who carry it. You're welcome to ask me.",
      'May I? That ends up on my desk, so put it to me.',
    ],
    break_in_concern: [
      'Sorry, may I come in there?',
      "Hang on, that touches something I've been meaning to say.",
      'If I may, before we go on.',
      'One moment, since you mention it.',
      'Can I just stop you there?',
    ],
  },
};
