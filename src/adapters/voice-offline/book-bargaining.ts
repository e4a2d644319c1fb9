import type { BargainingBook } from './book.ts';

/** What a Chinese buyer says over terms: when a fear is talked away, when something is given, and when something is asked in return. */
export const bargainingZh: BargainingBook = {
  brushed_off: [
    '您一句放心，我心里可放不下来。出了事坐在这儿的是我，不是您。',
    '光说放心没有用，您得给我看点实在的。',
    '每一家来都跟我说放心，我听得多了。',
    '您说不会就不会？万一呢，谁兜着？',
    '您这么讲，我反倒更没底了。',
    '我要的是办法，不是一句宽心话。',
  ],
  pocket: [
    '行，这条我记下了。',
    '嗯，这还像个谈的样子。',
    '好，这个先放进去。',
    '可以，写上。',
    '嗯，这一条我收下。',
    '行，这算您的诚意，我记着。',
  ],
  ask_more: [
    '刚才那条您既然能给，说明还有余地，再往前走一步吧。',
    '您看，一开口就能让，那价钱里头的水分还是有的，再动动。',
    '那一条是应该的。别的呢，还能给点什么？',
    '上一条答应得这么爽快，我看还没到底，您再想想。',
    '光那一条可不够，我回去不好交差，再添点。',
  ],
  trade_taken: [
    '有来有往，这个我听着公道，可以照这个路子谈。',
    '您让一步，我也让一步，说得过去，写进条款里再看。',
    '这么换可以，我这边能配合。',
    '行，一条换一条，这才是谈生意。',
    '条件对条件，这个我能拿回去讲。',
  ],
  trade_thought_over: [
    '拿这个换，我得掂量掂量，不能当场应您。',
    '听着不是不行，容我跟他们合计合计。',
    '您这是有条件的，我先记着，回头再说。',
    '这个交换我不好马上点头，先放着。',
  ],
  trade_fear_first: [
    '条件先不换，刚才我担心的那件事，您还没给我个说法。',
    '先别谈交换，那件事不落地，别的都是空的。',
    '您让多少我都高兴不起来，先把我刚才讲的那件事说清楚。',
    '这些回头再谈，我刚才怕的是什么，您还没接。',
  ],
  lectured: [
    '我就随口一提，您倒给我上起课来了。得，当我没说。',
    '话不是这么讲的，谁跟您要什么了？咱们谈正事。',
    '您这帽子扣得大了点。行，这事翻篇。',
    '我说东，您听成西。算了，往下讲吧。',
    '一句闲话，犯不着这么上纲上线吧。',
  ],
  declined: [
    '理解理解，各家有各家的规矩，我也就随口一提。',
    '行，您把话说到这儿，我心里有数了。',
    '呵呵，没事，当我没提。',
    '您公司有制度，那是好事，这个不勉强。',
    '好，不让您为难，咱们接着说正事。',
  ],
};

/** The same in English, as people say it there. */
export const bargainingEn: BargainingBook = {
  brushed_off: [
    "It's easy for you to say not to worry. You won't be the one sitting here when it happens.",
    "I've been told not to worry before. Show me something.",
    "That's a kind word, and it doesn't help me at all.",
    'And if it does happen? Who stands there then, you or me?',
    "The more you tell me it's fine, the less I believe it.",
    "I don't need calming down. I need to know what you'd do.",
  ],
  pocket: [
    "Good, I'll take that.",
    "Noted. That's a start.",
    'All right, put that in.',
    "Yes, that'll go on my list.",
    "Fine, I won't say no to that.",
    "That's something, I suppose.",
  ],
  ask_more: [
    'If that was to be had so easily, there must be more. What else can you do?',
    "That last one cost you nothing, by the look of it. So let's go a step further.",
    "You gave that without my asking twice. I don't think you're at the bottom yet.",
    'Fine as far as it goes, but I need more than that to show upstairs.',
    "That went quickly. Then there's still some room in the rest, isn't there?",
  ],
  trade_taken: [
    "One for the other. That's fair, I can talk on that basis.",
    'You give and I give. Yes, put it in writing like that.',
    "That's a trade I can explain upstairs.",
    'Something for something. All right, I can work with that.',
    "Fair's fair. On our side that could be done.",
  ],
  trade_thought_over: [
    "So it comes with a condition. I'd have to sleep on that.",
    "It's not out of the question. Let me talk to the others first.",
    "I hear what you want for it. I can't say yes just like that.",
    'Leave that with me. I want to see what it means for us.',
  ],
  trade_fear_first: [
    "Before we swap anything, there's what I told you. You haven't answered that.",
    "Terms can wait. What I'm afraid of is still on the table.",
    'You can offer me what you like. First I want to know about the other thing.',
    "That's not where it hurts. Come back to what I said a moment ago.",
  ],
  lectured: [
    'I made a remark, and you give me a sermon. Forget that I spoke.',
    "I don't believe I asked you for anything. Shall we get on?",
    'That is a big word for a bit of small talk. Let us leave it there.',
    "You heard something I didn't say. Go on with your own business, please.",
    'I can do without being lectured in front of my colleagues.',
  ],
  declined: [
    'Fair enough. Every house has its rules, and it was only a thought.',
    "Understood. I shan't press it.",
    'No harm in asking. Never mind.',
    "That's clear, and nicely put. Let us leave it.",
    'Quite all right. I only mentioned it.',
  ],
};
