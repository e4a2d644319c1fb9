/** How a buyer answers a message after the call, by how they talk. `who` does it, `label` is the action, `date` the day, `name` whom the message belongs to. */
type Both = Readonly<{ zh: readonly string[]; en: readonly string[] }>;
type Manners = Readonly<Record<'plain' | 'warm' | 'terse' | 'formal', Both>>;

export const messageAnswers = {
  confirms: {
    plain: {
      zh: ['收到。{date}前，{who}{label}。', '对，就是这么说的，{date}前{who}{label}。'],
      en: ['Got it. {who} will {label} by {date}.', 'Yes, that is what we said. {who} will {label}, by {date}.'],
    },
    warm: {
      zh: ['收到收到，您记得真清楚。{date}前{who}{label}，您放心。', '好的好的，今天聊得挺实在。{who} {date}前{label}，到时候跟您说一声。'],
      en: [
        'Thank you, that is just how I remember it. {who} will {label} by {date}, you can count on it.',
        'Lovely, thanks for writing it down. {who} will {label} by {date} and then we speak.',
      ],
    },
    terse: {
      zh: ['行。{date}前。', '收到，{date}前办。'],
      en: ['Fine. By {date}.', 'Noted. {date} it is.'],
    },
    formal: {
      zh: ['来信收到。{who}将于 {date}前{label}，特此确认。', '您所记与当日所谈一致，{date}前{who}{label}。'],
      en: [
        'Thank you for your message. I confirm: {who} will {label} by {date}.',
        'Your note agrees with mine. {who} will {label} no later than {date}.',
      ],
    },
  },
  noted: {
    plain: {
      zh: ['收到，谢谢。有需要再联系您。', '看到了。这边有动静再说。'],
      en: ['Received, thanks. I will be in touch if there is anything.', 'I have seen it. Let us leave it there for now.'],
    },
    warm: {
      zh: ['谢谢您还惦记着，我说的那件事您记得挺准。回头有机会再聊。', '收到啦，辛苦您跑一趟。这事先放一放，有机会再坐。'],
      en: [
        'Kind of you to write, and you did listen. Some other time, perhaps.',
        'Thank you for coming all this way. We will leave it at that for now.',
      ],
    },
    terse: { zh: ['收到。', '知道了。'], en: ['Received.', 'Seen, thanks.'] },
    formal: {
      zh: ['来信收悉，感谢来访。目前没有进一步安排。', '已阅，谢谢。如有需要，我们会按流程联系贵司。'],
      en: [
        'Thank you for your message and your visit. No further steps are planned at present.',
        'Your message has been received. Should the need arise, we shall contact you.',
      ],
    },
  },
  when: {
    plain: {
      zh: ['日子再对一下，那天说的是 {date}前。', '别的没问题，时间是 {date}前，您那边改一下。'],
      en: ['One thing: the date we said was {date}.', 'The rest is right. The date is {date}, please change that.'],
    },
    warm: {
      zh: ['您记得都对，就是日子差了点，咱们说的是 {date}前，别赶早也别落下。', '谢谢您写下来。时间上是 {date}前哈，太急了我们也排不开。'],
      en: [
        'Nearly all of it! Only the date: we had said {date}.',
        'Thanks for writing. It was to be {date}, if you remember; we need that time.',
      ],
    },
    terse: { zh: ['是 {date}前。', '日子不对，{date}。'], en: ['By {date}.', 'Wrong date. {date}.'] },
    formal: {
      zh: ['关于时间，当日约定为 {date}前，请予更正。', '所述日期有出入，应为 {date}前。'],
      en: ['As to the date, we had agreed on {date}. Kindly correct it.', 'The date differs from my notes, which say {date}.'],
    },
  },
  what: {
    plain: {
      zh: ['跟那天说的不太一样，应下的是{who}{label}。', '这件不是我们说定的。说定的是{who}{label}。'],
      en: ['That is not quite what we agreed. {who} will {label}, that was it.', 'I remember it differently: {who} will {label}.'],
    },
    warm: {
      zh: ['可能我没说清楚，应下来的是{who}{label}，别的咱们以后再看。', '您想得周到，不过眼下只说好了一件：{who}{label}。'],
      en: [
        'Perhaps I was not clear: {who} will {label}. The rest can wait.',
        'You are a step ahead of me. What I said was that {who} will {label}.',
      ],
    },
    terse: {
      zh: ['没说这个。说的是{who}{label}。', '应的是{who}{label}。'],
      en: ['Not that. {who} will {label}.', 'We said: {who} will {label}.'],
    },
    formal: {
      zh: ['来信所列事项与当日约定不符，约定为{who}{label}。', '需要说明，我方应允的是{who}{label}。'],
      en: [
        'For the record: what was agreed is that {who} will {label}.',
        'Your message goes beyond what was agreed, namely that {who} will {label}.',
      ],
    },
  },
  who: {
    plain: {
      zh: ['这件事是{who}来办，{date}前。', '办的人是{who}，您写明一下。'],
      en: ['{who} will do it, by {date}.', 'Please put a name to it: {who} will do it.'],
    },
    warm: {
      zh: ['补一句，这事{who}来办，您直接找就行。', '谢谢您，人写上就更清楚了：{who}来办，{date}前。'],
      en: ['Just to add: {who} will see to it, by {date}.', 'Thank you. It is clearer with a name: {who} will do it.'],
    },
    terse: { zh: ['{who}办。', '谁办没写，是{who}。'], en: ['{who} will do it.', 'No name on it. {who} will.'] },
    formal: {
      zh: ['请注明经办人：{who}。', '此事由{who}负责，请在记录中写明。'],
      en: ['Kindly note that {who} will be responsible.', 'For the record: {who} will take charge of it.'],
    },
  },
  recipient: {
    plain: {
      zh: ['这件事是{name}应下的，您发给{name}吧。', '我看到了，不过该找{name}。'],
      en: ['{name} is the one who agreed to that. Please write there.', 'I have read it, but this belongs with {name}.'],
    },
    warm: {
      zh: ['谢谢您也想着我。这事是{name}在管，您发给{name}更快。', '我替您看了一眼，还是得{name}点头，您直接发过去吧。'],
      en: [
        'Kind of you to include me. {name} has this in hand, so write there.',
        'I would gladly help, but it is {name} who said yes to it.',
      ],
    },
    terse: { zh: ['找{name}。', '这个发{name}。'], en: ['Ask {name}.', 'That is for {name}.'] },
    formal: {
      zh: ['此事由{name}负责，请与{name}联系。', '来信应致{name}，我不便代为答复。'],
      en: ['This matter rests with {name}. Please address your message there.', 'I am not the one to answer this; {name} is.'],
    },
  },
  invented: {
    plain: {
      zh: ['那天没有说定什么，还要再商量。', '我这边没答应过这件事，您再看看记录。'],
      en: ['We did not agree on anything that day. It is still open.', 'I have not agreed to that. Please check your notes.'],
    },
    warm: {
      zh: ['聊得是挺好，可我没应下什么呀，咱们别急。', '您别误会，那天就是先聊聊，还没到说定的时候。'],
      en: [
        'It was a good talk, but I had not said yes to anything, had I?',
        'Please do not take it amiss: we only talked. Nothing is settled.',
      ],
    },
    terse: { zh: ['没说定。', '我没答应。'], en: ['Nothing was agreed.', 'I agreed to nothing.'] },
    formal: {
      zh: ['当日并未达成约定，来信所述不准确。', '需要说明，我方尚未作出任何承诺。'],
      en: ['No agreement was reached on that day; your message is not accurate.', 'I must state that we have made no commitment.'],
    },
  },
} as const satisfies Record<string, Manners>;

/** “I” where whoever answers does it themselves. */
export const myself = { zh: '我', en: 'I' } as const;
