import type { PersonId } from '../words/scenario.ts';
import type { Prepared } from './prepare.ts';

/** A person whose name, form of address, title or alias stands in what was said. The longest match wins. */
export function named(prepared: Prepared, plain: string): PersonId | null {
  let best: { id: PersonId; length: number } | null = null;
  for (const person of prepared.scenario.account.people) {
    if (!person.present) continue;
    const words = prepared.words.people[person.id];
    if (!words) continue;
    for (const alias of [words.address, words.name, ...words.aliases]) {
      const called = calls(plain, alias.toLowerCase(), prepared.lang);
      if (called && alias.length > (best?.length ?? 0)) best = { id: person.id, length: alias.length };
    }
  }
  return best?.id ?? null;
}

/** Addressing stands at the start or the end ("王总，…", "… , Ms Li?"), or after "to the …"; a name in the middle is about somebody. */
function calls(plain: string, alias: string, lang: 'zh' | 'en'): boolean {
  const text = plain.toLowerCase();
  const at = text.indexOf(alias);
  if (at < 0) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + alias.length);
  if (lang === 'zh')
    return (
      (/(?:^|[。！？!?；;]\s*)(?:[^，。！？]{0,4}[，,\s])?(?:那|请问|想问|请教|问问?|请)?(?:一下)?$/u.test(before) &&
        /^(?:您|你)?(?:好|这边|那边)?呢?[，,：:。！!？?\s]|^(?:您|你|觉得|怎么)/u.test(after)) ||
      (/[，,]\s*$/u.test(before) && /^(?:您|你)/u.test(after)) ||
      (/^请?$/u.test(before) && /^(?:这|那|咱|你|我|贵|要是|如果|假如|想|麻烦|方便|刚才|谈|讲|说说|介绍|分享)/u.test(after)) ||
      (/^[？?。！!]*$/u.test(after) && /[，,]\s*$|[^问找是跟和对给让请叫与向归由把像，,]$/u.test(before) && before.length > 6)
    );
  return (
    (/(?:^|[.!?;]\s*)(?:(?:and|so|but|well|now|hello|hi|good (?:morning|afternoon)|thanks|thank you|ok|okay|right|sure|fine|understood|i see)[,\s]+){0,3}(?:(?:and )?(?:if )?(?:may i|i may|let me|could i|can i) ask |a question (?:to|for) |to )?(?:the )?$/i.test(
      before,
    ) &&
      /^(?:[,:.!?]|\s[-–—]|\s(?:how|what|do|does|is|are|can|could|would|who|when|where|why|if|you))/i.test(after)) ||
    (/^(?:,|[?.!]*$)/u.test(after) && /,\s*$/u.test(before))
  );
}
