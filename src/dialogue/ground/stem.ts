const endings = /(?:ations?|ings?|ied|ies|edly|ed|es|s|(?<!p)ly|ments?|ages?|ions?)$/;

/** Words met before: the same few thousand come in every turn. */
const known = new Map<string, string>();
const most = 20_000;

/** An English word bare of its endings, so that "stoppages", "stopped" and "stops" are one; the same for both sides is enough, it need not be a word. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const root = cut(word);
  if (known.size < most) known.set(word, root);
  return root;
}

function cut(word: string): string {
  const bare = word.replace(/'s$/, '');
  if (bare.length <= 3) return bare;
  if (bare.length === 4) return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
  const short = bare.replace(endings, '');
  const root = short.length < 3 ? bare : short;
  return root.length <= 3 ? root : plainEnd(root);
}

/** "decide" and "decid", "stopp" and "stop", "supply" and "suppl" end alike. */
function plainEnd(root: string): string {
  const mute = root.endsWith('e') ? root.slice(0, -1) : root;
  const single = mute.length > 3 && /([bdgmnprt])\1$/.test(mute) ? mute.slice(0, -1) : mute;
  return single.length > 3 && /[yi]$/.test(single) ? single.slice(0, -1) : single;
}
