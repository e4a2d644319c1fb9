import { progressPage } from '../../phrases/progress.ts';
import { draw } from '../kit/page.tsx';
import { ProgressPage } from './progress-page.tsx';
import '../kit/rows.css';
import './progress.css';

draw(progressPage.title, <ProgressPage />);
