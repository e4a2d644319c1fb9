import type { OfferWords, Words } from '../../src/dialogue/words/scenario.ts';

/** The small scenario's English. */
export const enWords: Words = {
  title: 'Beichen Cold Store',
  subtitle: 'First visit',
  industry: 'Cold storage and delivery',
  line: 'One cold store supplying supermarket chains, eighty people',
  traits: {
    size: 'The whole job is 900,000; Ms Zhao can sign for 200,000 on her own.',
    path: 'Operations asks, finance countersigns, Mr Gu decides.',
    relationship: 'First meeting after a single phone call.',
    needs: 'Lin wants quieter nights, Zhao wants fewer complaints, Gu wants to keep the contract.',
    market: 'They know that the store next door put in a temperature system last year and was not impressed.',
  },
  brief: [
    { label: 'Company', text: 'Beichen runs six docks and delivers frozen food to three supermarket chains.' },
    { label: 'How they decide', text: 'Ms Zhao runs operations. The owner, Mr Gu, is away today.' },
  ],
  people: {
    lin: {
      name: 'Lin Guodong',
      address: 'Mr Lin',
      title: 'Dock supervisor',
      about: 'Runs receiving and loading',
      aliases: ['Lin', 'the dock supervisor'],
    },
    zhao: {
      name: 'Zhao Min',
      address: 'Ms Zhao',
      title: 'Operations manager',
      about: 'Runs the whole store',
      aliases: ['Zhao', 'the operations manager'],
    },
    gu: {
      name: 'Gu Hai',
      address: 'Mr Gu',
      title: 'General manager',
      about: 'Has the last word',
      aliases: ['Gu', 'the general manager', 'the owner'],
    },
  },
  opening: [
    'Good timing, we just sealed a truck. Have a seat.',
    'Found us all right? Sit down, what can I do for you?',
    'Hello. I have a little time, so let us get to it.',
  ],
  items: {
    f_docks: {
      topic: 'number of docks',
      key: ['six'],
      say: ['We have six docks, four out and two in.', 'There are six docks, all open when it is busy.'],
      ask: ['How many docks do you run?', 'How are the docks split between in and out?', 'What does the loading bay look like?'],
    },
    f_decision: {
      topic: 'how they decide',
      key: ['Mr Gu'],
      say: [
        'Anything above 200,000 goes to Mr Gu, after finance has countersigned.',
        'I put it forward, finance looks at it, Mr Gu decides.',
      ],
      ask: ['How does a purchase like this usually go?', 'Who takes part in the decision?', 'How does budget get approved here?'],
    },
    f_shifts: {
      topic: 'shifts',
      key: ['two shifts'],
      say: ['We work two shifts; the night one is thin.', 'It is two shifts, changing at eight.'],
      ask: ['How many shifts do you work?', 'How is the shift plan arranged?', 'Is anybody here at night?'],
    },
    p_warm: {
      topic: 'goods warming up at loading',
      key: ['warm'],
      say: [
        'The goods warm up while we load, and we never quite hold it.',
        'Honestly, pallets getting warm on the dock is our old complaint.',
      ],
      ask: ['What gives you trouble when you load?', 'Where do you struggle with temperature?', 'Do the goods warm up on the dock?'],
    },
    warm_how_much: {
      topic: 'how often goods warm up',
      key: ['nine'],
      say: ['Last month we logged nine trucks over the line.', 'It is about nine trucks a month, more in summer.'],
      ask: ['How many trucks a month go over the limit?', 'How often does that warming happen?', 'What was the count last month?'],
    },
    warm_where: {
      topic: 'where goods warm up',
      key: ['door three'],
      say: ['Mostly at door three, it is the furthest from the compressor.', 'You see it best at door three.'],
      ask: ['Which door is the worst?', 'Where does the warming mostly occur?', 'Is it every dock or a particular one?'],
    },
    warm_returns: {
      topic: 'loads refused by supermarkets',
      key: ['refuse'],
      say: [
        'Above minus twelve the supermarket will refuse the load, and it is booked on my department.',
        'They refuse the load on the spot and I carry the loss.',
      ],
      ask: [
        'What do the supermarkets do when a load arrives warm?',
        'What does a warm truck cost your department?',
        'How does that affect deliveries?',
      ],
    },
    warm_nights: {
      topic: 'reloading at night',
      key: ['reload'],
      say: ['Then we have to reload, and my people are here till dawn.', 'A reload at night eats two hours at least.'],
      ask: [
        'What does your night crew have to do about it?',
        'How much extra work does the warming make for your people?',
        'Who on your crew pays for it?',
      ],
    },
    warm_gain: {
      topic: 'what steady temperature is worth',
      key: ['sleep'],
      say: [
        'If it stayed cold, nobody would haggle at the ramp and I could sleep at night.',
        'I would sleep better, and I would free a pair of hands.',
      ],
      ask: [
        'If the temperature held, how would that help you?',
        'What would be the best thing about fixing the warming?',
        'Why does holding it cold matter to you?',
      ],
    },
    warm_sure: {
      topic: 'how sure they are of the effect',
      key: ['seventy'],
      say: ['Once it is in, I would give it seventy per cent.', 'Call it seventy per cent; the door is what decides it.'],
      ask: ['How sure are you that it would work?', 'How confident are you in the result?', 'What odds would you give it?'],
    },
    warm_easy: {
      topic: 'how easy it is to take up',
      key: ['half a day'],
      say: ['Give me half a day and my people know the probes.', 'It is no trouble, half a day will do.'],
      ask: ['How easily could your people take it up?', 'Would it be hard to bring in?', 'How long would training take?'],
    },
    p_labels: {
      topic: 'wrong labels',
      key: ['label'],
      say: ['Wrong labels, well, yes, that has happened.', 'We have slipped up on labels; I do not like to talk about it.'],
      ask: ['Has anything gone wrong in dispatch?', 'Do boxes ever get the wrong label?', 'Do papers and goods ever disagree?'],
    },
    labels_how_much: {
      topic: 'how many wrong labels',
      key: ['fourteen'],
      say: ['They found fourteen boxes this year.', 'It stands at fourteen boxes so far, all with my signature.'],
      ask: ['How many boxes were mislabelled this year?', 'How often is a label wrong?', 'What is the number of mistakes?'],
    },
    labels_why: {
      topic: 'why labels go wrong',
      key: ['by hand'],
      say: [
        'When the batch changes we still write by hand, and in a hurry it goes wrong.',
        'It is done by hand, and you cannot see much at night.',
      ],
      ask: ['Why do the labels go wrong?', 'What is the cause of the mix-ups?', 'At which step does it happen?'],
    },
    labels_contract: {
      topic: 'the contract at risk',
      key: ['renew'],
      say: [
        'Our biggest chain has said it will not renew if it happens again.',
        'Whether they renew is open, and Mr Gu has been shouting about it.',
      ],
      ask: ['What do the wrong labels mean for Mr Gu?', 'What will the customer do if it goes on?', 'Does it put the renewal at risk?'],
    },
    labels_gain: {
      topic: 'what right labels are worth',
      key: ['contract'],
      say: [
        'With the labels right the contract is safe, and we could go after a fourth chain.',
        'Settle that and we sign the contract for three years.',
      ],
      ask: [
        'If labels were never wrong, what would that mean for the company?',
        'What result would you want from fixing the labels?',
        'What would accurate labels let you do?',
      ],
    },
  },
  concerns: {
    c_price: {
      topic: 'the price',
      say: ['Nine hundred thousand? That is not cheap.', 'I will say it now: expensive is out of the question.'],
      answer: ['instalments', 'pay back', 'refused loads', 'trial'],
    },
    c_value: {
      topic: 'whether it works here',
      say: ['Sounds fine, but in an old store like ours?', 'Next door put one in and I saw no difference.'],
      answer: ['old store', 'door three', 'trial', 'visit'],
    },
    c_halt: {
      topic: 'stopping the store at night',
      say: ['One thing: the store must not be stopped at night.', 'I will not agree to a stop, everything we have is in there.'],
      answer: ['without stopping', 'in stages', 'daytime', 'bypass'],
    },
  },
  rungs: {
    r_logs: {
      label: 'send you last month’s temperature logs',
      ask: [
        'Could you send me last month’s temperature logs?',
        'Would you put the logs together for me?',
        'Shall we start by analysing your logs?',
      ],
      say: ['All right, I will pull last month’s temperature logs and send them to you.', 'Fine, I will have the logs exported for you.'],
    },
    r_trial: {
      label: 'try one set at door three',
      ask: [
        'Shall we try one set at door three first?',
        'How about a small trial, would that suit you?',
        'Could we arrange a two-week trial?',
      ],
      say: ['Then we try one set at door three, I will arrange it.', 'A trial is fine, I will tell the crew.'],
    },
    r_refit: {
      label: 'stop the store one night and change the probes',
      ask: [
        'Could we stop the store one night and change all probes?',
        'One night of standstill and we do it in one go?',
        'Is a halt at night possible?',
      ],
      say: ['Then I will pick a night to stop the store.', 'All right, I will plan a night for it.'],
    },
    r_board: {
      label: 'bring Mr Gu to a review of the proposal',
      ask: [
        'Could you bring Mr Gu to look at the proposal with us?',
        'As a next step, may we present to Mr Gu in person?',
        'Would you set up a meeting with Mr Gu?',
      ],
      say: ['I will ask Mr Gu and we go through the proposal together.', 'Right, I will get Mr Gu to the table.'],
    },
  },
  criteria: {},
  questions: {},
  disputes: {},
  fears: {},
};

/** What is sold in the small scenario, in English. */
export const enOffer: OfferWords = {
  name: 'Clearcold temperature and labelling',
  summary: 'Probes watch the docks, labels print themselves at dispatch. Four cold stores use it.',
  price: '300,000 to 900,000, depending on the number of docks.',
  capabilities: {
    cap_probe: {
      label: 'dock temperature probes',
      proof: 'A store in Suzhou cut warm trucks by four fifths',
      say: [
        'Our probes read the dock every ten seconds',
        'A probe warns the loader the moment it gets warm',
        'There is a probe at every door, so you see the temperature',
      ],
    },
    cap_print: {
      label: 'automatic labels',
      proof: 'A store in Wuxi has not mislabelled a box in a year',
      say: [
        'At dispatch the system prints the label, nobody writes by hand',
        'The label follows the batch, so a change cannot mix it up',
        'A scan tells whether label and box agree',
      ],
    },
  },
  limits: {
    lim_doors: {
      label: 'no work on door seals',
      say: ['A broken door seal is beyond us, that is for the door maker', 'We do not rebuild doors'],
    },
  },
  concessions: { con_trial: { label: 'two weeks’ trial free of charge', key: ['trial', 'free'] } },
};
