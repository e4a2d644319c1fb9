/** One segment of an utterance: a sentence or clause that does one thing. Offsets are UTF-16 units into the text as typed. */
export type Segment = Readonly<{ text: string; start: number; end: number }>;

const sentenceEnd = /[。！？!?\n…]+["'”’」』）)]*\s*|\.(?=\s|$)["'”’)]*\s*/g;
const zhAsks =
  /[吗呢嘛么][？?！!。\s]*$|多少|几[个条台次天年人家种班回趟根起批份点成]|什么|怎么|怎样|如何|哪[里些个儿]?|谁|为何|为啥|啥|多[久长大快远]|(\p{Script=Han})[不没]\1|[过了]没有?\s*$/u;
const enAsks =
  /^(?:and |so |but |or |then )?(?:what|how|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|can|could|would|will|have|has|should)\b/i;
const asks = (text: string): boolean => zhAsks.test(text) || enAsks.test(text.trim());

/** Abbreviations whose full stop ends no sentence. */
export const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|approx|no|incl|e\.g|i\.e|etc)\.$/i;
/** An answer that the seller suggests right after their own question belongs to it (coding manual, rule 20). */
const suggested = /^(?:about |around |roughly |maybe |say |大概|大约|差不多|有|是)?[^，,。?？]{1,14}[?？]$/;
const asksAgain =
  /what|how|who|when|where|why|which|\b(?:is|are|do|does|did|can|could|would|will|have)\b|吗|呢|什么|啥|怎|哪|谁|多少|几|多[久长大快远]|(\p{Script=Han})[不没]\1|没有?[？?]$/iu;
/** A sentence about others in the trade right before its question belongs to it (rule 29). */
const peers =
  /^(?:others?\b|other (?:plants|companies|firms|customers|people)|most (?:plants|companies|of)|many (?:plants|companies)|some of (?:your|our)|colleagues (?:elsewhere|at)|别的|别家|其他(?:厂|家|客户|公司)|同行|很多(?:厂|客户|企业|同行)|不少(?:厂|客户|企业|同行)|行业里|(?:对对?[，,]?)?我们?(?:上次|上回|之前|以前|前阵子|最近)?(?:去|跑|到|接触|服务|有|碰到|遇到)过?(?:的)?[一别另]?(?:个|家)(?:厂|客户|企业|公司|工厂|同行))/i;

/** A tag that only asks for a yes to the sentence before it, and no question of its own (coding manual, introduction). */
const tag =
  /^(?:(?:would|does|is|are|will|could|can|how'?s?|shall|do|have|did) (?:that|this|it|you|we|i)(?: (?:be|sound|do|work|suit|agree|understood?|get|got))*(?: (?:that|this|it|you|to that|with that|on that|for (?:you|me|both of you)))*(?: (?:ok|okay|fine|fair|happy|all right|alright|right|correct|correctly|possible|good|work|agreeable|acceptable|convenient|suit))?(?: (?:with|for|by) (?:you|everyone|everybody|you all|that|this|it))?|(?:could|can|would|will) you (?:make that possible|make it possible|make that happen|arrange (?:that|it)|set (?:that|it) up|manage (?:that|it)|do that|be (?:open|up|willing|ready|happy) (?:to|for|with) (?:that|it|this))|what do you (?:say|think)|how about (?:it|that)|deal|agreed|okay|ok|right|correct|sound good|您看(?:这样)?(?:行吗|可以吗|怎么样|如何|好吗|行不行)|(?:这样)?(?:可以|行|好|成|对)(?:吗|不|吧)|您觉得(?:呢|怎么样|如何)|是(?:这样)?吗|对不对|没错吧|我理解得?对吗)\s*[?？]$/i;

/** Splits what was said into segments. Nothing is lost: each character but white space between sentences belongs to one segment. */
export function split(text: string): readonly Segment[] {
  const joined = joinLeadIns(sentences(text));
  return joined.flatMap((piece) => splitClauses(text, piece)).map(([start, end]) => ({ text: text.slice(start, end).trim(), start, end }));
}

type Piece = readonly [start: number, end: number, text: string];

function sentences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const to = match.index + match[0].length;
    if (abbreviation.test(text.slice(from, to).trimEnd())) continue;
    push(pieces, text, from, to);
    from = to;
  }
  push(pieces, text, from, text.length);
  return pieces;
}

function push(pieces: Piece[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  if (/[\p{L}\p{N}]/u.test(piece)) pieces.push([from, to, piece.trim()]);
  else if (pieces.length > 0) {
    const last = pieces[pieces.length - 1] as Piece;
    pieces[pieces.length - 1] = [last[0], to, text.slice(last[0], to).trim()];
  } else if (piece.trim() !== '') pieces.push([from, to, piece.trim()]);
}

function joinLeadIns(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const question = /[?？]["'”’」』）)]*$/;
    const answersItself = last && question.test(last[2]) && suggested.test(piece[2]) && !asksAgain.test(piece[2]);
    const isPeer = last && peers.test(last[2]) && !question.test(last[2]) && (question.test(piece[2]) || asks(piece[2]));
    const isTag = last && !question.test(last[2]) && tag.test(piece[2]);
    if (last && (answersItself || isPeer || isTag)) joined[joined.length - 1] = [last[0], piece[1], `${last[2]} ${piece[2]}`];
    else joined.push(piece);
  }
  return joined;
}

/** A clause that is a question of its own. */
const endsAsking =
  /[吗呢么]\s*$|^(?:and |so )?(?:what|how|who|when|where|why|which)\b|多少[^，,]{0,3}$|几[^，,]{0,3}$|多[久长大快远]$|(\p{Script=Han})[不没]\1$|[过了]没有?$/iu;
/** "… and then", "… and also": another question follows. */
const goesOn = /^(?:然后|还有|再就是|再有|另外|以及|顺便|还想)/;
/** Words that only urge an answer to the question before them, or check it. */
const onlyUrges =
  /^(?:对不对|是不是(?:这样|啊)?|行不行|好不好|可不可以|能不能|能(?:给我|跟我|和我)?(?:讲|说|介绍|谈)|方便|您?(?:能|可以|给)[^，。]{0,4}(?:讲|说|介绍|谈))[^，,]{0,8}[？?。]?$/;

/** Two questions joined by a comma are two segments; a lead-in and its question are one. */
function splitClauses(text: string, [start, end]: Piece): readonly (readonly [number, number])[] {
  const cuts: number[] = [];
  const piece = text.slice(start, end);
  let from = 0;
  for (const match of piece.matchAll(/[，,；;]\s*/g)) {
    const to = match.index + match[0].length;
    const left = piece.slice(from, match.index);
    const right = piece.slice(to);
    if (
      left.length >= 4 &&
      !/^那?(?:对|跟|和|就)?[^，。]{0,6}呢$|[几哪]天$|时候?$|的话$/.test(left.trim()) &&
      !/^(?:and |so |but )?(?:when|where|if|whenever|once|while|what you|how you)\b(?! (?:do|does|did|is|are|was|were|will|would|can|could)\b)/i.test(
        left.trim(),
      ) &&
      asks(left) &&
      (endsAsking.test(left.trim()) || goesOn.test(right)) &&
      asks(right) &&
      !/^(?:or|还是|或者)/i.test(right) &&
      !/^(?:do|does|did|is|are|was|were|can|could|will|would|have|has) (?:they|it|he|she|that|this|those|these)\b/i.test(right) &&
      !onlyUrges.test(right)
    ) {
      cuts.push(start + to);
      from = to;
    }
  }
  const bounds = [start, ...cuts, end];
  return bounds.slice(0, -1).map((at, i) => [at, bounds[i + 1] as number] as const);
}
