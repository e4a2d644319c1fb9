import { manual } from '../../phrases/pages.ts';
import { draw, idInPath } from '../kit/page.tsx';
import { lang } from '../kit/settings.ts';
import { ManualPage } from './manual-page.tsx';
import './manual.css';

const asked = idInPath();
// A link that names a language shows that one; what the reader chose for this device stays.
if (asked === 'zh' || asked === 'en') lang.value = asked;

draw(manual.title, <ManualPage />);
