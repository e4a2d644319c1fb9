import { report } from '../../phrases/report.ts';
import { draw } from '../kit/page.tsx';
import { ReportPage } from './report-page.tsx';
import '../kit/flow.css';
import '../kit/scales.css';
import '../kit/beside.css';
import './report.css';
import './sides.css';
import './steps.css';
import './corridor.css';
import './course.css';
import './evidence.css';
import './ledgers.css';
import './around.css';
import './why.css';
import './branches.css';
import './print.css';

draw(report.title, <ReportPage />);
