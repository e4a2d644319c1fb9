import { drillPage } from '../../phrases/drills.ts';
import { draw } from '../kit/page.tsx';
import { DrillsPage } from './drills-page.tsx';
import '../kit/rows.css';
import './practice.css';
import './drill.css';

draw(drillPage.title, <DrillsPage />);
