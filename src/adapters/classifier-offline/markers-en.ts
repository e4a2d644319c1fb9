import type { Marker } from './marker.ts';

/** Patterns over normalised English. It is in lower case already: patterns that were blind to case would take twice as long to compile. */
export const markersEn: readonly Marker[] = [
  [
    'difficulty',
    /\b(?:stop(?:s|ped|page)?|down(?:time)?|break(?:s|down|downs)?|fail\w*|fault\w*|late|delay\w*|overdue|backlog|error\w*|mistake\w*|miss(?:ed|ing|es)?|lost|lose|losing|complain\w*|return(?:s|ed)?|reject\w*|scrap|rework|waste\w*|shortage\w*|short of|stuck|slow\w*|problem\w*|trouble\w*|issue\w*|difficult\w*|hard|headache\w*|pain\w*|struggl\w*|frustrat\w*|annoy\w*|worr\w*|risk\w*|gap\w*|leak\w*|churn|turnover|no-shows?|bottleneck\w*|unhappy|dissatisf\w*|wrong|bad(?:ly)?|worst|weak\w*|unreliable|inaccurate|incomplete|dispute\w*|penalt\w*|fine[sd]?|chas(?:e|ing)|firefight\w*|overrun\w*)\b/,
  ],
  [
    'effect',
    /\b(?:effect\w*|affect\w*|impact\w*|consequen\w*|cost\w*|mean(?:s|t)? for|lead(?:s|ing)? to|result\w*|knock-on|ripple|happen(?:s|ed)? (?:to|when|if|then|next)|do(?:es)? (?:that|this|it) do|hurt\w*|hit\w*|suffer\w*|pay\w*|lose|losing|eat\w* into|ends? up)\b/,
  ],
  [
    'effect_on',
    /\bwhat (?:does|do|did|would|will|has|is) .{1,60}\b(?:do to|cost|mean for|doing to|done to)\b|\bhow (?:much|many|far|badly) .{0,50}\b(?:cost|lose|lost|pay|spend)/,
  ],
  [
    'goes_on',
    /\bif (?:this|that|it|nothing|things|you|they)\b.{0,30}\b(?:goes? on|carr(?:y|ies) on|continu\w*|doesn'?t|isn'?t|don'?t|aren'?t|stays?|keeps?|persists?|drags?|get(?:s)? worse|nothing changes)|\bunless\b|\bkeeps? (?:happening|on)|\bunsolved|\bleft as it is/,
  ],
  [
    'solved',
    /\b(?:if|suppose|imagine|assuming|once|were|with)\b.{0,50}\b(?:could|solved|fixed|gone|sorted|without|no longer|instead|halved?|cut|sooner|automatic\w*|never|stopped|freed?|earlier|in advance|reliable|instantly)\b|\bsolving\b|\bfixing\b|\bgetting rid\b/,
  ],
  [
    'gain',
    /\b(?:help\w*|benefit\w*|worth|valu\w*|useful|gain\w*|sav(?:e|es|ing|ings)|free(?:d|s)? up|improv\w*|easier|better|ideal\w*|wish|want|like to (?:see|be|have)|hope\w*|dream|relief|payoff|difference|attractive)\b/,
  ],
  ['matters', /\b(?:important|matter\w*|priorit\w*|urgent|critical|essential)\b/],
  ['money', /\b(?:cost\w*|money|budget\w*|price\w*|spend\w*|margin\w*|profit\w*|revenue|dollars?|euros?|pounds?|£|\$|€)/],
  ['how_much', /\bhow (?:much|many|often|long|big|large|far|frequent\w*)\b|\bwhat (?:share|percentage|proportion|number|rate)\b/],
  ['wh', /\b(?:what|how|who|whom|whose|when|where|why|which)\b/],
  ['wh_first', /^(?:and |so |but |ok(?:ay)?,? |right,? )?(?:what|how|who|when|where|why|which)\b/],
  ['yes_no', /^(?:and |so |but )?(?:is|are|was|were|do|does|did|can|could|would|will|have|has|should|may|might|shall)\b/],
  [
    'tag',
    /\b(?:right|correct|is that (?:right|fair|it|so)|have i got that|isn'?t it|aren'?t (?:you|they)|doesn'?t it|don'?t you|wouldn'?t (?:it|you)|yes)\s*\?$/,
  ],
  [
    'restates',
    /^(?:so,? |let me (?:see|check|sum|play|read|repeat|make sure)|if i (?:understand|understood|heard|follow)|what i(?:'m| am)? hear(?:ing)?|in other words|to sum|just to (?:check|confirm|be clear)|you'?re saying|sounds like|from what you)/,
  ],
  ['you_said', /\byou (?:said|mentioned|told|were saying|want|wanted|described|called)\b/],
  ['we', /\b(?:we|our|us|we're|we've|we'll|i'll|my company)\b/],
  [
    'we_offer',
    /\b(?:our|we) .{0,30}\b(?:product|platform|system|solution|service|software|tool|team|customers?|clients?|references?|offer|provide|deliver|guarantee|sell|specialis\w*|specializ\w*|supply|support)/,
  ],
  ['figure_claim', /\b(?:cut|reduce|save|increase|improve|up to|by|accurate|within)\b.{0,20}\d|\d+ ?(?:%|per cent|percent|x\b)/],
  [
    'next_step',
    /\b(?:next week|monday|tuesday|wednesday|thursday|friday|tomorrow|meet(?:ing)?|call|visit|demo|trial|pilot|sign|contract|order|proposal|introduc\w*|schedule|book|set up|send (?:me|us|over|you)|invite|walk (?:me|us) through|site|workshop|start date|go ahead|next step)\b/,
  ],
  [
    'shall_we',
    /\b(?:shall (?:we|i)|could (?:we|i|you)|can (?:we|i|you)|would you (?:be (?:able|willing|open|happy)|mind|join|introduce|give|agree|let|take)|why don'?t (?:we|you|i)|let'?s|how about|would (?:it help if i|monday|tuesday|wednesday|thursday|friday)|are you (?:ready|free|happy to))\b/,
  ],
  [
    'courtesy',
    /\b(?:good (?:morning|afternoon|evening)|hello|hi\b|nice to (?:meet|see)|pleasure|thank(?:s| you)|congrat\w*|welcome|how (?:are you|was your)|weather|traffic|coffee|lunch|weekend|holiday|family|kids|cheers|appreciate)\b/,
  ],
  [
    'empathy',
    /\b(?:must (?:be|have been)|sorry to hear|i (?:can )?(?:imagine|understand|appreciate|see) (?:how|that|why|it)|sounds (?:tough|hard|painful|exhausting)|not easy|what a|feel for you)\b/,
  ],
  [
    'procedure',
    /\b(?:can you hear|hear me|share my screen|mic|mute\w*|audio|recording|take notes|one moment|bear with|line is|connection|minutes (?:left|enough)|how much time|have you got until)\b/,
  ],
  [
    'agenda',
    /\b(?:today i(?:'d| would)|i(?:'d| would) like to (?:start|begin|hear|first|ask)|i thought we|agenda|plan for today|(?:twenty|thirty|forty|fifteen|\d+) minutes|before we start|in this (?:call|meeting)|is that (?:all right|okay|ok) with you)\b/,
  ],
  [
    'open_matters',
    /\b(?:anything (?:else|we haven'?t|i (?:haven'?t|missed|should))|what (?:else|worries|concerns|holds|reservations)|concerns?|reservations?|holding you back|left out|still open|standing in the way|haven'?t (?:covered|asked|talked))\b/,
  ],
  [
    'decides',
    /\bwho (?:else )?(?:decides|signs|approves|has the (?:final|last)|needs to|is involved|would have to|sits)|\b(?:sign[- ]?off|approval|budget|procurement|tender|decision|buying process|committee|capex)\b/,
  ],
  [
    'satisfied',
    /\b(?:satisf\w*|happy with|how (?:well|good|reliable|accurate|easy|confident)|work(?:s|ing)? (?:well|out|for you)|up to|cope|keep(?:ing)? up|holding up)\b/,
  ],
  ['why', /\b(?:why|how come|what causes|what'?s behind|reason|due to what|where does .{1,30} come from)\b/],
  ['who_bears', /\bwho (?:\w+ )?(?:pays|suffers|covers|absorbs|bears|carries|gets|hears|takes)\b/],
  ['more', /\b(?:for (?:example|instance)|such as|like what|an example|elaborate|tell me more|say more|specific\w*)\b/],
  ['then', /^(?:and|so)?,? ?(?:then|so what|what then|what happens)\b/],
  [
    'confident',
    /\bhow (?:sure|confident|certain|easily|easy|hard|likely|quickly|smoothly)\b.{0,60}\b(?:would|could|will|be|take|adopt|pay)\b/,
  ],
  [
    'rhetoric',
    /\b(?:don'?t you (?:think|agree)|wouldn'?t you (?:agree|say|like|want)|who wouldn'?t|isn'?t (?:that|it) (?:great|exactly)|can you afford)\b/,
  ],
  [
    'request',
    /^(?:please |could you |can you |would you )?(?:tell|walk|talk|describe|explain|give) (?:me|us)?\b|\bi(?:'d| would) (?:like|love) to (?:know|understand|learn|hear)\b|\bi(?:'m| am) (?:curious|wondering|interested)\b/,
  ],
];
