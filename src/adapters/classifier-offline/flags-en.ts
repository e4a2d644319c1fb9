import type { Cues } from './cues.ts';

/** How flags show in English. */
export const cuesEn: Cues = {
  asksOpenly:
    /\b(?:what(?:'?s)?|how(?:'?s)?|who(?:'?s|m|se|'d)?|when|where|why|which|tell me|talk me|walk me|take me|describe|explain|outline|give me|say more|go on|such as|as in|in (?:numbers|money|figures)|for (?:example|instance)|put a figure|i'd like to (?:know|understand|hear)|i'm (?:curious|wondering))\b|^(?:and|so|mhm|ok(?:ay)?)?,? ?(?:for|to|in|at|on|with|after|by|from) [^,]{1,40}\?*$|^(?:and|so|or) (?!(?:is|are|was|were|do|does|did|can|could|would|will|have|has) )[\w' ]{1,24}\?*$/,
  leading:
    /\b(?:don't you (?:think|agree|find)|wouldn't you|surely|obviously|must (?:be|cost|hurt)|i (?:bet|assume|imagine|guess|suppose|take it)|you'd (?:have to )?(?:agree|admit))\b|\?\s*(?:about |around |maybe |say )?[\w£$€ ,.]{1,24}\?$/,
  suggests:
    /(?:, ?(?:right|correct|no|yes|hey|eh|am i right|isn't (?:it|that)|isn't he|wouldn't (?:it|you|they)|won't (?:it|you|they)|doesn't (?:it|that)|don't (?:you|they)|aren't (?:you|they)|hasn't it|can't you))\b[^,]{0,24}\??$|^(?:so |and |in other words,? )*(?:that(?:'s| is| means)|means|you'd|you're|you'll|they'd|it's)\b(?!.*\b(?:what|how|who|which|where|when)\b)|\b(?:i (?:bet|guess|take it|suppose|reckon)|by my reckoning|surely|i'd imagine|would you say so)\b/,
  peer: /^(?:others?\b|(?:two |the |some |most |many |several )?other |most \w+ (?:tell|say|find|fight|struggle)|many \w+ |colleagues (?:elsewhere|at)|your peers|chains |installers )|\b(?:tell(?:s)? (?:me|us)|told me|they told)\b.*[.;,:].*\?|^(?:in|on|over in|the \w+ i see in) [^.;,]{2,40} (?:they|the|it's|all)\b.*[.;].*\?/,
  decision:
    /\bwho(?:'d| would| else| has to| needs to| must| will)?\b[^?]{0,24}\b(?:decides?|signs?|approves?|agree|involved|say yes|final|last|shoot|veto|look at it|consulted|asked|sits?)\b|\b(?:sign[- ]?off|countersign|approv(?:als?|e|es)|nod to|a vote|on the panel|planning to buy|lease or (?:would )?you buy|next steps? on your side|have to vote|talk it over with|come under|purse strings|negotiates?|yea or nay|limit for signing|without asking|have to ask|next step internally|purchase order|budget|procurement|tender|framework|decision|decides?|buying process|capex|purchasing|authority|committee|board|council vote|business case|last word|final say|competent|haggle|quotes from|three quotes|auction|works council|have to (?:agree|be asked|be consulted|sign|see)|up to you|on your own say|within (?:your|the director's) remit|how do you buy|how long does it take.{0,30}(?:signed|approved)|year-end money|cash flow|put it past|wanna be asked|want to be asked|be asked)\b/,
  agenda:
    /\b(?:agenda|minutes|half an hour|an hour|the hour|start (?:with|by|off)|begin (?:with|by)|(?:go|talk|take|do|discuss|hear|speak about|cover|see) .{0,40}\b(?:first|then|last|afterwards|later)|first,? |then |topics?|(?:three|two|four|five|ten|twenty|few|couple of) (?:questions|things|points|aims)|order|plan for|before we (?:start|begin)|hard stop|leave .{0,30}(?:for|until|till|out)|today|ok with you|all right with you|suits? you|if that's ok|next week i|long version|i'd (?:suggest|propose)|split|keep .{0,20} for|bear with me for|i only need|out of this (?:hour|call|meeting)|headings|what i've come for|we finish by|my questions)\b/,
  notAgenda:
    /\b(?:slide|screen|mic|mute|hear me|see me|camera|line|connection|wi-?fi|bluetooth|chair|seat|door|window|coat|coffee|water|charger|plug|pen|badge|parking|toilet|loo|lift|gate|boots|helmet|room|link|dial|dog|notes|record|minutes of)\b/,
  concern:
    /\b(?:any(?:thing|body|one)?(?: other| more| else)?\b(?=.*\b(?:worr|doubt|concern|question|objection|against|reservation|bother|trouble|hold|stop|hesitat|miss|left|cover|asked|should|comfortable|else|risky|heart|wear|object))|what (?:else|worries|bothers|concerns|would (?:stop|the|your)|haven't|did(?:n't)? (?:i|we)|have (?:i|we)|part|questions|doubts|reservations|speaks|stands|makes you|don't you like|about it|is it that)|which (?:point|part|doubts?|objections?|questions?|bit)|worried|uneasy|(?:any|some) reason|worry that|concerns?|reservations?|objections?|doubts?|misgivings|hesitat\w*|(?:hold|putt?|keep)(?:ing|s)? you (?:back|off|from)|left out|still open|missing|standing? in the way|against it|haven't (?:i|we|covered|asked|talked|touched)|should(?:'ve| have) asked|(?:is|does) (?:there )?(?:any|some)thing|question mark|the but|other worry|other question)\b/,
  advantage:
    /\b(?:help|so (?:that )?you|saves?|reduces?|cuts?|halve|improve|avoid|prevent|means (?:that )?you|lets? you|allows?|faster|cheaper|quicker|less|fewer|more (?:time|output|sales)|twice|never|no (?:more|longer|one|two)|nobody|without|won't|wouldn't|would|could|you'd|you'll|get(?:s)? (?:rid|back)|by (?:itself|themselves)|take care of|love|kiss|happy|calm|quiet|safe|earn|keeps?|drops?|pays? (?:for itself|back)|gives you)\b/,
  check:
    /\b(?:right|correct|no|eh|yeah|surely|i'm sure|i suppose|i take it|i bet|i'd imagine|isn't (?:it|that)|wouldn't (?:it|you|they)|won't (?:it|you|they)|doesn't (?:it|that)|don't (?:you|they)|aren't (?:you|they)|hasn't it|didn't (?:you|they|it))$/,
  which: /^which$/,
  facets: [
    [
      'how_much',
      /\b(?:how (?:much|many|often|long|frequent\w*|bad\w*|big|serious|far|late|high)|(?:what|which) (?:share|percentage|proportion|number|rate|amount)|put a figure|in numbers)\b/,
    ],
    [
      'why',
      /\b(?:why|how come|reason|cause[sd]?|causing|what'?s behind|what makes|what (?:was it|is it) that|due to what|where does .{1,40} come from|what went wrong)\b/,
    ],
    [
      'who',
      /\b(?:who(?:se|m|'s)?|by whom|(?:which|what) (?:\w+ ){0,3}(?:customers?|clients?|people|teams?|crews?|students|drivers|staff|users))\b/,
    ],
    [
      'when',
      /\b(?:when (?:do|does|did|is|was|are|were|has|have)|since when|at (?:what|which) (?:time|point|hours?)|(?:what|which) (?:time|shifts?|months?|seasons?|days?|weeks?|hours?|jobs|situations)|in which (?:months?|weeks?|season)|mornings?\b.*\bor|what time)\b|^(?:and )?when\b/,
    ],
    [
      'where',
      /\bwhere (?:in|do|does|did|is|are|was|were|exactly|else|on|at)\b|^(?:and )?where\b|\b(?:in|at|on|from) which\b(?! (?:months?|days?|weeks?|hours?|season|time|share))|\bwhich (?:\w+ ){0,2}(?:lines?|sites?|steps?|parts? of|machines?|areas?|departments?|stages?|shops?|floors?|units?|buildings?|branches|estates?|stores?|towers?)\b/,
    ],
    ['how', /\bhow (?:do|does|did|is|are|was|were|well|happy|satisfied|go) (?!much|many|often|long)|\bin (?:which|what) way\b/],
    ['what', /\b(?:what|such as|like what|as in|for (?:example|instance)|in what (?:way|sense))\b/],
  ],
  confidence:
    /\b(?:confident|confidence|how sure|sure (?:are|can|would)|certain|likely|convinced|believe|trust|realistic|credible|stand up|odds|bet|honestly think|do you (?:think|see) (?:it|they|your|the)|buy (?:that|the)|too rosy|own money|pay(?:ing)? (?:back|off)|play along)\b/,
  ease: /\b(?:eas(?:y|ily|ier|e)|hard (?:would|to|for|will)|difficult|tough|simple|smoothly|quickly|readily|take (?:it )?(?:up|to)|adopt|get (?:used|on with|sixty|the|your)|fit in|put into practice|learn|effort|hand-holding|how long would it take|switch over|switch|live with|put up with|cope|run (?:a|that|it)|handle|go live|what would .{1,40} need|okay with|without a fuss|how much of a change|start using)\b/,
};
