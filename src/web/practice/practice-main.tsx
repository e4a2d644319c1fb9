import { practicePage } from '../../phrases/practice-page.ts';
import { draw } from '../kit/page.tsx';
import { PracticePage } from './practice-page.tsx';
import '../kit/rows.css';
import './practice.css';

draw(practicePage.title, <PracticePage />);
