import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../dialogue/words/stage.ts';
import { Skip } from '../kit/page.tsx';
import { lang, tagOf } from '../kit/settings.ts';
import { Top } from '../kit/top.tsx';

/** One language is loaded, the one that is read. */
const texts: Readonly<Record<Lang, () => Promise<Readonly<{ html: string }>>>> = {
  zh: () => import('../../../docs/manual/zh.md'),
  en: () => import('../../../docs/manual/en.md'),
};

/** The manual in the reader's language, at the rule that the address names. */
export function ManualPage() {
  const [shown, show] = useState<Readonly<{ lang: Lang; html: string }> | null>(null);
  const of = lang.value;
  useEffect(() => {
    let current = true;
    void texts[of]().then((text) => {
      if (current) show({ lang: of, html: text.html });
    });
    return () => {
      current = false;
    };
  }, [of]);
  useEffect(() => {
    if (shown) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [shown]);
  return (
    <>
      <Skip />
      <Top here={null} />
      <main id="main" class="wrap manual" tabIndex={-1}>
        {/* Our own text, made into HTML when the pages are built. */}
        {shown && <article lang={tagOf(shown.lang)} dangerouslySetInnerHTML={{ __html: shown.html }} />}
      </main>
    </>
  );
}
