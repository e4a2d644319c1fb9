import { casesPage } from '../../phrases/case-page.ts';
import { draw } from '../kit/page.tsx';
import { CasePage } from './case-page.tsx';
import './practice.css';
import './case.css';

draw(casesPage.title, <CasePage />);
