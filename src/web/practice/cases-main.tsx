import { casesPage } from '../../phrases/case-page.ts';
import { draw } from '../kit/page.tsx';
import { CasesPage } from './cases-page.tsx';
import '../kit/rows.css';
import './practice.css';
import './drill.css';

draw(casesPage.title, <CasesPage />);
