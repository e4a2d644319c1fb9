import { compare } from '../../phrases/branches.ts';
import { draw } from '../kit/page.tsx';
import { ComparePage } from './compare-page.tsx';
import './report.css';
import './evidence.css';
import './ledgers.css';
import './compare.css';
import './print.css';

draw(compare.title, <ComparePage />);
