import { drillPage } from '../../phrases/drills.ts';
import { draw } from '../kit/page.tsx';
import { DrillPage } from './drill-page.tsx';
import './practice.css';
import './drill.css';

draw(drillPage.title, <DrillPage />);
