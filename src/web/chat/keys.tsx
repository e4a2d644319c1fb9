import { common, keys as words } from '../../phrases/pages.ts';
import { type Both, say } from '../kit/say.ts';

/** Keys that do something in a call, and what. Key names are the same in both languages. */
const known: readonly Readonly<{ keys: readonly string[]; does: Both }>[] = [
  { keys: ['Enter'], does: words.send },
  { keys: ['Shift', 'Enter'], does: words.breakLine },
  { keys: ['←', '→'], does: words.choose },
  { keys: ['Tab'], does: words.next },
  { keys: ['Esc'], does: words.close },
];

/** What the keyboard does in a call. */
export function Keys() {
  return (
    <section>
      <h2>{say(words.head)}</h2>
      <dl class="facts keys">
        {known.flatMap(({ keys, does }) => [
          <dt key={`${does.en}?`}>
            {keys.map((key, i) => (
              <span key={key}>
                {i > 0 && (key === '→' ? ' ' : say(common.plus))}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>,
          <dd key={does.en}>{say(does)}</dd>,
        ])}
      </dl>
    </section>
  );
}
